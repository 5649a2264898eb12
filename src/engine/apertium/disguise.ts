import type { Hold, Pieces } from '../../model.ts'
import { joinStrings } from '../markup/pieces.ts'
import type { Name, NameRole } from './grammar.ts'
import { placeOf } from './placeholder-holds.ts'

/** The format in which texts are sent to Apertium: its own stream format, or the HTML that its HTTP server takes. */
export interface Carrier {
  readonly encode: (text: string) => string
  /** A code that is passed on unchanged and is not a word; `blanks` finds them. */
  readonly blank: (index: number) => string
  readonly blanks: string
}

/** A text in a form that Apertium can carry, and the way back. */
export interface Disguise {
  readonly encoded: string
  /** The words that replace names. */
  readonly names: ReadonlyMap<string, Name>
  readonly isToken: (word: string) => boolean
  /** The pieces of an answer; undefined unless every hold came back exactly once. */
  readonly reveal: (text: string) => Pieces | undefined
}

/**
 * What Apertium would drop or take for its own marks: its signs and controls. A `$` before a figure is money, which it
 * understands.
 */
const SIGNS = /(?:[*#@~+^|_{}<>[\]\\]|\$(?!\d)|[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]|\p{Co})+/gu

/** Letters that form no word in any of its languages; a token is a prefix and three of them. */
const LETTERS = 'bcdfghjkmnpqrstvwz'
const PREFIXES = ['xq', 'zx', 'qx', 'xj', 'qz', 'jx', 'vq', 'qv']
const tokenPattern = (prefix: string): string => `[aeiouh]?${prefix}[${LETTERS}]{3}`

/**
 * A token for a name. If the rendering begins with a vowel or an h, so does the token: the word before elides or
 * changes.
 */
function tokenOf(prefix: string, index: number, target: string): string {
  const letter = (place: number): string => LETTERS[Math.floor(index / LETTERS.length ** place) % LETTERS.length] ?? ''
  const [initial = ''] = /^[aeiouh]/i.exec(target.normalize('NFD')) ?? []
  const token = initial + prefix + letter(2) + letter(1) + letter(0)
  return token.charAt(0).toUpperCase() + token.slice(1).toLowerCase()
}

/** Whether a token would join a letter beside it. */
const touchesWord = (before: string | undefined, after: string | undefined): boolean =>
  /[\p{L}\p{N}]$/u.test(before ?? '') || /^[\p{L}\p{N}]/u.test(after ?? '')

/** A word with a capital before a name is a title, or the end of another name: both belong to the name. */
const TITLE = /(?<!\p{L})\p{Lu}\p{L}+\.? $/u

function roleOf({ type }: Hold, before: readonly Part[], after: readonly Part[]): NameRole {
  if (type === 'term') return isHeld(after, 'person') ? 'titled' : 'term'
  if (type !== undefined && type !== 'person') return 'other'
  const gap = before.at(-1)
  const isTitled = isHeld(before.toReversed(), 'term') || (typeof gap === 'string' && TITLE.test(gap))
  return isTitled ? 'titled' : (type ?? 'other')
}

/** Whether a name of this type comes next, one space away. */
const isHeld = ([gap, next]: readonly Part[], type: Hold['type']): boolean =>
  gap === ' ' && typeof next === 'object' && 'type' in next && next.type === type

/** Signs that must pass unchanged. */
interface Literal {
  readonly literal: string
}

/** Placeholders with only spaces between them: two hashtags in a row do not name each other. */
interface Row {
  readonly row: readonly Part[]
}

type Part = string | Hold | Literal | Row

const partsOf = (pieces: Pieces): readonly Part[] =>
  inRows(pieces).flatMap<Part>(piece => (typeof piece === 'string' ? cutSigns(piece) : [piece]))

const isPlaceholder = (part: Part | undefined): part is Hold =>
  typeof part === 'object' && 'kind' in part && part.kind === 'placeholder'

function inRows(pieces: Pieces): readonly Part[] {
  const parts: Part[] = []
  for (const piece of pieces) {
    const [before, gap] = [parts.at(-2), parts.at(-1)]
    const isRow = isPlaceholder(before) || (typeof before === 'object' && 'row' in before)
    if (isPlaceholder(piece) && isRow && typeof gap === 'string' && /^\s+$/.test(gap)) {
      parts.splice(-2, 2, { row: [...('row' in before ? before.row : [before]), gap, piece] })
    } else parts.push(piece)
  }
  return parts
}

function cutSigns(text: string): readonly (string | Literal)[] {
  const parts: (string | Literal)[] = []
  let end = 0
  for (const match of text.matchAll(SIGNS)) {
    parts.push(text.slice(end, match.index), { literal: match[0] })
    end = match.index + match[0].length
  }
  return [...parts, text.slice(end)]
}

/** The pieces that a part stands for. */
const piecesIn = (part: Exclude<Part, string>): Pieces =>
  'row' in part
    ? part.row.flatMap(one => (typeof one === 'string' ? [one] : piecesIn(one)))
    : ['literal' in part ? part.literal : part]

/** What a part that is not a name is in its sentence. */
const kindOf = (part: Exclude<Part, string>): 'count' | 'word' | 'aside' => {
  if ('row' in part) return 'word'
  return isPlaceholder(part) ? placeOf(part) : 'aside'
}

/**
 * Hides holds and literals from Apertium: names as `tokens` (words that the grammar takes for proper nouns) or, like
 * everything else, as blanks, which survive better and help the grammar less.
 */
export function disguise(pieces: Pieces, namesAs: 'tokens' | 'blanks', carrier: Carrier): Disguise {
  const parts = partsOf(pieces)
  const plain = parts.filter(part => typeof part === 'string').join(' ')
  const prefix = PREFIXES.find(candidate => !new RegExp(tokenPattern(candidate), 'i').test(plain))
  const isFigureFree = !/\d{6}/.test(plain)
  const names = new Map<string, Name>()
  const held = new Map<string, Pieces>()
  const tokenFor = (part: Exclude<Part, string>, index: number): string | undefined => {
    const neighbours = [parts[index - 1], parts[index + 1]].map(near => (typeof near === 'string' ? near : undefined))
    if (namesAs !== 'tokens' || touchesWord(neighbours[0], neighbours[1])) return undefined
    const isName = 'kind' in part && part.kind === 'name'
    if (!isName && kindOf(part) === 'count') return isFigureFree ? String(FIRST_COUNT + held.size) : undefined
    if (!prefix || (!isName && kindOf(part) !== 'word')) return undefined
    const target = isName ? part.target : ''
    const token = tokenOf(prefix, held.size, target)
    const role = isName ? roleOf(part, parts.slice(0, index), parts.slice(index + 1)) : 'other'
    names.set(token, { role, target, gender: isName ? part.gender : undefined, plural: isName && part.plural })
    return token
  }
  const encoded = parts.map((part, index) => {
    if (typeof part === 'string') return carrier.encode(part)
    const token = tokenFor(part, index)
    const sign = token ?? carrier.blank(held.size)
    held.set(sign.toLowerCase(), piecesIn(part))
    return sign
  })
  const isToken = (word: string): boolean => held.has(word.toLowerCase())
  const counts = String.raw`(?<!\d)${String(FIRST_COUNT).slice(0, 3)}\d{4}(?!\d)`
  const tokens = [carrier.blanks, ...(prefix ? [tokenPattern(prefix)] : []), ...(isFigureFree ? [counts] : [])]
  const pattern = new RegExp(`(${tokens.join('|')})`, 'gi')
  return { encoded: encoded.join(''), names, isToken, reveal: text => reveal(text.split(pattern), held) }
}

/** A figure that no news has; it replaces a placeholder of a number. */
const FIRST_COUNT = 9_730_010

function reveal(parts: readonly string[], held: ReadonlyMap<string, Pieces>): Pieces | undefined {
  const found = new Set<string>()
  const pieces: (string | Hold)[] = []
  for (const part of parts) {
    const name = part.toLowerCase()
    const hold = held.get(name)
    if (hold !== undefined && found.has(name)) return undefined
    if (hold !== undefined) found.add(name)
    pieces.push(...(hold ?? [part]))
  }
  return found.size === held.size ? joinStrings(pieces) : undefined
}
