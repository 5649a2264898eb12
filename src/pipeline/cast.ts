import { loadReaders } from '../article/index.ts'
import { plainReader } from '../check/index.ts'
import { type KeyedText, presentEdition } from '../edition/index.ts'
import type { Edition } from '../model.ts'
import { buildCast, type CastName, type CastUnit, type Finder } from '../names/index.ts'

/** An article's texts, and its editions. */
export interface CastSource {
  readonly source: readonly KeyedText[]
  readonly editions: readonly Edition[]
}

/**
 * The cast of an article, from its texts without markup. A unit made from an older source text is searched for the
 * names of that text.
 */
export async function castOf({ source, editions }: CastSource, finder: Finder): Promise<readonly CastName[]> {
  const plain = plainReader(await loadReaders(source.map(({ syntax }) => syntax)))
  const texts = source.map(({ key, text, syntax }) => ({ key, text: plain(text, syntax).text }))
  const mentions = finder.findAll(texts)
  const byKey = new Map(texts.map(({ key, text }) => [key, text]))
  const unitsOf = (edition: Edition): readonly CastUnit[] =>
    presentEdition(edition, source).units.map(({ key, source: written, target, syntax }) => {
      const { text } = plain(written, syntax)
      const known = text === byKey.get(key) ? mentions.get(key) : undefined
      return { key, source: text, target: plain(target, syntax).text, mentions: known ?? finder.find(text) }
    })
  const units = new Map(editions.map(edition => [edition.locale, unitsOf(edition)]))
  const { glossary, locale: from, renderings } = finder
  return buildCast({ glossary, from, renderings, mentions, texts: byKey, editions: units })
}
