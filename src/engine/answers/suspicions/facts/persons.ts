import { grammarOf } from '../../../../languages/grammar.ts'
import { isUnspaced, languageTag } from '../../../../languages/index.ts'
import { type Place, unlikeness } from '../../../../languages/name-likeness.ts'
import { sourceLanguageOf } from '../../../../languages/names.ts'
import { plainLetters } from '../../../../languages/plain-letters.ts'
import { isEastAsian, scriptOf } from '../../../../languages/script.ts'
import { latinOf } from '../../../../languages/sound.ts'
import { say } from '../../../../say.ts'
import { countOf } from '../../count.ts'
import type { Oddity } from '../../problem.ts'
import type { TextFacts } from '../../text-facts.ts'

/** A person whose last name is not in the answer, in any letters: "Ilana Dorev" → "Elena Petrova". */
export const otherPerson: Oddity = ({ source, answer, from, to }) => {
  const persons = personsIn(source, from).filter(
    ({ names, last, isWords }) =>
      !names.some(name => answer.text.includes(name)) &&
      !(isWords && (scriptOf(to) !== 'Latn' || grammarOf(to).respellsNames)) &&
      !(readsSigns(to) && OF_SIGNS.test(last)),
  )
  if (persons.length === 0) return undefined
  const places = placesIn(answer.text, to)
  const isGone = (name: string): boolean => places.every(place => unlikeness(latinOf(name), place) > MOST_UNLIKE)
  const isOfficerReplaced = ({ hasOffice, first, last }: Person): boolean =>
    hasOffice && keepsLetters(from, to) && [first, last].every(name => isReplaced(answer.text)(name) && isOther(name))
  const isOther = (name: string): boolean => places.every(place => unlikeness(latinOf(name), place) > ONE_NAME)
  const lost = persons.find(
    ({ names, isWords, text, first, last }) =>
      names.every(isWords ? isReplaced(answer.text) : isGone) ||
      (!isWords && text === `${first} ${last}` && hasOtherLast(first, last, { places, to })),
  )
  const other = lost ?? persons.find(isOfficerReplaced)
  return other && say('no-counterpart', { words: other.text })
}

/** Whether both languages write a name with the same letters, so that one that begins otherwise is another: Petro, Maduro. */
const keepsLetters = (from: string, to: string): boolean =>
  [from, to].every(locale => scriptOf(locale) === 'Latn' && !grammarOf(locale).respellsNames)

/** How unlike a name is to the nearest of the words where names may be; undefined if none sounds like it. */
export function heardAmong(name: string, places: readonly Place[]): number | undefined {
  const least = Math.min(...places.map(place => unlikeness(latinOf(name), place)))
  return least <= MOST_UNLIKE ? least : undefined
}

/** How unlike two spellings of one name are at most: Shoigu, Choïgou. */
const ONE_NAME = 0.15

/** What part of a name's letters may be others. */
const MOST_UNLIKE = 0.3

/** How like a first name and how unlike the name after it are, if another person is named. */
const LIKE = 0.12
const OTHER = 0.4

/** Whether a first name is followed by another last name, in another script: "Peter Novak" → ペーター・ノヴォトニー. */
function hasOtherLast(
  first: string,
  last: string,
  { places, to }: { readonly places: readonly Place[]; readonly to: string },
): boolean {
  // Where only names have capitals, the next one may be another name.
  if (!UNCASED.has(scriptOf(to)) || places.length > MOST_PLACES) return false
  const at = places.findIndex(place => isLikeAll(first, place))
  const next = at < 0 ? undefined : places[at + 1]
  return next !== undefined && unlikeness(latinOf(last), next) > OTHER
}

/** Whether a whole word sounds like a name, endings aside. */
const isLikeAll = (name: string, place: Place): boolean =>
  place.sound.length <= name.length + 4 && unlikeness(latinOf(name), { ...place, skip: 0 }) <= LIKE

const MOST_PLACES = 60
const UNCASED: ReadonlySet<string> = new Set(['Jpan', 'Kore', 'Arab', 'Hebr', 'Deva'])

/** Whether a language reads the signs of Chinese and Japanese names in its own way: Tanaka → 田中, Xi Jinping → Tập Cận Bình. */
const readsSigns = (to: string): boolean => isEastAsian(to) || languageTag(to) === 'vi'

/** A Chinese or Japanese name in Latin letters: Tanaka, Xi. */
const OF_SIGNS = /^[b-df-hj-np-twyz]{0,2}[aeiou]{1,3}(?:[b-df-hj-np-twyz]{1,4}[aeiou]{1,3})*(?:ng?)?$/i

/**
 * Whether no word of a text begins like a name. The sound does not count: "Stone" and "Sten" sound alike, but one
 * translates the other.
 */
function isReplaced(text: string): (name: string) => boolean {
  const words = plainLetters(text).match(WORD) ?? []
  return name => {
    const beginning = plainLetters(name).slice(0, BEGINNING)
    return !words.some(word => word.startsWith(beginning))
  }
}

const BEGINNING = 3

interface Person {
  readonly text: string
  readonly first: string
  readonly last: string
  /** At least one of these must be in the answer. */
  readonly names: readonly string[]
  /** Whether the names are also words: "Mayor Grant Stone". Only languages with Latin letters keep such a name. */
  readonly isWords: boolean
  /** Whether the source says that it is a person, by an office or a calling before the name. */
  readonly hasOffice: boolean
}

/**
 * The persons of a source. A person is two or three names in a row that are not words ("President Ilana Dorev" → "Ilana
 * Dorev"), or any two names after an office ("Mayor Grant Stone" → "Grant Stone").
 */
export function personsIn(source: TextFacts, from: string): readonly Person[] {
  if (!PERSON.test(source.text)) return []
  const { tokens, text, language: read } = source.reading()
  const hasNames = !read.data.nounCapitals
  const language = sourceLanguageOf(from)
  const lists = [language?.common, language?.titles, language?.demonyms, language?.places, language?.brands]
  const isWord = ({ word, lower }: Token): boolean =>
    word.common ||
    word.senses.length > 0 ||
    // First names tell women from men.
    word.contrasts.some(({ family }) => family !== 'role') ||
    lists.some(list => list?.has(lower) || (lower.endsWith('s') && list?.has(lower.slice(0, -1))))
  const isOfficer = (token: Token | undefined): boolean => isOffice(token) || read.callings.has(token?.lower ?? '')
  const persons: Person[] = []
  for (let at = 0, end = 0; at < tokens.length && persons.length < MOST_PERSONS; at = Math.max(end, at + 1)) {
    for (end = at; isCapital(tokens[end]) && (end === at || spaceBefore(tokens, end, text)); ) end++
    const run = tokens.slice(at, end)
    // "presidente Gustavo Petro": behind an office in small letters, a name that begins like a word is a name.
    const isNamed = hasNames && isOfficer(tokens[at - 1])
    const names = run.slice(
      run.findLastIndex(token => isWord(token) || (!isNamed && token.word.concepts.length > 0)) + 1,
    )
    const [first, last] = [names[0], names.at(-1)]
    const [office, given, family] = run.slice(-3)
    if (names.length < 2 && given && family && isOffice(office) && !isOffice(given) && !isOffice(family) && hasNames) {
      const both = [given.text, family.text]
      persons.push({
        text: both.join(' '),
        first: given.text,
        last: family.text,
        names: both,
        isWords: true,
        hasOffice: true,
      })
      continue
    }
    if (!first || !last || names.length < 2 || names.length > MOST_NAMES || last.text.length < FEWEST_LETTERS) continue
    if (MORE_BEFORE.test(text.slice(0, first.start)) || /^(?:[-&/]| (?:of|&) )/.test(text.slice(last.end))) continue
    const before = tokens[tokens.indexOf(first) - 1]
    persons.push({
      text: text.slice(first.start, last.end),
      first: first.text,
      last: last.text,
      names: [last.text],
      isWords: false,
      hasOffice: isOfficer(before),
    })
  }
  return persons
}

type Token = ReturnType<TextFacts['reading']>['tokens'][number]

/** A president, a senator, a mayor; the names of kings are translated. */
const isOffice = (token: Token | undefined): boolean =>
  token?.word.contrasts.some(
    ({ family, member, weak }) => family === 'office' && !weak && member !== 'king' && member !== 'queen',
  ) ?? false

const PERSON = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u
const FEWEST_LETTERS = 4
const MOST_NAMES = 3
/** A sentence has fewer; of a long list only these are compared. */
const MOST_PERSONS = 6

/** What is before a name that is probably not a person's: "The Bar Ilan", "Norway's Bane Nor", "Torre-Sapienza Ovest". */
const MORE_BEFORE = /(?:(?:^|\s)(?:of|the|an?|de|del|di|von|van)\s|['’]s\s|[-’'&/]\s?)$/iu

const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}[\p{Ll}\p{M}]+(?:-?\p{Lu}\p{Ll}+)?$/u.test(token.text)

const spaceBefore = (tokens: readonly Token[], at: number, text: string): boolean =>
  text.slice(tokens[at - 1]?.end, tokens[at]?.start) === ' '

/** The letters of an article, with a preposition before it: Arabic بال. */
const LONGEST_ARTICLE = 3
const KATAKANA = /[\p{Script=Katakana}ー]+|\p{Script=Latin}+/gu
const WORD = /[\p{L}\p{M}]+/gu
const CAPITAL = /\p{Lu}[\p{L}\p{M}]+/gu

/**
 * Where a name may begin: at any word; in Arabic and Hebrew after the letters of an article, too; without spaces at any
 * sign.
 */
export function placesIn(text: string, to: string): readonly Place[] {
  const script = scriptOf(to)
  if (script === 'Jpan') return placesOf(text.match(KATAKANA), 0)
  if (/^Han/.test(script)) {
    const parts = text.split(/[·・]/)
    return parts.length > 1 ? placesOf(parts.slice(1), 0) : placesOf(parts, Number.POSITIVE_INFINITY)
  }
  if (isUnspaced(to)) return placesOf(text.match(WORD), Number.POSITIVE_INFINITY)
  // "X씨와 안나 켈러는": a capital in a script without them.
  const isCased = countOf(text, /[\p{Lu}\p{Ll}]/gu) > countOf(text, /\p{Lo}/gu)
  if (isCased) return placesOf(text.match(CAPITAL), 0)
  return placesOf(text.match(WORD), /^(?:Arab|Hebr)$/.test(script) ? LONGEST_ARTICLE : 0)
}

const placesOf = (words: readonly string[] | null, skip: number): readonly Place[] =>
  words?.map(word => ({ sound: latinOf(word), skip })) ?? []
