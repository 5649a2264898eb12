import type { Mention, Span, Term } from '../../model.ts'
import { isPlural, renderingFor, surnameOf } from '../render/rendering.ts'
import { bare } from '../text/fold.ts'
import { createQueue } from '../text/taken.ts'
import type { NameCode } from './codes.ts'
import { fitTo } from './fitted.ts'
import { findForms, type Reading } from './inflections.ts'
import type { Issue, Search } from './model.ts'
import { rightForms } from './right-forms.ts'
import { acronymsFor, datesLike, levelOf, modeOf, shareWord } from './severity.ts'
import { findForbidden, findForeign, findMisspelt, findSource, findWords, type OtherName } from './wrong-forms.ts'

/** The explanation of a mention whose rendering was not found. */
export interface Verdict {
  readonly issue?: Issue
  /** The words of the target that the mention has taken. */
  readonly span?: Span
}

/** What the target may have in place of equal lost mentions. Each function gives its first free words. */
export interface Candidates {
  readonly search: Search
  /** The expected rendering itself, if the glossary does not list it: the surname alone, a family in the plural. */
  readonly itself: () => Span | undefined
  readonly forbidden: () => Span | undefined
  readonly source: () => Span | undefined
  readonly form: () => Reading | undefined
  readonly misspelt: () => Span | undefined
  readonly foreign: () => Span | undefined
  /** The rendering of another term for the same thing. */
  readonly same: () => OtherName | undefined
  readonly other: () => OtherName | undefined
  readonly acronym: () => Span | undefined
  readonly date: () => Span | undefined
}

/**
 * The candidates for a search; each kind is searched for at the first call. `others` are names that are not in the
 * source.
 */
export function createCandidates(search: Search, others: () => readonly OtherName[]): Candidates {
  const { mention, term, wanted, taken } = search
  return {
    search,
    itself: createQueue(() => (isUnlistedForm(mention) ? findWords([wanted], search) : []), taken),
    forbidden: createQueue(() => findForbidden(search), taken),
    source: createQueue(() => findSource(search), taken),
    form: createQueue(() => findForms(search), taken),
    misspelt: createQueue(() => findMisspelt(search), taken),
    foreign: createQueue(() => findForeign(search), taken),
    same: createQueue(() => others().filter(other => areSame(other.term, term)), taken),
    other: createQueue(() => others().filter(other => mayReplace(other.term, term)), taken),
    acronym: createQueue(() => acronymsFor(search), taken),
    date: createQueue(() => datesLike(search), taken),
  }
}

/** Explains a lost mention by the first kind of candidate that the target has. */
export function explainLost(mention: Mention, candidates: Candidates): Verdict {
  const { search } = candidates
  const { wanted, pair } = search
  const report = (code: NameCode, span?: Span, other?: Term): Verdict => {
    const level = levelOf(code, { mention, candidates, ...(other ? { other } : {}) })
    if (!span) return { issue: { code, mention, wanted, ...level } }
    const fitted = fitTo(code, span, search)
    const found = pair.target.slice(fitted.span.start, fitted.span.end)
    return { issue: { code, mention, ...fitted, found, ...level }, span: fitted.span }
  }
  const itself = candidates.itself()
  if (itself) return { span: itself }
  const forbidden = candidates.forbidden()
  if (forbidden) return report('name-forbidden', forbidden)
  const left = candidates.source()
  const slip = candidates.misspelt()
  // "Karolin Leavitt": the family name alone is right in the source, so the whole name is a misspelling of the
  // rendering.
  if (
    left &&
    !isOnlyAccents(left, search) &&
    !isRendering(left, search) &&
    !(slip && hasMoreWords(slip, left, pair.target))
  )
    return report(isKnownMisspelling(left, search) ? 'name-misspelt' : 'name-untranslated', left)
  const form = candidates.form()
  const isForm = form && !(slip && hasMoreWords(slip, form, pair.target))
  if (isForm && (mayInflect(form, search) || isWanted(form, search))) return { span: form }
  if (isForm) {
    const { issue, ...verdict } = report('name-form', form)
    const isUsual =
      modeOf(search) !== 'exact' && (form.regular || isPartOfName(form, search) || isCompounded(form, search))
    return { ...verdict, ...(issue && { issue: isUsual ? { ...issue, level: 'info' } : issue }) }
  }
  const misspelt = slip ?? candidates.foreign()
  if (misspelt) return report('name-misspelt', misspelt)
  const same = candidates.same()
  if (same) return isWanted(same, search) ? { span: same } : report('name-form', same)
  const other = candidates.other()
  const isWrong = other && (shareWord(other.term.source, mention.form) || !isAlludedTo(other.term, pair.source))
  return isWrong ? report('name-wrong', other, other.term) : report('name-missing')
}

/** Whether a mention has a form that is not in the glossary: the surname alone, a plural. */
const isUnlistedForm = (mention: Mention): boolean =>
  isPlural(mention) || (mention.term !== undefined && mention.form === surnameOf(mention.term))

/** Whether words of the target are exactly the expected ones, although another name lists them. */
const isWanted = ({ start, end }: Span, { wanted, pair }: Search): boolean => pair.target.slice(start, end) === wanted

/** Whether a source form is also a right rendering: `Sikorski` in a Polish text is not untranslated. */
function isRendering({ start, end }: Span, { term, pair }: Search): boolean {
  const rendering = renderingFor(term, pair.locale)
  const found = pair.target.slice(start, end)
  return rendering !== undefined && rightForms(term, rendering).some(({ form }) => form === found)
}

/**
 * Whether words of the target are a misspelling of the name that the glossary lists or the source has, and not also a
 * right source form.
 */
function isKnownMisspelling({ start, end }: Span, { mention, term, pair }: Search): boolean {
  const found = bare(pair.target.slice(start, end))
  const has = (forms: readonly string[]): boolean => forms.some(form => bare(form) === found)
  const inSource = mention.kind === 'misspelling' ? [mention.text] : []
  return has([...term.misspellings, ...inSource]) && !has([term.source, ...term.aliases])
}

/** Whether one span contains another one and more words. */
function hasMoreWords(one: Span, other: Span, text: string): boolean {
  const beside = text.slice(one.start, other.start) + text.slice(other.end, one.end)
  return one.start <= other.start && one.end >= other.end && /\s/u.test(beside)
}

/** Whether one name may have replaced another: a person a person, Moscow Ukraine, but never "Russian" a person. */
function mayReplace(other: Term, term: Term): boolean {
  const kindOf = ({ type }: Term) => (type === 'organization' ? 'place' : type)
  return kindOf(other) === kindOf(term)
}

/**
 * Whether a source form differs from a person's rendering only in accents. Then it counts as a form of the rendering.
 */
function isOnlyAccents({ start, end }: Span, { term, wanted, pair }: Search): boolean {
  return term.type === 'person' && bare(pair.target.slice(start, end)) === bare(wanted)
}

/** Whether a person with a name of several words is named by one of them: "el señor Peña" for Peña Nieto. */
const isPartOfName = ({ start, end }: Span, { term, wanted, pair }: Search): boolean =>
  term.type === 'person' && wanted.split(/\s+/u).includes(pair.target.slice(start, end))

/** Whether it is the first part of an adjective of two: "israélo-palestinien". */
const isCompounded = ({ end }: Span, { pair }: Search): boolean => /^-\p{Ll}/u.test(pair.target.slice(end, end + 2))

/**
 * Whether a source has a word that begins like a term, or the reverse: Israelis and Israel, Europe and European Union.
 */
function isAlludedTo({ source, aliases }: Term, text: string): boolean {
  const words = text.match(CAPITALISED) ?? []
  return [source, ...aliases].some(form => {
    // Palestine and Palestinian
    const [word = ''] = form.match(CAPITALISED) ?? []
    const first = word.length > 5 ? word.slice(0, -1) : word
    return first !== '' && words.some(word => word.startsWith(first) || first.startsWith(word))
  })
}

const CAPITALISED = /(?<!\p{L})\p{Lu}[\p{L}\p{M}]{3,}/gu

/** Two terms with a common rendering, in any locale, name the same thing: USA and United States are both США. */
function areSame(a: Term, b: Term): boolean {
  return Object.keys(a.translations).some(locale => {
    const use = a.translations[locale]?.use
    return Object.hasOwn(b.translations, locale) && use === b.translations[locale]?.use
  })
}

/**
 * Whether a probable form is right: any with `match: stem`, a listed adjective with another ending with `match: forms`.
 */
function mayInflect({ right }: Reading, search: Search): boolean {
  const mode = modeOf(search)
  return mode === 'stem' || (mode === 'forms' && right)
}
