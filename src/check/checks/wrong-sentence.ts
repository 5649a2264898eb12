import { sharesWord } from '../language/cognates.ts'
import { conceptsOf } from '../language/concepts.ts'
import { lengthScore } from '../language/length-score.ts'
import { NOTHING, type PairCheck, type Sides } from '../model.ts'
import type { Reading } from '../read/reading.ts'

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
    const [one, other] = [conceptsOf(source), conceptsOf(target)]
    const most = Math.max(one.size, other.size)
    if (Math.min(one.size, other.size) < 1 || most < 2) return NOTHING
    for (const concept of one) if (other.has(concept)) return NOTHING
    if (sharesSense(source, target) || sides.numbers().matches.length > 0 || namesCameOver(sides)) return NOTHING
    const far = Math.abs(lengthScore(sides))
    if (one.size + other.size + far < (hasCognates(target) ? 5 : 7)) return NOTHING
    return [
      {
        message: 'The target seems to be another sentence: it shares no name, number or everyday word with the source.',
      },
    ]
  },
}

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
