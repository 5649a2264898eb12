import { FAMILIES } from '../../../languages/contrasts.ts'
import type { Level } from '../../../model.ts'
import { tell } from '../../../say.ts'
import { NOTHING, type PairCheck, type Seen, type Sides } from '../../model.ts'
import type { NumberComparison } from '../../numbers/compare/compare.ts'
import type { NumberFact } from '../../numbers/model.ts'
import { type Contrasts, type Said, saidAlone, saysMember, saysMoreOften } from '../../read/facts/contrasts.ts'
import type { Reading } from '../../read/model.ts'
import { has } from '../../read/reading.ts'
import { BIT } from '../../read/tokens/traits.ts'
import { halfOf } from '../facts/signs-and-times.ts'
import { isOfName } from './kin-in-names.ts'
import { isIn, wordsFor } from './negators.ts'
import { forbids } from './prohibitions.ts'
import { winnerTurned } from './winner-turned.ts'

/**
 * A member that the source says and the target does not, and the member of the same family that the target says
 * instead: north → sur.
 */
export interface Turned {
  readonly lost: Said
  readonly came: Said
}

/** The members of a source that became others of their family. */
export function turnedIn(source: Contrasts, target: Contrasts): readonly Turned[] {
  let turned: Turned[] | undefined
  for (const lost of source.sure) {
    if (saysMember(target, lost) && !saysMoreOften(source, target, lost)) continue
    const all = target.sure.filter(said => said.family === lost.family && !saysMember(source, said))
    const came = all.find(({ weak }) => !weak) ?? all[0]
    if (came === undefined) continue
    turned ??= []
    turned.push({ lost, came })
  }
  return turned ?? NONE
}

const NONE: readonly never[] = []

const wordsOf = ({ text }: Reading, { from, to }: Said): string => text.slice(from.start, to.end)
const spanOf = ({ from, to }: Said): readonly [number, number] => [from.start, to.end]

/** How many words may stand between a negator and the word that it negates. */
const TURNS = 3
/** The same after "none", "no" or "nobody", which begin a subject. */
const SUBJECT = 5

/** Families of deeds, which are told by verbs. */
const DEEDS: ReadonlySet<string> = new Set(
  'decision contest access course stance trade travel custody leave statement vow trust accord passage'.split(' '),
)

/** Whether a negator stands right before the word, "nothing illegal", or behind a verb: "hielt sich nicht daran". */
function isNegated({ at, family }: Said, { marks, tokens, language }: Reading): boolean {
  const isBehind = DEEDS.has(family) && (language.data.verbLast === true || wordsFor(language.tag).isBehind)
  const reach = isBehind ? TURNS : 0
  return marks.some(({ from, to, senses }) => {
    // "None of the miners survived": the subject may have several words.
    const ahead = isIn(wordsFor(language.tag).not, tokens[from]) ? TURNS : SUBJECT
    const isNear = to <= at ? at - to < ahead : from > at && from - at <= reach
    // "Far from safe"
    const isFar = to === at && to - from > 1 && senses.some(({ kind }) => kind === 'privative')
    return isFar || (isNear && senses.some(({ kind }) => kind === 'negator'))
  })
}

/** How many words after "never" the word may stand that makes "always" of it. */
const CLAUSE = 12

/** Whether "never" says "always" with another negation: "never travels without her dog". */
const isCancelled = ({ member, at }: Said, { tokens, language }: Reading): boolean =>
  member === 'never' && tokens.slice(at + 1, at + CLAUSE).some(({ lower }) => wordsFor(language.tag).without.has(lower))

/**
 * Whether one side negates the opposite of what the other says: "nothing illegal" → вполне законна. "Not next year" is
 * not last year.
 */
export const isTurnedTwice = ({ lost, came }: Turned, source: Reading, target: Reading): boolean =>
  lost.family !== 'turn' &&
  FAMILIES[lost.family]?.members.split(' ').length === 2 &&
  (isNegated(lost, source) || isCancelled(lost, source)) !== (isNegated(came, target) || isCancelled(came, target))

const MINUS = /(?<![\d\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}])[-−]\d/u

/** Whether the figure of one side says by its minus what the other says in words: "shrank by 0.3%" → creció un -0,3 %. */
const isSaidByMinus = ({ lost }: Turned, source: Reading, target: Reading): boolean =>
  lost.family === 'direction' && MINUS.test(source.text) !== MINUS.test(target.text)

/** A people, a language or a capital that became that of another country: "Turkish" → russe. */
function otherPeople(source: Contrasts, target: Contrasts): Turned | undefined {
  if (source.hinted.length === 0 || target.hinted.length === 0) return undefined
  const lost = source.hinted.find(said => !saysMember(target, said) && isAlone(said, source))
  const came = lost && target.hinted.find(said => !saysMember(source, said) && isAlone(said, target))
  return lost && came && { lost, came }
}

/** Whether a word hints at one country alone; "Korean" hints at two. */
const isAlone = ({ from }: Said, { hinted }: Contrasts): boolean =>
  hinted.filter(other => other.from === from).length === 1

/** How many words from its hour a part of the day may stand. */
const BESIDE_HOUR = 3

/** Whether both words give the same half of the day of one hour: "3 in the morning" → le 3 di notte. */
function isOfOneHour({ lost, came }: Turned, { source, target, numbers }: Sides): boolean {
  if (lost.family !== 'timeOfDay') return false
  const isBeside = ({ at }: Said, { from, to }: NumberFact): boolean =>
    at < from ? from - at <= BESIDE_HOUR : at - to < BESIDE_HOUR
  return numbers().matches.some(([one, other]) => {
    if (!isBeside(lost, one) || !isBeside(came, other)) return false
    const half = halfOf(one, source)
    return half !== undefined && half === halfOf(other, target)
  })
}

/** Whether a part of a whole is a number that the target has in another form: "by a quarter" → um 25 Prozent. */
const isKeptAsNumber = ({ at, to }: Said, { source, missing, inShares }: NumberComparison): boolean => {
  const number = source.find(({ start, end }) => to.start < end && to.end > start)
  return number !== undefined && inShares.includes(number) && !missing.includes(number) && at >= 0
}

/** Whether both words are units of one amount: "half an hour" → 30 Minuten, "45 minutes" → tres cuartos de hora. */
function isOfOneSpan({ lost, came }: Turned, { numbers }: Sides): boolean {
  // "58 minutes" → niespełna godzinę
  if (lost.family === 'period' && numbers().otherwise > 0) return true
  if (lost.family === 'part') return isKeptAsNumber(lost, numbers())
  if (lost.member !== 'hour' && came.member !== 'hour') return false
  const { converted, matches } = numbers()
  const isInside = ({ at }: Said, { from, to }: NumberFact): boolean => from <= at && at < to
  return (
    converted.some(([one, other]) => one.unit === lost.member && other.unit === came.member) ||
    matches.some(([one, other]) => isInside(lost, one) || isInside(came, other))
  )
}

/** How many words behind "after" its interval may begin. */
const INTERVAL = 3

/**
 * Whether one text says what came before with its interval, and the other what came after it: "talked for nine hours
 * before signing" → nach neun Stunden.
 */
function isOfOneInterval({ lost, came }: Turned, { numbers }: Sides): boolean {
  if (lost.family !== 'order') return false
  const isAhead = ({ at }: Said, { to }: NumberFact): boolean => to <= at
  const isBehind = ({ at }: Said, { from }: NumberFact): boolean => from > at && from - at <= INTERVAL
  return numbers().matches.some(([one, other]) =>
    lost.member === 'before'
      ? isAhead(lost, one) && isBehind(came, other)
      : isBehind(lost, one) && isAhead(came, other),
  )
}

/** Whether decades were counted in years, and the other word is about something else: "three decades" → treinta años. */
const areDecadesInYears = ({ lost, came }: Turned, { numbers }: Sides): boolean => {
  if (lost.member !== 'decade' && came.member !== 'decade') return false
  const [place, isCame] = lost.member === 'decade' ? [lost.at, false] : [came.at, true]
  return numbers().matches.some(([one, other]) => {
    const [decades, years] = isCame ? [other, one] : [one, other]
    return decades.to === place && years.unit === 'year' && decades.also.includes(years.value)
  })
}

/** Members of two families, of which one does not become the other. */
const CROSSED: readonly (readonly [string, string])[] = [
  ['hurt', 'die'],
  ['die', 'hurt'],
  // "Left rates unchanged" → 引き上げた
  ['unchanged', 'up'],
  ['unchanged', 'down'],
  ['up', 'unchanged'],
  ['down', 'unchanged'],
]

/** The same in texts about money: "the yen strengthened" → 円は下落した. */
const CROSSED_OF_MONEY: readonly (readonly [string, string])[] = [
  ['strengthen', 'down'],
  ['weaken', 'up'],
]

/** What became a member of another family that excludes it: "three people were injured" → murieron tres personas. */
const crossedIn = (source: Contrasts, target: Contrasts, isOfMoney: boolean): readonly Turned[] =>
  (isOfMoney ? [...CROSSED, ...CROSSED_OF_MONEY] : CROSSED).flatMap(([before, after]): readonly Turned[] => {
    const lost = source.sure.find(said => said.member === before && !saysMember(target, said))
    const came = lost && target.sure.find(said => said.member === after && !saysMember(source, said))
    return lost && came ? [{ lost, came }] : NONE
  })

const SUSPICIONS: ReadonlySet<string> = new Set(['suspected', 'accused', 'hedge'])

/**
 * A suspicion that became a verdict: "der mutmaßliche Täter" → le voleur condamné. A target that keeps a word of
 * suspicion, or negates the verdict, tells the same.
 */
function convictedIn(source: Contrasts, target: Contrasts, reading: Reading): readonly Turned[] {
  const came = target.sure.find(({ member }) => member === 'guilty')
  if (came === undefined || saysMember(source, came) || isNegated(came, reading)) return NONE
  const isOpen = ({ member }: Said): boolean => SUSPICIONS.has(member)
  const lost = source.sure.find(isOpen)
  return lost === undefined || target.sure.some(said => isOpen(said) || said.member === 'innocent')
    ? NONE
    : [{ lost, came }]
}

export const meaningChanged: PairCheck = {
  level: 'warning',
  finds: 'A word of the source became one that excludes it: north, south; rose, fell; mother, sister.',
  why: 'The sentence reads well and says something else.',
  needs: ['contrast'],
  example: ['Prices rose in March.', 'Los precios bajaron en marzo.'],
  pair: sides => {
    const { source, target, contrasts, given } = sides
    const [from, to] = contrasts()
    const changed = turnedIn(from, to)
    const other = otherPeople(from, to)
    const sure = changed.filter(
      one =>
        !isTurnedTwice(one, source, target) &&
        !isOfName(one.came, target, source) &&
        !isSaidByMinus(one, source, target) &&
        !isOfOneHour(one, sides) &&
        !isOfOneSpan(one, sides) &&
        !isOfOneInterval(one, sides) &&
        !areDecadesInYears(one, sides),
    )
    const isNew = other && !sure.some(({ came }) => came.from === other.came.from)
    const turned = [
      ...sure,
      ...(other && isNew ? [other] : []),
      ...crossedIn(from, to, has(source, BIT.currency)),
      ...convictedIn(from, to, target),
    ]
    const turnedWinner = winnerTurned(source, target, [from, to])
    if (turnedWinner && !turned.some(({ came }) => came === turnedWinner.came)) turned.push(turnedWinner)
    if (turned.length === 0) return NOTHING
    return turned.map(({ lost, came }) => {
      // Labels of programs use "left" and "open" for many things.
      const isWeak = lost.weak || came.weak || given.interface || other?.lost === lost
      const level = isWeak ? 'info' : FAMILIES[lost.family]?.level
      const told = tell('became', { before: wordsOf(source, lost), after: wordsOf(target, came) })
      return { ...told, source: spanOf(lost), target: spanOf(came), ...(level && { level }) }
    })
  },
}

/**
 * Members that a translation always keeps and whose words have no other use: "may", "allegedly", "former", "at least
 * 14".
 */
const KEPT: ReadonlyMap<string, { readonly lost?: Level; readonly added?: Level }> = new Map(
  Object.entries({
    former: { lost: 'warning' },
    atLeast: { lost: 'warning' },
    maybe: { lost: 'warning', added: 'warning' },
    hedge: { lost: 'warning', added: 'warning' },
    deputy: { lost: 'warning', added: 'warning' },
    percentPoint: { lost: 'warning', added: 'warning' },
    overFigure: { lost: 'info' },
    suspected: { lost: 'warning' },
    accused: { lost: 'warning' },
    claimed: { lost: 'warning' },
    specialOperation: { added: 'warning' },
    chinasTaiwan: { added: 'warning' },
    zionistEntity: { added: 'warning' },
    kyivRegime: { added: 'warning' },
    must: { lost: 'info' },
    nearly: { lost: 'info' },
    only: { lost: 'info' },
    opinion: { lost: 'info', added: 'info' },
    finally: { added: 'info' },
    title: { added: 'info' },
    femaleRole: { added: 'info' },
  } as const),
)

/** The level for something lost or added; a weak word lowers it. */
const levelOf = ({ weak }: Said, level: Level | undefined): Level | undefined => (level && weak ? 'info' : level)

/**
 * Whether a text tells the gender of the person in a role: by "he", or by a first name with the role. "The judge" and
 * "Judge Merz" may be a woman.
 */
const tellsWho = ({ to }: Said, source: Contrasts, { tokens }: Reading): boolean => {
  const at = tokens.indexOf(to)
  const isNamed = tokens.slice(at + 1, at + 3).filter(({ text, lower }) => text !== lower).length === 2
  return isNamed || source.sure.some(({ member }) => member === 'he')
}

const isKept = ({ member }: Said): boolean => KEPT.has(member)

export const meaningLost: PairCheck = {
  level: 'info',
  finds: 'The source says "may", "allegedly", "must", "former" or "at least", and nothing in the target does.',
  why: 'What may happen became what happens, and an accusation a fact.',
  needs: ['contrast'],
  example: ['The court may postpone the hearing.', 'El tribunal aplazará la audiencia.'],
  pair: sides => (sides.given.interface ? NOTHING : lostIn(sides, isKept)),
}

type Compared = Pick<Sides, 'source' | 'target' | 'contrasts'>

/** Of the selected members, those that the source says and the target does not. */
function lostIn({ source, target, contrasts }: Compared, isMeant: (said: Said) => boolean): readonly Seen[] {
  const [from, to] = contrasts()
  return saidAlone(from, { contrasts: to, reading: target }, isMeant).flatMap((said): readonly Seen[] => {
    if (forbids(said, source)) return NONE
    const level = levelOf(said, KEPT.get(said.member)?.lost)
    if (level === undefined) return NONE
    return [{ ...tell('no-counterpart', { words: wordsOf(source, said) }), source: spanOf(said), level }]
  })
}

/** Members that cannot be said in any other way; "may" and "allegedly" can be said by a tense or a mood. */
const PLAIN: ReadonlySet<string> = new Set(['former', 'atLeast', 'deputy', 'percentPoint'])

/** What a source says plainly and a target does not: "former", "at least". */
export const plainlyLost = (sides: Compared): readonly Seen[] =>
  lostIn(sides, ({ member, weak }) => PLAIN.has(member) && !weak)

/** What a target adds of its own: an opinion, a title. A person may do so; an engine is not asked to. */
const OF_ITS_OWN: ReadonlySet<string> = new Set(['opinion', 'title'])

/** The words of a target for an opinion or a title that its source lacks. */
export function addedOfItsOwn({ source, target, contrasts }: Compared): readonly string[] {
  const [from, to] = contrasts()
  return saidAlone(to, { contrasts: from, reading: source }, ({ member, weak }) => !weak && OF_ITS_OWN.has(member)).map(
    said => tell('nothing-in-source', { words: wordsOf(target, said) }).message,
  )
}

export const meaningAdded: PairCheck = {
  level: 'info',
  finds: 'The target says "may" or "allegedly", or adds a title or an opinion, and nothing in the source does.',
  why: 'A fact became a rumour, and the report a comment.',
  needs: ['contrast'],
  example: ['The ship sank on Monday.', 'El barco presuntamente se hundió el lunes.'],
  pair: ({ source, target, contrasts, given }) => {
    if (given.interface) return NOTHING
    const [from, to] = contrasts()
    return saidAlone(to, { contrasts: from, reading: source }, isKept).flatMap((said): readonly Seen[] => {
      if (said.member === 'femaleRole' && !tellsWho(said, from, target)) return NONE
      if (forbids(said, target)) return NONE
      const level = levelOf(said, KEPT.get(said.member)?.added)
      if (level === undefined) return NONE
      return [{ ...tell('nothing-in-source', { words: wordsOf(target, said) }), target: spanOf(said), level }]
    })
  },
}
