import { isDeepStrictEqual } from 'node:util'
import { InterlinearError } from '../../../errors.ts'
import type { Locale } from '../../../model.ts'
import { parseGlossary, writeRendering } from '../../../names/index.ts'
import { tell } from '../../../say.ts'
import type { Library, Places } from '../../library/model.ts'
import { refusal } from '../../refusal.ts'
import { renaming } from './renamed-term.ts'

interface NewRendering {
  readonly locale: Locale
  readonly to: string
  readonly forms?: readonly string[] | undefined
}

/**
 * Writes new renderings of a name into the glossary; gives a function that undoes them if nobody has changed them
 * since.
 */
export async function writeGlossary(
  { library, places }: { readonly library: Library; readonly places: Places },
  id: string,
  renderings: readonly NewRendering[],
): Promise<() => Promise<boolean>> {
  const { file = '', read, write } = places.desk.glossary
  const text = await read()
  const { glossary } = await library.names()
  const term = glossary.terms.find(candidate => candidate.id === id)
  const written = renderings.reduce((now, { locale, to, forms }) => {
    const rendering = term && renaming(term, locale, to, forms).term.translations[locale]
    if (!rendering) throw refusal('input', tell('no-such-term', { term: id }))
    return writeRendering(now, { id, locale, rendering })
  }, text)
  // Throws before it writes a glossary that could not be read again.
  parseGlossary(written, file)
  await write(written)
  return async () => {
    const now = await read()
    const before = renderings.reduce<string | undefined>(
      (rest, { locale }) => rest && withoutRename(rest, { id, locale, text, written }),
      now,
    )
    const old = now === written ? text : before
    if (old === undefined) return false
    await write(old)
    return true
  }
}

interface WrittenRename {
  readonly id: string
  readonly locale: Locale
  /** The glossary before the rename, and after it. */
  readonly text: string
  readonly written: string
}

/**
 * A glossary that was edited elsewhere after a rename, with the old rendering of the renamed term. Undefined if the
 * term has changed again, or had no rendering before.
 */
function withoutRename(now: string, { id, locale, text, written }: WrittenRename): string | undefined {
  const [present, old, ours] = [now, text, written].map(each => {
    try {
      return parseGlossary(each, '').terms.find(term => term.id === id)?.translations[locale]
    } catch (error) {
      // An invalid glossary is not changed.
      if (error instanceof InterlinearError) return undefined
      throw error
    }
  })
  if (!old || !present || !isDeepStrictEqual(present, ours)) return undefined
  return writeRendering(now, { id, locale, rendering: old })
}
