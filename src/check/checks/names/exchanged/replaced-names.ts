import { distance } from 'fastest-levenshtein'
import { itemAt, itemBefore } from '../../../../item-at.ts'
import { plainLetters } from '../../../../languages/plain-letters.ts'
import { tell } from '../../../../say.ts'
import { FACT } from '../../../language/words/word-facts.ts'
import { NOTHING, type PairCheck, type Seen } from '../../../model.ts'
import type { Contrasts } from '../../../read/facts/contrasts.ts'
import type { NameToken } from '../../../read/facts/name-tokens.ts'
import type { Reading, Token } from '../../../read/model.ts'
import { type Institution, institutionAdded } from '../places/institutions.ts'
import { placeReplaced, type ReplacedPlace } from '../places/place-replaced.ts'
import { prefectureReplaced } from '../places/prefecture-replaced.ts'
import { soundOf } from '../unlisted/name-slips.ts'
import { brandReplaced, type ReplacedBrand } from './brand-replaced.ts'
import { type LostName, lostName } from './lost-names.ts'
import { personReplaced, type ReplacedPerson } from './person-replaced.ts'
import { type Stranger, strangerIn } from './strangers.ts'

const FEWEST_LETTERS = 4

export const nameReplaced: PairCheck = {
  level: 'info',
  finds: 'One name of the source is nowhere in the target, and one of the target is nowhere in the source.',
  why: 'It may be the name in another language, or another name.',
  example: ['The ferry sails to Palermo.', 'Il traghetto va a Cagliari.'],
  pair: ({ source, target, nameTokens, contrasts, given }) => {
    if (given.interface) return NOTHING
    const place = placeReplaced(source, target, contrasts())
    if (place !== undefined) return [placeSeen(place, source, target)]
    const institution = institutionAdded(source, target, contrasts()[0])
    if (institution !== undefined) return [institutionSeen(institution, target, contrasts()[0])]
    const person = prefectureReplaced(source, target) ?? personReplaced(source, target)
    if (person !== undefined) return [replacedSeen(person, source, target)]
    const stranger = strangerIn(source, target)
    if (stranger !== undefined) return [strangerSeen(stranger, source, target)]
    const brand = brandReplaced(source, target)
    if (brand !== undefined) return [brandSeen(brand, source, target)]
    const surname = surnameReplaced(source, target)
    if (surname !== undefined) return [surname]
    const gone = isOfProgram(source) ? undefined : lostName(source, target)
    if (gone !== undefined) return [lostSeen(gone, source, target)]
    // If nouns have capitals as well, a source shows no names, and a target only those after a preposition.
    if (source.language.data.nounCapitals) return NOTHING
    const [from, all] = nameTokens()
    const to = target.language.data.nounCapitals ? all.filter(name => isBehindPreposition(name, target)) : all
    if (from.length === 0 || to.length === 0) return NOTHING
    const [lost, ...more] = onlyIn(source, from, { reading: target, names: all })
    if (!lost || more.length > 0) return NOTHING
    const [came, ...others] = onlyIn(target, to, { reading: source, names: from })
    if (!came || others.length > 0) return NOTHING
    return [
      {
        ...tell('name-replaced', { came: came.text, lost: lost.text }),
        source: [lost.start, lost.end],
        target: [came.start, came.end],
      },
    ]
  },
}

function lostSeen({ from, to, came }: LostName, source: Reading, target: Reading): Seen {
  const lost = source.text.slice(from.start, to.end)
  const span = { source: [from.start, to.end], level: 'warning' } as const
  if (came === undefined) return { ...tell('no-counterpart', { words: lost }), ...span }
  const [first, last] = came
  return {
    ...tell('name-replaced', { came: target.text.slice(first.start, last.end), lost }),
    ...span,
    target: [first.start, last.end],
  }
}

const placeSeen = ({ lost, came }: ReplacedPlace, source: Reading, target: Reading): Seen =>
  replacedSeen({ lost: [lost.start, lost.end], came: [came.start, came.end] }, source, target)

const replacedSeen = ({ lost, came }: ReplacedPerson, source: Reading, target: Reading): Seen => ({
  ...tell('name-replaced', { came: target.text.slice(...came), lost: source.text.slice(...lost) }),
  source: lost,
  target: came,
  level: 'warning',
})

const brandSeen = ({ lost, came }: ReplacedBrand, source: Reading, target: Reading): Seen =>
  replacedSeen({ lost: [lost.start, lost.end], came: [came.start, came.end] }, source, target)

/** A person whom the source does not name; a translator may have said who "he" is. */
function strangerSeen({ lost, came, isCalled }: Stranger, source: Reading, target: Reading): Seen {
  if (lost !== undefined) return replacedSeen({ lost, came }, source, target)
  const words = target.text.slice(...came)
  return { ...tell('nothing-in-source', { words }), target: came, level: isCalled ? 'warning' : 'info' }
}

/** Where the source speaks of a parliament, the article may have said whose it is. */
const institutionSeen = ({ start, end }: Institution, target: Reading, { sure }: Contrasts): Seen => ({
  ...tell('nothing-in-source', { words: target.text.slice(start, end) }),
  target: [start, end],
  level: sure.some(({ member }) => member === 'parliament') ? 'info' : 'warning',
})

/** Placeholders that only the texts of a program have; in these, a capital may be the label of a button: "in Settings". */
const OF_PROGRAM: ReadonlySet<string> = new Set(['printf', 'percent', 'brace', 'mustache', 'icu', 'frame', 'call'])

const isOfProgram = ({ parts }: Reading): boolean => parts.some(({ kind }) => OF_PROGRAM.has(kind))

/** A first name or a surname in Latin letters. */
const OF_PERSON = /^\p{Lu}\p{Ll}{2,}$/u

/** How many first letters of a surname show it in another form. */
const STEM = 4

/** Surnames are two names, not two spellings of one, if so much of the longer differs: Chekhov and Tschechow are one. */
const UNLIKE = 0.6

const areUnlike = (one: string, other: string): boolean =>
  one.charAt(0) !== other.charAt(0) && distance(one, other) >= UNLIKE * Math.max(one.length, other.length)

/** The words of a first name and a surname that stand alone, from a place on. */
function personAt({ tokens, text }: Reading, at: number): readonly [first: Token, last: Token] | undefined {
  const [first, last, next] = [itemAt(tokens, at), tokens[at + 1], tokens[at + 2]]
  if (first === undefined || last === undefined || !OF_PERSON.test(first.text) || !OF_PERSON.test(last.text)) return
  if (!LATIN.test(first.text) || text.slice(first.end, last.start) !== ' ') return
  const isLonger = next !== undefined && /^[ -]$/.test(text.slice(last.end, next.start)) && next.text !== next.lower
  return isLonger ? undefined : [first, last]
}

const LATIN = /^\p{Script=Latin}+$/u

/**
 * A surname that became another beside the same first name, after what the person is: "novelist Odile Perrin" → la
 * novelista Odile Marchal.
 */
function surnameReplaced(source: Reading, target: Reading): Seen | undefined {
  const { callings } = source.language
  if (callings.size === 0 || (source.facts & target.facts & FACT.proper) === 0) return undefined
  const { tokens, capitals } = source
  for (let index = 0; index + 1 < capitals.length; index++) {
    const at = capitals[index] ?? 0
    if (capitals[index + 1] !== at + 1 || !callings.has(itemBefore(tokens, at)?.lower ?? '')) continue
    const [first, last] = personAt(source, at) ?? []
    if (first === undefined || last === undefined) continue
    const came = personAt(
      target,
      target.tokens.findIndex(({ text }) => text === first.text),
    )?.[1]
    if (came === undefined || source.text.includes(came.text)) continue
    if (plainLetters(target.text).includes(plainLetters(last.text).slice(0, STEM))) continue
    if (!areUnlike(soundOf(came.text), soundOf(last.text))) continue
    return {
      ...tell('name-replaced', { came: came.text, lost: last.text }),
      source: [last.start, last.end],
      target: [came.start, came.end],
      level: 'warning',
    }
  }
  return undefined
}

/** Whether a name stands after a preposition: "Nach Eriwan", "aus Bern". A noun would have an article. */
const isBehindPreposition = ({ at }: NameToken, { tokens, language }: Reading): boolean =>
  language.besideNames.bare?.has(itemBefore(tokens, at)?.lower ?? '') === true

/** The names inside sentences that sound like no word of the other text. */
function onlyIn(
  own: Reading,
  names: readonly NameToken[],
  other: { readonly reading: Reading; readonly names: readonly NameToken[] },
): readonly Token[] {
  let found: Token[] | undefined
  for (const { token, at } of names) {
    const { nameKey, cognate } = token.word
    if (other.names.some(({ token: { word } }) => word.nameKey === nameKey)) continue
    if (!mayBeName(token) || isOfTitle(own, at) || isFirst(token, own.text)) continue
    if (cognate !== '' && hasCognate(token, other.reading)) continue
    found ??= []
    found.push(token)
  }
  return found ?? NONE
}

const NONE: readonly Token[] = []

/** Whether a text has a word that shares its letters with a name. */
function hasCognate({ word: { cognate, cognateHash } }: Token, { tokens }: Reading): boolean {
  for (const { word } of tokens) if (word.cognateHash === cognateHash && word.cognate === cognate) return true
  return false
}

/** Whether a word may be a name: it has a capital and small letters, and no language's data has its meaning. */
function mayBeName({ text, word, kind }: Token): boolean {
  if (kind !== 'word' || text.length < FEWEST_LETTERS || text === text.toUpperCase()) return false
  return word.senses.length === 0 && word.contrasts.length === 0 && word.concepts.length === 0
}

/** Whether the word beside it has a capital as well: "the Department of Justice" and "Civil War" are translated. */
const isOfTitle = ({ tokens, language }: Reading, at: number): boolean =>
  [-1, 1].some(step => {
    const next = itemAt(tokens, at + step)
    const other = language.besideNames.ofTitle?.has(next?.lower ?? '') ? itemAt(tokens, at + 2 * step) : next
    return other?.kind === 'word' && other.text !== other.lower
  })

/** Whether a word begins a sentence, a quotation or a title. */
const isFirst = ({ start }: Token, text: string): boolean =>
  /(?:^|[.!?…:;"“”„«»'‘(–—-])[\s\u00a0]*$/u.test(text.slice(Math.max(0, start - 4), start)) || start === 0
