import type { Glossary, Locale, Syntax } from '../../model.ts'
import { renderingFor } from '../../names/index.ts'
import { type ChangedFact, changedFacts, type Fact, type FactReader } from '../changes/rank.ts'

/** A changed source under a person's text. */
export interface StaleText {
  /** The source text that the target was made from, and the present one. */
  readonly before: string
  readonly after: string
  readonly target: string
  /** How all three are written. */
  readonly syntax?: Syntax | undefined
}

/** How to read the two languages, and how names are written in the target. */
export interface FactReaders {
  readonly source: FactReader
  readonly target: FactReader
  readonly glossary?: Glossary
}

/**
 * The smallest edit of a person's text that follows a small change of its source: each changed number or name replaced
 * where it stands, exactly once, and nothing else. Undefined when the change asks for more than that, or when it is not
 * plain where to make it. Returns the target unchanged when only the spelling of the source changed.
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
        : withNumber({ ...text, target: suggestion }, fact, readers)
    if (edited === undefined) return undefined
    suggestion = edited
  }
  return suggestion
}

/** A source text without the facts that changed: when these agree, nothing else changed. */
function bare(text: string, changed: readonly ChangedFact[], side: 'before' | 'after'): string {
  const spans = changed.flatMap(fact => fact[side] ?? []).sort((a, b) => b.start - a.start)
  return spans.reduce((rest, { start, end }) => `${rest.slice(0, start)}\uFFFC${rest.slice(end)}`, text)
}

const DIGITS = /\p{Nd}+(?:[.,\u00a0\u202f' ]\p{Nd}+)*/u

function withNumber(
  { target: text, syntax }: StaleText,
  { kind, before, after }: ChangedFact,
  { source, target }: FactReaders,
): string | undefined {
  if (kind !== 'number' || !before || !after || without(before) !== without(after)) return undefined
  const [place, ...others] = target
    .facts(text, syntax)
    .filter(fact => fact.kind === 'number' && fact.value === before.value)
  const old = DIGITS.exec(place?.text ?? '')?.[0]
  if (!place || old === undefined || others.length > 0) return undefined
  const written = text.slice(place.start, place.end)
  if (!written.includes(old)) return undefined
  const numbers = [before, after].map(fact => DIGITS.exec(fact.text)?.[0] ?? '')
  const now = rewrite(old, numbers, { source, target })
  if (now === undefined) return undefined
  return text.slice(0, place.start) + written.replace(old, () => now) + text.slice(place.end)
}

const without = ({ text }: Fact): string => text.replace(DIGITS, '')

/** The new number in the way the old one is written in the target: as in the source, or by the locale's format. */
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

/** The value of a number in digits, by the locale's separators; NaN when it is not written in them. */
function numberIn(digits: string, locale: Locale): number {
  const parts = new Intl.NumberFormat(locale).formatToParts(-12_345_678.9)
  const separator = (type: 'group' | 'decimal') => parts.find(part => part.type === type)?.value ?? ''
  return Number(digits.replaceAll(separator('group'), '').replace(separator('decimal'), '.'))
}

const plain = (digits: string): boolean => /^\p{Nd}+$/u.test(digits)

/** Another name in the place of the old one, where that stands once, in any of its right forms. */
function withName(text: string, { before, after }: ChangedFact, readers: FactReaders): string | undefined {
  if (!before || !after) return undefined
  const written = writtenAs(after, readers).at(0)
  const form = writtenAs(before, readers).find(each => text.includes(each))
  if (written === undefined || form === undefined || text.indexOf(form) !== text.lastIndexOf(form)) return undefined
  return text.replace(form, () => written)
}

/** How a name is written in the target, the rendering of the form at hand first, then the longest; an unlisted name as it is. */
function writtenAs({ value, text }: Fact, { target, glossary }: FactReaders): readonly string[] {
  const term = glossary?.terms.find(({ id }) => id === value)
  if (!term) return [text]
  const rendering = renderingFor(term, target.locale)
  if (!rendering) return []
  const first = (text === term.source ? undefined : rendering.aliases[text]) ?? rendering.use
  const others = [rendering.use, ...Object.values(rendering.aliases), ...rendering.forms]
  return [first, ...others.filter(form => form !== first).sort((a, b) => b.length - a.length)]
}
