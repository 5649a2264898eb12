import type { Hold, Pieces } from '../../model.ts'
import { joinStrings } from '../markup/pieces.ts'
import type { Name, NameRole } from './grammar.ts'

/** How texts travel to Apertium: in its own stream format, or as the HTML that its HTTP server takes. */
export interface Carrier {
  readonly encode: (text: string) => string
  /** Something that is passed on as it is, and is no word; `blanks` finds them. */
  readonly blank: (index: number) => string
  readonly blanks: string
}

/** A text as Apertium can carry it, and the way back. */
export interface Disguise {
  readonly encoded: string
  /** The words that stand for names. */
  readonly names: ReadonlyMap<string, Name>
  readonly isToken: (word: string) => boolean
  /** The pieces of an answer; undefined unless everything held came back exactly once. */
  readonly reveal: (text: string) => Pieces | undefined
}

/**
 * What Apertium would translate, drop or take for its own marks: addresses, handles, placeholders, its signs, controls.
 * Passed by as it is. A `$` before a figure is money, which the grammar understands.
 */
const LITERAL = new RegExp(
  [
    String.raw`https?://[^\s"“”<>]*[\w/]`,
    String.raw`[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+`,
    String.raw`[@#][\p{L}_][\p{L}\p{N}_]*`,
    String.raw`\{\{.*?\}\}|\$\{.*?\}|\$t\(.*?\)|%\(\w+\)\w?`,
    String.raw`(?:[*#@~+^\|_\{\}<>\[\]\\]|\$(?!\d)|[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]|\p{Co})+`,
  ].join('|'),
  'gu',
)

/** Letters that make no word together in any language here; a token is a prefix and three of them. */
const LETTERS = 'bcdfghjkmnpqrstvwz'
const PREFIXES = ['xq', 'zx', 'qx', 'xj', 'qz', 'jx', 'vq', 'qv']
const tokenPattern = (prefix: string): string => `[aeiouh]?${prefix}[${LETTERS}]{3}`

/** A token begins as its rendering does where that is with a vowel or an h: other words elide before it or change. */
function tokenOf(prefix: string, index: number, { target }: Hold): string {
  const letter = (place: number): string => LETTERS[Math.floor(index / LETTERS.length ** place) % LETTERS.length] ?? ''
  const [initial = ''] = /^[aeiouh]/i.exec(target.normalize('NFD')) ?? []
  const token = initial + prefix + letter(2) + letter(1) + letter(0)
  return token.charAt(0).toUpperCase() + token.slice(1).toLowerCase()
}

/** Whether a token would grow together with a letter beside it. */
const touchesWord = (before: string | undefined, after: string | undefined): boolean =>
  /[\p{L}\p{N}]$/u.test(before ?? '') || /^[\p{L}\p{N}]/u.test(after ?? '')

/** A capitalised word before a name is a title, or the end of another name: either way they belong together. */
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

/** Cuts what must pass untouched out of the strings. */
const withLiterals = (pieces: Pieces): readonly Part[] =>
  pieces.flatMap<Part>(piece => (typeof piece === 'string' ? cutLiterals(piece) : [piece]))

interface Literal {
  readonly literal: string
}

type Part = string | Hold | Literal

function cutLiterals(text: string): readonly (string | Literal)[] {
  const parts: (string | Literal)[] = []
  let end = 0
  for (const match of text.matchAll(LITERAL)) {
    parts.push(text.slice(end, match.index), { literal: match[0] })
    end = match.index + match[0].length
  }
  return [...parts, text.slice(end)]
}

/**
 * Hides holds and literals from Apertium: names as `tokens` (words that the grammar takes for proper nouns) or, like
 * everything else, as blanks, which survive better and help the grammar less.
 */
export function disguise(pieces: Pieces, namesAs: 'tokens' | 'blanks', carrier: Carrier): Disguise {
  const parts = withLiterals(pieces)
  const plain = parts.filter(part => typeof part === 'string').join(' ')
  const prefix = PREFIXES.find(candidate => !new RegExp(tokenPattern(candidate), 'i').test(plain))
  const names = new Map<string, Name>()
  const held = new Map<string, string | Hold>()
  const encoded = parts.map((part, index) => {
    if (typeof part === 'string') return carrier.encode(part)
    const neighbours = [parts[index - 1], parts[index + 1]].map(near => (typeof near === 'string' ? near : undefined))
    const isName = 'kind' in part && part.kind === 'name' && !touchesWord(neighbours[0], neighbours[1])
    if (namesAs === 'tokens' && prefix && isName) {
      const token = tokenOf(prefix, held.size, part)
      names.set(token, {
        role: roleOf(part, parts.slice(0, index), parts.slice(index + 1)),
        target: part.target,
        gender: part.gender,
      })
      held.set(token.toLowerCase(), part)
      return token
    }
    const blank = carrier.blank(held.size)
    held.set(blank, 'literal' in part ? part.literal : part)
    return blank
  })
  const isToken = (word: string): boolean => held.has(word.toLowerCase())
  const pattern = new RegExp(`(${carrier.blanks}${prefix ? `|${tokenPattern(prefix)}` : ''})`, 'gi')
  return { encoded: encoded.join(''), names, isToken, reveal: text => reveal(text.split(pattern), held) }
}

function reveal(parts: readonly string[], held: ReadonlyMap<string, string | Hold>): Pieces | undefined {
  const found = new Set<string>()
  const pieces: (string | Hold)[] = []
  for (const part of parts) {
    const name = part.toLowerCase()
    const hold = held.get(name)
    if (hold !== undefined && found.has(name)) return undefined
    if (hold !== undefined) found.add(name)
    pieces.push(hold ?? part)
  }
  return found.size === held.size ? joinStrings(pieces) : undefined
}
