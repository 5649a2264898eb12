import type { Span } from '../../model.ts'
import { renderForm, renderingFor } from '../render/rendering.ts'
import { bare, isAllCaps, wordCount } from '../text/fold.ts'
import { nearestForm } from '../text/nearest-form.ts'
import type { NameCode } from './codes.ts'
import type { Search } from './model.ts'
import { rightForms } from './right-forms.ts'

/** Wrong words of a target, and their replacement. */
export interface Fitted {
  readonly span: Span
  readonly wanted: string
}

/** Codes whose words were meant to be the name itself. */
const MEANT: readonly NameCode[] = ['name-misspelt', 'name-forbidden', 'name-untranslated']

/**
 * Fits the expected rendering to the wrong words, so that replacing them doubles nothing: a surname is replaced by the
 * surname ("Harald Oberman": `Oberman` → `Obermann`), and words of the name beside the wrong ones are replaced with
 * them.
 */
export function fitTo(code: NameCode, span: Span, search: Search): Fitted {
  const { target, locale } = search.pair
  const found = target.slice(span.start, span.end)
  const wanted = MEANT.includes(code) ? ofSameSize(found, search) : search.wanted
  // In a headline of capitals, the replacement has capitals too.
  const inCapitals = isAllCaps(found) && isAllCaps(target)
  return { span: withNeighbours(span, wanted, target), wanted: inCapitals ? wanted.toLocaleUpperCase(locale) : wanted }
}

/** The form of a person's name with as many words as were found, and most similar to them; or else the expected one. */
function ofSameSize(found: string, { term, wanted, pair }: Search): string {
  const size = wordCount(found)
  const rendering = renderingFor(term, pair.locale)
  if (term.type !== 'person' || !rendering || size === wordCount(wanted)) return wanted
  const renders = new Map<string, string>()
  const add = (form: string, right: string): void => {
    if (wordCount(form) === size && !renders.has(form)) renders.set(form, right)
  }
  for (const { form, value } of rightForms(term, rendering)) if (!value.derived) add(form, form)
  for (const part of partsOf(wanted, size)) add(part, part)
  for (const form of [...term.aliases, term.source, ...partsOf(term.source, size)])
    add(form, renderForm(term, rendering, form).text)
  const nearest = nearestForm(found, [...renders.keys()])
  const right = nearest === undefined ? wanted : (renders.get(nearest) ?? wanted)
  if (right === found) return wanted
  return isAllCaps(found) && !isAllCaps(right) ? right.toLocaleUpperCase(pair.locale) : right
}

/** Every sequence of this number of words of a name. */
function partsOf(name: string, size: number): readonly string[] {
  const words = name.split(/\s+/u)
  return words.slice(0, Math.max(0, words.length - size + 1)).map((_, at) => words.slice(at, at + size).join(' '))
}

/** A span extended by the first words of a name directly before it, and by its last words directly after it. */
function withNeighbours({ start, end }: Span, name: string, text: string): Span {
  const words = name.split(/\s+/u)
  // Words of the name are at most as long as the name and the spaces between them.
  const reach = 2 * name.length
  const spanOf = (found: RegExpExecArray | null): number => found?.[0].length ?? 0
  for (let count = words.length - 1; count > 0; count--) {
    const before = spanOf(
      RegExp(`${EDGE_BEFORE}(?:\\S+\\s+){${count}}$`, 'u').exec(text.slice(Math.max(0, start - reach), start)),
    )
    const behind = spanOf(RegExp(`^(?:\\s+[\\p{L}\\p{M}\\p{N}’'-]+){${count}}`, 'u').exec(text.slice(end, end + reach)))
    if (before > 0 && isSame(text.slice(start - before, start), words.slice(0, count)))
      return { start: start - before, end }
    if (behind > 0 && isSame(text.slice(end, end + behind), words.slice(-count))) return { start, end: end + behind }
  }
  return { start, end }
}

/** A word begins after white space or punctuation, not inside of another word. */
const EDGE_BEFORE = '(?<![^\\s(«“„"‘\'’—–-])'

const isSame = (text: string, words: readonly string[]): boolean => bare(text.trim()) === bare(words.join(' '))
