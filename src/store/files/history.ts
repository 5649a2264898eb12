import { fromCatalog } from '../../edition/index.ts'
import { InterlinearError } from '../../errors.ts'
import type { SegmentKey } from '../../model.ts'
import type { History, PastText } from '../desk/index.ts'
import { committedTexts, readAtRevision } from '../git.ts'
import { editionPaths } from './edition-paths.ts'
import { replacedTexts } from './replaced-texts.ts'

interface HistoryPlaces {
  readonly out: string
  readonly state: string
  readonly glossary: string | undefined
}

/** The history of the locale files and the glossary in git, and the texts that were replaced between commits. */
export function filesHistory({ out, state, glossary }: HistoryPlaces): History {
  return {
    ...replacedTexts(state),
    ofUnit: async ({ slug, locale, key }, most) => {
      const { catalog } = editionPaths(out, locale, slug)
      const commits = await committedTexts(catalog, most)
      const known = commits?.flatMap(({ text: file, ...commit }): PastText[] => {
        const text = textsIn(file, catalog).get(key)
        return text === undefined ? [] : [{ ...commit, text }]
      })
      // Of successive commits with the same text, the oldest one wrote it.
      return known?.filter((entry, index) => known[index + 1]?.text !== entry.text)
    },
    texts: async ({ slug, locale }, most) => {
      const { catalog } = editionPaths(out, locale, slug)
      return ((await committedTexts(catalog, most)) ?? []).map(({ text }) => textsIn(text, catalog))
    },
    textsAt: async (revision, { slug, locale }) => {
      const { catalog } = editionPaths(out, locale, slug)
      const text = await readAtRevision(catalog, revision)
      return text === undefined ? [] : [...fromCatalog(text, catalog)].map(([key, said]) => ({ key, text: said }))
    },
    glossaryBefore: async () => {
      try {
        return glossary === undefined ? undefined : await readAtRevision(glossary, 'HEAD')
      } catch (error) {
        // There is no git repository, or no commit yet.
        if (error instanceof InterlinearError && error.code === 'usage') return undefined
        throw error
      }
    },
  }
}

/** The texts of a committed file; none if a broken file was committed. */
function textsIn(catalog: string, file: string): ReadonlyMap<SegmentKey, string> {
  try {
    return fromCatalog(catalog, file)
  } catch (error) {
    if (error instanceof InterlinearError) return new Map()
    throw error
  }
}
