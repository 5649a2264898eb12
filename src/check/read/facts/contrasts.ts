import { once } from '../../../once.ts'
import type { Language } from '../../language/model.ts'
import { isPhraseWord } from '../../language/words/phrase-word.ts'
import { addMember, type Contrast, isPlainHead, mayDecide, type Saying } from '../../language/words/sayings.ts'
import { FACT } from '../../language/words/word-facts.ts'
import type { Reading, Token } from '../model.ts'
import { BIT } from '../tokens/traits.ts'

/** A member that a text says, of a family with mutually exclusive members, and its place. */
export interface Said extends Pick<Contrast, 'family' | 'member' | 'slot' | 'bit' | 'loose' | 'weak'> {
  readonly from: Token
  readonly to: Token
  /** The index of the first token. */
  readonly at: number
}

/** The members of all families that a text says. */
export interface Contrasts {
  /** Members that it certainly says, each once. */
  readonly sure: readonly Said[]
  /** Members that it says another time, as it certainly does. */
  readonly surelyAgain: readonly Said[]
  /** Members that it says, or may say, another time; few checks ask for them. */
  readonly again: readonly Said[]
  /** Countries that it may mean: by a people, a language, a capital. */
  readonly hinted: readonly Said[]
  /** A bit for each member that it says or may say, by slots. */
  readonly bits: readonly number[]
}

/** Whether a text says a member, or may say it. */
export const saysMember = ({ bits }: Contrasts, { slot, bit }: Pick<Said, 'slot' | 'bit'>): boolean =>
  ((bits[slot] ?? 0) & bit) !== 0

/** Whether a language's words for a member are listed. */
export const knowsMember = ({ members }: Language, { slot, bit }: Pick<Said, 'slot' | 'bit'>): boolean =>
  ((members[slot] ?? 0) & bit) !== 0

const NO_SAID: Said[] = []
const NONE: Contrasts = { sure: [], surelyAgain: [], again: NO_SAID, hinted: [], bits: [] }

/** Enough slots for the members of all families; it is copied, which is faster than filling a new one. */
const NO_BITS: readonly number[] = new Array<number>(24).fill(0)

/**
 * The members that a text says. Of phrases that begin with the same word the longest counts; it hides other members of
 * its family inside it ("no more than"), and a phrase that means no member hides all ("first of all").
 */
export const contrastsIn = (reading: Reading): Contrasts =>
  (reading.traits & BIT.contrast) === 0 ? NONE : membersIn(reading)

/** The members in a text; those that it only may say another time are collected in `loosely`, if it is given. */
function membersIn(reading: Reading, loosely?: Said[]): Contrasts {
  const { tokens, language } = reading
  const { heads, members } = language.sayings
  let sure: Said[] = NO_SAID
  let hinted: Said[] = NO_SAID
  let again: Said[] = NO_SAID
  let bits: number[] | undefined
  let hidden: Map<string, number> | undefined
  let hiddenTo = 0
  let isHeadline: (() => boolean) | undefined
  let next = 0
  for (let at = 0; at < tokens.length; at++) {
    const from = tokens[at]
    if (from === undefined || (from.facts & BIT.contrast) === 0 || at < next) continue
    const { word, facts } = from
    const follows = tokens[at + 1]
    const { saysFrom } = word
    const isBegun = word.seconds !== 0 && follows !== undefined && mayDecide(word, follows.word.lowerHash)
    if (!isBegun && (facts & FACT.says) === 0) continue
    if ((facts & BIT.month) !== 0) {
      isHeadline ??= once(() => hasOnlyCapitals(tokens))
      if (isMonthOrName(tokens, at, isHeadline)) continue
    }
    const phrases = isBegun ? word.saying.by.get(follows.lower) : undefined
    const count = phrases?.length ?? word.saysTo - saysFrom
    for (let index = 0; index < count; index++) {
      if (phrases === undefined && at >= hiddenTo && loosely === undefined) {
        // Most words only may say something: their heads are enough.
        const head = heads[saysFrom + index] ?? 0
        if (isPlainHead(head)) {
          bits ??= NO_BITS.slice()
          addMember(head, bits)
          continue
        }
      }
      const contrast = phrases === undefined ? members[saysFrom + index] : phrases[index]
      if (contrast === undefined) break
      const { length, family, member, slot, bit } = contrast
      if (at < hiddenTo && at < (hidden?.get(family) ?? 0)) continue
      if ((length > 1 || contrast.capital) && !stands(contrast, tokens, at)) continue
      if (member === '') {
        next = at + length
        break
      }
      if (length > 1) {
        hidden ??= new Map()
        hidden.set(family, at + length)
        hiddenTo = Math.max(hiddenTo, at + length)
      }
      const { loose, weak } = contrast
      bits ??= NO_BITS.slice()
      const isAgain = ((bits[slot] ?? 0) & bit) !== 0
      bits[slot] = (bits[slot] ?? 0) | bit
      const isHint = loose && family === 'country'
      if (loose && !isHint && !(isAgain && loosely)) continue
      const said: Said = { family, member, slot, bit, loose, weak, from, to: tokens[at + length - 1] ?? from, at }
      if (isHint) hinted = withOneMore(hinted, said)
      if (isAgain) loosely?.push(said)
      if (loose) continue
      if (isAgain) again = withOneMore(again, said)
      sure = isAgain ? withSaidAgain(sure, said) : withOneMore(sure, said)
    }
  }
  if (bits === undefined) return NONE
  return new MembersSaid(reading, { sure, surelyAgain: again, hinted, bits })
}

/** Whether a word belongs to a phrase that means no member: "It's all Greek to me". */
export function isInIdiom({ tokens }: Reading, start: number): boolean {
  const index = tokens.findIndex(token => token.start === start)
  for (let at = Math.max(0, index - LONGEST_BEFORE); at <= index; at++) {
    const { any, by } = tokens[at]?.word.saying ?? NO_SAYING
    const fitting = by.get(tokens[at + 1]?.lower ?? '') ?? any
    const isIdiom = fitting.some(
      contrast => contrast.member === '' && at + contrast.words.length > index && stands(contrast, tokens, at),
    )
    if (isIdiom) return true
  }
  return false
}

/** How many words of a phrase may stand before one of its words. */
const LONGEST_BEFORE = 3
const NO_SAYING: Pick<Saying, 'any' | 'by'> = { any: [], by: new Map() }

/** The members that a text says; those that it may say another time are looked for when a check first asks. */
class MembersSaid implements Contrasts {
  readonly sure: readonly Said[]
  readonly surelyAgain: readonly Said[]
  readonly hinted: readonly Said[]
  readonly bits: readonly number[]
  readonly #reading: Reading
  #again: Said[] | undefined

  constructor(reading: Reading, { sure, surelyAgain, hinted, bits }: Omit<Contrasts, 'again'>) {
    this.sure = sure
    this.surelyAgain = surelyAgain
    this.hinted = hinted
    this.bits = bits
    this.#reading = reading
  }

  get again(): readonly Said[] {
    if (this.#again === undefined) {
      this.#again = []
      membersIn(this.#reading, this.#again)
    }
    return this.#again
  }
}

/** Most lists stay empty: they are made for their first member, and filled in place from then on. */
const withOneMore = (list: Said[], said: Said): Said[] => {
  if (list.length === 0) return [said]
  list.push(said)
  return list
}

/** Adds a repeated member to the rest, each member once: by the first word that is not weak, else by the first. */
function withSaidAgain(sure: Said[], said: Said): Said[] {
  const at = sure.findIndex(({ slot, bit }) => slot === said.slot && bit === said.bit)
  if (at < 0) return withOneMore(sure, said)
  if (sure[at]?.weak && !said.weak) sure[at] = said
  return sure
}

/**
 * Whether a word is the name of a month or a person: "on 3 May", "with May Colburn". In "Court May Rule Today" all
 * words have capitals, so the capital shows nothing.
 */
function isMonthOrName(tokens: readonly Token[], at: number, isHeadline: () => boolean): boolean {
  const here = tokens[at]
  if (here === undefined || here.text === here.lower || !here.word.senses.some(({ kind }) => kind === 'month'))
    return false
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (before?.kind === 'digits' || after?.kind === 'digits' || here.lower.includes("'")) return true
  if (before === undefined) return isCapital(after)
  return before.kind === 'word' && (!isCapital(before) || !isHeadline())
}

/** Shorter words may have small letters in a headline: "Court May Rule on Pensions". */
const LONG = 5

/** Whether all long words of a text have capitals. */
const hasOnlyCapitals = (tokens: readonly Token[]): boolean =>
  tokens.every(token => token.kind !== 'word' || token.text.length < LONG || isCapital(token))

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.text !== token.lower

/** How often a text says a member, with different words at different places, if these are the places of the repeated. */
function timesSaid({ bits }: Contrasts, { slot, bit }: Said, again: readonly Said[]): number {
  if (((bits[slot] ?? 0) & bit) === 0) return 0
  const places = again.filter(said => said.slot === slot && said.bit === bit)
  return places.length === 0 ? 1 : 1 + new Set(places.map(({ from }) => from)).size
}

/**
 * Whether a text certainly says a member more often than another may say it: "rose … an increase" → bajaron … un
 * aumento.
 */
export function saysMoreOften(one: Contrasts, other: Contrasts, said: Said): boolean {
  if (one.surelyAgain.length === 0) return false
  const times = timesSaid(one, said, one.surelyAgain)
  // Once is more often than never: only for more, the other text is looked through again.
  return times > Number(saysMember(other, said)) && times > timesSaid(other, said, other.again)
}

/** The other text of a pair, and what it says. */
interface Other {
  readonly contrasts: Contrasts
  readonly reading: Reading
}

/** The selected members that a text says and the other does not, although its language has words for them. */
export function saidAlone(
  { sure }: Contrasts,
  { contrasts, reading: { language } }: Other,
  isMeant: (said: Said) => boolean,
): readonly Said[] {
  // Most texts say none.
  let found: Said[] = NO_SAID
  for (const said of sure) {
    if (!saysMember(contrasts, said) && isMeant(said) && knowsMember(language, said)) found = withOneMore(found, said)
  }
  return found
}

/** How many members both texts say or may say. */
export function sharedMembers({ bits }: Contrasts, other: Contrasts): number {
  let count = 0
  for (let slot = 0; slot < bits.length; slot++) {
    for (let both = (bits[slot] ?? 0) & (other.bits[slot] ?? 0); both !== 0; both &= both - 1) count++
  }
  return count
}

/** Whether the words of a phrase stand there; the first needs a capital if the phrase says so. */
function stands({ words, capital }: Contrast, tokens: readonly Token[], at: number): boolean {
  if (capital) {
    const first = tokens[at]
    if (first?.text === first?.lower) return false
  }
  for (let index = 1; index < words.length; index++) {
    if (!isPhraseWord(words[index] ?? '', tokens[at + index])) return false
  }
  return true
}
