import { cldrMonths, cldrUnits, cldrWeekdays, separatorsOf } from './cldr.ts'
import { LANGUAGES, type LanguageData } from './languages/index.ts'
import { unlistedLanguage } from './unlisted.ts'

/** What a word can mean to the checks. */
export type Sense =
  | { readonly kind: 'number'; readonly value: number; readonly form: 'cardinal' | 'ordinal' | 'amount' }
  | { readonly kind: 'scale'; readonly exponent: number }
  | { readonly kind: 'month' | 'weekday'; readonly value: number }
  | { readonly kind: 'unit' | 'currency'; readonly id: string }
  | { readonly kind: 'percent' | 'percent-before' | 'negator' | 'idiom' | 'privative' | 'joint' }

export interface Entry {
  /** The words of a phrase, lower case; a final `*` on the last one means any ending. */
  readonly words: readonly string[]
  readonly capital: boolean
  readonly sense: Sense
}

/** A language ready for reading: its words looked up by the first word of the phrase they begin. */
export interface Language {
  readonly locale: string
  readonly data: LanguageData
  /**
   * What its words can say: kinds of senses, each unit and currency (`unit hour`), and `common` where its everyday words
   * are listed. A check is quiet about the rest.
   */
  readonly knows: ReadonlySet<string>
  readonly decimal: string
  readonly group: string
  readonly exact: ReadonlyMap<string, readonly Entry[]>
  /** Entries that begin with a stem, by its first three letters. */
  readonly stems: ReadonlyMap<string, readonly Entry[]>
  readonly seen: Map<string, readonly Entry[]>
  readonly common: ReadonlySet<string>
  readonly dangling: ReadonlySet<string>
  readonly doubled: ReadonlySet<string>
  readonly ranges: ReadonlySet<string>
}

const NONE: readonly Entry[] = []
/** Words change from text to text less than they repeat; all are forgotten when there are too many. */
const REMEMBERED = 50_000

/** What may begin with a word, longest phrase first; looked up once per word. */
export function entriesFor(word: string, language: Language): readonly Entry[] {
  const known = language.seen.get(word)
  if (known) return known
  const stems = language.stems
    .get(word.slice(0, 3))
    ?.filter(({ words }) => word.startsWith(words[0]?.slice(0, -1) ?? ''))
  const found = [...(language.exact.get(word) ?? NONE), ...(stems ?? NONE)]
  const entries = found.length > 0 ? found : NONE
  if (language.seen.size >= REMEMBERED) language.seen.clear()
  language.seen.set(word, entries)
  return entries
}

const compiled = new Map<string, Language>()

/** The language of a locale, compiled once per process; region and script subtags choose CLDR's separators only. */
export function languageOf(locale: string): Language {
  const known = compiled.get(locale)
  if (known) return known
  const language = compile(locale)
  compiled.set(locale, language)
  return language
}

/** Words of a list in the data files: `_` becomes a space. */
export const wordsOf = (list: string): string[] =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .map(word => word.replaceAll('_', ' '))

function compile(locale: string): Language {
  const root = locale.split('-')[0]?.toLowerCase() ?? locale
  const data = LANGUAGES[root] ?? unlistedLanguage(root)
  const exact = new Map<string, Entry[]>()
  const stems = new Map<string, Entry[]>()
  const knows = new Set<string>()
  for (const [phrase, sense] of lexiconOf(data, locale)) {
    knows.add(sense.kind)
    if (sense.kind === 'unit' || sense.kind === 'currency') knows.add(`${sense.kind} ${sense.id}`)
    enter(phrase, sense)
  }
  if (data.common !== '') knows.add('common')
  for (const [id, code] of CODES) enter(code, { kind: 'currency', id })
  return {
    locale,
    data,
    knows,
    ...separatorsOf(locale),
    exact,
    stems,
    seen: new Map(),
    common: new Set(wordsOf(data.common)),
    dangling: new Set(wordsOf(data.dangling)),
    doubled: new Set(wordsOf(data.doubled ?? '')),
    ranges: new Set(wordsOf(data.ranges)),
  }

  function enter(phrase: string, sense: Sense): void {
    const words = splitPhrase(phrase)
    const first = words[0]
    if (first === undefined) return
    const entry: Entry = { words, capital: /^\p{Lu}/u.test(phrase), sense }
    const isStem = words.length === 1 && first.endsWith('*')
    const map = isStem ? stems : exact
    const key = isStem ? first.slice(0, Math.min(3, first.length - 1)) : first
    map.set(
      key,
      [...(map.get(key) ?? []), entry].sort((a, b) => b.words.length - a.words.length),
    )
  }
}

/** Splits a phrase as the reader splits text: at spaces and hyphens. */
const splitPhrase = (phrase: string): string[] =>
  phrase
    .toLowerCase()
    .split(/[\s.-]+/)
    .filter(Boolean)

function* lexiconOf(data: LanguageData, locale: string): Generator<readonly [string, Sense]> {
  const forms = { cardinal: data.cardinals, ordinal: data.ordinals, amount: data.amounts } as const
  for (const form of ['cardinal', 'ordinal', 'amount'] as const) {
    for (const [value, phrase] of each(forms[form])) yield [phrase, { kind: 'number', value: Number(value), form }]
  }
  for (const [exponent, phrase] of each(data.scales)) yield [phrase, { kind: 'scale', exponent: Number(exponent) }]
  for (const [value, phrase] of [...each(data.months ?? {}), ...cldrMonths(locale)]) {
    yield [phrase, { kind: 'month', value: Number(value) }]
  }
  for (const [value, phrase] of [...each(data.weekdays ?? {}), ...cldrWeekdays(locale)]) {
    yield [phrase, { kind: 'weekday', value: Number(value) }]
  }
  for (const [id, phrase] of [...each(data.units ?? {}), ...cldrUnits(locale)]) yield [phrase, { kind: 'unit', id }]
  for (const [id, phrase] of each(data.currencies)) yield [phrase, { kind: 'currency', id }]
  for (const phrase of wordsOf(data.percent)) yield [phrase, { kind: 'percent' }]
  for (const phrase of wordsOf(data.percentBefore ?? '')) yield [phrase, { kind: 'percent-before' }]
  for (const phrase of wordsOf(data.joints)) yield [phrase, { kind: 'joint' }]
  for (const phrase of wordsOf(data.negationIdioms ?? '')) yield [phrase, { kind: 'idiom' }]
  for (const phrase of wordsOf(data.privatives)) yield [phrase, { kind: 'privative' }]
  for (const phrase of wordsOf(data.negators)) yield [phrase, { kind: 'negator' }]
}

function* each(lists: Readonly<Record<string, string>>): Generator<readonly [string, string]> {
  for (const [key, list] of Object.entries(lists)) for (const phrase of wordsOf(list)) yield [key, phrase]
}

/** ISO 4217 codes that stand in news, by the currency's everyday name. */
const CODES: readonly (readonly [string, string])[] = Object.entries({
  dollar: 'USD CAD AUD NZD HKD SGD',
  euro: 'EUR',
  pound: 'GBP EGP',
  ruble: 'RUB BYN',
  hryvnia: 'UAH',
  yen: 'JPY',
  yuan: 'CNY RMB',
  franc: 'CHF XOF XAF',
  crown: 'CZK SEK NOK DKK ISK',
  shekel: 'ILS NIS',
  peso: 'MXN ARS COP CLP',
  rupee: 'INR PKR',
  lira: 'TRY',
  zloty: 'PLN',
  forint: 'HUF',
  won: 'KRW',
}).flatMap(([id, codes]) => wordsOf(codes).map(code => [id, code] as const))
