import type { SourceLanguage } from '../../languages/model.ts'
import type { Mention, Term } from '../../model.ts'
import { type Line, readLines, type Scanned } from '../text/lines.ts'
import { isAcronym, spellingOf, type Word } from '../text/source-words.ts'
import { indexBehind, isWithinAny, overlapsAny } from '../text/spans.ts'
import type { NearIndex } from './misspellings.ts'
import type { Listed } from './model.ts'

interface Knowledge {
  readonly language: SourceLanguage
  readonly near: NearIndex<Listed>
  /** A term's name in the texts' own language. */
  readonly nameOf: (term: Term) => string
}

/** What the whole article says about its words. */
interface Evidence {
  /** Words that have a capital in the middle of a sentence. */
  readonly names: ReadonlySet<string>
  /** Words that also stand in small letters somewhere. */
  readonly common: ReadonlySet<string>
  /** The persons that a surname may mean, by surname; `undefined` among them is somebody whom the glossary lacks. */
  readonly surnames: ReadonlyMap<string, ReadonlySet<Listed | undefined>>
}

/**
 * Adds to the listed names of an article's texts: names that the glossary lacks, told by their capitals; surnames of people
 * named in full ("Volodymyr Zelensky … Zelensky"); and misspellings of listed names.
 */
export function findUnlisted(texts: readonly Scanned[], knowledge: Knowledge): readonly (readonly Mention[])[] {
  const lines = readLines(texts, knowledge.language)
  const people = new Set(texts.flatMap(({ mentions }) => mentions.flatMap(one => (isFullName(one) ? one.term : []))))
  const own = lines.map(line => withoutNamesakes(line, { ...knowledge, people }))
  const evidence = gather(own, knowledge.language)
  return own.map(line => {
    const unlisted = runsOf(line, { language: knowledge.language, evidence })
    if (unlisted.length === 0) return line.mentions
    const named = unlisted.flatMap(run => nameOf(run, line, { ...knowledge, evidence }))
    return [...line.mentions, ...named].sort((a, b) => a.start - b.start)
  })
}

/**
 * The listed names of what `findUnlisted` finds in one text. Most texts have no misspelling and no surname to add; that is
 * seen without cutting them into words, so it is quick.
 */
export function findListed(text: Scanned, knowledge: Knowledge): readonly Mention[] {
  if (!mayNameMore(text, knowledge)) return text.mentions
  return findUnlisted([text], knowledge)[0]?.filter(({ term }) => term !== undefined) ?? []
}

/** Whether `findUnlisted` may change or add a listed name: there is a surname alone, or a word near to a listed name. */
function mayNameMore({ text, mentions }: Scanned, { near }: Knowledge): boolean {
  for (const mention of mentions) if (isSurname(mention) || isRepeated(surnameIn(mention), text)) return true
  let next = 0
  for (let at = nextCapital(text, 0); at < text.length; ) {
    while (at >= (mentions[next]?.end ?? text.length)) next++
    const mention = mentions[next]
    let to = mention && at >= mention.start ? mention.end : undefined
    if (to === undefined) {
      const from = stretchStart(text, at)
      to = stretchEnd(text, at)
      if (isNearIn(text.slice(from, to), from === at, near)) return true
    }
    at = nextCapital(text, to)
  }
  return false
}

/** Whether a word that stands apart makes `findUnlisted` add a listed name: it is near to one. */
export function mayNameMoreIn(word: string, { near }: Knowledge): boolean {
  const at = nextCapital(word, 0)
  return at < word.length && isNearIn(word, at === 0, near)
}

/** Whether a stretch without white space holds a word near to a listed name. */
function isNearIn(stretch: string, isCapital: boolean, near: NearIndex<Listed>): boolean {
  const word = isCapital ? PLAIN_WORD.exec(stretch)?.[1] : undefined
  return word === undefined ? near.isIn(stretch) : near.nearest(word) !== undefined
}

/** A stretch that is one word, told without cutting it into words: most are. */
const PLAIN_WORD = /^([A-Z][A-Za-z]+)[.,;:!?)]?$/

/** What may be a capital: all but ASCII signs, small ASCII letters and punctuation marks. */
const MAY_BE_CAPITAL = /[A-Z\u00c0-\u1fff\u2070-\uffff]/g

/** The offset of the next unit that may be a capital, else the text's end: a pattern passes over the rest quicker than a loop. */
function nextCapital(text: string, from: number): number {
  MAY_BE_CAPITAL.lastIndex = from
  return MAY_BE_CAPITAL.test(text) ? MAY_BE_CAPITAL.lastIndex - 1 : text.length
}

/** Where the stretch between white space begins and ends that an offset is in; no word reaches over white space. */
function stretchStart(text: string, at: number): number {
  let from = at
  while (from > 0 && !isSpace(text.charCodeAt(from - 1))) from--
  return from
}

function stretchEnd(text: string, at: number): number {
  let to = at + 1
  while (to < text.length && !isSpace(text.charCodeAt(to))) to++
  return to
}

const isSpace = (unit: number): boolean => unit <= 0x20

const isOneWord = (form: string): boolean => !form.includes(' ') && !WHITE_SPACE.test(form)
const WHITE_SPACE = /\s/u

const isRepeated = (word: string | undefined, text: string): boolean =>
  word !== undefined && text.includes(word, text.indexOf(word) + 1)

/** The surname of a person who is named by several words. */
function surnameIn({ term, form }: Mention): string | undefined {
  if (term?.type !== 'person' || isOneWord(form)) return undefined
  const last = form.slice(form.lastIndexOf(' ') + 1)
  return (isOneWord(last) ? last : form.split(/\s+/u).at(-1)) || undefined
}

/** The surname as the glossary has it, in a text of another language. */
const rendersOf = ({ renders }: Mention): Pick<Listed, 'renders'> =>
  renders === undefined ? {} : { renders: renders.split(/\s+/u).at(-1) ?? renders }

/** Whether a person is named by one word, and has several. */
const isSurname = ({ term, form }: Mention): boolean =>
  term?.type === 'person' && isOneWord(form) && !isOneWord(term.source)

/** A person's name of several words, as the glossary has it. */
const isFullName = ({ term, form }: Mention): boolean =>
  term?.type === 'person' && form === term.source && /\s/u.test(form)

interface Namesakes extends Pick<Knowledge, 'language' | 'nameOf'> {
  /** The persons that the article names in full. */
  readonly people: ReadonlySet<Term | undefined>
}

/**
 * Takes out mentions by surname that mean somebody else, and extends others by the given name. In an article that names
 * Donald Trump in full, "Melania Trump" is another person; "Donald J. Trump" is he. In doubt the listed person counts: a
 * missed mention costs more than one too many.
 */
function withoutNamesakes(line: Line, { language, people, nameOf }: Namesakes): Line {
  const mentions = line.mentions.flatMap((mention): readonly Mention[] => {
    const { term, form, start, end, kind } = mention
    if (!term || !isSurname(mention)) return [mention]
    if (isNameOfPlace(line, start, language)) return []
    const given = givenNames(line, start)
    const [own = ''] = nameOf(term).split(/\s/u)
    const [first] = given
    if (!first) return [mention]
    if (first.text === own && term.source.endsWith(` ${form}`)) {
      const text = line.text.slice(first.start, end)
      return [
        { ...mention, start: first.start, text, form: term.source, kind: kind === 'misspelling' ? kind : 'source' },
      ]
    }
    const stranger = given.length === 1 && first.text[0] !== own[0] && !line.titleCase && !isPlainWord(first, language)
    return stranger && !isAcronym(first) && people.has(term) ? [] : [mention]
  })
  return { ...line, mentions }
}

/** Whether a name stands behind what is a kind of place: Quiroga in "the town of Quiroga". */
function isNameOfPlace({ words, text }: Line, offset: number, { places, ofPlaces }: SourceLanguage): boolean {
  const last = indexBehind(words, offset) - 1
  const [kind, of] = [words[last - 1], words[last]]
  if (!kind || !of || !/^\s+$/u.test(text.slice(kind.end, of.start) + text.slice(of.end, offset))) return false
  return places?.has(kind.lower) === true && ofPlaces?.has(of.lower) === true
}

/** The given name and the initials directly before an offset. */
function givenNames({ words, text, mentions }: Line, offset: number): Run {
  const names: Word[] = []
  let right = offset
  for (let index = indexBehind(words, offset) - 1; index >= 0; index--) {
    const word = words[index]
    const apart = !word || !/^\s+$/u.test(text.slice(word.end, right))
    if (apart || !word.capital || isWithinAny(word, mentions)) break
    names.unshift(word)
    right = word.start
    if (!/^\p{Lu}\.$/u.test(word.text)) break
  }
  return names
}

function gather(lines: readonly Line[], language: SourceLanguage): Evidence {
  const names = new Set<string>()
  const common = new Set<string>()
  const surnames = new Map<string, Set<Listed | undefined>>()
  const add = (surname: string, person: Listed | undefined): void => {
    const key = spellingOf(surname)
    const people = surnames.get(key) ?? new Set()
    const same = [...people].some(other => other?.term === person?.term)
    if (!same) surnames.set(key, people.add(person))
  }
  const capitals = new Set<string>()
  for (const { words } of lines) for (const word of words) if (word.capital) capitals.add(word.lower)
  for (const line of lines) {
    for (const word of line.words) {
      if (!word.capital && capitals.has(word.lower)) common.add(word.lower)
      if (word.capital && !word.initial && !line.titleCase) names.add(spellingOf(word.text))
    }
    for (const mention of line.mentions) {
      const surname = surnameIn(mention)
      if (surname && mention.term)
        add(surname, { term: mention.term, kind: 'alias', stands: surname, ...rendersOf(mention) })
    }
  }
  for (const line of lines.filter(({ titleCase }) => !titleCase)) {
    for (const run of runsOf(line, { language, evidence: { names, common, surnames } })) {
      const surname = run.at(-1)
      if (run.length > 1 && surname) add(surname.text, undefined)
    }
  }
  return { names, common, surnames }
}

type Run = readonly Word[]

/** The runs of capitalised words that look like names and are not listed. */
function runsOf(
  line: Line,
  { language, evidence }: { readonly language: SourceLanguage; readonly evidence: Evidence },
): readonly Run[] {
  const runs: Word[][] = []
  let previous = -2
  for (const [index, word] of line.words.entries()) {
    const run = previous === index - 1 ? runs.at(-1) : undefined
    if ((!word.capital && !run) || isListed(word, line)) continue
    // In a headline every word has a capital: only what is a name elsewhere in the article counts.
    if (line.titleCase && (!evidence.names.has(spellingOf(word.text)) || evidence.common.has(word.lower))) continue
    const joined = run !== undefined && /^\.?\s+$/u.test(word.gap) && !word.initial
    if (joined && (word.capital || language.connectors.has(word.lower))) run.push(word)
    else if (word.capital) runs.push([word])
    else continue
    previous = index
  }
  return runs.flatMap(run => {
    const name = trim(run, language)
    return name.length > 0 && isName(name, { line, evidence, language }) ? [name] : []
  })
}

/** Whether a word is part of a mention, or of an everyday word that was taken for one. */
const isListed = (word: Word, { mentions, homographs = [] }: Line): boolean =>
  overlapsAny(word, mentions) || overlapsAny(word, homographs)

/** A run without titles, peoples, days and common nouns at its ends: `Foreign Minister Sergei Ivanov` → `Sergei Ivanov`. */
function trim(run: readonly Word[], language: SourceLanguage): Run {
  const isPlain = (word: Word): boolean => !word.capital || isPlainWord(word, language)
  // Before a name: at the end of a sentence, the "Am." of "Pan Am." is no admiral.
  const isTitle = ({ dotted, lower }: Word): boolean => dotted && language.abbreviatedTitles.has(lower)
  let from = 0
  let to = run.length
  while (from < to && run[from] && (isPlain(run[from] as Word) || isTitle(run[from] as Word))) from++
  while (to > from && run[to - 1] && isPlain(run[to - 1] as Word) && !isBrand(run, to - 1)) to--
  return run.slice(from, to)

  function isBrand(words: readonly Word[], index: number): boolean {
    return index > from && language.brands.has(words[index]?.lower ?? '')
  }
}

/** Whether a word with a capital is a title, a people, a day, a common noun or the like. */
function isPlainWord(word: Word, language: SourceLanguage): boolean {
  const { titles, calendar, demonyms, common, starters } = language
  const { lower } = word
  if ([titles, calendar, demonyms, common].some(list => list.has(lower))) return true
  return starters.has(lower) && !isAcronym(word)
}

function isName(
  run: Run,
  { line, evidence, language }: { line: Line; evidence: Evidence; language: SourceLanguage },
): boolean {
  const [first] = run
  if (!first || run.length > 5 || run.every(word => word.text.length < 2 || /^\d|^\p{Lu}\.$/u.test(word.text)))
    return false
  if (line.titleCase || run.length > 1) return true
  if (isAcronym(first)) return !/^[IVXLC]+$/u.test(first.text) && !language.calendar.has(first.lower)
  if (evidence.common.has(first.lower)) return false
  return !first.initial || evidence.names.has(spellingOf(first.text))
}

/** A run as mentions: of the person whose surname it is, else of the listed name that it misspells, else of an unlisted name. */
function nameOf(
  run: Run,
  line: Line,
  { near, evidence, language }: Knowledge & { readonly evidence: Evidence },
): Mention[] {
  const last = run.at(-1)
  const [first] = run
  if (!first || !last) return []
  const people = evidence.surnames.get(spellingOf(last.text))
  const [person] = people ?? []
  const isPlace = person && isNameOfPlace(line, first.start, language)
  if (run.length === 1 && people?.size === 1 && person && !isPlace) return [mention(last, last, line, person)]
  const misspelt = near.nearest(last.text)
  const from = misspelt && isCapital(misspelt.form) ? startOf(misspelt.value, run) : -1
  const start = run[from]
  if (!misspelt || !start) return [mention(first, last, line)]
  const before = run[from - 1]
  const meant = { ...misspelt.value, kind: 'misspelling' as const }
  return [...(before ? [mention(first, before, line)] : []), mention(start, last, line, meant)]
}

/** Where a misspelt name begins in a run that ends with it: a surname listed in the full name alone, with the given name. */
function startOf({ given }: Listed, run: Run): number {
  if (given === undefined) return run.length - 1
  return run.at(-2)?.text === given ? run.length - 2 : -1
}

const isCapital = (form: string): boolean => /^\p{Lu}/u.test(form)

function mention(first: Word, last: Word, line: Line, listed?: Listed): Mention {
  const span = { start: first.start, end: last.end, text: line.text.slice(first.start, last.end) }
  if (!listed) return { ...span, form: span.text, kind: 'unlisted' }
  const { term, stands, kind, renders } = listed
  return { ...span, term, form: stands, kind, ...(renders === undefined ? {} : { renders }) }
}
