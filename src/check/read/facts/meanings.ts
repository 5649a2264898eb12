import type { Span } from '../../../model.ts'
import type { Language, Sense } from '../../language/model.ts'
import type { NumberFact } from '../../numbers/model.ts'
import { numbersOf } from '../../numbers/read/numbers.ts'
import type { Reading } from '../model.ts'
import { read } from '../reading.ts'

/**
 * What a word of a text means, as an id that is the same in every language: `number 2000`, `month 3`, `concept police`.
 */
export interface Meaning extends Span {
  readonly id: string
}

/** The words of a text with a language-independent meaning, if the languages' data has it; in no order. */
export function meaningsOf(text: string, language: Language): readonly Meaning[] {
  const reading = read(text, language)
  const numbers = numbersOf(reading)
  return [...numbers.flatMap(numberMeanings), ...markMeanings(reading), ...conceptMeanings(reading)]
}

/** The meanings of a number; none for "one", which often becomes an article or nothing. */
function numberMeanings({ start, end, value, also, hard, month, vague, scale }: NumberFact): readonly Meaning[] {
  if (month) return [{ start, end, id: `month ${value}` }]
  if (vague) return [{ start, end, id: `scale ${scale}` }]
  if (value === 1 && !hard) return []
  return [value, ...also].map(each => ({ start, end, id: `number ${each}` }))
}

const markMeanings = ({ marks }: Reading): readonly Meaning[] =>
  marks.flatMap(({ start, end, senses }) => senses.flatMap(sense => idOf(sense) ?? []).map(id => ({ start, end, id })))

function idOf(sense: Sense): string | undefined {
  if (sense.kind === 'weekday') return `weekday ${sense.value}`
  if (sense.kind === 'unit' || sense.kind === 'currency') return `unit ${sense.id}`
  if (sense.kind === 'percent' || sense.kind === 'percent-before') return 'unit percent'
  return sense.kind === 'negator' || sense.kind === 'privative' ? 'not' : undefined
}

const conceptMeanings = ({ tokens }: Reading): readonly Meaning[] =>
  tokens.flatMap(({ start, end, word }) => word.concepts.map(concept => ({ start, end, id: `concept ${concept}` })))
