import type { Span } from '../../model.ts'
import { tokensOf } from '../keys/similarity.ts'

/** A stretch of a text that another value could stand in: a number or a name. */
export interface Slot extends Span {
  readonly kind: 'number' | 'name'
}

const NUMBER = /\p{Nd}+(?:[.,:\u00a0\u202f']\p{Nd}+)*/gu

/** The numbers in digits of a text, and of the names given those that no number overlaps. */
export function slotsOf(text: string, names: readonly Span[] = []): readonly Slot[] {
  const slots: Slot[] = names.map(({ start, end }) => ({ start, end, kind: 'name' }))
  for (const { index, 0: digits } of text.matchAll(NUMBER)) {
    const span = { start: index, end: index + digits.length }
    if (!slots.some(slot => slot.start < span.end && span.start < slot.end)) slots.push({ ...span, kind: 'number' })
  }
  return slots.sort((a, b) => a.start - b.start)
}

/** The marks that stand for a number and for a name among the words of an abstracted text. */
export const SLOT_TOKEN: Readonly<Record<Slot['kind'], string>> = { number: '\u0000number', name: '\u0000name' }

/** The words of a text with its slots abstracted: what a translation memory compares. */
export function abstractWords(text: string, slots: readonly Slot[]): readonly string[] {
  const stretches: (readonly string[])[] = []
  let at = 0
  for (const { start, end, kind } of slots) {
    stretches.push(tokensOf(text.slice(at, start)), [SLOT_TOKEN[kind]])
    at = end
  }
  return [...stretches, tokensOf(text.slice(at))].flat()
}
