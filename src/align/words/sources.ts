import { meaningsOf, openLanguages } from '../../check/index.ts'
import type { Glossary, Locale } from '../../model.ts'
import { createFinder } from '../../names/index.ts'
import type { AlignRequest, Meaning, MeaningFinder, TextWords } from '../model.ts'
import { learnWords, stemOf, stemsOf } from '../score/learn-words.ts'
import { findLinks, type Link } from './links.ts'
import { readWords, type WordReader } from './read-words.ts'
import { regionFinder } from './regions.ts'

/** Both texts as words, and the links between them by spelling, meaning, glossary, memory and engine. */
export interface LinkedTexts {
  readonly source: TextWords
  readonly target: TextWords
  readonly links: readonly Link[]
}

export function readTexts({ source, target, from, to, glossary, pairs = [], translations }: AlignRequest): LinkedTexts {
  const languages = openLanguages()
  const meaningIn = (locale: Locale): MeaningFinder => {
    const language = languages.of(locale)
    return text => meaningsOf(text, language)
  }
  const own = { locale: from, find: finderFor(from, meaningIn(from), glossary) }
  const other = { locale: to, find: finderFor(to, meaningIn(to), glossary) }
  const texts = {
    source: readWords(
      source,
      translations ? { ...own, more: engineWords(translations, { locale: to, find: meaningIn(to) }) } : own,
    ),
    target: readWords(
      target,
      translations ? { ...other, more: engineWords(target, { locale: to, find: meaningIn(to) }) } : other,
    ),
  }
  return { ...texts, links: [...findLinks(texts.source, texts.target), ...knownWords(pairs, texts, [own, other])] }
}

/** Finds numbers and other words with the same meaning in every language, countries, and the names of a glossary. */
function finderFor(locale: Locale, meaning: MeaningFinder, glossary: Glossary | undefined): MeaningFinder {
  const regions = regionFinder(locale)
  if (glossary === undefined) return text => [...meaning(text), ...regions(text)]
  const names = createFinder(glossary, locale)
  return text => [
    ...meaning(text),
    ...regions(text),
    ...names
      .findListed(text)
      .flatMap(({ start, end, term }): readonly Meaning[] => (term ? [{ start, end, id: `name ${term.id}` }] : [])),
  ]
}

/** How many letters are compared between an engine's words and a person's; shorter words are weak evidence. */
const STEM = 5
const SHORTEST = 4

/** The words of an engine's translations in the form that is compared with the target's. */
function engineWords(sentences: readonly string[], reader: WordReader): (sentence: number) => readonly string[] {
  const { words, sentences: bySentence } = readWords(sentences, reader)
  return sentence =>
    (bySentence[sentence] ?? []).flatMap(id => {
      const { lower = '' } = words[id] ?? {}
      const isWord = /^\p{L}/u.test(lower) && !lower.startsWith('mark ')
      const short = lower.length < SHORTEST && /^[\p{Ll}\p{sc=Arab}\p{sc=Hebr}]/u.test(lower)
      return isWord && !short ? [`engine ${lower.slice(0, STEM)}`] : []
    })
}

/** Links between words that occur together in pairs of translations. */
function knownWords(
  pairs: NonNullable<AlignRequest['pairs']>,
  texts: Pick<LinkedTexts, 'source' | 'target'>,
  [own, other]: readonly [WordReader, WordReader],
): readonly Link[] {
  if (pairs.length === 0) return []
  const source = readWords(
    pairs.map(pair => pair.source),
    own,
  )
  const target = readWords(
    pairs.map(pair => pair.target),
    other,
  )
  const weighed = pairs.map((_, at) => ({ source: [at], target: [at], weight: 1 }))
  const learnt = learnWords(weighed, { source, target, sourceStems: stemsOf(source), targetStems: stemsOf(target) })
  const here = { source: wordsByStem(texts.source), target: wordsByStem(texts.target) }
  const known = new Map<string, Link>()
  for (const link of learnt) {
    const [one, another] = [source.words[link.source], target.words[link.target]]
    if (!one || !another) continue
    for (const left of here.source.get(stemOf(one)) ?? [])
      for (const right of here.target.get(stemOf(another)) ?? [])
        known.set(`${left} ${right}`, { source: left, target: right, kind: 'memory' })
  }
  return [...known.values()]
}

const wordsByStem = ({ words }: TextWords): ReadonlyMap<string, readonly number[]> =>
  new Map([...Map.groupBy(words, stemOf)].map(([stem, group]) => [stem, group.map(({ id }) => id)]))
