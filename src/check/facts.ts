import type { Fact } from '../edition/index.ts'
import { numbersOf } from './numbers.ts'
import { type Reading, read } from './reading.ts'

/** What a text states in numbers, dates, units, negations and quotations; names are for the glossary to find. */
export function factsOf(text: string, locale: string): readonly Fact[] {
  const reading = read(text, locale)
  return [...numberFacts(reading), ...markedFacts(reading), ...quotations(text)].sort((a, b) => a.start - b.start)
}

function* numberFacts(reading: Reading): Generator<Fact> {
  for (const { start, end, value, percent, currency, unit, month } of numbersOf(reading)) {
    const span = { start, end, text: reading.text.slice(start, end) }
    yield { ...span, kind: month ? 'date' : 'number', value: String(value) }
    const measure = percent ? '%' : (currency ?? unit)
    if (measure !== undefined) yield { ...span, kind: 'unit', value: measure }
  }
}

/** Weekdays and negations, where a language's data know them. */
function* markedFacts({ text, marks }: Reading): Generator<Fact> {
  for (const { start, end, senses } of marks) {
    const span = { start, end, text: text.slice(start, end) }
    for (const sense of senses) {
      if (sense.kind === 'weekday') yield { ...span, kind: 'date', value: `weekday ${sense.value}` }
      if (sense.kind === 'negator') yield { ...span, kind: 'negation', value: 'not' }
    }
  }
}

const QUOTATION = /“([^“”]+)[”“]|„([^„“”]+)[“”]|«([^«»]+)»|"([^"]+)"/g

function* quotations(text: string): Generator<Fact> {
  for (const { 0: quotation, index: start } of text.matchAll(QUOTATION)) {
    const said = quotation.slice(1, -1).trim()
    yield { kind: 'quotation', value: said, text: said, start, end: start + quotation.length }
  }
}
