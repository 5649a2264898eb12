import { itemBefore } from '../../../item-at.ts'
import { tell } from '../../../say.ts'
import { NOTHING, type PairCheck, type Seen, type Sides } from '../../model.ts'
import type { Repeat } from '../../read/facts/repeated-phrases.ts'
import type { Reading, Token } from '../../read/model.ts'
import { has } from '../../read/reading.ts'
import { BIT } from '../../read/tokens/traits.ts'
import { namedIn } from '../facts/days/dates.ts'

/** The most words between two occurrences that another word order brings together. */
const NEAR = 5

const isTelling = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.lower.length >= 4 && !token.word.common

/** Whether a text has a word twice: "copy directory over directory". Other languages may put both side by side. */
const saysTwice = ({ tokens }: Reading): boolean =>
  tokens.some(
    (token, at) => isTelling(token) && tokens.slice(at + 1, at + 1 + NEAR).some(({ lower }) => lower === token.lower),
  )

/** Whether a text has one word three times in a row: "No, no, no!" */
const saysInRow = ({ tokens }: Reading): boolean =>
  tokens.some(
    ({ lower, kind }, at) => kind === 'word' && lower === tokens[at + 1]?.lower && lower === tokens[at + 2]?.lower,
  )

/** Whether a text has a word on both sides of a short one: "house by house". Other languages say it twice: ev ev. */
const saysAround = ({ tokens }: Reading): boolean =>
  tokens.some(
    (token, at) =>
      token.kind === 'word' &&
      token.lower.length >= 3 &&
      token.lower === tokens[at + 2]?.lower &&
      tokens[at + 1]?.kind === 'word' &&
      (tokens[at + 1]?.lower.length ?? 0) < token.lower.length + 2,
  )

/** A name that is a word said twice: "Sirhan Sirhan", "Bora-Bora". */
const DOUBLED = /(?<!\p{L})(\p{L}{2,})[-\s]\1/u

const repetition =
  (wanted: (repeat: Repeat) => boolean): PairCheck['pair'] =>
  ({ source, target, repeat: repeated }) => {
    const repeat = repeated()
    if (!repeat || !wanted(repeat)) return NOTHING
    const first = target.tokens.find(({ start }) => start === repeat.start)
    const isUnspaced = target.language.data.unspaced === 'always'
    if (repeat.length === 1 && saysTwice(source) && (isTelling(first) || isUnspaced)) return NOTHING
    if (isUnspaced && saysAround(source)) return NOTHING
    if (repeat.length === 1 && first?.word.common === false && saysAround(source)) return NOTHING
    if (saysInRow(source)) return NOTHING
    if (repeat.length === 1 && first !== undefined && first.text !== first.lower && DOUBLED.test(source.text))
      return NOTHING
    const said = target.text.slice(repeat.start, repeat.end)
    const once = said.slice(0, said.length >> 1)
    const fix =
      said === `${once} ${once}` || said === once + once
        ? { fix: { target: [repeat.start, repeat.end] as const, text: once } }
        : {}
    return [{ ...tell('repeated', { words: said }), target: [repeat.start, repeat.end], ...fix }]
  }

export const repeatedWord: PairCheck = {
  level: 'warning',
  finds: 'A word is there twice in a row, and nothing in the source is.',
  why: 'A slip of the keyboard or of an engine.',
  example: ['Every day I make progress.', 'Avanzo de día en en día.'],
  pair: repetition(({ length }) => length === 1),
}

const phraseTwice = repetition(({ length }) => length > 1)

/** How many words from its first mention a day stands twice in one clause. */
const CLAUSE = 8

/** A weekday that a clause says twice with its preposition: "trainierte am Montag mit dem Team am Montag". */
function dayTwice({ source, target }: Sides): readonly Seen[] {
  if (!has(source, BIT.weekday) || !has(target, BIT.weekday)) return NOTHING
  const [one, other, more] = namedIn(target, 'weekday')
  if (one === undefined || other === undefined || more !== undefined) return NOTHING
  if (one.value !== other.value || other.mark.from - one.mark.from > CLAUSE) return NOTHING
  const [said, another] = namedIn(source, 'weekday')
  if (said?.value !== one.value || another !== undefined) return NOTHING
  const [first, day] = [itemBefore(target.tokens, one.mark.from), target.tokens[one.mark.from]]
  const [again, last] = [itemBefore(target.tokens, other.mark.from), target.tokens[other.mark.from]]
  if (day === undefined || again === undefined || last === undefined) return NOTHING
  if (day.lower !== last.lower || first?.lower !== again.lower || first.kind !== 'word') return NOTHING
  if (/[^\p{L}\p{M}\p{N}\s]/u.test(target.text.slice(day.end, again.start))) return NOTHING
  const words = target.text.slice(again.start, last.end)
  return [{ ...tell('repeated', { words }), target: [again.start, last.end] }]
}

export const repeatedPhrase: PairCheck = {
  level: 'warning',
  finds: 'A phrase is there twice in a row, and nothing in the source is.',
  why: 'Engines stutter, and so do merged edits.',
  example: ['The schools are full.', 'Die Schulen sind voll von Schulen sind voll von Jungen.'],
  pair: sides => {
    const found = phraseTwice(sides)
    return found.length > 0 ? found : dayTwice(sides)
  },
}
