import type { Readers } from '../article/index.ts'
import { plainReader } from '../check/index.ts'
import { type KeyedText, presentEdition } from '../edition/index.ts'
import type { Edition, Glossary } from '../model.ts'
import { buildCast, type CastName, type CastUnit, type Finder } from '../names/index.ts'

export interface CastRequest {
  readonly source: readonly KeyedText[]
  readonly editions: readonly Edition[]
  readonly glossary: Glossary
  readonly finder: Finder
  /** Read past the markup of source and editions. */
  readonly readers: Readers
}

/** The names of an article in all its editions; a unit made from an older source text is read with the names of that text. */
export function castOf({ source, editions, glossary, finder, readers }: CastRequest): readonly CastName[] {
  const plain = plainReader(readers)
  const texts = source.map(({ key, text, syntax }) => ({ key, text: plain(text, syntax).text }))
  const mentions = finder.findAll(texts)
  const byKey = new Map(texts.map(({ key, text }) => [key, text]))
  const unitsOf = (edition: Edition): readonly CastUnit[] =>
    presentEdition(edition, source).units.map(({ key, source: written, target, syntax }) => {
      const { text } = plain(written, syntax)
      const known = text === byKey.get(key) ? mentions.get(key) : undefined
      return { key, source: text, target: plain(target, syntax).text, mentions: known ?? finder.find(text) }
    })
  return buildCast({ glossary, mentions, editions: new Map(editions.map(one => [one.locale, unitsOf(one)])) })
}
