import { PLACES } from '../../../languages/contrasts.ts'
import { NOTHING, type PairCheck } from '../../model.ts'
import type { Reading, Token } from '../../read/model.ts'

/** A name of a text, which stands there once. */
interface Named {
  readonly token: Token
  readonly at: number
  readonly key: string
}

/** More words between two names hardly say what one does to the other. */
const REACH = 8
/** Words before a name that say where, when or with whom; what they belong to may stand anywhere. */
const AROUND: ReadonlySet<string> = new Set(
  'in on at of for from with near under since until during after before as like than by between and or via without'.split(
    ' ',
  ),
)

export const namesExchanged: PairCheck = {
  level: 'warning',
  finds: 'Two names that stand on both sides of a verb stand the other way round in the target.',
  why: 'It may blame who was attacked, or thank who gave thanks.',
  example: ['Russia attacked Ukraine in February.', 'Ucrania atacó Rusia en febrero.'],
  pair: ({ source, target }) => {
    const names = namesIn(source)
    if (names.length < 2) return NOTHING
    const others = new Map(namesIn(target).map(named => [named.key, named]))
    for (const [index, actor] of names.entries()) {
      const patient = names[index + 1]
      const [one, other] = [others.get(actor.key), patient && others.get(patient.key)]
      if (!patient || !one || !other || one.at < other.at) continue
      if (!acts(actor, patient, source) || isMarked(other, target)) continue
      return [
        {
          message: `"${actor.token.text}" and "${patient.token.text}" stand the other way round.`,
          source: [actor.token.start, patient.token.end],
          target: [other.token.start, one.token.end],
          // German puts first what it will.
          ...(target.language.data.nounCapitals ? { level: 'info' as const } : {}),
        },
      ]
    }
    return NOTHING
  },
}

/** The names of a text that stand there once, by what they sound like, and places by what they are. */
function namesIn({ tokens }: Reading): readonly Named[] {
  const found: Named[] = []
  const often = new Set<string>()
  for (const [at, token] of tokens.entries()) {
    const { nameKey, contrasts, senses } = token.word
    const place = contrasts.find(({ family, loose, words }) => !loose && words.length === 1 && PLACES.includes(family))
    const key = place?.member ?? nameKey
    if (key === '' || nameKey === '' || senses.length > 0) continue
    if (found.some(named => named.key === key)) often.add(key)
    found.push({ token, at, key })
  }
  return often.size === 0 ? found : found.filter(({ key }) => !often.has(key))
}

/** Whether a name does something to the next one: a word that is no preposition stands between them, and no mark. */
function acts(actor: Named, patient: Named, { tokens, text }: Reading): boolean {
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
const isMarked = ({ at }: Named, { tokens }: Reading): boolean => MARKS.has(tokens[at - 1]?.lower ?? '')
