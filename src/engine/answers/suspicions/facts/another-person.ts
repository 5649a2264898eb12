import { areOneGivenName, isGivenNameByLetters } from '../../../../languages/given-names.ts'
import { unlikeness } from '../../../../languages/name-likeness.ts'
import { latinOf } from '../../../../languages/sound.ts'
import { say } from '../../../../say.ts'
import { doubtful, type Suspicion } from '../../problem.ts'
import { personsIn, placesIn } from './persons.ts'

/** What part of a surname's letters may be others, and of a first name's, which are short and many. */
const SURNAME = 0.3
const FIRST_NAME = 0.2

/** Two names in a row, not within more of them. */
const TWO_NAMES = /(?<![\p{L}\p{M}-])(\p{Lu}[\p{Ll}\p{M}’']+) (\p{Lu}[\p{Ll}\p{M}’'-]+)(?! \p{Lu})/gu

/**
 * A person of the source of whom nothing is in the answer, and a person of the answer of whom nothing is in the source:
 * "Ilana Dorev" → Марта Ткач.
 */
export const anotherPerson: Suspicion = ({ source, answer, from, to }) => {
  const [came, ...more] = Array.from(answer.text.matchAll(TWO_NAMES)).filter(([, first = '']) =>
    isGivenNameByLetters(first),
  )
  // Of several persons, somebody may be called otherwise.
  if (came === undefined || more.length > 0) return undefined
  const [name, first = '', last = ''] = came
  const [isInSource, isInAnswer] = [hearing(source.text, from), hearing(answer.text, to)]
  if (isInSource(first, FIRST_NAME) || isInSource(last, SURNAME)) return undefined
  const lost = personsIn(source, from).find(
    person =>
      !person.isWords &&
      person.text === `${person.first} ${person.last}` &&
      !areOneGivenName(person.first, latinOf(first.toLowerCase())) &&
      !isInAnswer(person.first, FIRST_NAME) &&
      !isInAnswer(person.last, SURNAME),
  )
  return lost && doubtful(say('answer-name', { before: lost.text, after: name }))
}

/** Tells whether a name is like a word of a text, or the beginning of one. */
function hearing(text: string, locale: string): (name: string, most: number) => boolean {
  const places = placesIn(text, locale)
  return (name, most) => places.some(place => unlikeness(latinOf(name), place) <= most)
}
