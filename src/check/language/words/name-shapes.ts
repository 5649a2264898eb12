import { plainLetters } from '../../../languages/plain-letters.ts'

/** A capital and small letters behind it. */
const CAPITAL = /^\p{Lu}[\p{Ll}\p{M}’']+(?:-\p{Lu}[\p{Ll}\p{M}]+)*$/u

/** A first name or a surname in Latin letters. */
const PART = /^\p{Lu}[\p{Script=Latin}\p{M}’'-]{2,}$/u

const [SMALL_A, SMALL_Z] = [0x61, 0x7a]

/** Small words inside the names of persons, which all languages with Latin letters keep. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'von van der den ter ten zu zum zur de del della dello di da do dos das du la le los y'.split(' '),
)

/** How a word looks to the checks of names. */
export interface NameShape {
  /** Whether it has a capital and small letters behind it: Perrin, Пушкин. */
  readonly capital: boolean
  /** The plain letters of what may be a part of a name in Latin letters: Peña → `pena`; empty for other words. */
  readonly part: string
}

const NO_NAME: NameShape = { capital: false, part: '' }

/** How a word looks to the checks of names; it is found once, when the word is learnt. */
export function nameShapeOf(text: string): NameShape {
  const first = text.charCodeAt(0)
  if (first >= SMALL_A && first <= SMALL_Z) return NO_NAME
  return { capital: CAPITAL.test(text), part: PART.test(text) ? plainLetters(text) : '' }
}
