import type { Contrast } from '../../language/model.ts'
import type { Reading, Token } from '../model.ts'
import { BIT } from '../tokens/traits.ts'

/** Where a text says a member of a family whose members exclude each other. */
export interface Said extends Pick<Contrast, 'family' | 'member' | 'slot' | 'bit'> {
  readonly from: Token
  readonly to: Token
}

/** The members of all families that a text says. */
export interface Contrasts {
  /** Those that it surely says, each once. */
  readonly sure: readonly Said[]
  /** Countries that it may mean: by a people, a language, a capital. */
  readonly hinted: readonly Said[]
  /** A bit for each that it says or may say, by slots. */
  readonly bits: readonly number[]
}

/** Whether a text says a member, or may say it. */
export const saysMember = ({ bits }: Contrasts, { slot, bit }: Pick<Said, 'slot' | 'bit'>): boolean =>
  ((bits[slot] ?? 0) & bit) !== 0

const NONE: Contrasts = { sure: [], hinted: [], bits: [] }

const NO_HINTS: readonly Said[] = []

/**
 * The members that a text says. Of phrases that begin with one word the longest counts; it hides what else of its family is
 * in it ("no more than"), and one that means none of them hides all ("first of all").
 */
export function contrastsIn({ tokens, traits }: Reading): Contrasts {
  if ((traits & BIT.contrast) === 0) return NONE
  const sure: Said[] = []
  let hinted = NO_HINTS
  const bits = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
  let hidden: Map<string, number> | undefined
  let next = 0
  for (let at = 0; at < tokens.length; at++) {
    const from = tokens[at]
    if (from === undefined || from.word.contrasts.length === 0 || at < next || isMonthOrName(tokens, at)) continue
    const { any, by } = from.word.contrastsBefore
    for (const contrast of by.get(tokens[at + 1]?.lower ?? '') ?? any) {
      const { words, family, member, slot, bit } = contrast
      if (hidden !== undefined && at < (hidden.get(family) ?? 0)) continue
      if ((words.length > 1 || contrast.capital) && !stands(contrast, tokens, at)) continue
      if (member === '') {
        next = at + words.length
        break
      }
      if (words.length > 1) {
        hidden ??= new Map()
        hidden.set(family, at + words.length)
      }
      const to = tokens[at + words.length - 1] ?? from
      if (contrast.loose && family === 'country') hinted = [...hinted, { family, member, slot, bit, from, to }]
      if (!contrast.loose && !isAmong(sure, contrast)) sure.push({ family, member, slot, bit, from, to })
      bits[slot] = (bits[slot] ?? 0) | bit
    }
  }
  return { sure, hinted, bits }
}

function isAmong(said: readonly Said[], { slot, bit }: Contrast): boolean {
  for (const one of said) if (one.slot === slot && one.bit === bit) return true
  return false
}

/**
 * Whether a word that a month is called by stands as its name or a person's: "on 3 May", "with May Colburn". In "Court May
 * Rule Today" all words have capitals, and it says no more than "may".
 */
function isMonthOrName(tokens: readonly Token[], at: number): boolean {
  const here = tokens[at]
  if (here === undefined || here.text === here.lower || !here.word.senses.some(({ kind }) => kind === 'month'))
    return false
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (before?.kind === 'digits' || after?.kind === 'digits') return true
  return before === undefined ? isCapital(after) : before.kind === 'word' && !isCapital(before)
}

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.text !== token.lower

/** The other text of a pair, and what it says. */
interface Other {
  readonly contrasts: Contrasts
  readonly reading: Reading
}

/** What a text says of the members that are meant, and the other, whose language has words for it, says nowhere. */
export function saidAlone(
  { sure }: Contrasts,
  { contrasts, reading: { language } }: Other,
  isMeant: (said: Said) => boolean,
): readonly Said[] {
  // Most texts say none.
  if (sure.length === 0) return sure
  return sure.filter(
    said => !saysMember(contrasts, said) && isMeant(said) && language.knows.has(`contrast ${said.member}`),
  )
}

/** How many members both texts say or may say. */
export function sharedMembers({ bits }: Contrasts, other: Contrasts): number {
  let count = 0
  for (let slot = 0; slot < bits.length; slot++) {
    for (let both = (bits[slot] ?? 0) & (other.bits[slot] ?? 0); both !== 0; both &= both - 1) count++
  }
  return count
}

/** Whether the words of a phrase stand there, the first one with a capital where it must have one. */
function stands({ words, capital }: Contrast, tokens: readonly Token[], at: number): boolean {
  if (capital) {
    const first = tokens[at]
    if (first?.text === first?.lower) return false
  }
  for (let index = 1; index < words.length; index++) {
    const word = words[index] ?? ''
    const { lower = '', kind } = tokens[at + index] ?? {}
    const isThere =
      word === '#' ? kind === 'digits' : word.endsWith('*') ? lower.startsWith(word.slice(0, -1)) : lower === word
    if (!isThere) return false
  }
  return true
}
