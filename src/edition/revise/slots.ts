import type { Span } from '../../model.ts'
import { tokensOf } from '../keys/similarity.ts'

/** A number or a name in a text, which could be replaced by another one. */
export interface Slot extends Span {
  readonly kind: 'number' | 'name'
}

const NUMBER = /\p{Nd}+(?:[.,:\u00a0\u202f']\p{Nd}+)*/gu

/** The slots of a text: its names, and its numbers in digits outside of names. */
export function slotsOf(text: string, names: readonly Span[] = []): readonly Slot[] {
  const slots: Slot[] = names.map(({ start, end }) => ({ start, end, kind: 'name' }))
  for (const { index, 0: digits } of text.matchAll(NUMBER)) {
    const span = { start: index, end: index + digits.length }
    if (!slots.some(slot => slot.start < span.end && span.start < slot.end)) slots.push({ ...span, kind: 'number' })
  }
  return slots.sort((a, b) => a.start - b.start)
}

/** The tokens that replace numbers and names among the words. */
export const SLOT_TOKEN: Readonly<Record<Slot['kind'], string>> = { number: '\u0000number', name: '\u0000name' }

/** The words of a text with a token for each slot: what a translation memory compares. */
export function abstractWords(text: string, slots: readonly Slot[]): readonly string[] {
  const stretches: (readonly string[])[] = []
  let at = 0
  for (const { start, end, kind } of slots) {
    stretches.push(tokensOf(text.slice(at, start)), [SLOT_TOKEN[kind]])
    at = end
  }
  return [...stretches, tokensOf(text.slice(at))].flat()
}
