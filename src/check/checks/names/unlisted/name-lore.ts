import { distance } from 'fastest-levenshtein'
import { isSwap } from '../../../../edit-distance.ts'
import { checkDataOf } from '../../../../languages/check.ts'
import { plainLetters } from '../../../../languages/plain-letters.ts'
import { isDateWord } from '../../../../names/index.ts'
import { latinSoundOf } from '../../../language/words/cognates.ts'
import { countryNames } from '../country-names.ts'
import { misspeltPlaces } from '../places/misspelt-places.ts'
import { staysAsItIs } from './longer-names.ts'
import { beginOf, isLatin, learn, type Memory, namesOfSource, type Seen, stemOf, usualOf } from './name-memory.ts'
import { isDoubleSlip, isFormOf, isSlip, losesDouble, type NameWord, nameWordsIn, SHORTEST } from './name-slips.ts'
import type { OddName } from './odd-name.ts'
import { oddConsonant, swappedSyllables, transliteratedSlip } from './transliterated-slips.ts'

/** What the pairs of one file or edition show about the names in them, without a glossary. */
export interface NameLore {
  /** Stores what a pair shows; call it for every pair before `judge`. */
  readonly learn: (source: string, target: string) => void
  /** What is odd about the names of a pair. */
  readonly judge: (source: string, target: string) => readonly OddName[]
}

/** An empty memory of the names in the targets of a locale. */
export function createLoreOf(locales: { readonly from: string; readonly to: string }): NameLore {
  const { from, to } = locales
  const { uninflected = false, nounCapitals = false } = checkDataOf(to) ?? {}
  const countries = countryNames(from, to, uninflected)
  const memory: Memory = {
    names: new Map(),
    targets: new Map(),
    stems: new Map(),
    sounds: new Map(),
    small: new Set(),
    uninflected,
    nounCapitals,
  }
  // A month or weekday is not a name, even if it looks like one: Dezember, December.
  const namesIn = (target: string): readonly NameWord[] =>
    nameWordsIn(target).filter(({ text }) => !isDateWord(text, to))
  return {
    learn: (source, target) => learn(memory, { source, words: namesIn(target) }),
    judge(source, target) {
      const [from, to] = [namesOfSource(source), namesIn(target)]
      // A label of one word is hardly a name.
      if (!/\s/.test(source.trim()) || (to.length === 0 && isCased(target))) return []
      const names = { from, to, source, written: target, target: plainLetters(target) }
      const misspelt = misspeltPlaces(source, target, locales.from, locales.to)
      const known = [
        ...misspelt,
        ...countries
          .judge(source, target, to)
          .filter(({ source: [start] }) => !misspelt.some(({ source: [at] }) => at === start)),
      ]
      const isKnown = ({ at }: NameWord): boolean => known.some(({ source: [start, end] }) => at >= start && at < end)
      return [...known, ...from.flatMap(word => (isKnown(word) ? [] : (oddName(memory, word, names) ?? [])))]
    },
  }
}

/** Whether a text's script has capitals, which show names. */
const isCased = (text: string): boolean => /[\p{Lu}\p{Ll}]/u.test(text)

/** The names of a pair: each name of the source once, and all words of the target that may be names. */
interface Names {
  readonly from: readonly NameWord[]
  readonly to: readonly NameWord[]
  /** Both texts; the target also in small letters and without accents. */
  readonly source: string
  readonly written: string
  readonly target: string
}

function oddName(memory: Memory, word: NameWord, { from, to, source, written, target }: Names): OddName | undefined {
  const seen = memory.names.get(word.text)
  const isOther = ({ text }: NameWord): boolean => isFormOf(text, word.text) && text !== word.text
  if (!seen || seen.inside === 0 || memory.small.has(word.text.toLowerCase()) || to.some(isOther)) return undefined
  const usual = usualOf(seen, memory)
  const base = {
    name: word.text,
    source: [word.at, word.at + word.text.length] as const,
    ...(usual ? { usual } : {}),
  }
  const here = to.find(({ text }) => text === word.text)
  if (here) {
    const isOfLonger = staysAsItIs({ source, at: word.at }, { target: written, at: here.at }, word.text)
    const isSpeltElsewhere = (): boolean => isTranslatedElsewhere(word, seen, usual) || isRespelt(word, seen, memory)
    return !isOfLonger && isSpeltElsewhere()
      ? { ...base, kind: 'untranslated', found: foundAt(here), sure: true }
      : undefined
  }
  // As an adjective it may have a small letter: nordkoreanisch.
  if (usual !== undefined && target.includes(rootOf(usual, plainLetters(word.text)))) return undefined
  const isKnown = memory.targets.has(word.text)
  const slip = slipOf(memory, { word, seen, usual }, { from, to })
  if (slip)
    return {
      ...base,
      kind: 'misspelt',
      found: foundAt(slip),
      sure:
        isKnown ||
        usual !== undefined ||
        !isLatin(slip.text) ||
        hasSwap(slip.text, word.text) ||
        isSureBeside(word, slip, { from, to }),
    }
  const given = before(word, from)
  const otherSound = given && usual === undefined ? soundSlip(word, given, written) : undefined
  if (otherSound) return { ...base, kind: 'misspelt', found: foundAt({ ...otherSound, first: false }), sure: true }
  const isFirm = (isKept(seen) && seen.kept >= 2) || (usual !== undefined && seen.pairs >= 3)
  const other = isFirm ? to.find(({ text, first }) => !first && isOtherName(memory, text, from)) : undefined
  if (other) return { ...base, kind: 'wrong', found: foundAt(other) }
  return isLost(memory, plainLetters(word.text), { ...seen, target }) ? { ...base, kind: 'lost' } : undefined
}

/** A surname that another script writes with a wrong consonant. */
const soundSlip = (word: NameWord, given: NameWord, target: string): ReturnType<typeof transliteratedSlip> =>
  transliteratedSlip(word, given, target) ?? oddConsonant(word, given, target) ?? swappedSyllables(word, given, target)

/** Whether nearly all other pairs show how a name is written, and this pair has nothing like it. */
function isLost(
  { stems }: Memory,
  name: string,
  { pairs, kept, beside, target }: Seen & { readonly target: string },
): boolean {
  const others = pairs - 1
  if (others < 2) return false
  if (kept >= 2 && kept >= others * FIRM) return true
  const begin = latinSoundOf(name).slice(0, ALIKE)
  // In "the Supreme Court", the words beside "Supreme" are not its rendering.
  const usual = [...beside].filter(
    ([stem, times]) =>
      times >= 2 && times >= (stems.get(stem) ?? 0) * 0.5 && latinSoundOf(stem).slice(0, ALIKE) === begin,
  )
  if (usual.some(([stem]) => target.includes(withoutEnding(stem)))) return false
  return usual.some(([, times]) => times >= others * FIRM)
}

/** Two words may be one name if so many of their first letters sound alike. */
const ALIKE = 3

/** The fraction of the other pairs that must agree. */
const FIRM = 0.7

const isKept = ({ kept, pairs }: Seen): boolean => kept * 2 >= pairs

/** The common beginning of all forms of a usual rendering; for an unchanged name, all of it except a final vowel. */
const rootOf = (usual: string, name: string): string =>
  name.startsWith(usual) ? name.replace(/(?<=.{4})[aeiou]$/, '') : withoutEnding(usual)

const withoutEnding = (usual: string): string => usual.slice(0, Math.max(SHORTEST, usual.length - 1))

/** Whether the other pairs write a name differently from its source. */
const isTranslatedElsewhere = ({ text }: NameWord, seen: Seen, usual: string | undefined): boolean =>
  !isKept(seen) && usual !== undefined && !isFormOf(text, usual) && seen.pairs >= 3

/** Whether a word is written the same in every language: POSIX, IndexedDB. */
const isIdentifier = (text: string): boolean => /\p{L}\p{Lu}/u.test(text)

/** Whether other targets write a name in the letters of their own script: Колорадо beside Colorado. */
const isRespelt = ({ text }: NameWord, { words }: Seen, { sounds }: Memory): boolean =>
  isLatin(text) &&
  !isIdentifier(text) &&
  sounds.has(beginOf(text)) &&
  [...words.keys()].some(word => !isLatin(word) && beginOf(word) === beginOf(text))

/** The word of a target that is a misspelt name and occurs in hardly any other target. */
function slipOf(
  { targets, uninflected, nounCapitals }: Memory,
  { word, seen, usual }: { readonly word: NameWord; readonly seen: Seen; readonly usual: string | undefined },
  { from, to }: Pick<Names, 'from' | 'to'>,
): NameWord | undefined {
  const times = targets.get(word.text) ?? 0
  const isRare = (text: string): boolean => {
    const written = targets.get(text) ?? 0
    return written <= 1 || (written === 2 && Math.max(times, seen.pairs) >= 5)
  }
  /** Whether it misspells a word that stands beside the name elsewhere, in the same case: Мосвкы for Москвы. */
  const isSlipOfOther = (text: string): boolean =>
    [...seen.words].some(
      ([other, count]) =>
        count > 0 &&
        other !== text &&
        other.length > SHORTEST &&
        (targets.get(other) ?? 0) >= 2 &&
        isSlip(text, other, { known: true, uninflected }),
    )
  /**
   * Whether another form is nearer to the sound of the name in its own letters: for Hartmann, Хартманн rather than
   * Харманн.
   */
  const isSlipOfNearer = (text: string): boolean =>
    !isLatin(text) &&
    [...seen.words.keys()].some(
      other =>
        other !== text &&
        other.length > SHORTEST &&
        isSlip(text, other, { known: true, uninflected }) &&
        unlikeness(other, word.text) * 3 <= word.text.length &&
        unlikeness(other, word.text) < unlikeness(text, word.text),
    )
  return to.find(found => {
    const { text } = found
    const isBeside = isKeptBeside(word, found, { from, to })
    return (
      isRare(text) &&
      (isSlip(text, word.text, { known: times > 0 || isBeside, uninflected }) ||
        (isBeside && uninflected && isDoubleSlip(text, word.text)) ||
        (usual !== undefined &&
          usual.length > SHORTEST &&
          isSlip(stemOf(text), usual, { known: true, uninflected: true })) ||
        (!nounCapitals && isSlipOfOther(text)) ||
        isSlipOfNearer(text))
    )
  })
}

/** A target that keeps "Mariana" letter by letter also keeps "Mazzucato" so. */
function isKeptBeside(word: NameWord, found: NameWord, { from, to }: Pick<Names, 'from' | 'to'>): boolean {
  const given = before(word, from)
  return given !== undefined && before(found, to)?.text === given.text
}

/** Whether a word stands beside a given name that is kept; that of two like letters one is left may be a language's own way. */
const isSureBeside = (word: NameWord, found: NameWord, names: Pick<Names, 'from' | 'to'>): boolean =>
  isKeptBeside(word, found, names) && !losesDouble(plainLetters(found.text), plainLetters(word.text))

/** No language exchanges two letters inside a long name: Krasnopilka, Krasnoplika. */
const hasSwap = (found: string, name: string): boolean =>
  name.length >= LONG_NAME && isSwap(plainLetters(found), plainLetters(name))

const LONG_NAME = 10

/** How differently two words sound, from the edits between them. */
const unlikeness = (one: string, other: string): number =>
  distance(latinSoundOf(plainLetters(one)), latinSoundOf(plainLetters(other)))

/** The word of a name that stands right before another: Mariana | Mazzucato. */
const before = ({ at }: NameWord, words: readonly NameWord[]): NameWord | undefined =>
  words.find(word => word.at + word.text.length + 1 === at)

/** Whether a word is a name that other sources have and this one lacks. */
function isOtherName({ names, small }: Memory, text: string, from: readonly NameWord[]): boolean {
  const known = names.get(text)
  if (known === undefined || known.kept < 1 || known.inside === 0 || small.has(text.toLowerCase())) return false
  return !from.some(word => isFormOf(text, word.text) || isFormOf(word.text, text))
}

const foundAt = ({ text, at }: NameWord): NonNullable<OddName['found']> => ({ text, span: [at, at + text.length] })
