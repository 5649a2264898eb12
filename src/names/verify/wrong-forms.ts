import { editDistance, tolerance } from '../../edit-distance.ts'
import { itemBefore } from '../../item-at.ts'
import { targetLanguageOf } from '../../languages/names.ts'
import type { Locale, Rendering, Span, Term } from '../../model.ts'
import { isDateWord } from '../find/calendar.ts'
import { renderedForms } from '../find/rendered-forms.ts'
import { renderForm, renderingFor, rightRenderings, surnameOf, wordsOf } from '../render/rendering.ts'
import { bare, CharClass, classOf, isCapitalised, tidy } from '../text/fold.ts'
import { createShortLexicon, type Lexicon } from '../text/form-lookup.ts'
import { inflectionsOf } from '../text/morphology.ts'
import { areTheirs } from '../text/namesakes.ts'
import { isWritten } from '../text/spelling.ts'
import { spansOf, type TargetText, type Token, tokensOf, windows } from '../text/target-words.ts'
import type { Search } from './model.ts'
import { rightForms } from './right-forms.ts'

/**
 * Renderings that the glossary forbids: first in their listed forms, then in their regular case forms. Right forms are
 * never forbidden, whatever the glossary says.
 */
export function findForbidden(search: Search): readonly Span[] {
  const { term, pair, target, wanted } = search
  const { locale } = pair
  const rendering = renderingFor(term, locale)
  if (!rendering || rendering.avoid.length === 0) return []
  const former = formerSurnames(search, rendering)
  const avoid = [...rendering.avoid, ...former]
  const language = targetLanguageOf(locale)
  const inflected = avoid.flatMap(form => {
    const words = tokensOf(form, language).map(({ lower }) => inflectionsOf(lower, language))
    const runs = windows(target.tokens(), words.length).filter(
      ([first, ...rest]) =>
        first !== undefined &&
        isCapitalised(first.text) === isCapitalised(form) &&
        [first, ...rest].every(({ lower }, index) => words[index]?.has(lower)),
    )
    return spansOf(runs)
  })
  const right = rightRenderings(term, rendering)
  const isRight = ({ start, end }: Span): boolean => {
    const found = pair.target.slice(start, end)
    return found === wanted || right.has(tidy(found))
  }
  const spans = [...findWords(avoid, search), ...inflected].filter(span => !isRight(span))
  return former.length === 0 ? spans : withoutNamesakes(spans, former, search)
}

/** Words of a target without surnames that render another name of the source. */
function withoutNamesakes<S extends Span>(
  spans: readonly S[],
  surnames: readonly string[],
  { pair, term }: Search,
): readonly S[] {
  const others = surnames.flatMap(surname => {
    const found = spans.filter(({ start, end }) => pair.target.slice(start, end) === surname)
    const places = [...new Set(found.map(({ start }) => start))].sort((a, b) => a - b)
    const theirs = areTheirs(surname, places.length, { ...pair, term })
    return found.filter(({ start }) => theirs[places.indexOf(start)] === false)
  })
  return spans.filter(span => !others.includes(span))
}

/**
 * The part of each forbidden full name that corresponds to a person's short form: if `avoid` has "Marta Quiroga",
 * "Quiroga" is wrong for her surname, although it may be another name in another sentence.
 */
function formerSurnames({ term, mention }: Search, rendering: Rendering): readonly string[] {
  const form = mention.renders ?? mention.form
  if (term.type !== 'person' || form === term.source) return []
  return rendering.avoid
    .filter(full => wordsOf(full).length > 1)
    .map(full => renderForm(term, { ...rendering, use: full, aliases: {} }, form).text)
}

/** Source forms that were left unchanged. */
export function findSource(search: Search): readonly Span[] {
  const { mention, term, pair } = search
  const { from = term.sourceLocale } = pair
  const listed =
    from === undefined || from === term.sourceLocale
      ? [mention.form, term.source, ...term.aliases, ...term.misspellings]
      : renderedForms(term, from).map(({ form }) => form)
  return withoutOwnNamesakes(findWords([mention.text, ...listed], search), search)
}

/** The same without the mention's own words, if it is a surname. */
const withoutOwnNamesakes = <S extends Span>(spans: readonly S[], search: Search): readonly S[] =>
  search.mention.form === surnameOf(search.term) ? withoutNamesakes(spans, [search.mention.text], search) : spans

/** The renderings of other locales. */
export function findForeign(search: Search): readonly Span[] {
  const forms = Object.values(search.term.translations).flatMap(({ use, aliases }) => [use, ...Object.values(aliases)])
  return findWords(forms, search)
}

/** Any of these forms, exactly. */
export function findWords(forms: readonly string[], { target, pair: { locale } }: Search): readonly Span[] {
  const language = targetLanguageOf(locale)
  const entries = [...new Set(forms)].map(form => ({ form, value: form }))
  return createShortLexicon(entries, language.affixes)
    .scan(target.folded, ({ form }, { text }) => isWritten(form, text, { language, locale }))
    .map(({ start, end }) => ({ start, end }))
}

interface Suspect extends Span {
  readonly distance: number
}

/**
 * Words that are a misspelling or another romanisation of a rendering, or of the name in the source; the most similar
 * first.
 */
export function findMisspelt(search: Search): readonly Span[] {
  const { mention, term, wanted, pair } = search
  const rendering = renderingFor(term, pair.locale)
  // If the source has adjectives of its own, an adjective of the target may render those.
  const entries = rendering
    ? rightForms(term, rendering).filter(({ value }) => !value.derived || search.owed === 0)
    : []
  const forms = entries.map(({ form }) => form)
  const words = search.target.tokens().map(token => ({ ...token, key: bare(token.text) }))
  const suspects = [...new Set([wanted, ...forms, mention.text])].flatMap(form =>
    classOf(bare(form).charCodeAt(0)) === CharClass.letter
      ? slipsOfWords(form, words)
      : slipsOfCharacters(form, search),
  )
  const isDate = ({ start, end }: Span): boolean => isDateWord(pair.target.slice(start, end), pair.locale)
  const own = withoutOwnNamesakes(suspects, search)
  return outermost(own.filter(one => !isOfSource(one, search) && !isDate(one))).toSorted(
    (a, b) => a.distance - b.distance,
  )
}

/**
 * Without those inside of a longer one: "Karolin Leavitt" is a misspelling of the whole name, although "Leavitt" is
 * more similar to a part of it.
 */
function outermost(suspects: readonly Suspect[]): readonly Suspect[] {
  let reached = -1
  return suspects
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }, index, sorted) => {
      const before = itemBefore(sorted, index)
      const isSame = before?.start === sorted[index]?.start && before?.end === end
      const isWithin = end <= reached && !isSame
      reached = Math.max(reached, end)
      return !isWithin
    })
}

interface FoldedToken extends Token {
  readonly key: string
}

function slipsOfWords(form: string, tokens: readonly FoldedToken[]): readonly Suspect[] {
  const key = bare(form)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const size = key.split(' ').length
  const limit = tolerance(key.length)
  const suspects: Suspect[] = []
  for (let index = 0; index + size <= tokens.length; index++) {
    const run = tokens.slice(index, index + size)
    if (isCapitalised(form) && !isCapitalised(run[0]?.text ?? '')) continue
    const distance = editDistance(run.map(token => token.key).join(' '), key, limit)
    const [first, last] = [run[0], run.at(-1)]
    if (first && last && distance <= limit) suspects.push({ start: first.start, end: last.end, distance })
  }
  return suspects
}

/** Whether the source contains a word of the target: "Israelis" in both is no misspelling of Israel. */
function isOfSource({ start, end }: Span, { pair, mention }: Search): boolean {
  const word = pair.target.slice(start, end)
  return (
    word !== mention.text &&
    new RegExp(`(?<![\\p{L}\\p{M}])${RegExp.escape(word)}(?![\\p{L}\\p{M}])`, 'u').test(pair.source)
  )
}

/** The same for languages without spaces: every stretch of about the same length is compared. */
function slipsOfCharacters(form: string, { pair }: Search): readonly Suspect[] {
  const { target } = pair
  const limit = form.length < 3 ? 0 : form.length < 8 ? 1 : 2
  const suspects: Suspect[] = []
  if (limit === 0) return suspects
  for (let start = 0; start < target.length; start++) {
    for (let size = form.length - 1; size <= form.length + 1; size++) {
      const end = start + size
      if (end > target.length || target[start] !== form[0]) continue
      const found = target.slice(start, end)
      // A name of three characters may have a wrong one; with one more or less it is another word.
      if (form.length === 3 && size !== 3) continue
      const distance = editDistance(found, form, limit)
      // The form itself is part of another word here; otherwise it would have been found.
      if (distance > 0 && distance <= limit) {
        suspects.push({ start, end, distance: distance + Math.abs(size - form.length) / 10 })
      }
    }
  }
  return suspects
}

/** The rendering of another term, and that term. */
export interface OtherName extends Span {
  readonly term: Term
}

/** The renderings of terms that are not in the source. */
export function findOthers(
  all: Lexicon<Term>,
  {
    target,
    locale,
    named,
  }: { readonly target: TargetText; readonly locale: Locale; readonly named: ReadonlySet<Term> },
): readonly OtherName[] {
  const language = targetLanguageOf(locale)
  return all
    .scan(
      target.folded,
      ({ form, value }, { text }) => !named.has(value) && isWritten(form, text, { language, locale }),
    )
    .flatMap(({ start, end, entries }) => entries.map(({ value }) => ({ start, end, term: value })))
}
