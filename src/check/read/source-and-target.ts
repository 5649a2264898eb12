import type { Locale, Mention, SegmentKey } from '../../model.ts'
import type { ToldFinding } from '../../say.ts'
import type { NameLore } from '../checks/names/unlisted/name-lore.ts'
import type { OddName } from '../checks/names/unlisted/odd-name.ts'
import type { ReadyStyle } from '../checks/style/ready-style.ts'
import { type Languages, openLanguages } from '../language/languages.ts'
import type { Language } from '../language/model.ts'
import type { Compared, Pair, Side, Sides, SourceReader } from '../model.ts'
import { compareNumbers, NO_NUMBERS, type NumberComparison } from '../numbers/compare/compare.ts'
import type { NumberFact } from '../numbers/model.ts'
import { numbersOf } from '../numbers/read/numbers.ts'
import { type Contrasts, contrastsIn } from './facts/contrasts.ts'
import { type NameToken, nameTokensIn } from './facts/name-tokens.ts'
import { type Repeat, repeatIn } from './facts/repeated-phrases.ts'
import { type Subjects, subjectsIn } from './facts/subjects.ts'
import type { Reading } from './model.ts'
import { read } from './reading.ts'
import { BIT, bitsOf, FIGURES } from './tokens/traits.ts'

const FIGURE_BITS = bitsOf(FIGURES)
const UNKNOWN = Symbol('unknown')

function sideOf(text: string, language: Language): Side {
  const reading = read(text, language)
  let numbers: readonly NumberFact[] | undefined
  let contrasts: Contrasts | undefined
  let names: readonly NameToken[] | undefined
  let subjects: Subjects | undefined
  let repeat: Repeat | undefined | typeof UNKNOWN = UNKNOWN
  let compared: { readonly from: Side; readonly with: Compared } | undefined
  const side: Side = {
    reading,
    numbers: () => {
      numbers ??= numbersOf(reading)
      return numbers
    },
    // A missing repeat is kept, too.
    repeat: () => {
      if (repeat === UNKNOWN) repeat = repeatIn(reading)
      return repeat
    },
    contrasts: () => {
      contrasts ??= contrastsIn(reading)
      return contrasts
    },
    nameTokens: () => {
      names ??= nameTokensIn(reading)
      return names
    },
    subjects: () => {
      subjects ??= subjectsIn(reading)
      return subjects
    },
    comparedWith: from => {
      if (compared?.from !== from) compared = { from, with: comparedOf(from, side) }
      return compared.with
    },
  }
  return side
}

/** Reads each text anew, for texts that occur once. */
export const readingOnce =
  (language: Language): SourceReader =>
  text =>
    sideOf(text, language)

/** How many texts may wait for their checks while more answers come. */
const MOST_AHEAD = 512

/** The latest texts of each language, which are read twice: an answer is examined before the checks see it. */
const latestTexts = new WeakMap<Language, Map<string, Side>>()

const known = (text: string, language: Language): Side => latestTexts.get(language)?.get(text) ?? sideOf(text, language)

/** Reads texts that other code will read soon: that code gets the same reading. */
export function readingAhead(language: Language): SourceReader {
  const latest = latestTexts.get(language) ?? new Map<string, Side>()
  latestTexts.set(language, latest)
  return text => {
    const side = known(text, language)
    // A text that is read again counts as the latest.
    latest.delete(text)
    latest.set(text, side)
    if (latest.size > MOST_AHEAD) latest.delete(latest.keys().next().value ?? '')
    return side
  }
}

/** Reads each text once, for any number of editions, and keeps it; for the texts of one article. */
export function keepingReader(from: Locale, languages: Languages = openLanguages()): SourceReader {
  const kept = new Map<string, Side>()
  return text => {
    const side = kept.get(text) ?? readingAhead(languages.of(from))(text)
    kept.set(text, side)
    return side
  }
}

/** How the names of a pair are found and compared. */
export interface PairNames {
  readonly find: (source: Reading, pair: Pair) => readonly Mention[]
  readonly verify: (
    mentions: readonly Mention[],
    texts: { readonly source: Reading; readonly target: Reading },
    key: SegmentKey,
  ) => readonly ToldFinding[]
}

/** Two texts that have been read already, without further information. */
export function sidesOfTexts(from: Side, other: Side): Sides {
  const source = from.reading
  const target = other.reading
  return {
    key: '',
    given: { key: '', source: source.written, target: target.written },
    source,
    target,
    format: 'text',
    origin: undefined,
    inlines: undefined,
    ...other.comparedWith(from),
    mentions: () => [],
    names: () => [],
    oddNames: () => NO_ODD_NAMES,
    repairs: NO_REPAIRS,
    style: undefined,
  }
}

/** What two texts have in common, computed when first needed. */
function comparedOf(from: Side, other: Side): Compared {
  const source = from.reading
  const target = other.reading
  let numbers: NumberComparison | undefined
  let contrasts: readonly [Contrasts, Contrasts] | undefined
  let names: readonly [readonly NameToken[], readonly NameToken[]] | undefined
  return {
    numbers: () => {
      numbers ??= mayCompare(source, target)
        ? compareNumbers(from.numbers(), other.numbers(), { source, target })
        : NO_NUMBERS
      return numbers
    },
    contrasts: () => {
      contrasts ??= [from.contrasts(), other.contrasts()]
      return contrasts
    },
    nameTokens: () => {
      names ??= [from.nameTokens(), other.nameTokens()]
      return names
    },
    subjects: () => [from.subjects(), other.subjects()],
    repeat: () => {
      const repeat = other.repeat()
      return repeat && !from.repeat() ? repeat : undefined
    },
  }
}

/** What is needed to read a pair. */
interface GivenOfPair {
  readonly source: Side
  /** The target's language. */
  readonly to: Language
  readonly lore: NameLore | undefined
  readonly style: ReadyStyle | undefined
}

/** Both sides of a pair. */
export function sidesOf(pair: Pair, { source: from, to, lore, style }: GivenOfPair, names: PairNames): Sides {
  const other = known(pair.target, to)
  const source = from.reading
  const target = other.reading
  let mentions: readonly Mention[] | undefined
  let found: readonly ToldFinding[] | undefined
  const mentioned = (): readonly Mention[] => {
    mentions ??= names.find(source, pair)
    return mentions
  }
  // To spread it takes longer than to make it.
  const { numbers, contrasts, nameTokens, subjects, repeat } = other.comparedWith(from)
  return {
    key: pair.key,
    given: pair,
    source,
    target,
    format: pair.format ?? 'text',
    origin: pair.origin,
    inlines: pair.inlines,
    numbers,
    contrasts,
    nameTokens,
    subjects,
    repeat,
    mentions: mentioned,
    names: () => {
      found ??= names.verify(mentioned(), { source, target }, pair.key)
      return found
    },
    oddNames: () => lore?.judge(source.text, target.text) ?? NO_ODD_NAMES,
    repairs: pair.repairs ?? NO_REPAIRS,
    style,
  }
}

const NO_ODD_NAMES: readonly OddName[] = []
const NO_REPAIRS: readonly string[] = []

/** Whether both sides may have figures, units or numbers in words. */
const mayCompare = (source: Reading, target: Reading): boolean =>
  ((source.traits | target.traits) & FIGURE_BITS) !== 0 ||
  (source.traits & target.traits & (BIT.unit | BIT.number)) !== 0
