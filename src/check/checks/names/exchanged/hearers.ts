import { itemBefore } from '../../../../item-at.ts'
import type { NameToken } from '../../../read/facts/name-tokens.ts'
import type { Subjects } from '../../../read/facts/subjects.ts'
import type { Reading } from '../../../read/model.ts'
import { isOfPerson } from '../../facts/quotations/quoted-roles.ts'
import type { Actor } from './actors.ts'

/** How many words may stand between "told" and the person: an article and an adjective. */
const BETWEEN = 3

/** The actors of a text, with the persons of its words of news (a singer, a widow) and its names. */
export function personsIn(
  said: readonly Actor[],
  { sure }: Subjects,
  names: readonly NameToken[],
  { tokens }: Reading,
): readonly Actor[] {
  const actors = [...said]
  const add = (actor: Actor): void => {
    if (!actors.some(({ from, to }) => actor.from <= to && actor.to >= from)) actors.push(actor)
  }
  for (const { concept, start, end } of sure.filter(isOfPerson)) {
    const from = tokens.findIndex(token => token.start <= start && token.end > start)
    if (from >= 0) add({ key: concept, from, to: tokens.findLastIndex(token => token.start < end) })
  }
  for (const { token, at } of names) add({ key: token.word.nameKey, from: at, to: at })
  return actors
}

/** Whether one person tells another something: "the engineer told the prosecutor". */
export function tells(speaker: Actor, hearer: Actor, { tokens, text, language }: Reading): boolean {
  const telling = language.deeds?.telling
  const verb = tokens[speaker.to + 1]
  if (telling === undefined || verb === undefined || !telling.has(verb.lower)) return false
  const gap = hearer.from - speaker.to - 2
  return gap >= 0 && gap <= BETWEEN && !/[,;:.()–—"“”«»]/.test(text.slice(verb.end, tokens[hearer.from]?.start))
}

/** Whether a text marks a person as the one who is told: "à l’ingénieur", "dem Ingenieur", "мэру", 市長に. */
export function isTold({ from, to }: Actor, { tokens, text, language }: Reading): boolean {
  const { hearer, nameCases } = language.data
  const [first, last] = [tokens[from], tokens[to]]
  if (hearer === undefined || first === undefined || last === undefined) return false
  if (hearer.after) return hearer.after.test(text.slice(last.end, last.end + LOOKED_AT))
  if (hearer.begin?.test(first.lower) || hearer.ending?.test(last.lower)) return true
  const before = new Set(hearer.before?.split(' '))
  for (let at = from - 1; at >= 0 && at >= from - BETWEEN; at--) {
    const word = tokens[at]
    if (word === undefined || /[^\p{L}\s'’]/u.test(text.slice(word.end, first.start))) return false
    // "Von dem Richter"
    if (before.has(word.lower)) return nameCases?.by.split(' ').includes(itemBefore(tokens, at)?.lower ?? '') !== true
    // The article of "l’ingénieur" is one letter.
    if (!word.word.common && word.text.length > 2) return false
  }
  return false
}

/** How many letters behind a name are looked at. */
const LOOKED_AT = 6
