import { NOTHING, type PairCheck } from '../../model.ts'
import type { Reading } from '../../read/model.ts'
import type { NameToken } from '../../read/name-tokens.ts'

/** More words between two names hardly say what one does to the other. */
const REACH = 8
/** Words before a name that say where, when or with whom; what they belong to may stand anywhere. */
const AROUND: ReadonlySet<string> = new Set(
  'in on at of for with near under since until during after before as like than by between and or via without'.split(
    ' ',
  ),
)

export const namesExchanged: PairCheck = {
  level: 'warning',
  finds: 'Two names that stand on both sides of a verb stand the other way round in the target.',
  why: 'It may blame who was attacked, or thank who gave thanks.',
  example: ['Russia attacked Ukraine in February.', 'Ucrania atacó Rusia en febrero.'],
  pair: ({ source, target, nameTokens, given }) => {
    if (given.interface) return NOTHING
    const [from, to] = nameTokens()
    if (from.length < 2 || to.length < 2) return NOTHING
    for (let index = 1; index < from.length; index++) {
      const [actor, patient] = [from[index - 1], from[index]]
      if (!actor || !patient) continue
      const [first, second] = [placeOf(patient, to), placeOf(actor, to)]
      if (first === undefined || second === undefined || first.at > second.at || first === second) continue
      if (!isOnce(actor, from) || !isOnce(patient, from) || !isOnce(first, to) || !isOnce(second, to)) continue
      if (!acts(actor, patient, source) || isMarked(first, target)) continue
      return [
        {
          message: `"${actor.token.text}" and "${patient.token.text}" stand the other way round.`,
          source: [actor.token.start, patient.token.end],
          target: [first.token.start, second.token.end],
          // German puts first what it will.
          ...(target.language.data.nounCapitals ? { level: 'info' as const } : {}),
        },
      ]
    }
    return NOTHING
  },
}

const keyOf = ({ token: { word } }: NameToken): string => (word.senses.length > 0 ? '' : word.nameKey)

/** Where a name first stands in the other text. */
function placeOf(name: NameToken, others: readonly NameToken[]): NameToken | undefined {
  const key = keyOf(name)
  return key === '' ? undefined : others.find(other => keyOf(other) === key)
}

const isOnce = (name: NameToken, names: readonly NameToken[]): boolean =>
  names.every(other => other === name || keyOf(other) !== keyOf(name))

/** Whether a name does something to the next one: a word that is no preposition stands between them, and no mark. */
function acts(actor: NameToken, patient: NameToken, { tokens, text }: Reading): boolean {
  const between = tokens.slice(actor.at + 1, patient.at)
  const words = between.filter(({ kind, lower, text: word }) => kind === 'word' && word === lower)
  if (words.length === 0 || between.length > REACH) return false
  if (/[,;:()–—"“”«»]|\.\s/.test(text.slice(actor.token.end, patient.token.start))) return false
  if (/^['’]/.test(text.slice(actor.token.end)) || /['’]s?$/.test(actor.token.text)) return false
  const before = words.findLast(({ word }) => !word.common || AROUND.has(word.lower))
  return before !== undefined && !AROUND.has(before.lower)
}

/** Words before a name by which it is no subject: "declaró a Newsweek el representante". */
const MARKS: ReadonlySet<string> = new Set(
  'a al à au aux ao às da di dal dalla de del du des do dos von vom zu zum zur an bei mit in im en na no em w z ze do od o con com avec par por przez für gegen против по у от с со к в во на від до з із у за для para per pour contra contre'.split(
    ' ',
  ),
)
const isMarked = ({ at }: NameToken, { tokens }: Reading): boolean => MARKS.has(tokens[at - 1]?.lower ?? '')
