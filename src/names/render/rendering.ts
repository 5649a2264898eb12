import type { Glossary, Locale, Mention, Rendering, Term } from '../../model.ts'
import { onceEach } from '../../once.ts'
import { bare, capitalise, isAllCaps, isCapitalised, tidy } from '../text/fold.ts'
import { pluralOf } from '../text/morphology.ts'

/** The script of a locale, as ISO 15924: `Latn`, `Cyrl`, `Hang`. */
export const scriptOf: (locale: Locale) => string = onceEach(locale => {
  const script = new Intl.Locale(locale).maximize().script ?? 'Latn'
  return script === 'Kore' ? 'Hang' : script
})

/** Whether most letters of a name are of its locale's script; Japanese and Korean may contain Chinese characters. */
export function fitsScript(name: string, locale: Locale): boolean {
  const letters = name.match(/\p{L}/gu) ?? []
  const pattern = patternOf(scriptOf(locale))
  return letters.filter(char => pattern.test(char)).length * 2 >= letters.length
}

/** Whether a word has letters of two alphabets that look alike: a Cyrillic о in a Latin word. */
export const mixesScripts = (name: string): boolean =>
  (name.match(/[\p{L}\p{M}]+/gu) ?? []).some(word => ALPHABETS.filter(alphabet => alphabet.test(word)).length > 1)

const ALPHABETS = [/\p{sc=Latn}/u, /\p{sc=Cyrl}/u, /\p{sc=Grek}/u]

const patternOf = onceEach((script: string) => SCRIPTS[script] ?? new RegExp(`\\p{sc=${script}}`, 'u'))

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Jpan: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]/u,
  Hang: /[\p{sc=Hangul}\p{sc=Han}]/u,
  Hans: /\p{sc=Han}/u,
  Hant: /\p{sc=Han}/u,
}

/**
 * A term's rendering for a locale, or for the nearest locale of the same script: `pt` serves `pt-BR`, `zh-Hans` `zh`.
 */
export function renderingFor(term: Term, locale: Locale): Rendering | undefined {
  if (term.keep) return kept(term)
  return term.translations[locale] ?? (isOwn(term, locale) ? ownRendering(term) : nearest(term, locale))
}

/**
 * Every right form of the glossary's names in a locale that a line break could cut: of several words, or in a script
 * without spaces.
 */
export const renderingsIn = ({ terms }: Pick<Glossary, 'terms'>, locale: Locale): readonly string[] =>
  terms.flatMap(term => {
    const { use, aliases, forms } = renderingFor(term, locale) ?? {}
    return use === undefined
      ? []
      : [use, ...Object.values(aliases ?? {}), ...(forms ?? [])].filter(name => CUTTABLE.test(name))
  })

const CUTTABLE = /\s|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Whether a locale is one of the glossary's own language and script: `en-GB` for `en`. */
const isOwn = ({ sourceLocale }: Term, locale: Locale): boolean =>
  sourceLocale !== undefined && isReadAs(sourceLocale, locale)

/** Whether two locales are of one language in one script: `pt` and `pt-BR`. */
const isReadAs = (one: Locale, other: Locale): boolean =>
  subtagOf(one) === subtagOf(other) && scriptOf(one) === scriptOf(other)

const subtagOf = onceEach(locale => new Intl.Locale(locale).language)

function kept(term: Term): Rendering {
  const aliases = Object.fromEntries(term.aliases.map(alias => [alias, alias]))
  return { use: term.source, aliases, forms: [], derived: [], avoid: [] }
}

/**
 * The rendering for the glossary's own language as target: the source forms are right, their misspellings are
 * forbidden.
 */
const ownRendering = (term: Term): Rendering => ({ ...kept(term), avoid: term.misspellings })

function nearest(term: Term, locale: Locale): Rendering | undefined {
  const related = Object.keys(term.translations).filter(other => isReadAs(other, locale))
  const best = related.find(other => other === subtagOf(locale)) ?? related.toSorted((a, b) => a.length - b.length)[0]
  return best === undefined ? undefined : term.translations[best]
}

/** All forms that the glossary lists as right. */
export const listedForms = ({ use, aliases, forms, derived }: Rendering): readonly string[] => [
  use,
  ...Object.values(aliases),
  ...forms,
  ...derived,
]

/** The surname of a person who is listed by several words: `Syrsky` of "Oleksandr Syrsky". */
export const surnameOf = ({ type, source }: Pick<Term, 'type' | 'source'>): string | undefined =>
  type === 'person' ? source.match(/(?<=\s)\S+$/u)?.[0] : undefined

/**
 * All right forms of a term in a locale: the listed ones, and the renderings of each source form and of the surname.
 */
export function rightRenderings(term: Term, rendering: Rendering): ReadonlySet<string> {
  const surname = surnameOf(term)
  const forms = [term.source, ...term.aliases, ...(surname === undefined ? [] : [surname])]
  return new Set([...listedForms(rendering), ...forms.map(form => renderForm(term, rendering, form).text)].map(tidy))
}

/** The words of a name; ja, zh and ko write foreign names with a middle dot. */
export const wordsOf = (name: string): readonly string[] => name.split(/[\s·・]+/u).filter(Boolean)

/** What must replace a mention: the rendered words (from `start` in the mention), and the rendering. */
export interface Wanted {
  /** Where the rendered words begin in the mention's text: after a title that the rendering omits. */
  readonly start: number
  readonly text: string
}

/** Whether a mention is its form in the plural: `ceasefires` of ceasefire, `Trumps` of Trump. */
export function isPlural({ text, form, kind, renders }: Mention): boolean {
  if (renders !== undefined || kind === 'misspelling' || kind === 'unlisted' || !/s$/iu.test(text) || /s$/iu.test(form))
    return false
  return letters(text) > letters(form)
}

/** A form without hyphens and spaces between the parts of a compound: `air-strike`, `air strike` → `airstrike`. */
const letters = (text: string): string => bare(text).replace(/[-\s]/gu, '')

/**
 * The rendering of a mention: the glossary's for its alias; or else the words of `use` that correspond to the alias's
 * words (`Syrsky` → the surname); or else `use`. A family gets the plural of the surname.
 */
export function wantedFor(mention: Mention, locale: Locale, source?: string): Wanted | undefined {
  const { term } = mention
  const rendering = term && renderingFor(term, locale)
  if (!term || !rendering) return undefined
  const { text: singular, skipped } = renderForm(term, rendering, mention.renders ?? mention.form)
  const text = term.type === 'person' && isPlural(mention) ? pluralOf(singular, locale) : singular
  const start = skipped === 0 ? 0 : offsetOfWord(mention.text, skipped)
  const opens = source === undefined ? mention.start === 0 : opensSentence(source, mention.start + start)
  return { start, text: recase(text, { text: mention.text.slice(start), form: mention.form, opens }, locale) }
}

interface Aligned {
  readonly text: string
  /** How many words at the start of the form are a title that the rendering omits. */
  readonly skipped: number
}

/** The rendering of one source form of a term, in the case of the glossary. */
export function renderForm(term: Term, rendering: Rendering, form: string): Aligned {
  const key = tidy(form)
  const text = aliasIn(key, rendering) ?? (key === tidy(term.source) ? rendering.use : undefined)
  if (text !== undefined) return { text, skipped: 0 }
  return align(wordsOf(key), term, rendering) ?? { text: rendering.use, skipped: 0 }
}

/** The glossary's own rendering of an alias. */
function aliasIn(tidied: string, { aliases }: Rendering): string | undefined {
  for (const alias in aliases) if (tidy(alias) === tidied) return aliases[alias]
  return undefined
}

/** Aligns an alias with the source form word by word: `Gen. Syrsky` → skip `Gen.`, take the surname of `use`. */
function align(alias: readonly string[], term: Term, rendering: Rendering): Aligned | undefined {
  const source = wordsOf(tidy(term.source))
  for (let skipped = 0; skipped < alias.length; skipped++) {
    const rest = alias.slice(skipped)
    // A shorter alias with a rendering of its own: `Gen. Syrsky` by `Syrsky`.
    const listed = aliasIn(rest.join(' '), rendering)
    if (listed !== undefined) return { text: listed, skipped }
    if (rest.join(' ') === source.join(' ')) return { text: rendering.use, skipped }
    if (term.type !== 'person') continue
    const use = wordsOf(rendering.use)
    const from = use.length === source.length ? indexOfWords(source, rest) : -1
    // "von der Leyen" is one word in Japanese; in both languages it is everything after the first name.
    if (from < 0 && use.length > 1 && isAfterFirst(rest, source))
      return { text: joinWords(rendering.use, use, { from: 1, to: use.length }), skipped }
    if (from >= 0) return { text: joinWords(rendering.use, use, { from, to: from + rest.length }), skipped }
  }
  return undefined
}

/** Whether words are all of a name except its first one. */
const isAfterFirst = (rest: readonly string[], source: readonly string[]): boolean =>
  rest.length > 1 && rest.length === source.length - 1 && indexOfWords(source, rest) === 1

function indexOfWords(words: readonly string[], part: readonly string[]): number {
  return words.findIndex((_, at) => part.every((word, index) => words[at + index] === word))
}

function joinWords(use: string, words: readonly string[], { from, to }: { from: number; to: number }): string {
  const separator = /[·・]/u.exec(use)?.[0] ?? ' '
  return words.slice(from, to).join(separator)
}

function offsetOfWord(text: string, index: number): number {
  const starts = [...text.matchAll(/\S+/gu)].map(match => match.index)
  return starts[index] ?? 0
}

/** Whether a sentence begins at an offset: at the start, after a full stop, or after an opening quotation mark. */
function opensSentence(source: string, offset: number): boolean {
  if (OPENING_MARKS.includes(source[offset - 1] ?? ' ')) return true
  let from = offset
  while (from > 0 && (isSpace(source, from - 1) || source[from - 1] === '(' || isIn(OPENING_MARKS, source, from - 1)))
    from--
  if (from === 0) return true
  while (isIn(CLOSING_MARKS, source, from - 1)) from--
  if (!isIn('.!?…', source, from - 1)) return false
  while (isIn(CLOSING_MARKS, source, from)) from++
  return from < offset && isSpace(source, from)
}

const OPENING_MARKS = '"“„«‘'
const CLOSING_MARKS = `"'”’»)`
const isIn = (marks: string, text: string, at: number): boolean => at >= 0 && marks.includes(text[at] ?? ' ')
const isSpace = (text: string, at: number): boolean => /^\s/u.test(text[at] ?? '')

interface Setting extends Pick<Mention, 'text' | 'form'> {
  readonly opens: boolean
}

/** A rendering in the case of the words that it replaces: all capitals, or a capital at the start of a sentence. */
function recase(rendering: string, { text, form, opens }: Setting, locale: Locale): string {
  if (isAllCaps(text) && !isAllCaps(form)) return rendering.toLocaleUpperCase(locale)
  return opens && isCapitalised(text) && /^\p{Ll}/u.test(rendering) ? capitalise(rendering, locale) : rendering
}
