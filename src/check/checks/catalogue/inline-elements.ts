import { targetLanguageOf } from '../../../languages/names.ts'
import { plainLetters } from '../../../languages/plain-letters.ts'
import type { InlineElement, Level } from '../../../model.ts'
import { tell } from '../../../say.ts'
import { NOTHING, type PairCheck, type Seen, type Sides } from '../../model.ts'
import { elementsInTags, halvesInTags } from '../../read/machine/elements.ts'
import type { Reading } from '../../read/model.ts'
import { has } from '../../read/reading.ts'
import { BIT } from '../../read/tokens/traits.ts'
import { guessedInlines } from '../engine/engine-answer.ts'
import { type ElementPair, exchangedOrMoved } from './moved-elements.ts'

/** What one list has and the other lacks; what one list has twice must be in the other twice. */
function missingFrom(other: readonly string[], one: readonly string[]): readonly string[] {
  const left = [...other]
  return one.filter(element => {
    const at = left.indexOf(element)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

export const inlineElement: PairCheck = {
  level: 'error',
  finds:
    'An inline element (a link, bold type, a line break) is missing from the target, was added, is around other words or none, or has a word glued to it; a warning where it stands by guess.',
  why: 'The page breaks, or a link leads nowhere, or elsewhere.',
  example: ['See <a href="/map">our map</a> here.', 'Siehe <a href="/map"></a>unsere Karte hier.'],
  pair: sides => {
    const guessed = guessedInlines(sides)
    const isPlain = !mayHaveElements(sides)
    if ((isPlain && !sides.inlines) || sides.target.text.trim() === '') return guessed
    const counted = countedIn(sides)
    if (isPlain) return [...guessed, ...counted]
    const all = { source: elementsOf(sides, 'source'), target: elementsOf(sides, 'target') }
    if (all.source.length + all.target.length === 0) return [...guessed, ...counted]
    const pairs = pairsOf(all.source, all.target)
    const halves = halvesIn(sides)
    const broken = halves.map(({ name }) => name)
    const isWhole = ({ name }: InlineElement): boolean => !broken.includes(name)
    const whole = { source: all.source.filter(isWhole), target: all.target.filter(isWhole) }
    return [
      ...[
        ...guessed,
        ...counted,
        ...halves.map(({ seen }) => seen),
        ...(sides.inlines ? NOTHING : lostOrAdded(whole, lookOf(sides))),
      ],
      ...[...emptied(pairs, sides), ...glued(pairs, sides), ...exchangedOrMoved(pairs, sides)],
    ]
  },
}

/**
 * Whether a pair may have elements. Given elements have offsets into the given texts, so both texts must be read
 * unchanged.
 */
const mayHaveElements = ({ given, source, target }: Sides): boolean =>
  given.elements
    ? source.text === given.source && target.text === given.target
    : has(source, BIT.placeholder) || has(target, BIT.placeholder)

/** A text with more tags than this does not come from a program's interface, and pairing them takes long. */
const MOST_TAGS = 400

/** Elements of which the target has only one half and the source both: `<1>the terms` for `<1>the terms</1>`. */
function halvesIn({ source, target, given }: Sides): readonly { readonly name: string; readonly seen: Seen }[] {
  if (given.elements || given.inlines || source.parts.length + target.parts.length > MOST_TAGS) return []
  const usual = new Set(halvesInTags(source).map(({ name }) => name))
  const whole = new Set(elementsInTags(source).map(({ name }) => name))
  return halvesInTags(target).flatMap(({ name, label, lacks }) => {
    if (usual.has(name) || !whole.has(name)) return []
    const other = lacks === 'end' ? `</${name}>` : `<${name}>`
    return [{ name, seen: tell(`element-without-${lacks}`, { element: label, other }) }]
  })
}

/** Elements that only change how words look: a translation may omit them. */
const LOOK =
  /^(?:b|i|u|s|em|strong|span|small|big|tt|code|kbd|samp|var|sub|sup|font|q|cite|abbr|mark|ins|del|dfn|time|[*`~=^]+)$/

/** Links, and components of a program, that only one side has. */
function lostOrAdded(
  { source, target }: Record<'source' | 'target', readonly InlineElement[]>,
  look: { readonly lost: Level; readonly added: Level },
): readonly Seen[] {
  const names = (elements: readonly InlineElement[]): readonly string[] => elements.map(({ name }) => name)
  const levelOf = (name: string, level: Level): Level => (LOOK.test(name) ? level : 'warning')
  const labelOf = (name: string, elements: readonly InlineElement[]): string =>
    elements.find(one => one.name === name)?.label ?? name
  return [
    ...missingFrom(names(target), names(source)).map(name => ({
      ...tell('element-lost', { element: labelOf(name, source) }),
      level: levelOf(name, look.lost),
    })),
    ...missingFrom(names(source), names(target)).map(name => ({
      ...tell('element-added', { element: labelOf(name, target) }),
      level: levelOf(name, look.added),
    })),
  ]
}

/**
 * Whether formatting was lost or added in a text for readers. Words that the source formats must be formatted in the
 * target by the same element, or stand between quotation marks.
 */
const lookOf = ({ source, target, given }: Sides): { readonly lost: Level; readonly added: Level } => ({
  lost: given.interface || target.quotes > source.quotes || QUOTING.test(target.text) ? 'info' : 'warning',
  added: 'info',
})
const QUOTING = /[「『《〈‘*_]/

/** Elements that the format keeps apart from the text, counted one by one. */
function countedIn({ inlines, given }: Sides): readonly Seen[] {
  if (!inlines) return NOTHING
  const lost = missingFrom(inlines.target, inlines.source).filter(element => !given.deletable?.includes(element))
  const added = missingFrom(inlines.source, inlines.target)
  return [
    ...lost.map(element => tell('element-lost', { element })),
    ...added.map(element => tell('element-added', { element })),
  ]
}

const elementsOf = (sides: Sides, side: 'source' | 'target'): readonly InlineElement[] =>
  sides.given.elements?.[side] ?? elementsInTags(sides[side])

/** Pairs elements that are written alike, then elements of one kind; several equal ones are paired in order. */
function pairsOf(source: readonly InlineElement[], target: readonly InlineElement[]): readonly ElementPair[] {
  const open = new Set(target)
  const take = (fits: (other: InlineElement) => boolean): InlineElement | undefined => {
    const found = [...open].find(fits)
    if (found) open.delete(found)
    return found
  }
  const exact = source.map(one => ({ source: one, target: take(({ label }) => label === one.label) }))
  return exact.flatMap(({ source: one, target: same }): readonly ElementPair[] => {
    const found = same ?? take(({ name }) => name === one.name)
    return found ? [{ source: one, target: found }] : []
  })
}

const within = ({ text }: Reading, { start, end }: InlineElement): string => text.slice(start, end)

/** Elements that enclose words in the source and nothing in the target. */
function emptied(pairs: readonly ElementPair[], { source, target }: Sides): readonly Seen[] {
  return pairs.flatMap(({ source: one, target: other }): readonly Seen[] => {
    if (!/[\p{L}\p{N}\ue001]/u.test(within(source, one)) || within(target, other).trim() !== '') return []
    const told = tell('element-empty', { element: other.label, words: within(source, one).trim() })
    return [{ ...told, source: [one.start, one.end], target: [other.start, other.end] }]
  })
}

const LETTER_BEFORE = /[\p{L}\p{N}]$/u
/** An ending that a language may write after an element is short; a separate word has at least so many letters. */
const SHORTEST_WORD = 4

const LETTERS_AT_END = /[\p{L}\p{M}\p{N}]{1,30}$/u
const LETTERS_AT_START = /^[\p{L}\p{M}\p{N}]{1,30}/u
/** Whether a list has these letters; the lists have letters without their accents. */
const isAny = (letters: string, of: readonly string[]): boolean => of.includes(plainLetters(letters))

/** A word right before or after an element, where the source has a space. */
function glued(pairs: readonly ElementPair[], { source, target }: Sides): readonly Seen[] {
  const { data, locale } = target.language
  if (data.unspaced === 'always') return NOTHING
  // What a language writes together with a word: Arabic "and", Korean particles.
  const { affixes = { prefixes: [], suffixes: [] } } = targetLanguageOf(locale)
  return pairs.flatMap(({ source: one, target: other }): readonly Seen[] => {
    const [words, text] = [within(target, other), target.text]
    if (!LETTER_BEFORE.test(words) || !/^[\p{L}\p{N}]/u.test(words)) return []
    const apart = (offset: number, step: -1 | 0): boolean => !/[\p{L}\p{N}]/u.test(source.text.charAt(offset + step))
    const [last = ''] = LETTERS_AT_END.exec(text.slice(Math.max(0, other.start - 30), other.start)) ?? []
    const [next = ''] = LETTERS_AT_START.exec(text.slice(other.end, other.end + 30)) ?? []
    const before = apart(one.start, -1) && last !== '' && !isAny(last, affixes.prefixes)
    const endsWord = affixes.suffixes.some(suffix => next.startsWith(suffix))
    // Swedish <b>system</b>textsnuttar is one word.
    const isCompound = data.compounds === true && /\p{Ll}$/u.test(words) && /^\p{Ll}/u.test(next)
    const behind = apart(one.end, 0) && next.length >= SHORTEST_WORD && !endsWord && !isCompound
    const observe = (at: number, put: string): Seen => ({
      ...tell('element-glued', { element: other.label }),
      level: 'warning',
      target: [at, at + 1],
      fix: { target: [at, at + 1], text: put },
    })
    return [
      ...(before ? [observe(other.start - 1, `${text.charAt(other.start - 1)} `)] : []),
      ...(behind ? [observe(other.end, ` ${text.charAt(other.end)}`)] : []),
    ]
  })
}
