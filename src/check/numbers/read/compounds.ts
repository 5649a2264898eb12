import type { Entry, Language, Morphemes, Sense } from '../../language/model.ts'
import { lookUp } from '../../language/words/word-list.ts'
import { add, amountOf, EMPTY, isOpen, type Sum } from './sum.ts'

const NONE: readonly Sense[] = []

/** Reads a compound number word (`zweihundert`, `achtzehnjährige`, `ventuno`); empty for any other word. */
export function readGlued(word: string, language: Language): readonly Sense[] {
  const { morphemes } = language
  if (!morphemes || word.length < 5 || word.length > LONGEST || !morphemes.beginnings.has(word.slice(0, 3))) return NONE
  const number = readOn(word, { sum: EMPTY, joined: false }, { language, morphemes })
  return number === undefined ? NONE : [number]
}

/** Longer words are no numbers. */
const LONGEST = 100

/** What has been read of a compound; `joined` if a joint was the last of it, `isStem` if it was a stem for thousands or millions. */
interface ReadSoFar {
  readonly sum: Sum
  readonly joined: boolean
  readonly isStem?: boolean
}

interface Known {
  readonly language: Language
  readonly morphemes: Morphemes
}

/** Reads the rest of a compound: by the longest piece that leads to its end, else as what is counted. */
function readOn(rest: string, { sum, joined, isStem }: ReadSoFar, known: Known): Sense | undefined {
  const { senses, stems } = known.morphemes
  for (const piece of piecesOf(rest, known.morphemes)) {
    const sense = senses.get(piece)
    const next = sense ? add(sum, sense, joined) : isOpen(sum) ? sum : undefined
    const read = next && { sum: next, joined: !sense, isStem: stems.has(piece) }
    const number = read && readOn(rest.slice(piece.length), read, known)
    if (number !== undefined) return number
  }
  if (isStem === true && !sum.vague && endsScale(rest, known.language))
    return { kind: 'number', value: amountOf(sum), form: 'cardinal' }
  return isOpen(sum) && !joined ? numberBefore(rest, amountOf(sum), known) : undefined
}

/** The number of a compound whose end is what it counts, or an ending. */
function numberBefore(rest: string, value: number, { language, morphemes }: Known): Sense | undefined {
  const number = { kind: 'number', value, form: 'cardinal' } as const
  const counted = rest.length < SHORTEST_UNIT ? undefined : countedIn(rest, language)
  if (counted !== undefined) return { ...number, counted }
  // A half is the beginning of many words: Russian "политика".
  if (value < 1) return undefined
  return rest === '' || morphemes.endings.some(ending => fits(rest, ending)) ? number : undefined
}

/** Whether the rest of a word is an ending of its millions, or the noun that they belong to: "Zweimillionenstadt". */
const endsScale = (rest: string, { data }: Language): boolean =>
  data.compounds === true || rest.length <= LONGEST_ENDING

const LONGEST_ENDING = 4

const SHORTEST_UNIT = 3

/** What the rest of a compound counts: its unit or percent, also before another noun: fünf|prozent|hürde. */
function countedIn(rest: string, { entries, data: { compounds } }: Language): Counted | undefined {
  const whole = countedBy(lookUp(rest, entries))
  if (whole !== undefined || compounds !== true) return whole
  for (let length = rest.length - 1; length >= LEAST_OF_COMPOUND; length--) {
    const part = countedBy(lookUp(rest.slice(0, length), entries))
    if (part !== undefined) return part
  }
  return undefined
}

const LEAST_OF_COMPOUND = 4

type Counted = NonNullable<Extract<Sense, { readonly kind: 'number' }>['counted']>

function countedBy(entries: readonly Entry[]): Counted | undefined {
  for (const { words, sense } of entries) {
    if (words.length > 1) continue
    if (sense.kind === 'percent') return { percent: true }
    if (sense.kind === 'unit') return { unit: sense.id }
  }
  return undefined
}

/** Whether compound number words begin like this word. */
export const mayBeginGlued = (word: string, { morphemes }: Language): boolean =>
  morphemes?.beginnings.has(word.slice(0, 3)) === true

const fits = (rest: string, ending: string): boolean =>
  ending.endsWith('*') ? rest.startsWith(ending.slice(0, -1)) : rest === ending

/** The pieces that a word may begin with, the longest first. */
function piecesOf(rest: string, { senses, joints, longest }: Morphemes): readonly string[] {
  const pieces: string[] = []
  for (let length = Math.min(longest, rest.length); length > 0; length--) {
    const piece = rest.slice(0, length)
    if (senses.has(piece) || joints.has(piece)) pieces.push(piece)
  }
  return pieces
}
