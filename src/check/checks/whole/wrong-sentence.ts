import { sharesWord } from '../../language/cognates.ts'
import { conceptsOf } from '../../language/concepts.ts'
import { lengthScore } from '../../language/length-score.ts'
import { NOTHING, type PairCheck, type Sides } from '../../model.ts'
import type { Reading } from '../../read/model.ts'

/** Fewer words say too little about what a sentence says. */
const FEWEST_WORDS = 5

export const wrongSentence: PairCheck = {
  level: 'warning',
  finds: 'Target and source have nothing in common: no name, number, cognate or everyday meaning.',
  why: 'Shifted rows and a merge gone wrong put a good sentence in the wrong place.',
  example: ['It became clear to me that this is my path.', 'Les femmes ont besoin de plus de temps.'],
  pair: sides => {
    const { source, target } = sides
    if (source.tokens.length < FEWEST_WORDS || target.tokens.length < FEWEST_WORDS) return NOTHING
    if (sharesWord(source, target)) return NOTHING
    const meanings = comparedMeanings(source, target)
    if (meanings === undefined || strangeness(sides, meanings) < (hasCognates(target) ? LEAST : 6.5)) return NOTHING
    if (sharesSense(source, target) || sides.numbers().matches.length > 0 || namesCameOver(sides)) return NOTHING
    return [
      {
        message: 'The target seems to be another sentence: it shares no name, number or everyday word with the source.',
      },
    ]
  },
}

/** Meanings that stand in sentences of any kind: that two share one of them says little, and that they do not says less. */
const WEAK: ReadonlySet<string> = new Set(
  'can must want only more also all many other when where who if because but before after now always between against see know say begin end way love'.split(
    ' ',
  ),
)

/** What is strange enough to say so. */
const LEAST = 4.5

const weightOf = (concept: string): number => (WEAK.has(concept) ? 0.5 : 1)

/** What the meanings of two sentences that hardly share one weigh; undefined where they share some, or have too few. */
function comparedMeanings(source: Reading, target: Reading): number | undefined {
  const [one, other] = [conceptsOf(source), conceptsOf(target)]
  if (Math.min(one.size, other.size) < 1 || Math.max(one.size, other.size) < 2) return undefined
  let weight = 0
  for (const concept of one) {
    const shared = other.has(concept)
    if (shared && !WEAK.has(concept)) return undefined
    weight += shared ? -1.5 : weightOf(concept)
  }
  for (const concept of other) if (!one.has(concept)) weight += weightOf(concept)
  return weight
}

/** How unlike two sentences are: in their meanings, their lengths, and in whether they name and quote. */
function strangeness(sides: Sides, meanings: number): number {
  const { source, target } = sides
  const plain = meanings + Math.abs(lengthScore(sides))
  // Names and quotations add no more than this.
  if (plain + 2.5 < LEAST) return plain
  const names = [namesIn(source), namesIn(target)]
  const namesDiffer = Math.min(...names) === 0 && Math.max(...names) >= 2
  const quotesDiffer = source.quotes >= 2 !== target.quotes >= 2
  return plain + Number(namesDiffer) * 1.5 + Number(quotesDiffer)
}

/** Words with a capital inside of a sentence. */
const namesIn = ({ tokens, text }: Reading): number =>
  tokens.filter(
    ({ kind, text: word, lower, start }) =>
      kind === 'word' && word !== lower && lower.length > 1 && /[^.!?…"“”«»„:]\s$/.test(text.slice(0, start)),
  ).length

/** Whether the source has listed names, and the target has each of them. */
const namesCameOver = ({ mentions, names }: Sides): boolean =>
  mentions().some(({ term }) => term !== undefined) && !names().some(({ code }) => code === 'name-missing')

/** Whether any word of a text could be recognized by its sound; where none can, everyday words have to say more. */
const hasCognates = ({ tokens }: Reading): boolean =>
  tokens.some(({ kind, word }) => kind === 'word' && word.cognate !== '')

/** Whether both negate, or name the same unit, currency, month, weekday or number. */
function sharesSense(source: Reading, target: Reading): boolean {
  const keys = new Set(sensesOf(source))
  return sensesOf(target).some(key => keys.has(key))
}

const sensesOf = ({ marks }: Reading): readonly string[] =>
  marks.flatMap(({ senses }) =>
    senses.flatMap(sense => {
      if (sense.kind === 'negator') return ['negator']
      if (sense.kind === 'unit' || sense.kind === 'currency') return [sense.id]
      if (sense.kind === 'month' || sense.kind === 'weekday') return [`${sense.kind} ${sense.value}`]
      return sense.kind === 'number' && sense.value !== 1 ? [`number ${sense.value}`] : []
    }),
  )
