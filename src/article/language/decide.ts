import { InterlinearError } from '../../errors.ts'
import { languageTag } from '../../languages/language-tag.ts'
import type { Locale } from '../../model.ts'
import type { Reading } from './detector.ts'

/** What the sources of information say about an article's language. */
export interface LanguageClaims {
  /** The user: `--from`. */
  readonly asked?: Locale | undefined
  /** The article's file: `lang: de`, `<html lang="de">`. */
  readonly declared?: Locale | undefined
  /** The last recorded source texts. */
  readonly recorded?: Locale | undefined
  /** The detected language of its words. */
  readonly reading?: Reading | undefined
  /** The language of a word processor's spelling check, which is often wrong because nobody set it. */
  readonly proofing?: Locale | undefined
  /** The newsroom's own locale, if nothing else is known. */
  readonly otherwise: Locale
  /** The article's file, for messages. */
  readonly file: string
}

/** A declared language is not contradicted if the text fits it nearly as well as the detected one. */
const CLEARLY_BEHIND = 0.12
/** The newsroom's own language is preferred if the text fits another one only slightly better. */
const HARDLY_BEHIND = 0.03

/** Languages that have several codes, and those that a detector only knows as one. */
const SAME: Readonly<Record<string, string>> = { nn: 'nb', fil: 'tl' }
/** Languages that share the words of two others: Bosnian and Montenegrin. */
const BETWEEN: ReadonlySet<string> = new Set(['bs', 'cnr'])
const BESIDE: ReadonlySet<string> = new Set(['hr', 'sr'])

const languageOf = (locale: Locale): string => {
  const tag = languageTag(locale)
  return SAME[tag] ?? tag
}

function isSame(one: Locale, other: Locale): boolean {
  const [own, others] = [languageOf(one), languageOf(other)]
  return own === others || (BETWEEN.has(own) && BESIDE.has(others)) || (BETWEEN.has(others) && BESIDE.has(own))
}

/**
 * The locale of an article: from its user, its file or its record, else from its words, else the newsroom's own. Throws
 * an input error with both languages if two of them contradict each other.
 */
export function decideLocale(claims: LanguageClaims): Locale {
  const { asked, declared, recorded, reading, otherwise, file } = claims
  const said = sayings(claims)
  const [first, ...others] = said
  const other = first && others.find(({ locale }) => !isSame(locale, first.locale))
  if (first && other) throw contradiction(`${first.who} says ${first.locale}, ${other.who} ${other.locale}.`, file)
  if (asked !== undefined && recorded !== undefined && asked !== recorded) {
    throw contradiction(`--from says ${asked}, the texts recorded before are ${recorded}.`, file)
  }
  if (first && said.length === 1 && first.locale !== recorded && reading && isContradicted(first.locale, reading)) {
    throw contradiction(`${first.who} says ${first.locale}, the text reads as ${reading.language}.`, file)
  }
  const locale = asked ?? recorded ?? declared ?? proofedAs(claims) ?? readAs(reading, otherwise)
  return asked === undefined && recorded === undefined && isSame(locale, otherwise) ? otherwise : locale
}

/**
 * Another language that an article in a locale may be in: undefined if somebody said which it is, or the newsroom
 * writes in it.
 */
export function otherThan(
  locale: Locale,
  { asked, declared, recorded, reading, otherwise }: LanguageClaims,
): Locale | undefined {
  const isSaid = (asked ?? declared ?? recorded) !== undefined
  const maybe = reading?.maybe
  if (isSaid || maybe === undefined || reading?.language !== languageTag(locale)) return undefined
  const isOwn = languageTag(otherwise) === languageTag(locale) && maybe === 'bs'
  return isOwn ? undefined : maybe
}

interface Saying {
  readonly who: string
  readonly locale: Locale
}

function sayings({ asked, declared, recorded }: LanguageClaims): readonly Saying[] {
  const said: readonly (readonly [string, Locale | undefined])[] = [
    ['--from', asked],
    ['the file', declared],
    ['the record of its texts', recorded],
  ]
  return said.flatMap(([who, locale]) => (locale === undefined ? [] : [{ who, locale }]))
}

/** A language that the detector does not know is never contradicted. */
function isContradicted(locale: Locale, { language, behind }: Reading): boolean {
  const claimed = languageOf(locale)
  const asked = BETWEEN.has(claimed) ? [...BESIDE] : [claimed]
  return !isSame(locale, language) && asked.every(tag => (behind(tag) ?? 0) > CLEARLY_BEHIND)
}

/** The language of the spelling check, unless the words are in another one. */
function proofedAs({ proofing, reading }: LanguageClaims): Locale | undefined {
  if (proofing === undefined || !reading) return proofing
  return isSame(proofing, reading.language) || (reading.behind(languageOf(proofing)) ?? 1) < HARDLY_BEHIND
    ? proofing
    : undefined
}

function readAs(reading: Reading | undefined, otherwise: Locale): Locale {
  if (!reading) return otherwise
  const behind = reading.behind(languageOf(otherwise))
  return behind !== undefined && behind < HARDLY_BEHIND ? otherwise : reading.language
}

const contradiction = (message: string, file: string): InterlinearError =>
  new InterlinearError('input', message, {
    place: { file },
    hint: 'Say the right one with --from, and correct what else is wrong; nothing was sent.',
  })
