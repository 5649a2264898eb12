import { itemBefore } from '../../../item-at.ts'
import type { Span } from '../../../model.ts'
import type { Reading, Token } from '../model.ts'
import { type Quotation, quotationsIn } from './quotations.ts'

/**
 * The people and places that a text names. Names are compared by the part of their last word that all languages share.
 */
export interface Named extends Span {
  readonly key: string
  /** Whether it stands right beside a verb of saying: "dijo Lavrov", but not "declaró a Newsweek". */
  readonly isSubject?: boolean
}

/** A quotation and the names beside it with a verb of saying. */
export interface Attribution {
  readonly quotation: Quotation
  readonly before?: Named
  readonly after?: Named
}

/**
 * How many words may stand between a quotation and its speaker: "sagte die Sprecherin des Weißen Hauses, Karoline
 * Leavitt".
 */
const REACH = 8

/** Who is said to have said what, if names stand beside verbs of saying. */
export function attributionsIn(reading: Reading): readonly Attribution[] {
  const quotations = quotationsIn(reading.text)
  return quotations.map((quotation, index) => {
    const from = itemBefore(quotations, index)?.end ?? 0
    const to = quotations[index + 1]?.start ?? reading.text.length
    const before = speakerIn(reading, { start: from, end: quotation.start }, 'before')
    const after = speakerIn(reading, { start: quotation.end, end: to }, 'after')
    return { quotation, ...(before && { before }), ...(after && { after }) }
  })
}

/** The name next to a verb of saying, in the part of its sentence before or after it. */
function speakerIn(reading: Reading, span: Span, side: 'before' | 'after'): Named | undefined {
  const { text, tokens } = reading
  const clause = clauseOf(text, span, side)
  const words = tokens.filter(({ start, end }) => start >= clause.start && end <= clause.end)
  const near = side === 'before' ? words.slice(-REACH) : words.slice(0, REACH)
  const says = near.find(isSaying)
  const names = says ? namesAmong(near, reading) : []
  if (!says || names.length === 0) return undefined
  const distance = ({ start, end }: Named): number => Math.max(start - says.end, says.start - end)
  const speaker = names.reduce<Named | undefined>(
    (nearest, name) => (nearest && distance(nearest) <= distance(name) ? nearest : name),
    undefined,
  )
  return speaker && { ...speaker, isSubject: distance(speaker) <= 1 }
}

/** Whether a word is a verb of saying: "said", "dijo". */
export const isSaying = ({ word }: Token): boolean => word.concepts.length > 0 && word.concepts.includes('say')

/** The text up to the end of the sentence, or from its beginning. */
function clauseOf(text: string, { start, end }: Span, side: 'before' | 'after'): Span {
  if (start >= end) return { start, end }
  const ends = [...text.slice(start, end).matchAll(/[.!?;](?=\s|$)/g)].map(({ index }) => start + index)
  const [first, last] = [ends[0], ends.at(-1)]
  if (side === 'before') return { start: last === undefined ? start : last + 1, end }
  return { start, end: first ?? end }
}

/** Whether a text has two names, so that one can replace the other. */
export function namesTwo(reading: Reading): boolean {
  const [first, ...others] = namesAmong(reading.tokens, reading)
  return others.some(({ key }) => key !== first?.key)
}

/** The names of a text outside its quotations. */
export function namesOutside(reading: Reading, attributions: readonly Attribution[]): readonly Named[] {
  const isQuoted = ({ start }: Token): boolean =>
    attributions.some(({ quotation }) => start >= quotation.start && start < quotation.end)
  return namesAmong(
    reading.tokens.filter(token => !isQuoted(token)),
    reading,
  )
}

/** Words with a capital in a row are one name, identified by the last word; a sentence may begin with a common word. */
function namesAmong(tokens: readonly Token[], { text, language }: Reading): readonly Named[] {
  const names: Named[] = []
  for (const { kind, lower, start, end, text: written, word } of tokens) {
    const isName = kind === 'word' && written !== lower && word.cognate !== '' && !language.common.has(lower)
    if (!isName) continue
    const last = names.at(-1)
    if (last && text.slice(last.end, start) === ' ') names[names.length - 1] = { ...last, end, key: word.cognate }
    else names.push({ start, end, key: word.cognate })
  }
  return names
}
