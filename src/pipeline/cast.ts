import type { KeyedText } from '../edition/index.ts'
import type { Edition, Glossary } from '../model.ts'
import { buildCast, type CastName, type CastUnit, type Finder } from '../names/index.ts'

/** An article's texts, and its editions. */
export interface CastSource {
  readonly source: readonly KeyedText[]
  readonly editions: readonly Edition[]
}

/** The cast of an article; a unit made from an older source text is read with the names of that text. */
export function castOf({ source, editions }: CastSource, glossary: Glossary, finder: Finder): readonly CastName[] {
  const mentions = finder.findAll(source)
  const texts = new Map(source.map(({ key, text }) => [key, text]))
  const unitsOf = ({ units }: Edition): readonly CastUnit[] =>
    units.map(({ key, source: text, target }) => ({
      key,
      source: text,
      target,
      mentions: (text === texts.get(key) ? mentions.get(key) : undefined) ?? finder.find(text),
    }))
  return buildCast({ glossary, mentions, editions: new Map(editions.map(one => [one.locale, unitsOf(one)])) })
}
