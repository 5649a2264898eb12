import type { Glossary, Locale } from '../../model.ts'
import { createFinder, type Finder, parseGlossary } from '../../names/index.ts'
import type { Desk, Version } from '../../store/index.ts'
import type { Names } from './model.ts'
import { createMakeOnce } from './recent.ts'

/** The present glossary of the desk. */
export interface GlossaryNames {
  readonly version: () => Promise<string>
  readonly names: () => Promise<Names>
  /** A finder of the glossary's names in texts of a locale. */
  readonly finderOf: (locale: Locale) => Promise<Finder>
}

/** How many finders are kept. */
const LOCALES = 100

/** Reads the glossary, and again after each change. Without one there are no names. */
export function openGlossaryNames({ glossary, versions }: Desk): GlossaryNames {
  const keptNames = createMakeOnce<Names>(1)
  const keptFinders = createMakeOnce<Finder>(LOCALES)
  const version = async (): Promise<Version['version']> => (await versions.look([])).glossary().version
  const names = async (): Promise<Names> => keptNames('', await version(), () => readNames(glossary))
  return {
    version,
    names,
    finderOf: async locale => {
      const { glossary: now } = await names()
      return keptFinders(locale, await version(), async () => createFinder(now, locale))
    },
  }
}

async function readNames({ file, read }: Desk['glossary']): Promise<Names> {
  const glossary: Glossary =
    file === undefined ? { version: 1, sourceLocale: 'en', terms: [] } : parseGlossary(await read(), file)
  return { glossary, finder: createFinder(glossary) }
}
