import type { SyntaxReaders } from '../../../article/index.ts'
import type { Fact, FactReader } from '../../../edition/index.ts'
import type { Locale } from '../../../model.ts'
import type { Finder } from '../../../names/index.ts'
import { once } from '../../../once.ts'
import { type Languages, openLanguages } from '../../language/languages.ts'
import type { Language } from '../../language/model.ts'
import { numbersOf } from '../../numbers/read/numbers.ts'
import { type Reworded, reword } from '../../numbers/write/reword.ts'
import { spanInWritten } from '../machine/reader-view.ts'
import type { Reading } from '../model.ts'
import { plainReader, writtenSpan } from '../plain-text.ts'
import { quotationsIn } from '../quotes/quotations.ts'
import { read } from '../reading.ts'

/** What a text states in numbers, dates, units, negations and quotations; the glossary finds the names. */
function factsOf(text: string, language: Language): readonly Fact[] {
  const reading = read(text, language)
  return [...numberFacts(reading), ...markedFacts(reading), ...quotations(text)].sort((a, b) => a.start - b.start)
}

function* numberFacts(reading: Reading): Generator<Fact> {
  for (const { start, end, value, hard, percent, currency, unit, month } of numbersOf(reading)) {
    // "One day earlier" and "a day earlier" state the same.
    if (value === 1 && !hard) continue
    const span = spanIn(reading, start, end)
    yield { ...span, kind: month ? 'date' : 'number', value: String(value) }
    const measure = percent ? '%' : (currency ?? unit)
    if (measure !== undefined) yield { ...span, kind: 'unit', value: `${value} ${measure}` }
  }
}

function spanIn(reading: Reading, from: number, to: number): Omit<Fact, 'kind' | 'value'> {
  const [start, end] = spanInWritten([from, to], reading)
  return { start, end, text: reading.written.slice(start, end) }
}

/** Weekdays and negations, if a language's data has them. */
function* markedFacts(reading: Reading): Generator<Fact> {
  for (const { start, end, senses } of reading.marks) {
    const span = spanIn(reading, start, end)
    // A name of a day that is in two lists is one day.
    for (const day of new Set(senses.flatMap(sense => (sense.kind === 'weekday' ? sense.value : []))))
      yield { ...span, kind: 'date', value: `${WEEKDAY}${day}` }
    for (const sense of senses) if (sense.kind === 'negator') yield { ...span, kind: 'negation', value: 'not' }
  }
}

function* quotations(text: string): Generator<Fact> {
  for (const { said, start, end } of quotationsIn(text))
    yield { kind: 'quotation', value: said, text: said, start, end }
}

/** How a locale's texts are read: with a finder for that locale also names, with readers without the markup. */
interface ReaderSettings {
  readonly finder?: Finder
  readonly readers?: SyntaxReaders
  /** The languages that are open already; opened if missing. */
  readonly languages?: Languages
}

/** Makes a reader of what texts of a locale state and whom they name. */
export function readerFor(locale: Locale, { finder, readers, languages }: ReaderSettings = {}): FactReader {
  const language = once(() => (languages ?? openLanguages()).of(locale))
  const plain = plainReader(readers)
  const names = (text: string): readonly Fact[] =>
    (finder?.find(text) ?? []).map(({ start, end, text: name, form, term }) => ({
      kind: 'name',
      value: term?.id ?? name,
      text: term ? form : name,
      start,
      end,
    }))
  return {
    locale,
    facts: (written, syntax) => {
      const view = plain(written, syntax)
      const { text } = view
      return [...factsOf(text, language()), ...names(text)]
        .map(fact => {
          const [start, end] = writtenSpan([fact.start, fact.end], view)
          return { ...fact, start, end }
        })
        .sort((a, b) => a.start - b.start)
    },
    plain: (written, syntax) => plain(written, syntax).text,
    reworded: (text, fact, value) => {
      const { start, end } = fact
      // The words of a fact with markup inside are not the whole fact.
      if (text.slice(start, end) !== fact.text) return undefined
      const words = { words: fact.text, before: text.slice(0, start), kind: wordsOf(fact) }
      return reword({ ...words, from: amountOf(fact.value), to: amountOf(value) }, language())
    },
  }
}

const WEEKDAY = 'weekday '

const wordsOf = ({ kind, value }: Fact): Reworded['kind'] =>
  kind === 'number' ? 'number' : value.startsWith(WEEKDAY) ? 'weekday' : 'month'

const amountOf = (value: string): number => Number(value.replace(WEEKDAY, ''))
