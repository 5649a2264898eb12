import type { Paradigm } from '../../languages/model.ts'
import { targetLanguageOf } from '../../languages/names.ts'
import type { Locale } from '../../model.ts'
import { isAllCaps, isCapitalised } from '../text/fold.ts'
import { vary } from '../text/morphology.ts'
import { likeness } from './likeness.ts'
import type { Targets } from './model.ts'
import { partsOf } from './targets.ts'

/** The count of each form, by its spelling. */
export type Counts = ReadonlyMap<string, number>

/**
 * The share of letters that forms and adjectives of a word have in common: `Герм` for Германия; `Praguese` has `Pra` in
 * common with Praga.
 */
const SHARED = 0.55
const LEAST_SHARED = 3
/** A form has at least this share of its sentences in common with the name or a related word. */
const OWN = 0.6
/** How many letters longer than the name an adjective may be. */
const LONGER = 8

interface Family {
  readonly word: string
  /** The sentences with the name, or with a related word. */
  readonly lines: ReadonlySet<number>
  /** The sentences to count in, if these are not all of `lines`. */
  readonly counted?: readonly number[]
  readonly targets: Targets
}

/**
 * The forms and adjectives of a word that occur in the name's sentences; without those in all capitals if there are
 * others.
 */
export function formsOf({ word, lines, counted, targets }: Family): Counts {
  const lower = word.toLowerCase()
  const beginning = lower.slice(0, Math.max(LEAST_SHARED, Math.ceil(lower.length * SHARED)))
  const counts = new Map<string, number>()
  for (const line of counted ?? lines) {
    const own = (targets.lines[line] ?? []).flatMap(({ text }) => [text, ...partsOf(text)])
    for (const text of new Set(own)) {
      const form = text.toLowerCase()
      const fits = form.startsWith(beginning) && form.length <= lower.length + LONGER
      if (fits && belongs(form, lines, targets)) counts.set(text, (counts.get(text) ?? 0) + 1)
    }
  }
  const plain = [...counts].filter(([text]) => !isAllCaps(text))
  return plain.length > 0 && plain.length < counts.size && !isAllCaps(word) ? new Map(plain) : counts
}

function belongs(form: string, lines: ReadonlySet<number>, { linesOf }: Targets): boolean {
  const all = linesOf.get(form) ?? []
  return all.filter(line => lines.has(line)).length >= OWN * all.length
}

interface Choice {
  readonly locale: Locale
  readonly source: string
  /** CLDR's name, for a country. */
  readonly known?: string | undefined
}

/** The weights of evidence for the base form; a form that never occurs needs more. */
const WORTH = { explains: 0.6, alike: 1, often: 0.1, capital: 0.3, known: 1, unseen: -0.05 }

/**
 * The base form: it explains most of the forms by regular inflection, is similar to the name, and is frequent. It may
 * be one that never occurs: `Лондон`, if only `Лондона` and `Лондоне` do.
 */
export function baseOf(forms: Counts, { locale, source, known }: Choice): string {
  const { declension, inflection } = targetLanguageOf(locale)
  const paradigm = declension ?? inflection
  const total = [...forms.values()].reduce((all, count) => all + count, 0)
  const worth = (form: string): number => {
    const isForm = formTest(form, /\s/u.test(form) ? inflection : paradigm)
    const explained = [...forms].reduce((all, [other, n]) => all + (isForm(other) ? n : 0), 0)
    const count = forms.get(form) ?? 0
    return (
      (WORTH.explains * explained + WORTH.often * count) / total +
      WORTH.alike * likeness(form, source) +
      (isCapitalised(form) ? WORTH.capital : 0) +
      (form === known ? WORTH.known : 0) +
      (count === 0 ? WORTH.unseen : 0)
    )
  }
  const candidates = [...forms.keys(), ...[...forms.keys()].flatMap(form => basesOf(form, paradigm))]
  const ranked = [...new Set(candidates)].map(form => ({ form, worth: worth(form) }))
  return ranked.sort((a, b) => b.worth - a.worth || a.form.length - b.form.length)[0]?.form ?? ''
}

/** Tests whether a form is another one, unchanged or inflected word by word: `Белый дом` → `Белого дома`. */
function formTest(form: string, paradigm: Paradigm | undefined): (other: string) => boolean {
  const words = form.toLowerCase().split(/\s+/u)
  const inflected = words.map(word => new Set([word, ...vary(word, paradigm)]))
  return other => {
    const others = other.toLowerCase().split(/\s+/u)
    return others.length === words.length && others.every((word, at) => inflected[at]?.has(word))
  }
}

/** The words that a form may be an inflection of. */
function basesOf(form: string, paradigm: Paradigm = {}): readonly string[] {
  if (/\s/u.test(form) || !isCapitalised(form)) return []
  const lower = form.toLowerCase()
  const bases = Object.entries(paradigm).flatMap(([ending, inflected]) =>
    inflected.flatMap(each => (lower.endsWith(each) ? [form.slice(0, lower.length - each.length) + ending] : [])),
  )
  return bases.filter(base => base.length > 2 && vary(base.toLowerCase(), paradigm).includes(lower))
}
