import type { Glossary, Locale, Syntax } from '../../model.ts'
import { renderingFor } from '../../names/index.ts'
import { type ChangedFact, changedFacts, type Fact, type FactReader } from '../changes/rank.ts'

/** A person's text whose source has changed. */
export interface StaleText {
  /** The source text that the target was made from, and the present one. */
  readonly before: string
  readonly after: string
  readonly target: string
  /** The syntax of all three texts. */
  readonly syntax?: Syntax | undefined
}

/** How to read the two languages, and the glossary for names in the target. */
export interface FactReaders {
  readonly source: FactReader
  readonly target: FactReader
  readonly glossary?: Glossary
}

/**
 * The smallest edit of a person's text that follows a small change of its source: each changed number, date or name is
 * replaced, exactly once, and nothing else. Words stay words: for `Three` → `Four`, `Tres` → `Cuatro`. Undefined if the
 * change needs more than that, or if place or form are not certain. The target unchanged if only the spelling of the
 * source changed.
 */
export function suggestEdit(text: StaleText, readers: FactReaders): string | undefined {
  const { source } = readers
  const { syntax } = text
  const changed = changedFacts(source.facts(text.before, syntax), source.facts(text.after, syntax))
  if (bare(text.before, changed, 'before') !== bare(text.after, changed, 'after')) return undefined
  let suggestion = text.target
  for (const fact of changed) {
    const edited: string | undefined =
      fact.kind === 'name'
        ? withName(suggestion, fact, readers)
        : withValue({ ...text, target: suggestion }, fact, readers)
    if (edited === undefined) return undefined
    suggestion = edited
  }
  return suggestion
}

/** A source text without the changed facts: if these agree before and after, nothing else changed. */
function bare(text: string, changed: readonly ChangedFact[], side: 'before' | 'after'): string {
  const spans = changed.flatMap(fact => fact[side] ?? []).sort((a, b) => b.start - a.start)
  return spans.reduce((rest, { start, end }) => `${rest.slice(0, start)}\uFFFC${rest.slice(end)}`, text)
}

const DIGITS = /\p{Nd}+(?:[.,\u00a0\u202f' ]\p{Nd}+)*/u

/** The text with the new number, month or weekday in place of the old one, in digits or words like the old one. */
function withValue(
  { target: text, syntax }: StaleText,
  { kind, before, after }: ChangedFact,
  { source, target }: FactReaders,
): string | undefined {
  if ((kind !== 'number' && kind !== 'date') || !before || !after) return undefined
  const [place, ...others] = target
    .facts(text, syntax)
    .filter(fact => fact.kind === kind && fact.value === before.value)
  if (!place || others.length > 0) return undefined
  const written = text.slice(place.start, place.end)
  const old = DIGITS.exec(written)?.[0]
  const now =
    old === undefined ? target.reworded(text, place, after.value) : inDigits(old, { before, after }, { source, target })
  if (now === undefined) return undefined
  return (
    text.slice(0, place.start) + (old === undefined ? now : written.replace(old, () => now)) + text.slice(place.end)
  )
}

type Both = Readonly<Record<'before' | 'after', Fact>>

/** The new number in digits; the source may have both numbers in words. */
function inDigits(old: string, { before, after }: Both, readers: FactReaders): string | undefined {
  const numbers = [before, after].map(({ text, value }) => DIGITS.exec(text)?.[0] ?? value)
  const isInWords = [before, after].map(({ text }) => !DIGITS.test(text))
  if (isInWords.includes(false) && without(before) !== without(after)) return undefined
  return rewrite(old, numbers, readers)
}

const without = ({ text }: Fact): string => text.replace(DIGITS, '')

/** The new number in the format that the old one has in the target: that of the source, or that of the locale. */
function rewrite(
  old: string,
  [from = '', to = '']: readonly string[],
  { source, target }: FactReaders,
): string | undefined {
  if (from === old && plain(to)) return to
  const formats = [true, false].map(
    useGrouping => new Intl.NumberFormat(target.locale, { useGrouping, maximumFractionDigits: 6 }),
  )
  const value = numberIn(to, source.locale)
  const format = formats.find(each => each.format(numberIn(from, source.locale)) === old)
  return format && Number.isFinite(value) ? format.format(value) : undefined
}

/** The value of a number in digits with the locale's separators; NaN if it is written otherwise. */
function numberIn(digits: string, locale: Locale): number {
  const parts = new Intl.NumberFormat(locale).formatToParts(-12_345_678.9)
  const separator = (type: 'group' | 'decimal') => parts.find(part => part.type === type)?.value ?? ''
  return Number(digits.replaceAll(separator('group'), '').replace(separator('decimal'), '.'))
}

const plain = (digits: string): boolean => /^\p{Nd}+$/u.test(digits)

/** The text with the new name in place of the old one, if that is there once, in any of its right forms. */
function withName(text: string, { before, after }: ChangedFact, readers: FactReaders): string | undefined {
  if (!before || !after) return undefined
  const written = writtenAs(after, readers).at(0)
  const form = writtenAs(before, readers).find(each => text.includes(each))
  if (written === undefined || form === undefined || text.indexOf(form) !== text.lastIndexOf(form)) return undefined
  return text.replace(form, () => written)
}

/**
 * The ways to write a name in the target: first the rendering of the form in the source, then the longest first; an
 * unlisted name unchanged.
 */
function writtenAs({ value, text }: Fact, { target, glossary }: FactReaders): readonly string[] {
  const term = glossary?.terms.find(({ id }) => id === value)
  if (!term) return [text]
  const rendering = renderingFor(term, target.locale)
  if (!rendering) return []
  const first = (text === term.source ? undefined : rendering.aliases[text]) ?? rendering.use
  const others = [rendering.use, ...Object.values(rendering.aliases), ...rendering.forms]
  return [first, ...others.filter(form => form !== first).sort((a, b) => b.length - a.length)]
}
