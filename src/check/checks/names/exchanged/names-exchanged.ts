import type { Deeds } from '../../../../languages/model.ts'
import { wantedFor } from '../../../../names/index.ts'
import { tell } from '../../../../say.ts'
import { askedOnce } from '../../../language/words/asked-once.ts'
import { NOTHING, type PairCheck, type Seen, type Sides } from '../../../model.ts'
import type { Contrasts } from '../../../read/facts/contrasts.ts'
import type { Reading, Token } from '../../../read/model.ts'
import { type Actor, actorsIn, jointsOf, MOST_ACTORS, onlyOne } from './actors.ts'
import { isActor, isAgent, isObject, movesFrom, movesTo } from './cases.ts'
import { isTold, personsIn, tells } from './hearers.ts'

/** With more words between two names, nothing shows what one does to the other. */
const REACH = 8
/** The most words between the two places of a movement: "from Tunisia by boat to Italy". */
const NEAR = 5

export const namesExchanged: PairCheck = {
  level: 'warning',
  finds: 'Two names, or two people by their offices, are exchanged: who did it and to whom, from where and to where.',
  why: 'It may blame who was attacked, or thank who gave thanks.',
  example: ['Russia attacked Ukraine in February.', 'Ucrania atacó Rusia en febrero.'],
  pair: sides => {
    const { source, target, nameTokens, contrasts, given } = sides
    if (given.interface) return NOTHING
    const marked = exchangedByParticles(sides)
    if (marked) return [marked]
    const told = toldOtherWay(sides)
    if (told) return [told]
    const [names, others] = nameTokens()
    const [said, saidThere] = contrasts()
    if (names.length + said.sure.length + source.parts.length < 2) return NOTHING
    if (others.length + saidThere.sure.length + target.parts.length < 2) return NOTHING
    const here = { reading: source, said, actors: actorsIn(source, names, said) }
    if (here.actors.length < 2 || here.actors.length > MOST_ACTORS) return NOTHING
    const there = { reading: target, said: saidThere, actors: actorsIn(target, others, saidThere) }
    if (there.actors.length < 2 || there.actors.length > MOST_ACTORS) return NOTHING
    const found = exchangedIn(matchedOf(here.actors, there.actors), here, there)
    return found ? [observationOf(found, source, target)] : NOTHING
  },
}

/** "Merz told Macron" → マクロン氏はメルツ氏に対し: two listed names, whose particles say who acts. */
function exchangedByParticles({ source, target, mentions }: Sides): Seen | undefined {
  const { particles } = target.language.data
  if (particles === undefined) return undefined
  const named = mentions().flatMap(mention => {
    const form = wantedFor(mention, target.language.locale)?.text
    const from = source.tokens.findIndex(({ start }) => start >= mention.start)
    const to = source.tokens.findLastIndex(({ end }) => end <= mention.end)
    return form !== undefined && from >= 0 && to >= from ? [{ key: form, from, to }] : []
  })
  const [one, two, more] = named
  if (one === undefined || two === undefined || more !== undefined || !acts(one, two, source)) return undefined
  const isMarked = ({ key }: Actor, by: string): boolean =>
    new RegExp(`${RegExp.escape(key)}${particles.title}(?:${by})`, 'u').test(target.text)
  if (!isMarked(two, particles.subject) || !isMarked(one, particles.object)) return undefined
  if (isMarked(one, particles.subject) || isMarked(two, particles.object)) return undefined
  const said = ({ from, to }: Actor): string => source.text.slice(source.tokens[from]?.start, source.tokens[to]?.end)
  return { ...tell('names-exchanged', { one: said(one), other: said(two) }), source: spanOf(one, two, source) }
}

const isTelling = askedOnce('telling', ({ lower }, { deeds }) => deeds?.telling.has(lower) === true)

/**
 * Who speaks and who hears it, exchanged: “…,” the engineer told the prosecutor → a affirmé le procureur à l’ingénieur.
 * The target must mark the speaker as the one who is told, and not the other.
 */
function toldOtherWay({ source, target, nameTokens, contrasts, subjects }: Sides): Seen | undefined {
  if (target.language.data.hearer === undefined || !source.tokens.some(({ word }) => isTelling(word, source.language)))
    return undefined
  const [[names, others], [said, saidThere], [news, newsThere]] = [nameTokens(), contrasts(), subjects()]
  const here = personsIn(actorsIn(source, [], said), news, names, source)
  if (here.length < 2 || here.length > MOST_ACTORS) return undefined
  const matched = matchedOf(here, personsIn(actorsIn(target, [], saidThere), newsThere, others, target))
  for (const one of matched) {
    if (!isTold(one.there, target)) continue
    const two = matched.find(other => tells(one.here, other.here, source))
    if (two && !isTold(two.there, target)) return observationOf([one, two], source, target)
  }
  return undefined
}

/** A text with its actors. */
interface Side {
  readonly reading: Reading
  readonly said: Contrasts
  readonly actors: readonly Actor[]
}

/** An actor of the source, and the same one in the target. */
interface Matched {
  readonly here: Actor
  readonly there: Actor
}

/** The actors that both texts have once. */
function matchedOf(actors: readonly Actor[], others: readonly Actor[]): readonly Matched[] {
  let matched: Matched[] | undefined
  for (const here of actors) {
    const there = onlyOne(here.key, others)
    if (there === undefined || onlyOne(here.key, actors) === undefined) continue
    matched ??= []
    matched.push({ here, there })
  }
  return matched ?? NONE
}

const NONE: readonly Matched[] = []

/** The first two that are exchanged. */
function exchangedIn(matched: readonly Matched[], here: Side, there: Side): readonly [Matched, Matched] | undefined {
  for (let at = 1; at < matched.length; at++) {
    const one = matched[at - 1]
    const two = matched[at]
    if (one === undefined || two === undefined) continue
    if (movesOtherWay(one, two, here, there)) return [one, two]
    if (one.there.from <= two.there.from) continue
    if (
      actsOtherWay(one, two, here, there) ||
      isTurnedByOrder(one, two, here, there) ||
      isAcrossJoint(one, two, here, there)
    )
      return [one, two]
  }
  return undefined
}

/** Whether a movement is reversed: "From Tunisia to Italy" → de Italia a Túnez. */
function movesOtherWay(one: Matched, two: Matched, { reading: source }: Side, { reading: target }: Side): boolean {
  if (Math.abs(two.here.from - one.here.to) > NEAR) return false
  const [start, end] = movesFrom(one.here.from, source) ? [one, two] : [two, one]
  return (
    movesFrom(start.here.from, source) &&
    movesTo(end.here.from, source) &&
    movesTo(start.there.from, target) &&
    movesFrom(end.there.from, target)
  )
}

/** Whether an action is reversed: "Israel attacked Iran" → Irán atacó Israel. A passive would name the agent. */
const actsOtherWay = (one: Matched, two: Matched, { reading: source }: Side, { reading: target }: Side): boolean =>
  acts(one.here, two.here, source) &&
  (!isPlaceholder(one.here, source) || haveOneDeed([one.here, two.here, source], [two.there, one.there, target])) &&
  isActor(two.there, target) &&
  !isAgent(one.there, target) &&
  saysLost(source) === saysLost(target) &&
  (isObject(one.there, target) || acts(two.there, one.there, target))

const isPlaceholder = ({ from }: Actor, { tokens }: Reading): boolean => tokens[from]?.kind === 'code'

/** Families of what one does to another. */
const DEEDS: ReadonlySet<string> = new Set('contest fight judgment custody staff vow assistance leave'.split(' '))

type Between = readonly [one: Actor, two: Actor, reading: Reading]

const deedsBetween = ([one, two, { tokens }]: Between): readonly string[] =>
  tokens
    .slice(one.to + 1, two.from)
    .flatMap(({ word }) => word.contrasts.flatMap(({ family, member }) => (DEEDS.has(family) ? [member] : [])))

/** Whether two texts say the same deed between two actors: "beat" → ha battuto. Placeholders show no case. */
const haveOneDeed = (here: Between, there: Between): boolean => {
  const deeds = deedsBetween(there)
  return deedsBetween(here).some(deed => deeds.includes(deed))
}

/** Whether a text says "lost": "Nadal beat Federer" is also "Federer lost to Nadal". */
const saysLost = ({ tokens }: Reading): boolean =>
  tokens.some(({ word }) => word.contrasts.some(({ member, loose }) => member === 'lose' && !loose))

/** How many words may stand between a subject and its object: the rest of an office. */
const BETWEEN = 2

/**
 * Whether an action is reversed in a language whose particles or whose order tell who acts: "The mayor criticised the
 * governor" → 知事は市長を批判した, انتقد المحافظ العمدة.
 */
function isTurnedByOrder(one: Matched, two: Matched, here: Side, there: Side): boolean {
  if (!acts(one.here, two.here, here.reading)) return false
  const { tokens, text, language } = there.reading
  const { particles, nameCases } = language.data
  const isMarked = ({ to }: Actor, by: string): boolean =>
    new RegExp(`^${particles?.title}(?:${by})`, 'u').test(text.slice(tokens[to]?.end))
  if (particles) return isMarked(two.there, particles.subject) && isMarked(one.there, particles.object)
  if (!nameCases?.verbFirst || two.there.from !== 1) return false
  const between = tokens.slice(two.there.to + 1, one.there.from)
  const isOffice = (token: Token): boolean =>
    !language.nameCases?.any.has(token.lower) && /^[\p{L}\p{M}]+$/u.test(token.text)
  const gap = text.slice(tokens[two.there.to]?.end, tokens[one.there.from]?.start)
  return between.length <= BETWEEN && between.every(isOffice) && /^[\s\p{L}\p{M}]*$/u.test(gap)
}

/**
 * Whether the two stand on the other sides of a joint: "The coach resigned because the players refused" → Los jugadores
 * se negaron porque el técnico dimitió.
 */
const isAcrossJoint = (one: Matched, two: Matched, here: Side, there: Side): boolean =>
  jointsOf(here.said, there.said).some(([joint, other]) => {
    const at = here.reading.tokens.indexOf(joint.from)
    const place = there.reading.tokens.indexOf(other.from)
    return one.here.to < at && at < two.here.from && two.there.to < place && place < one.there.from
  })

/** Whether an actor does something to the next one: a verb stands between them, and no punctuation mark. */
function acts(actor: Actor, patient: Actor, { tokens, text, language }: Reading): boolean {
  const between = tokens.slice(actor.to + 1, patient.from)
  const words = between.filter(({ kind, lower, text: word }) => kind === 'word' && word === lower)
  if (words.length === 0 || between.length > REACH) return false
  const start = tokens[actor.to]?.end ?? 0
  const end = tokens[patient.from]?.start ?? 0
  if (/[,;:()–—"“”«»]|\.\s/.test(text.slice(start, end))) return false
  if (/^['’]/.test(text.slice(start)) || /['’]s?$/.test(tokens[actor.to]?.text ?? '')) return false
  const { deeds } = language
  const verb = deeds ? words.find(({ lower }) => isDeed(lower, deeds)) : words[0]
  // "Apple hat Nokia verklagt"
  if (words.length === 1 && language.nameCases?.perfect.has(verb?.lower ?? '') === true) return true
  if (verb === undefined || (deeds?.saying.has(verb.lower) && isBehindQuotation(actor, tokens, text))) return false
  // A phrase with "in", "with" or "since" may stand anywhere.
  const isAround = ({ lower }: Token): boolean => language.besideNames.around?.has(lower) === true
  const before = words.findLast(word => !word.word.common || isAround(word))
  return before !== undefined && !isAround(before)
}

/**
 * Whether the words stand after a quotation: “…,” the manager told reporters. There, the speaker and the hearer may be
 * named in any order.
 */
const isBehindQuotation = ({ from }: Actor, tokens: Reading['tokens'], text: string): boolean =>
  /["”»“][\s,–—-]{0,3}(?:\p{L}{1,12}\s){0,3}$/u.test(text.slice(0, tokens[from]?.start).slice(-48))

const isDeed = (lower: string, { verbs, ending }: Deeds<ReadonlySet<string>>): boolean =>
  verbs.has(lower) || (lower.length > ending.length + 2 && lower.endsWith(ending))

function observationOf([one, two]: readonly [Matched, Matched], source: Reading, target: Reading): Seen {
  const from = spanOf(one.here, two.here, source)
  const named = (actor: Actor): string =>
    isPlaceholder(actor, source)
      ? actor.key
      : source.text.slice(source.tokens[actor.from]?.start, source.tokens[actor.to]?.end)
  return {
    ...tell('names-exchanged', { one: named(one.here), other: named(two.here) }),
    source: from,
    target: spanOf(one.there, two.there, target),
  }
}

/** The span from the first to the last of two actors. */
function spanOf(one: Actor, two: Actor, { tokens }: Reading): readonly [number, number] {
  const [first, last] = one.from < two.from ? [one, two] : [two, one]
  return [tokens[first.from]?.start ?? 0, tokens[last.to]?.end ?? 0]
}
