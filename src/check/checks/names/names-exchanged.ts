import { tell } from '../../../say.ts'
import { NOTHING, type PairCheck } from '../../model.ts'
import type { NameToken } from '../../read/facts/name-tokens.ts'
import type { Reading, Token } from '../../read/model.ts'

/** More words between two names hardly say what one does to the other. */
const REACH = 8

export const namesExchanged: PairCheck = {
  level: 'warning',
  finds: 'Two names that stand on both sides of a verb stand the other way round in the target.',
  why: 'It may blame who was attacked, or thank who gave thanks.',
  example: ['Russia attacked Ukraine in February.', 'Ucrania atacó Rusia en febrero.'],
  pair: ({ source, target, nameTokens, given }) => {
    if (given.interface) return NOTHING
    const [from, to] = nameTokens()
    if (from.length < 2 || to.length < 2) return NOTHING
    let actor: Matched | undefined
    for (const name of from) {
      const place = placeOf(name, to)
      if (place === undefined) continue
      const [before, patient] = [actor, { name, place }]
      actor = patient
      if (before === undefined || before.place.at <= place.at) continue
      if (![before, patient].every(each => isOnce(each.name, from) && isOnce(each.place, to))) continue
      if (!acts(before.name, name, source) || isMarked(place, target)) continue
      return [
        {
          ...tell('names-exchanged', { one: before.name.token.text, other: name.token.text }),
          source: [before.name.token.start, name.token.end],
          target: [place.token.start, before.place.token.end],
          // German puts first what it will.
          ...(target.language.data.nounCapitals ? { level: 'info' as const } : {}),
        },
      ]
    }
    return NOTHING
  },
}

/** A name, and where it first stands in the other text. */
interface Matched {
  readonly name: NameToken
  readonly place: NameToken
}

function placeOf({ token }: NameToken, others: readonly NameToken[]): NameToken | undefined {
  const key = token.word.nameKey
  for (const other of others) if (other.token.word.nameKey === key) return other
  return undefined
}

const isOnce = (name: NameToken, names: readonly NameToken[]): boolean =>
  names.every(other => other === name || other.token.word.nameKey !== name.token.word.nameKey)

/** Whether a name does something to the next one: a word that is no preposition stands between them, and no mark. */
function acts(actor: NameToken, patient: NameToken, { tokens, text, language }: Reading): boolean {
  const between = tokens.slice(actor.at + 1, patient.at)
  const words = between.filter(({ kind, lower, text: word }) => kind === 'word' && word === lower)
  if (words.length === 0 || between.length > REACH) return false
  if (/[,;:()–—"“”«»]|\.\s/.test(text.slice(actor.token.end, patient.token.start))) return false
  if (/^['’]/.test(text.slice(actor.token.end)) || /['’]s?$/.test(actor.token.text)) return false
  // What belongs to "in", "with" or "since" may stand anywhere.
  const isAround = ({ lower }: Token): boolean => language.besideNames.around?.has(lower) === true
  const before = words.findLast(word => !word.word.common || isAround(word))
  return before !== undefined && !isAround(before)
}

/** Whether the word before a name says that it is no subject: "declaró a Newsweek el representante". */
const isMarked = ({ at }: NameToken, { tokens, language }: Reading): boolean =>
  language.besideNames.noSubject?.has(tokens[at - 1]?.lower ?? '') === true
