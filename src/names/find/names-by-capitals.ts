import type { SourceLanguage } from '../../languages/model.ts'
import type { Line } from '../text/lines.ts'
import { isAcronym, isPlainWord, spellingOf, type Word } from '../text/source-words.ts'
import { overlapsAny } from '../text/spans.ts'
import type { Listed } from './model.ts'
import { rendersOf, surnameIn } from './surnames.ts'

/** Evidence from the whole article about its words. */
export interface Evidence {
  /** Words with a capital in the middle of a sentence. */
  readonly names: ReadonlySet<string>
  /** Words that also occur in small letters. */
  readonly common: ReadonlySet<string>
  /** The persons that a surname may mean, by surname; `undefined` among them is a person who is not in the glossary. */
  readonly surnames: ReadonlyMap<string, ReadonlySet<Listed | undefined>>
}

/** Collects evidence from a whole article that tells names from other capitalized words. */
export function gather(lines: readonly Line[], language: SourceLanguage): Evidence {
  const names = new Set<string>()
  const common = new Set<string>()
  const surnames = new Map<string, Set<Listed | undefined>>()
  const add = (surname: string, person: Listed | undefined): void => {
    const key = spellingOf(surname)
    const people = surnames.get(key) ?? new Set()
    const same = [...people].some(other => other?.term === person?.term)
    if (!same) surnames.set(key, people.add(person))
  }
  const capitals = new Set<string>()
  for (const { words } of lines) for (const word of words) if (word.capital) capitals.add(word.lower)
  for (const line of lines) {
    for (const word of line.words) {
      if (!word.capital && capitals.has(word.lower)) common.add(word.lower)
      if (word.capital && !word.initial && !line.titleCase) names.add(spellingOf(word.text))
    }
    for (const mention of line.mentions) {
      const surname = surnameIn(mention)
      if (surname && mention.term)
        add(surname, { term: mention.term, kind: 'alias', stands: surname, ...rendersOf(mention) })
    }
  }
  for (const line of lines.filter(({ titleCase }) => !titleCase)) {
    for (const run of runsOf(line, { language, evidence: { names, common, surnames } })) {
      const surname = run.at(-1)
      if (run.length > 1 && surname) add(surname.text, undefined)
    }
  }
  return { names, common, surnames }
}

/** Successive words. */
export type Run = readonly Word[]

/** The sequences of capitalized words that look like names and are not listed. */
export function runsOf(
  line: Line,
  { language, evidence }: { readonly language: SourceLanguage; readonly evidence: Evidence },
): readonly Run[] {
  const runs: Word[][] = []
  let previous = -2
  for (const [index, word] of line.words.entries()) {
    const run = previous === index - 1 ? runs.at(-1) : undefined
    if ((!word.capital && !run) || isListed(word, line)) continue
    // In a headline every word is capitalized: only names elsewhere in the article count.
    if (line.titleCase && (!evidence.names.has(spellingOf(word.text)) || evidence.common.has(word.lower))) continue
    const joined = run !== undefined && /^\.?\s+$/u.test(word.gap) && !word.initial
    if (joined && (word.capital || language.connectors.has(word.lower))) run.push(word)
    else if (word.capital) runs.push([word])
    else continue
    previous = index
  }
  return runs.flatMap(run => {
    const name = trim(run, language)
    return name.length > 0 && isName(name, { line, evidence, language }) ? [name] : []
  })
}

/** Whether a word is part of a mention, or of an everyday word that is written like one. */
const isListed = (word: Word, { mentions, homographs = [] }: Line): boolean =>
  overlapsAny(word, mentions) || overlapsAny(word, homographs)

/**
 * A sequence without titles, peoples, days and common nouns at its ends: `Foreign Minister Sergei Ivanov` → `Sergei
 * Ivanov`.
 */
function trim(run: readonly Word[], language: SourceLanguage): Run {
  const isPlain = (word: Word): boolean => !word.capital || isPlainWord(word, language)
  // Only before a name: at the end of a sentence, the "Am." of "Pan Am." is no admiral.
  const isTitle = ({ dotted, lower }: Word): boolean => dotted && language.abbreviatedTitles.has(lower)
  let from = 0
  let to = run.length
  while (from < to && run[from] && (isPlain(run[from] as Word) || isTitle(run[from] as Word))) from++
  while (to > from && run[to - 1] && isPlain(run[to - 1] as Word) && !isBrand(run, to - 1)) to--
  return run.slice(from, to)

  function isBrand(words: readonly Word[], index: number): boolean {
    return index > from && language.brands.has(words[index]?.lower ?? '')
  }
}

function isName(
  run: Run,
  { line, evidence, language }: { line: Line; evidence: Evidence; language: SourceLanguage },
): boolean {
  const [first] = run
  if (!first || run.length > 5 || run.every(word => word.text.length < 2 || /^\d|^\p{Lu}\.$/u.test(word.text)))
    return false
  if (line.titleCase || run.length > 1) return true
  if (isAcronym(first)) return !/^[IVXLC]+$/u.test(first.text) && !language.calendar.has(first.lower)
  if (evidence.common.has(first.lower)) return false
  return !first.initial || evidence.names.has(spellingOf(first.text))
}
