import { CHECKS, checkDataOf } from '../../languages/check.ts'
import { contrastsOf, FAMILIES } from '../../languages/contrasts.ts'
import { countriesOf } from '../../languages/countries.ts'
import { headOf, languageTag } from '../../languages/index.ts'
import { LOAN_PHRASES, LOANS } from '../../languages/loans.ts'
import type { BesideNames, CheckData, ContrastWords, Deeds, LanguageHead, NameCases } from '../../languages/model.ts'
import { SEGMENTS, sentenceTag } from '../../languages/segment.ts'
import { abbreviationWords } from '../../languages/word-lists.ts'
import { once, onceEach } from '../../once.ts'
import { cldrOf } from './cldr.ts'
import type { Cases, Entry, Language, Sense, SharedByLanguages, Word } from './model.ts'
import { scriptOf } from './scripts.ts'
import { unlistedLanguage } from './without-file.ts'
import { markedWords } from './words/marked-words.ts'
import { misleadingIn } from './words/misleading.ts'
import { clockPhrasesOf, morphemesOf } from './words/number-words.ts'
import { numberWriting } from './words/number-writing.ts'
import { CODES, datePhrases, phrasesOf, SYMBOLS } from './words/phrases.ts'
import { type Contrast, MEMBERS_IN_SLOT, Sayings } from './words/sayings.ts'
import { createWordList, type WordList, wordsOf } from './words/word-list.ts'
import { WordTable } from './words/word-table.ts'

/** The language of a locale, ready for reading; region and script subtags only choose CLDR's separators. */
export const createLanguage = (locale: string, shared: SharedByLanguages): Language => ({
  ...lexiconOf(locale),
  ...shared,
  words: new WordTable<Word>(),
  sayings: new Sayings(),
})

/**
 * What is known of a language before any text is read; building its tables takes longer than checking a sentence. All
 * languages have the same properties in the same order: engines read them faster than objects of many shapes.
 */
const lexiconOf = onceEach((locale): Omit<Language, keyof SharedByLanguages | 'words' | 'sayings'> => {
  const tag = languageTag(locale)
  const data = { ...blankData(), ...(checkDataOf(tag) ?? unlistedLanguage(tag)) }
  const head = headOf(tag)
  const sentences = SEGMENTS[sentenceTag(locale)]
  const { concord, negatedWords, halves } = data
  const script = scriptOf(locale)
  const misleading = misleadingIn(tag)
  const cldr = cldrOf(locale)
  const phrases = [...datePhrases(locale, head), ...phrasesOf(data, cldr)]
  const vocabulary = vocabularyOf(data, {
    phrases: [...phrases, ...SYMBOLS],
    dangling: head?.dangling ?? '',
    contrasts: { ...contrastsOf(tag), ...countriesOf(tag) },
  })
  const morphemes = morphemesOf(data)
  const minus = wordsOf(data.minus ?? '')
  const entries = entriesOf([...phrases, ...CODES, ...SYMBOLS])
  const concepts = conceptsOf(data)
  const contrasts = contrastsFor(tag)
  return {
    locale,
    tag,
    name: head?.name ?? tag,
    elision: head?.elisions !== undefined,
    data,
    writing: numberWriting(data),
    knows: knowledgeOf(phrases, data),
    members: bitsOfMembers(Object.keys(contrastsOf(tag) ?? {})),
    decimal: cldr.decimal,
    group: cldr.group,
    script,
    minus: new Set(minus),
    minusBehind: minus.filter(phrase => phrase.includes(' ')),
    halves: halves && {
      am: new Set(wordsOf(halves.am)),
      pm: new Set(wordsOf(halves.pm)),
      night: new Set(wordsOf(halves.night ?? '')),
      noon: new Set(wordsOf(halves.noon ?? '')),
    },
    entries,
    concepts,
    contrasts,
    marked: markedWords(listedIn(data, { head, tag, known: [entries, concepts, contrasts] })),
    foreign: data.foreign === undefined ? undefined : new RegExp(data.foreign, 'u'),
    loans: LOANS,
    loanPhrases: LOAN_PHRASES,
    besideNames: setsOf(data.besideNames),
    nameCases: data.nameCases && casesOf(data.nameCases),
    deeds: data.deeds && deedsOf(data.deeds),
    common: new Set(wordsOf(data.common)),
    abbreviations: abbreviationWords([
      head?.titles,
      sentences?.joins,
      sentences?.beforeNumber,
      sentences?.beforeStarter,
    ]),
    ordinalStops: sentences?.ordinals !== undefined,
    dangling: new Set(wordsOf(head?.dangling ?? '')),
    stranded: new Set(wordsOf(head?.stranded ?? '')),
    doubled: new Set(wordsOf(data.doubled ?? '')),
    askers: new Set(wordsOf(data.askers ?? '')),
    exceptions: new Set(wordsOf(data.exceptions ?? '')),
    ranges: new Set(wordsOf(data.ranges)),
    callings: new Set(wordsOf(data.callings ?? '')),
    reports: new Set(wordsOf(data.reports ?? '')),
    secondHalf: new Set(wordsOf(data.secondHalf ?? '')),
    against: new Set(wordsOf(data.against ?? '')),
    homographs: new Set(wordsOf(data.homographs ?? '')),
    halfMore: new Set(wordsOf(data.halfMore ?? '')),
    partitives: new Set(wordsOf(data.partitives ?? '')),
    clock: clockPhrasesOf(data),
    eras: Object.entries(data.eras ?? {}).flatMap(([years, words]) =>
      wordsOf(words).map(word => ({ word, add: Number(years), moon: years === 'moon' })),
    ),
    morphemes,
    concord: concord && {
      words: new Set(wordsOf(concord.words)),
      with: new Set(wordsOf(concord.with)),
      unless: new Set(wordsOf(concord.unless ?? '')),
    },
    negatedWord: negatedWords && patternOf(negatedWords),
    misleading,
    clitics: wordsOf(data.clitics ?? '').sort((one, other) => other.length - one.length),
    vocabulary,
    longestWord: Math.max(0, ...[...vocabulary].map(word => word.length)),
  }
})

/** All properties that the data of a language may have. */
const blankData = once(() =>
  Object.fromEntries(
    Object.values(CHECKS)
      .flatMap(Object.keys)
      .map(key => [key, undefined]),
  ),
)

const setOf = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap(wordsOf))

const casesOf = ({ from, to, by, other, articles = '', objects = '', perfect = '', ...endings }: NameCases): Cases => ({
  ...{ from: setOf(from), to: setOf(to), by: setOf(by), any: setOf(from, to, by, other) },
  ...{ articles: setOf(articles), objects: setOf(objects), perfect: setOf(perfect), ...endings },
})

const deedsOf = ({ verbs, ending, saying, telling }: Deeds<string>): Deeds<ReadonlySet<string>> => ({
  ...{ verbs: setOf(verbs), ending, saying: setOf(saying), telling: setOf(telling) },
})

const setsOf = (lists: BesideNames<string> = {}): BesideNames<ReadonlySet<string>> =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, new Set(wordsOf(list))]))

/** What the phrases of a language can say. */
function knowledgeOf(phrases: Iterable<readonly [string, Sense]>, data: CheckData): ReadonlySet<string> {
  const knows = new Set<string>()
  for (const [, sense] of phrases) {
    knows.add(sense.kind)
    if (sense.kind === 'unit' || sense.kind === 'currency') knows.add(`${sense.kind} ${sense.id}`)
  }
  if (data.common !== '') knows.add('common')
  return knows
}

function conceptsOf({ concepts = {} }: CheckData): WordList<string> {
  const words: string[] = []
  const meanings: string[] = []
  for (const [concept, list] of Object.entries(concepts)) {
    for (const word of wordsOf(list)) {
      words.push(word)
      meanings.push(concept)
    }
  }
  return createWordList(words, place => meanings[place])
}

/** All words in the language's data, with a way to look them up. */
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
  return { lists, known, plain: unmarked }
}

/** The properties of a member that are the same in every language. */
type Member = Pick<Contrast, 'family' | 'member' | 'slot' | 'bit'>

/** All members of families, each with its own bit. */
const MEMBERS: ReadonlyMap<string, Member> = new Map(
  Object.entries(FAMILIES)
    .flatMap(([family, { members }]) => wordsOf(members).map(member => ({ family, member })))
    .map(
      (one, index) =>
        [
          one.member,
          { ...one, slot: Math.floor(index / MEMBERS_IN_SLOT), bit: 1 << (index % MEMBERS_IN_SLOT) },
        ] as const,
    ),
)
const NO_MEMBER: Member = { family: '', member: '', slot: 0, bit: 0 }

function bitsOfMembers(members: readonly string[]): readonly number[] {
  const bits = new Array<number>(Math.ceil(MEMBERS.size / MEMBERS_IN_SLOT)).fill(0)
  for (const member of members) {
    const { slot, bit } = MEMBERS.get(member) ?? NO_MEMBER
    bits[slot] = (bits[slot] ?? 0) | bit
  }
  return bits
}

/** The words of families with mutually exclusive members, by the first word of their phrase. */
function contrastsFor(tag: string): WordList<Contrast> {
  const firsts: string[] = []
  const phrases: string[] = []
  const members: Member[] = []
  for (const [key, list] of [...Object.entries(contrastsOf(tag) ?? {}), ...Object.entries(countriesOf(tag))]) {
    const member = MEMBERS.get(key) ?? NO_MEMBER
    for (const phrase of wordsOf(list)) {
      const first = firstWord(isSigned(phrase) ? phrase.slice(1) : phrase)
      if (first === undefined) continue
      firsts.push(first)
      phrases.push(phrase)
      members.push(member)
    }
  }
  return createWordList(firsts, place => contrastOf(phrases[place] ?? '', members[place] ?? NO_MEMBER, place))
}

/** Whether a sign says how a phrase means its member: `~baj*`, `?él`. */
const isSigned = (phrase: string): boolean => phrase.startsWith('~') || phrase.startsWith('?')

function contrastOf(listed: string, { family, member, slot, bit }: Member, id: number): Contrast {
  const phrase = isSigned(listed) ? listed.slice(1) : listed
  const words = splitPhrase(phrase)
  const { length } = words
  const [loose, weak] = [listed.startsWith('~'), listed.startsWith('?')]
  return { family, member, id, slot, bit, length, words, capital: /^\p{Lu}/u.test(phrase), loose, weak }
}

/** Entries by the first word of their phrase, longest phrase first. */
function entriesOf(phrases: readonly (readonly [string, Sense])[]): WordList<Entry> {
  const entries: Entry[] = []
  for (const [phrase, sense] of phrases) {
    const words = splitPhrase(phrase)
    if (words.length > 0) entries.push({ words, capital: /^\p{Lu}/u.test(phrase), sense })
  }
  entries.sort((one, other) => other.words.length - one.words.length)
  const firsts = entries.map(({ words }) => words[0] ?? '')
  return createWordList(firsts, place => entries[place])
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
  {
    phrases,
    dangling,
    contrasts,
  }: {
    readonly phrases: readonly (readonly [string, Sense])[]
    readonly dangling: string
    readonly contrasts: ContrastWords
  },
): ReadonlySet<string> {
  if (data.unspaced === undefined) return new Set()
  const { common, monthSign = '', concepts = {}, halves, secondHalf = '' } = data
  const turned = Object.values(contrasts)
    .flatMap(wordsOf)
    .map(word => word.replace(/^[~?]/, ''))
  const everyday =
    data.unspaced === 'always' ? [...[common, dangling, ...Object.values(concepts)].flatMap(wordsOf), ...turned] : []
  const times = [halves?.am ?? '', halves?.pm ?? '', halves?.night ?? '', halves?.noon ?? '', secondHalf].flatMap(
    wordsOf,
  )
  const words = [...phrases.map(([phrase]) => phrase), ...wordsOf(monthSign), ...times, ...everyday]
  return new Set(words.filter(word => /^[^\x00-\x7f]/.test(word) && !/[\s*]/.test(word)))
}

/** Splits a phrase as the reader splits text: at spaces, hyphens and slashes (km/h). */
function splitPhrase(phrase: string): string[] {
  const lower = phrase.toLowerCase()
  // Most phrases are a word, which takes longer to split than to test.
  if (lower !== '' && !PARTING.test(lower)) return [lower]
  return lower.split(/[\s./-]+/).filter(Boolean)
}

function firstWord(phrase: string): string | undefined {
  const lower = phrase.toLowerCase()
  return lower !== '' && !PARTING.test(lower) ? lower : splitPhrase(phrase)[0]
}

const PARTING = /[\s./-]/
