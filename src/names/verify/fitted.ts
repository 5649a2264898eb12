import type { Span } from '../../model.ts'
import { renderForm, renderingFor } from '../render/rendering.ts'
import { bare, isAllCaps, wordCount } from '../text/fold.ts'
import { nearestForm } from '../text/nearest-form.ts'
import type { NameCode } from './codes.ts'
import type { Search } from './model.ts'
import { rightForms } from './right-forms.ts'

/** Words of a target that are wrong, and what belongs in their place. */
export interface Fitted {
  readonly span: Span
  readonly wanted: string
}

/** Codes whose words were meant for the name itself. */
const MEANT: readonly NameCode[] = ['name-misspelt', 'name-forbidden', 'name-untranslated']

/**
 * Fits what is wanted to the wrong words, so that putting it in their place doubles nothing: a surname is put right by the
 * surname ("Harald Oberman": `Oberman` → `Obermann`), and words of the name that stand beside them already are taken in.
 */
export function fitTo(code: NameCode, span: Span, search: Search): Fitted {
  const { target, locale } = search.pair
  const found = target.slice(span.start, span.end)
  const wanted = MEANT.includes(code) ? ofSameSize(found, search) : search.wanted
  // In a headline of capitals, what is put right has capitals too.
  const inCapitals = isAllCaps(found) && isAllCaps(target)
  return { span: withNeighbours(span, wanted, target), wanted: inCapitals ? wanted.toLocaleUpperCase(locale) : wanted }
}

/** The form of a person's name that has as many words as what was found, and is nearest to it; else the one that is wanted. */
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

/** Every run of so many words of a name. */
function partsOf(name: string, size: number): readonly string[] {
  const words = name.split(/\s+/u)
  return words.slice(0, Math.max(0, words.length - size + 1)).map((_, at) => words.slice(at, at + size).join(' '))
}

/** A span with the first words of a name that stand directly before it, and the last words that stand directly behind. */
function withNeighbours({ start, end }: Span, name: string, text: string): Span {
  const words = name.split(/\s+/u)
  // Words of the name are no longer than the name is, but for the spaces between them.
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

/** Words begin behind white space or a mark, not within a word. */
const EDGE_BEFORE = '(?<![^\\s(«“„"‘\'’—–-])'

const isSame = (text: string, words: readonly string[]): boolean => bare(text.trim()) === bare(words.join(' '))
