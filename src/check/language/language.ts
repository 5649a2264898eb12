import { calendarOf, type DateNames } from '../../languages/calendar.ts'
import { checkDataOf } from '../../languages/check.ts'
import { contrastsOf, FAMILIES } from '../../languages/contrasts.ts'
import { headOf, languageTag } from '../../languages/index.ts'
import { LOANS } from '../../languages/loans.ts'
import type {
  BesideNames,
  CheckData,
  Cldr,
  ContrastWords,
  Deeds,
  LanguageHead,
  NameCases,
} from '../../languages/model.ts'
import { isLength } from '../numbers/conversion.ts'
import { cldrOf, namesIn } from './cldr.ts'
import type { Cases, Contrast, Entry, Language, Sense, SharedByLanguages } from './model.ts'
import { scriptOf } from './scripts.ts'
import { unlistedLanguage } from './without-file.ts'
import { markedWords } from './words/marked-words.ts'
import { clockPhrasesOf, morphemesOf } from './words/number-words.ts'
import { numberWriting } from './words/number-writing.ts'
import { placesForWords } from './words/vocabulary.ts'
import { createWordList, type WordList, wordsOf } from './words/word-list.ts'

/** The language of a locale, ready for reading; region and script subtags choose CLDR's separators only. */
export function createLanguage(locale: string, shared: SharedByLanguages): Language {
  const tag = languageTag(locale)
  const data = checkDataOf(tag) ?? unlistedLanguage(tag)
  const head = headOf(tag)
  const { concord, negatedWords, halves } = data
  const script = scriptOf(locale)
  const cldr = cldrOf(locale)
  const phrases = [...datePhrases(locale, head), ...phrasesOf(data, cldr)]
  const vocabulary = vocabularyOf(data, { phrases: [...phrases, ...SYMBOLS], dangling: head?.dangling ?? '' })
  const morphemes = morphemesOf(data)
  const entries = createWordList(entriesOf([...phrases, ...CODES, ...SYMBOLS]))
  const concepts = createWordList(conceptsOf(data))
  const contrasts = createWordList(contrastEntries(tag))
  return {
    ...shared,
    locale,
    tag,
    name: head?.name ?? tag,
    elision: head?.elisions !== undefined,
    data,
    writing: numberWriting(data),
    knows: knowledgeOf(phrases, { data, contrasts: contrastsOf(tag) ?? {} }),
    decimal: cldr.decimal,
    group: cldr.group,
    ...(script && { script }),
    minus: new Set(wordsOf(data.minus ?? '')),
    ...(halves && { halves: { am: new Set(wordsOf(halves.am)), pm: new Set(wordsOf(halves.pm)) } }),
    entries,
    concepts,
    contrasts,
    marked: markedWords(listedIn(data, { head, tag, known: [entries, concepts, contrasts] })),
    foreign: data.foreign === undefined ? undefined : new RegExp(data.foreign, 'u'),
    loans: LOANS,
    words: placesForWords(),
    besideNames: setsOf(data.besideNames),
    nameCases: data.nameCases && casesOf(data.nameCases),
    deeds: data.deeds && deedsOf(data.deeds),
    common: new Set(wordsOf(data.common)),
    dangling: new Set(wordsOf(head?.dangling ?? '')),
    doubled: new Set(wordsOf(data.doubled ?? '')),
    askers: new Set(wordsOf(data.askers ?? '')),
    exceptions: new Set(wordsOf(data.exceptions ?? '')),
    ranges: new Set(wordsOf(data.ranges)),
    against: new Set(wordsOf(data.against ?? '')),
    homographs: new Set(wordsOf(data.homographs ?? '')),
    partitives: new Set(wordsOf(data.partitives ?? '')),
    clock: clockPhrasesOf(data),
    ...(morphemes && { morphemes }),
    ...(concord && {
      concord: {
        words: new Set(wordsOf(concord.words)),
        with: new Set(wordsOf(concord.with)),
        unless: new Set(wordsOf(concord.unless ?? '')),
      },
    }),
    ...(negatedWords && { negatedWord: patternOf(negatedWords) }),
    clitics: wordsOf(data.clitics ?? '').sort((one, other) => other.length - one.length),
    vocabulary,
    longestWord: Math.max(0, ...[...vocabulary].map(word => word.length)),
  }
}

const setOf = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap(wordsOf))

const casesOf = ({ from, to, by, other, articles = '', objects = '', ...endings }: NameCases): Cases => ({
  ...{ from: setOf(from), to: setOf(to), by: setOf(by), any: setOf(from, to, by, other) },
  ...{ articles: setOf(articles), objects: setOf(objects), ...endings },
})

const deedsOf = ({ verbs, ending, saying }: Deeds<string>): Deeds<ReadonlySet<string>> => ({
  ...{ verbs: setOf(verbs), ending, saying: setOf(saying) },
})

const setsOf = (lists: BesideNames<string> = {}): BesideNames<ReadonlySet<string>> =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, new Set(wordsOf(list))]))

/** What the phrases of a language's own can say. */
function knowledgeOf(
  phrases: Iterable<readonly [string, Sense]>,
  { data, contrasts }: { readonly data: CheckData; readonly contrasts: ContrastWords },
): ReadonlySet<string> {
  const knows = new Set(Object.keys(contrasts).map(member => `contrast ${member}`))
  for (const [, sense] of phrases) {
    knows.add(sense.kind)
    if (sense.kind === 'unit' || sense.kind === 'currency') knows.add(`${sense.kind} ${sense.id}`)
  }
  if (data.common !== '') knows.add('common')
  return knows
}

const conceptsOf = ({ concepts = {} }: CheckData): readonly (readonly [string, string])[] =>
  Object.entries(concepts).flatMap(([concept, words]) => wordsOf(words).map(word => [word, concept] as const))

/** All words that the language's data list, and how they are looked up. */
function listedIn(
  data: CheckData,
  {
    head,
    tag,
    known,
  }: {
    readonly head: Partial<LanguageHead> | undefined
    readonly tag: string
    readonly known: readonly WordList<unknown>[]
  },
) {
  const { cardinals, ordinals, amounts, scales, common, concepts = {}, negators, privatives, unmarked = '' } = data
  const groups = [cardinals, ordinals, amounts, scales, concepts, contrastsOf(tag) ?? {}].flatMap(Object.values<string>)
  const lists = [...groups, common, negators, privatives, head?.dangling ?? '']
  return { lists: lists.map(list => list.replace(/[~?]/g, '')), known, plain: unmarked }
}

/** What is the same of a member in every language. */
type Member = Pick<Contrast, 'family' | 'member' | 'slot' | 'bit'>

/** So many bits fit into one slot. */
const BITS = 30

/** All members of families, each with a bit of its own. */
const MEMBERS: ReadonlyMap<string, Member> = new Map(
  Object.entries(FAMILIES)
    .flatMap(([family, { members }]) => wordsOf(members).map(member => ({ family, member })))
    .map((one, index) => [one.member, { ...one, slot: Math.floor(index / BITS), bit: 1 << (index % BITS) }] as const),
)
const NO_MEMBER: Member = { family: '', member: '', slot: 0, bit: 0 }

/** The words of families whose members exclude each other, by the first word of their phrase. */
function* contrastEntries(tag: string): Generator<readonly [string, Contrast]> {
  for (const [key, list] of Object.entries(contrastsOf(tag) ?? {})) {
    const member = MEMBERS.get(key) ?? NO_MEMBER
    for (const listed of wordsOf(list)) {
      const loose = listed.startsWith('~')
      const weak = listed.startsWith('?')
      const phrase = loose || weak ? listed.slice(1) : listed
      const words = splitPhrase(phrase)
      const [first] = words
      if (first === undefined) continue
      const capital = /^\p{Lu}/u.test(phrase)
      yield [first, { ...member, words, capital, loose, weak }]
    }
  }
}

/** Entries by the first word of their phrase, longest phrase first. */
function entriesOf(phrases: readonly (readonly [string, Sense])[]): readonly (readonly [string, Entry])[] {
  const entries: (readonly [string, Entry])[] = []
  for (const [phrase, sense] of phrases) {
    const words = splitPhrase(phrase)
    const [first] = words
    if (first !== undefined) entries.push([first, { words, capital: /^\p{Lu}/u.test(phrase), sense }])
  }
  return entries.sort(([, one], [, other]) => other.words.length - one.words.length)
}

function patternOf({ begin, end, whole, but }: NonNullable<CheckData['negatedWords']>): RegExp {
  const list = (words: string): string => wordsOf(words).join('|').replaceAll('*', '.*')
  const forms = [
    ...(begin === undefined ? [] : [`(?:${list(begin)}).{4,}`]),
    ...(end === undefined ? [] : [`.{2,}(?:${list(end)})`]),
    ...(whole === undefined ? [] : [`(?:${list(whole)})`]),
  ]
  return new RegExp(`^(?!(?:${list(but) || '(?!)'})$)(?:${forms.join('|')})$`, 'u')
}

function vocabularyOf(
  data: CheckData,
  { phrases, dangling }: { readonly phrases: readonly (readonly [string, Sense])[]; readonly dangling: string },
): ReadonlySet<string> {
  if (data.unspaced === undefined) return new Set()
  const { common, monthSign = '', concepts = {}, halves } = data
  const everyday = data.unspaced === 'always' ? [common, dangling, ...Object.values(concepts)].flatMap(wordsOf) : []
  const times = [halves?.am ?? '', halves?.pm ?? ''].flatMap(wordsOf)
  const words = [...phrases.map(([phrase]) => phrase), ...wordsOf(monthSign), ...times, ...everyday]
  return new Set(words.filter(word => /^[^\x00-\x7f]/.test(word) && !/[\s*]/.test(word)))
}

/** Splits a phrase as the reader splits text: at spaces, hyphens and slashes (km/h). */
const splitPhrase = (phrase: string): string[] =>
  phrase
    .toLowerCase()
    .split(/[\s./-]+/)
    .filter(Boolean)

/** Months and weekdays, by CLDR and by the language's head. */
function* datePhrases(locale: string, head: Partial<LanguageHead> = {}): Generator<readonly [string, Sense]> {
  const { months, weekdays } = calendarOf(locale)
  for (const [value, phrase] of [...each(head.months ?? {}), ...wordsAmong(months)]) {
    yield [phrase, { kind: 'month', value: Number(value) }]
  }
  for (const [value, phrase] of [...each(head.weekdays ?? {}), ...wordsAmong(weekdays)]) {
    yield [phrase, { kind: 'weekday', value: Number(value) }]
  }
}

/** Names that are words: Japanese has 1月, which is read as a number and a sign. */
function* wordsAmong(names: DateNames): Generator<readonly [number, string]> {
  for (const [value, forms] of names) for (const form of forms) if (!/\p{N}/u.test(form)) yield [value, form]
}

function* phrasesOf(data: CheckData, cldr: Cldr): Generator<readonly [string, Sense]> {
  const forms = { cardinal: data.cardinals, ordinal: data.ordinals, amount: data.amounts } as const
  for (const form of ['cardinal', 'ordinal', 'amount'] as const) {
    for (const [value, phrase] of each(forms[form])) yield [phrase, { kind: 'number', value: Number(value), form }]
  }
  for (const [exponent, phrase] of each(data.scales)) yield [phrase, { kind: 'scale', exponent: Number(exponent) }]
  const units = [...each(data.units ?? {}), ...namesIn(cldr.units)]
  for (const [id, phrase] of [...units, ...raised(units, data), ...raisedSymbols(units)])
    yield [phrase, { kind: 'unit', id }]
  for (const [id, phrase] of each(data.currencies)) yield [phrase, { kind: 'currency', id }]
  for (const phrase of wordsOf(data.percent)) yield [phrase, { kind: 'percent' }]
  for (const phrase of wordsOf(data.percentBefore ?? '')) yield [phrase, { kind: 'percent-before' }]
  for (const phrase of wordsOf(data.joints)) yield [phrase, { kind: 'joint' }]
  for (const phrase of wordsOf(data.negationIdioms ?? '')) yield [phrase, { kind: 'idiom' }]
  for (const phrase of wordsOf(data.privatives)) yield [phrase, { kind: 'privative' }]
  for (const phrase of wordsOf(data.negators)) yield [phrase, { kind: 'negator' }]
}

/** Areas and volumes by the names of the lengths: `square-foot`, `cubic-meter`. */
function* raised(
  units: readonly (readonly [id: string, phrase: string])[],
  { square = '', cubic = '' }: CheckData,
): Generator<readonly [string, string]> {
  for (const [power, forms] of Object.entries({ square: wordsOf(square), cubic: wordsOf(cubic) })) {
    for (const [id, phrase] of forms.length === 0 ? [] : units) {
      if (!isLength(id)) continue
      for (const form of forms) {
        const isWord = !form.includes(' ')
        if (isWord || !phrase.endsWith('*')) yield [`${power}-${id}`, form.replace('{}', phrase)]
      }
    }
  }
}

/** Areas and volumes by the symbols of the lengths, whose sign belongs to the word: `км²`, `كم²`, `см³`. */
function* raisedSymbols(
  units: readonly (readonly [id: string, phrase: string])[],
): Generator<readonly [string, string]> {
  for (const [id, phrase] of units) {
    if (phrase.length > LONGEST_SYMBOL || phrase.endsWith('*') || !isLength(id)) continue
    yield [`square-${id}`, `${phrase}²`]
    yield [`cubic-${id}`, `${phrase}³`]
  }
}

/** In letters: χλμ, كلم. */
const LONGEST_SYMBOL = 4

function* each(lists: Readonly<Record<string, string>>): Generator<readonly [string, string]> {
  for (const [key, list] of Object.entries(lists)) for (const phrase of wordsOf(list)) yield [key, phrase]
}

/** How data are abbreviated in some language. */
const BYTES = {
  byte: 'byte bytes',
  megabyte: 'mib мб міб миб Mo Mt',
  gigabyte: 'gib гб гіб гиб Go Gt',
  terabyte: 'tib тб',
}

/** Symbols of areas, which CLDR has not for numbers, and units in one sign, as Korean and Japanese papers write them. */
const SYMBOLS: readonly (readonly [string, Sense])[] = [
  ['km²', { kind: 'unit', id: 'square-kilometer' }],
  ['m²', { kind: 'unit', id: 'square-meter' }],
  ...Object.entries(BYTES).flatMap(([id, names]) =>
    wordsOf(names).map((name): readonly [string, Sense] => [name, { kind: 'unit', id }]),
  ),
  ['㎢', { kind: 'unit', id: 'square-kilometer' }],
  ['㎡', { kind: 'unit', id: 'square-meter' }],
  ['㎥', { kind: 'unit', id: 'cubic-meter' }],
  ['㏊', { kind: 'unit', id: 'hectare' }],
  ['㎞', { kind: 'unit', id: 'kilometer' }],
  ['㎝', { kind: 'unit', id: 'centimeter' }],
  ['㎜', { kind: 'unit', id: 'millimeter' }],
  ['㎏', { kind: 'unit', id: 'kilogram' }],
]

/** ISO 4217 codes that stand in news, by the currency's everyday name. */
const CODES: readonly (readonly [string, Sense])[] = Object.entries({
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
}).flatMap(([id, codes]) => wordsOf(codes).map(code => [code, { kind: 'currency', id }] as const))
