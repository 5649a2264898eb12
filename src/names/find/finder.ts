import type { Affixes, SourceLanguage } from '../../languages/model.ts'
import { sourceLanguageOf } from '../../languages/names.ts'
import { withoutMarks } from '../../languages/plain-letters.ts'
import type { Glossary, Inline, Locale, Mention, Segment, SegmentKey, Span, Term } from '../../model.ts'
import { renderingFor, surnameOf } from '../render/rendering.ts'
import { capitalise, fold, isAllCaps, tidy } from '../text/fold.ts'
import type { Accept, Entry, Hit } from '../text/form-lookup.ts'
import { createLexicon } from '../text/form-trie.ts'
import type { Scanned } from '../text/lines.ts'
import { nearestForm } from '../text/nearest-form.ts'
import { isWithinAny } from '../text/spans.ts'
import { openRenderings, type ReadyRenderings } from '../verify/ready-renderings.ts'
import { compoundForms, createHyphenScan } from './compounds.ts'
import { withoutHomographs } from './everyday-words.ts'
import { createNearIndex, remembering } from './misspellings.ts'
import type { Listed } from './model.ts'
import { outsidePlaceholders } from './outside-placeholders.ts'
import { renderedForms } from './rendered-forms.ts'
import { findListed, findUnlisted, mayNameMoreIn } from './unlisted.ts'

/** Finds names in running text. */
export interface Finder {
  readonly glossary: Glossary
  /** The locale of the texts. */
  readonly locale: Locale
  /** The mentions of one text alone, ascending and without overlaps. */
  readonly find: (text: string, inlines?: readonly Inline[]) => readonly Mention[]
  /**
   * The mentions of `find` that the glossary lists, with misspellings. Faster than `find`, most of all if it is told in
   * which stretches of the text names may begin: in all that are no separate words, and in words by `mayList`.
   */
  readonly findListed: (text: string, beginnings?: readonly Span[]) => readonly Mention[]
  /**
   * Whether a word that is separate in its text may begin a listed name, or misspell one: `Zelenskyy` may, `Monday` may
   * not.
   */
  readonly mayList: (word: string) => boolean
  /** The mentions of a whole article: a surname means the person whom another sentence names in full. */
  readonly findAll: (segments: readonly Named[]) => ReadonlyMap<SegmentKey, readonly Mention[]>
  /** The renderings that names are compared with in translations. @internal */
  readonly renderings: ReadyRenderings
}

const NO_INLINES: readonly Inline[] = []

export type Named = Pick<Segment, 'key' | 'text' | 'inlines'>

/** A finder for texts in the glossary's source locale, or for its renderings in texts of another locale. */
export function createFinder(glossary: Glossary, locale: Locale = glossary.sourceLocale): Finder {
  const language = sourceLanguageOf(locale)
  const isOwn = locale === glossary.sourceLocale
  const listed = glossary.terms.flatMap(term => (isOwn ? sourceForms(term) : renderedForms(term, locale)))
  // Listed forms come first: of two entries with the same form, the first is used.
  const entries = [...listed, ...listed.flatMap(otherSpellings), ...(isOwn ? hyphenSlips(glossary.terms) : [])]
  const knowledge = language && {
    language,
    near: createNearIndex(
      [...entries, ...(isOwn ? glossary.terms.flatMap(surnamesOf) : [])],
      ({ term }) => term,
      language,
    ),
    nameOf: (term: Term): string => (isOwn ? term.source : (renderingFor(term, locale)?.use ?? term.source)),
  }
  const scanListed = createScan(entries, language)
  const findTexts = (scanned: readonly Scanned[]): readonly (readonly Mention[])[] => {
    const texts = withoutHomographs(scanned, locale)
    const found = knowledge ? findUnlisted(texts, knowledge) : texts.map(({ mentions }) => mentions)
    return found.map((mentions, index) => outsidePlaceholders(texts[index]?.text ?? '', mentions))
  }
  const scan = (text: string, inlines: readonly Inline[] = NO_INLINES, beginnings?: readonly Span[]): Scanned => ({
    text,
    mentions: scanListed.scan(text, inlines, beginnings),
  })
  return {
    glossary,
    locale,
    renderings: openRenderings(),
    findListed: (text, beginnings) => {
      const [known] = withoutHomographs([scan(text, NO_INLINES, beginnings)], locale)
      if (!known) return []
      return outsidePlaceholders(text, knowledge ? findListed(known, knowledge, beginnings) : known.mentions)
    },
    mayList: remembering(
      word => scanListed.mayBeginIn(word) || (knowledge !== undefined && mayNameMoreIn(word, knowledge)),
    ),
    find: (text, inlines) => findTexts([scan(text, inlines)])[0] ?? [],
    findAll: rememberLast(segments => {
      const found = findTexts(
        segments.map(({ key, text, inlines }) => ({ ...scan(text, inlines), headline: /^headline(?:\.|$)/.test(key) })),
      )
      return new Map(segments.map((segment, index) => [segment.key, found[index] ?? []]))
    }),
  }
}

/** Finds the entries in a text. `cease-fire` as a whole wins over a `fire` that is listed as well. */
function createScan(entries: readonly Entry<Listed>[], language: SourceLanguage | undefined) {
  const affixes: Affixes = { prefixes: [], suffixes: language?.plurals ?? [] }
  const lexicon = createLexicon(entries, affixes)
  const terms = entries.filter(({ value }) => value.term.type === 'term')
  const scanHyphens = createHyphenScan(terms, affixes)
  const reader = createReader(entries, language)
  // A form such as `@POTUS` does not begin in a word.
  const beginInWords = entries.every(({ form }) => /^[\p{L}\p{Nd}]/u.test(tidy(form)))
  const mayBeginIn = (word: string): boolean => !beginInWords || lexicon.mayBeginIn(fold(word))
  const scan = (text: string, inlines: readonly Inline[], beginnings?: readonly Span[]): readonly Mention[] => {
    const accept = reader(text)
    const found = lexicon.scan(fold(text, inlines), accept, beginInWords ? beginnings : undefined).map(toMention(text))
    const compounds = scanHyphens(text, inlines, accept).map(toMention(text))
    if (compounds.length === 0) return found
    const whole = compounds.filter(one => !isWithinAny(one, found))
    const rest = found.filter(one => !isWithinAny(one, whole))
    return [...rest, ...whole].sort((a, b) => a.start - b.start)
  }
  return { scan, mayBeginIn }
}

/** The entry of a common term with the other spellings of its compound. */
const otherSpellings = (entry: Entry<Listed>): readonly Entry<Listed>[] =>
  compoundForms(entry.value.term, entry.form).map(form => ({ ...entry, form }))

/** Remembers the names of the last article: its editions and checks ask for the same ones again. */
function rememberLast(find: Finder['findAll']): Finder['findAll'] {
  let last: { readonly segments: readonly Named[]; readonly found: ReturnType<Finder['findAll']> } | undefined
  return segments => {
    const same =
      last?.segments.length === segments.length && segments.every((one, at) => isSame(one, last?.segments[at]))
    if (!last || !same) last = { segments, found: find(segments) }
    return last.found
  }
}

const isSame = ({ key, text, inlines = [] }: Named, other: Named | undefined): boolean =>
  other !== undefined &&
  key === other.key &&
  text === other.text &&
  (inlines === other.inlines || inlines.length + (other.inlines?.length ?? 0) === 0)

function sourceForms(term: Term): readonly Entry<Listed>[] {
  const surname = surnameOf(term)
  const correct = [term.source, ...term.aliases, ...(surname === undefined ? [] : [surname])]
  const entry = (form: string, kind: Listed['kind'], stands = form): Entry<Listed> => ({
    form,
    value: { term, kind, stands },
    anyCase: !term.caseSensitive,
  })
  return [
    entry(term.source, 'source'),
    ...term.aliases.map(form => entry(form, 'alias')),
    ...term.misspellings.map(form => entry(form, 'misspelling', nearestForm(form, correct))),
  ]
}

/** A person's name with a hyphen too many or too few is misspelt: `Marie Claire Dubois` for Marie-Claire Dubois. */
function hyphenSlips(terms: readonly Term[]): readonly Entry<Listed>[] {
  const known = new Set(terms.flatMap(({ source, aliases, misspellings }) => [source, ...aliases, ...misspellings]))
  return terms.flatMap(term => {
    const { type, source, aliases, caseSensitive } = term
    if (type !== 'person') return []
    return [source, ...aliases].flatMap(stands =>
      hyphenVariants(stands)
        .filter(form => !known.has(form))
        .map(form => ({ form, value: { term, kind: 'misspelling' as const, stands }, anyCase: !caseSensitive })),
    )
  })
}

/** For names of at least three words or parts: `Li-Wei` and "Li Wei" may be two people. */
function hyphenVariants(name: string): readonly string[] {
  const seams = [...name.matchAll(/(?<=\p{L})[ -](?=\p{L})/gu)]
  if (seams.length < 2 || seams.length > 4) return []
  return seams.map(({ 0: seam, index }) => name.slice(0, index) + (seam === ' ' ? '-' : ' ') + name.slice(index + 1))
}

/**
 * The surname of a person who is listed only by the full name; its misspellings are recognized only after the given
 * name.
 */
function surnamesOf(term: Term): readonly Entry<Listed>[] {
  const surname = surnameOf(term)
  const given = term.source.split(/\s+/u).at(-2)
  if (surname === undefined || given === undefined || term.aliases.includes(surname)) return []
  return [{ form: surname, value: { term, kind: 'alias', stands: term.source, given }, anyCase: false }]
}

/**
 * A plural ending is part of the mention. Of several entries, the one with exactly this spelling is used, or else the
 * first.
 */
const toMention =
  (text: string) =>
  ({ start, end, tail, entries }: Hit<Listed>): Mention => {
    const isWritten = ({ form }: Entry<Listed>): boolean => tidy(form) === tidy(text.slice(start, end))
    const entry = (entries.length > 1 ? entries.find(isWritten) : undefined) ?? entries[0]
    if (!entry) throw new RangeError('a hit holds at least one entry')
    const { term, kind, stands, renders } = entry.value
    const own = renders === undefined ? {} : { renders }
    return { start, end: tail, text: text.slice(start, tail), term, form: stands, kind, ...own }
  }

/**
 * Decides whether words of a text are a form if they differ from it in case or accents: `KYIV` is Kyiv, `us` is not US.
 */
const createReader = (entries: readonly Entry<Listed>[], language: SourceLanguage | undefined) => {
  // In a headline of capitals, US may be the pronoun.
  const pronouns = new Set(entries.map(({ form }) => form).filter(form => language?.starters.has(form.toLowerCase())))
  return (text: string): Accept<Listed> => {
    let capitals: boolean | undefined
    return ({ form, value }, found) => {
      if (found.suffix !== '' && !mayBePlural(form, value)) return false
      if (pronouns.size > 0 && pronouns.has(form)) {
        capitals ??= isAllCaps(text)
        if (capitals) return false
      }
      if (form === found.text) return true
      const listed = tidy(form)
      const written = tidy(found.text)
      if (listed === written || (isAllCaps(written) && !isAllCaps(listed))) return true
      if (found.alike.some(other => tidy(other.form) !== listed)) return false
      if (!value.term.caseSensitive) return true
      return (
        withoutMarks(written) === withoutMarks(listed) ||
        (written.endsWith(listed.slice(1)) && written === capitalise(listed, 'und'))
      )
    }
  }
}

/**
 * Whether a form has a plural: the Trumps, the two Koreas, ceasefires. An acronym with an `s` would be another name.
 */
const mayBePlural = (form: string, { kind, term }: Listed): boolean => {
  if (kind === 'misspelling' || isAllCaps(form) || /[sx]$/iu.test(form)) return false
  return term.type === 'term' ? form.length >= 3 : form.length > 3 && !/\s/u.test(form)
}
