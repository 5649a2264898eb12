import { isEastAsian } from '../../../../languages/script.ts'
import { say } from '../../../../say.ts'
import { doubtful, type Suspicion } from '../../problem.ts'
import { heardAmong, personsIn, placesIn } from './persons.ts'

/** A text of more sentences is not one answer's. */
const MOST_SENTENCES = 6

/**
 * Two persons of whom each stands in the other one's sentence: '"No," said Peter Lang. Ida Holm disagreed.' → «Ні», –
 * сказала Іда Гольм. Петер Ланг не погодився.
 */
export const exchangedSentences: Suspicion = ({ source, answer, from, to }) => {
  const [asked, said] = [source.sentences(), answer.sentences()]
  if (asked.length < 2 || asked.length !== said.length || asked.length > MOST_SENTENCES || isEastAsian(to))
    return undefined
  const persons = personsIn(source, from)
  if (persons.length < 2) return undefined
  const heard = said.map(sentence => placesIn(sentence, to))
  const placed = persons.flatMap(({ text, last }) => {
    const here = nearest(asked.map(sentence => (sentence.includes(last) ? 0 : undefined)))
    const there = nearest(heard.map(places => heardAmong(last, places)))
    return here === undefined || there === undefined ? [] : [{ text, here, there }]
  })
  for (const one of placed) {
    const other = placed.find(({ here, there }) => here !== one.here && here === one.there && there === one.here)
    if (other) return doubtful(say('answer-exchanged', { one: one.text, other: other.text }))
  }
  return undefined
}

/** The index of the smallest number of a list, if only one is so small. */
function nearest(list: readonly (number | undefined)[]): number | undefined {
  const least = Math.min(...list.map(each => each ?? Number.POSITIVE_INFINITY))
  const at = list.indexOf(least)
  return at >= 0 && list.lastIndexOf(least) === at ? at : undefined
}
