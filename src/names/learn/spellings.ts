import { sharedBeginning } from '../../edit-distance.ts'
import type { Paradigm } from '../../languages/model.ts'
import { targetLanguageOf } from '../../languages/names.ts'
import { isCapitalised } from '../text/fold.ts'
import { vary } from '../text/morphology.ts'
import { type Counts, formsOf } from './forms.ts'
import { likeness } from './likeness.ts'
import type { Targets } from './model.ts'

/** The renderings of one name by people: the forms of the most frequent spelling, and other spellings. */
export interface Spellings {
  readonly forms: Counts
  /** Each other spelling by its most frequent form, with its number of sentences. */
  readonly others: Readonly<Record<string, number>>
}

/** The least similarity of two spellings of one name. */
const ALIKE = 0.6
/** A difference in vowels, or an additional letter, counts as a spelling only after this number of equal letters. */
const AGREE = 2

interface Spelt {
  readonly targets: Targets
  /** The count of each form in the name's own sentences. */
  readonly own: Counts
  /** The base form by the evidence of all forms. */
  readonly base: string
}

/** Tells forms from other spellings: of `Tiraswik`, `Tiraswiks` is a form, and `Tirasvik` another spelling. */
export function spellingsIn(forms: Counts, { targets, own, base }: Spelt): Spellings {
  const { declension, inflection } = targetLanguageOf(targets.locale)
  const capitals = [...forms.keys()].filter(isCapitalised)
  const weight = (form: string): number => own.get(form) ?? 0
  const families: string[][] = []
  for (const form of capitals.sort((a, b) => weight(b) - weight(a))) {
    const family = families.find(known => known.every(one => !areSpeltApart(one, form, declension ?? inflection)))
    if (family) family.push(form)
    else families.push([form])
  }
  const total = (family: readonly string[]): number => family.reduce((all, form) => all + weight(form), 0)
  const isOther = (family: readonly string[]): number =>
    Number(family.some(form => areSpeltApart(form, base, declension ?? inflection)))
  const [most = [], ...others] = families.sort((a, b) => total(b) - total(a) || isOther(a) - isOther(b))
  const left = new Set(others.flat())
  return {
    forms: new Map([...forms].filter(([form]) => most.includes(form) || !left.has(form))),
    others: Object.fromEntries(others.flatMap(family => (total(family) > 0 ? [[family[0] ?? '', total(family)]] : []))),
  }
}

/** Forms of other spellings of a word, in sentences of the name without this one: `Marchenko` beside `Martschenko`. */
export function otherSpellings(word: string, lines: readonly number[], targets: Targets): Counts {
  const own = new Set(lines)
  const spelt = lines.flatMap(line => targets.lines[line] ?? []).filter(({ text }) => isSpelling(text, word))
  const places = new Set(targets.linesOf.get(word.toLowerCase()))
  const apart = [...new Set(spelt.map(({ text }) => text))].filter(text =>
    // If both are in one sentence, they are two names: Austria and Australia.
    (targets.linesOf.get(text.toLowerCase()) ?? []).every(line => !places.has(line)),
  )
  return new Map(apart.flatMap(text => [...formsOf({ word: text, lines: own, targets })]))
}

const isSpelling = (text: string, word: string): boolean =>
  isCapitalised(text) && isCapitalised(word) && differInside(text, word) && likeness(text, word) >= ALIKE

/** Whether one of two forms, or of their regular inflections, is the other one in another spelling. */
function areSpeltApart(one: string, other: string, paradigm: Paradigm | undefined): boolean {
  const [words, others] = [one, other].map(form => form.toLowerCase().split(/\s+/u)) as [string[], string[]]
  if (words.length !== others.length) return false
  return words.some((word, at) => {
    const beside = others[at] ?? ''
    return (
      differInside(word, beside) ||
      vary(word, paradigm).some(form => haveOtherSounds(form, beside)) ||
      vary(beside, paradigm).some(form => haveOtherSounds(form, word))
    )
  })
}

interface Difference {
  /** The number of equal letters before it. */
  readonly start: number
  readonly inside: readonly [string, string]
  /** The equal letters after it. */
  readonly end: string
}

/** The difference of two words: `Tiraswik`, `Tirasvik` → w, v before "ik". */
function differenceOf(one: string, other: string): Difference {
  const start = sharedBeginning(one, other)
  const [rest, beside] = [one.slice(start), other.slice(start)]
  let end = 0
  while (end < Math.min(rest.length, beside.length) && rest.at(-1 - end) === beside.at(-1 - end)) end++
  return {
    start,
    inside: [rest.slice(0, rest.length - end), beside.slice(0, beside.length - end)],
    end: rest.slice(rest.length - end),
  }
}

/**
 * Whether two words have the same ending and differ before it, which case forms never do. `Киев` and `Киева` do not,
 * and ё counts as е.
 */
function differInside(one: string, other: string): boolean {
  const { start, inside, end } = differenceOf(plain(one), plain(other))
  const longest = Math.max(inside[0].length, inside[1].length)
  if (longest === 0) return false
  if (end !== '' && inside.every(part => isConsonant(part))) return true
  return start > 0 && end.length >= Math.max(AGREE, longest)
}

/** The same for a form that does not occur: its vowels may change regularly, as in `Харьків`, `Харкова`. */
const haveOtherSounds = (one: string, other: string): boolean => {
  const { inside, end } = differenceOf(plain(one), plain(other))
  return inside.every(part => isConsonant(part)) && end.length >= AGREE
}

const plain = (word: string): string => word.toLowerCase().replaceAll('ё', 'е')

const isConsonant = (letters: string): boolean =>
  letters.length === 1 && /^\p{L}$/u.test(letters) && !/[aeiouyаеиоуыэюяіїє]/u.test(letters.normalize('NFD'))
