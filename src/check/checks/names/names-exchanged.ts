import { NOTHING, type PairCheck } from '../../model.ts'
import type { NameToken } from '../../read/facts/name-tokens.ts'
import type { Reading } from '../../read/model.ts'

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
          message: `"${before.name.token.text}" and "${name.token.text}" stand the other way round.`,
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
