import { SAID_OTHERWISE } from '../../../languages/concepts.ts'
import { KNOWN_NAMES } from '../../../languages/contrasts.ts'
import type { Language } from '../../language/model.ts'
import type { Sides } from '../../model.ts'
import { knowsMember, saysMember } from '../../read/facts/contrasts.ts'
import type { Reading } from '../../read/model.ts'

/** Something that the source says: its place, and whether the target says or may say it. */
interface Said {
  readonly at: number
  readonly isKept: boolean
}

/** What ends a part of a sentence. */
const PART_END = /[,;:、，；：،؛–—]|\s-\s/gu

/**
 * How many things of one part must be lost, and how much shorter the target must be for that; the first list is for two
 * languages whose translations seldom say a concept in words that are not listed.
 */
const LOSSES: Readonly<Record<'sure' | 'unsure', readonly (readonly [things: number, shorter: number])[]>> = {
  sure: [
    [2, -1.1],
    [3, -0.6],
  ],
  unsure: [
    [2, -1.3],
    [3, -0.8],
  ],
}

/** Of how many concepts, of a hundred, a translation may say otherwise in these two languages. */
const SELDOM = 12

/** The target must be at least so much shorter before its words are looked at. */
export const LEAST_SHORTER = -0.6

/**
 * Whether a part of the source between commas says several things of which the target says none, while it says most of
 * the rest: "The driver fled, leaving his passport in the boat" → El conductor huyó.
 */
export function losesPart(sides: Sides, score: number): boolean {
  const otherwise = otherwiseIn(sides.source.language) + otherwiseIn(sides.target.language)
  const losses = LOSSES[otherwise <= SELDOM ? 'sure' : 'unsure']
  const [fewest] = losses.find(([, shorter]) => score < shorter) ?? []
  if (fewest === undefined || sides.source.text.search(PART_END) < 0) return false
  const said = thingsOf(sides)
  const lost = said.filter(({ isKept }) => !isKept).length
  if (lost < fewest) return false
  const kept = factsKept(sides)
  const ends = [...sides.source.text.matchAll(PART_END)].map(({ index }) => index)
  let from = 0
  for (const end of [...ends, sides.source.text.length]) {
    const start = from
    const part = said.filter(({ at }) => at >= start && at < end)
    from = end
    if (kept.some(at => at >= start && at < end)) continue
    const rest = said.length - part.length
    if (part.some(({ isKept }) => isKept) || (said.length - lost) * 2 < rest || rest === 0) continue
    if (part.length >= fewest) return true
  }
  return false
}

/** Where the source says names and figures that the target has, too: their part is not lost. */
function factsKept({ nameTokens, numbers }: Sides): readonly number[] {
  const [from, to] = nameTokens()
  const isThere = (key: string): boolean => key !== '' && to.some(({ token }) => token.word.nameKey === key)
  return [
    ...from.filter(({ token }) => isThere(token.word.nameKey)).map(({ token }) => token.start),
    ...numbers().matches.map(([one]) => one.start),
  ]
}

const otherwiseIn = ({ tag }: Language): number => SAID_OTHERWISE[tag] ?? 0

/** The concepts of news and the members of families that the source certainly says. */
function thingsOf({ subjects, contrasts, source, target }: Sides): readonly Said[] {
  const [one, other] = subjects()
  const [from, to] = contrasts()
  const concepts = one.sure
    .filter(({ concept, start }) => other.known.has(concept) && !isOfName(source, start))
    .map(({ concept, start }) => ({ at: start, isKept: other.may.includes(concept) }))
  const members = from.sure
    .filter(said => THINGS.has(said.family) && !said.weak && knowsMember(target.language, said))
    .map(said => ({ at: said.from.start, isKept: saysMember(to, said) }))
  // A word may be both.
  const all = new Map<number, Said>()
  for (const said of [...concepts, ...members]) {
    const same = all.get(said.at)
    all.set(said.at, { at: said.at, isKept: said.isKept || (same?.isKept ?? false) })
  }
  return [...all.values()]
}

/** Whether a word may belong to a name, which often becomes its initials: "Federal Police" → BP. */
const isOfName = ({ text, language }: Reading, start: number): boolean =>
  start > 0 && language.data.nounCapitals !== true && /\p{Lu}/u.test(text.charAt(start))

/** Families whose members are things, people, places and deeds, which a translation keeps. */
const THINGS: ReadonlySet<string> = new Set([
  ...KNOWN_NAMES,
  ...'kin job office institution place vehicle weapon animal goods disaster weather season period colour crime sport medium illness faith money vote limb custody trade shipping verdict post troops staff'.split(
    ' ',
  ),
])
