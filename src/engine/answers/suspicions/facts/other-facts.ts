import { isSameFloor } from '../../../../check/index.ts'
import { isSwap } from '../../../../edit-distance.ts'
import { grammarOf } from '../../../../languages/grammar.ts'
import { plainLetters } from '../../../../languages/plain-letters.ts'
import { say } from '../../../../say.ts'
import { doubtful, type Examined, type Suspicion } from '../../problem.ts'
import type { TextFacts } from '../../text-facts.ts'

/** Small numbers are written in words, and the checks accept "both" or "a pair" for them, but no other number. */
const LEAST = 2
const MOST = 20

/** A small number of the source that changed: "two metres" → "drei Meter". */
export const otherNumber: Suspicion = ({ answer, source, both }) => {
  const { matches, converted, inShares } = both().numbers()
  // "Half past three" is halb vier, "15 days" are two weeks, and "one in five" is 20 Prozent.
  const explained = new Set([...[...matches, ...converted].flat(), ...inShares])
  const [lost, ...more] = onlyIn(source, answer, explained)
  if (lost === undefined || more.length > 0) return undefined
  const own = source.numbers()
  const isInWords =
    own.some(({ value, hard }) => value === lost && !hard) && !own.some(({ value }) => value === Math.floor(lost))
  if (lost % 1 !== 0 && isInWords && losesHalf(lost, answer))
    return doubtful(say('answer-number', { before: lost, after: Math.floor(lost) }))
  const [added, ...others] = onlyIn(answer, source, explained)
  if (added === undefined || others.length > 0) return undefined
  if (isOneFloor([lost, added], { answer, source })) return undefined
  // Dozens become tens in other languages, and two decades twenty years.
  if (isDozen(lost) || isDozen(added) || added === 10 * lost || lost === 10 * added) return undefined
  return doubtful(say('answer-number', { before: lost, after: added }))
}

/** Whether a number of the source and one of the answer are one floor of a house. */
function isOneFloor(
  [lost, added]: readonly [number, number],
  { answer, source }: Pick<Examined, 'answer' | 'source'>,
): boolean {
  const one = source.numbers().find(({ value }) => value === lost)
  const other = answer.numbers().find(({ value }) => value === added)
  return (
    one !== undefined &&
    other !== undefined &&
    isSameFloor(one, other, { source: source.reading(), target: answer.reading() })
  )
}

/** Whether an answer has a number without its half: "two and a half years" → zwei Jahre. */
function losesHalf(value: number, answer: TextFacts): boolean {
  const saysHalf = answer
    .reading()
    .marks.some(({ senses }) => senses.some(sense => sense.kind === 'number' && sense.value % 1 !== 0))
  return !saysHalf && answer.numbers().some(fact => fact.value === Math.floor(value))
}

const isDozen = (value: number): boolean => value === 10 || value === 12

type NumberFact = ReturnType<TextFacts['numbers']>[number]

/** The small numbers that one text states, and the other has in no form. */
function onlyIn(one: TextFacts, other: TextFacts, explained: ReadonlySet<NumberFact>): readonly number[] {
  const found = one.numbers().filter(fact => !fact.vague && !fact.month && isSmall(fact.value) && !explained.has(fact))
  if (found.length === 0) return []
  const known = new Set(other.numbers().flatMap(({ value, also }) => [value, ...also]))
  for (const { senses } of other.reading().marks)
    for (const sense of senses) if (sense.kind === 'number') known.add(sense.value)
  return found.flatMap(({ value, also }) => ([value, ...also].some(each => known.has(each)) ? [] : [value]))
}

/** Halves are small numbers, too: "two and a half years". */
const isSmall = (value: number): boolean => Number.isInteger(2 * value) && value >= LEAST && value <= MOST

const FEWEST_LETTERS = 6
/** "Petra Kowalski": of two words with a capital in a row, the second is a surname. */
const TWO_NAMES = /(?<=[\p{L},;:] )(\p{Lu}\p{Ll}{2,}) (\p{Lu}\p{L}{3,})/gu

/** A name with two letters exchanged, or one that changed beside an unchanged first name. */
export const otherName: Suspicion = ({ answer, source, from, to }) => {
  if (
    !LATIN.test(source.text) ||
    !LATIN.test(answer.text) ||
    grammarOf(to).respellsNames ||
    grammarOf(from).respellsNames
  )
    return undefined
  const names = source
    .nameWords()
    .filter(({ text, first }) => !first && text.length >= FEWEST_LETTERS && !answer.text.includes(text))
    .filter(({ text }) => !isKnownThere(text, source, answer))
  if (names.length > 0) {
    const written = answer.nameWords().filter(({ text }) => !source.text.includes(text))
    for (const { text } of names) {
      const slip = written.find(
        one => isSwap(plainLetters(one.text), plainLetters(text)) && !(one.text.endsWith('re') && text.endsWith('er')),
      )
      if (slip) return doubtful(say('answer-name', { before: text, after: slip.text }))
    }
  }
  const pairs = [...source.text.matchAll(TWO_NAMES)]
  const lasts = pairs.map(([, , last = '']) => last)
  for (const [, first = '', last = ''] of pairs) {
    // "Marta Okoye … Lena Fischer" → "Marta Fischer": the name of another person.
    const borrowed = lasts.find(one => one !== last && answer.text.includes(`${first} ${one}`))
    if (borrowed !== undefined && !source.text.includes(`${first} ${borrowed}`))
      return doubtful(say('answer-name', { before: `${first} ${last}`, after: `${first} ${borrowed}` }))
    const at = answer.text.indexOf(`${first} `)
    if (at < 0 || plainLetters(answer.text).includes(plainLetters(last).slice(0, 4))) continue
    const other = /^\p{Lu}\p{L}{3,}/u.exec(answer.text.slice(at + first.length + 1))?.[0]
    if (other !== undefined && !source.text.includes(other.slice(0, 4)) && soundOf(other) !== soundOf(last))
      return doubtful(say('answer-name', { before: `${first} ${last}`, after: `${first} ${other}` }))
  }
  return undefined
}

/** Whether a name is that of a country or a town, and the answer has its own form of it: "Ireland" → Ierland. */
function isKnownThere(name: string, source: TextFacts, answer: TextFacts): boolean {
  const said = source
    .side()
    .contrasts()
    .sure.find(({ from }) => from.text === name)
  return (
    said !== undefined &&
    answer
      .side()
      .contrasts()
      .sure.some(({ member }) => member === said.member)
  )
}

const LATIN = /\p{Script=Latin}{4}/u

/** The consonants of a name, since languages spell its vowels differently: Mursi, Morsi; Vdovin, Wdowin. */
const soundOf = (name: string): string =>
  plainLetters(name)
    .replace(/w/g, 'v')
    .replace(/[aeiouyhj]/g, '')
    .replace(/(.)\1+/g, '$1')

/** Shorter quotations are often single words in quotation marks. */
const FEWEST_WORDS = 4
const QUOTATION = /["“„«]([^"“”„«»]+)["”“»]/gu

/** A quotation that nothing marks as quoted. */
export const lostQuotation: Suspicion = ({ answer, source }) => {
  if (!/["“«]/.test(source.text)) return undefined
  if (/["“”«»„'‘’‹›「」『』]|^\s?[-–—]/u.test(answer.text.replace(/\p{L}['’]\p{L}/gu, ''))) return undefined
  const said = [...source.text.matchAll(QUOTATION)].find(
    ([, inside = '']) => inside.split(/\s+/).length >= FEWEST_WORDS,
  )
  return said && doubtful(say('answer-no-quotes', {}))
}
