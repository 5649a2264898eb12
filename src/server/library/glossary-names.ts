import type { Glossary, Locale } from '../../model.ts'
import { createFinder, type Finder, parseGlossary } from '../../names/index.ts'
import { readText } from '../../store/index.ts'
import { type FilesVersion, versionOf } from './files-version.ts'
import type { Names } from './model.ts'
import { createMakeOnce } from './recent.ts'

/** The glossary as its file has it now. */
export interface GlossaryNames {
  readonly version: () => string
  /** What its file is like now. */
  readonly file: () => FilesVersion
  readonly names: () => Promise<Names>
  /** Finds the glossary's names in texts of a locale. */
  readonly finderOf: (locale: Locale) => Promise<Finder>
}

/** How many finders are held. */
const LOCALES = 100

/** Reads the glossary's file, and again when it has changed. Without a file there are no names. */
export function openGlossaryNames(file: string | undefined): GlossaryNames {
  const keptNames = createMakeOnce<Names>(1)
  const keptFinders = createMakeOnce<Finder>(LOCALES)
  const look = (): FilesVersion => versionOf(file === undefined ? [] : [file])
  const version = (): string => look().version
  const names = (): Promise<Names> => keptNames('', version(), () => readNames(file))
  return {
    version,
    file: look,
    names,
    finderOf: async locale => {
      const { glossary } = await names()
      return keptFinders(locale, version(), async () => createFinder(glossary, locale))
    },
  }
}

async function readNames(file: string | undefined): Promise<Names> {
  const glossary: Glossary =
    file === undefined ? { version: 1, sourceLocale: 'en', terms: [] } : parseGlossary(await readText(file), file)
  return { glossary, finder: createFinder(glossary) }
}
