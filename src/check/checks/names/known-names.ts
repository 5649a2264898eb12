import { itemBefore } from '../../../item-at.ts'
import { CAPITALS, KNOWN_NAMES } from '../../../languages/contrasts.ts'
import { CODES, PART_OF_COUNTRY, THE_COUNTRY } from '../../../languages/countries.ts'
import { latinOf, skeletonOf } from '../../../languages/sound.ts'
import { onceEach } from '../../../once.ts'
import { tell } from '../../../say.ts'
import { lookUp } from '../../language/words/word-list.ts'
import { NOTHING, type PairCheck } from '../../model.ts'
import { type Said, saidAlone } from '../../read/facts/contrasts.ts'
import type { Reading } from '../../read/model.ts'
import { isRendered } from './is-rendered.ts'
import { institutionsIn } from './places/institutions.ts'
import { staysAsItIs } from './unlisted/longer-names.ts'

/** A part of a country, which its own readers know without its name: "southern Germany" → den Süden. */
const REGION = /\b(?:north|south|east|west|central)(?:ern|-?east(?:ern)?|-?west(?:ern)?)?\s$/i

const isKnownName = ({ family }: Said): boolean => KNOWN_NAMES.has(family)

/**
 * The country of a locale's readers, which need not be named for them: "Brazil's Supreme Court" → O Supremo Tribunal
 * Federal (pt-BR).
 */
const homeOf = onceEach((locale: string): string | undefined =>
  new Intl.Locale(locale).maximize().region?.toLowerCase(),
)

/** Whether one name is the capital of the other, for its government: "Doha" → Катар. */
const isCapitalOf = (city: Said, country: Said): boolean => CAPITALS[city.member] === country.member

export const knownNameLost: PairCheck = {
  level: 'warning',
  finds: 'A country, a well-known city or an international body of the source is nowhere in the target.',
  why: 'Where it happened is half of the news, whether or not somebody listed the name.',
  needs: ['contrast'],
  example: ['Thousands protested in Egypt.', 'Miles protestaron.'],
  pair: ({ source, target, contrasts, mentions, given }) => {
    if (given.interface) return NOTHING
    const [from, to] = contrasts()
    const lost = saidAlone(from, { contrasts: to, reading: target }, isKnownName).filter(
      said => !isInOtherWord(said, source) && !isSaidBy(said, target),
    )
    if (lost.length === 0 || source.text === target.text) return NOTHING
    const isCalledSo = callsItTheCountry(target) && !callsItTheCountry(source)
    // The name verifier checks listed names.
    const listed = mentions().filter(({ term }) => isRendered(term, target.language.locale))
    const isListed = ([start, end]: readonly [number, number]): boolean =>
      listed.some(mention => mention.start < end && mention.end > start)
    return lost.flatMap(said => {
      const span = [said.from.start, said.to.end] as const
      if (isListed(span) || isOfLongerName(source.text, target.text, span) || isOfTag(source.text, target.text, span))
        return NOTHING
      const isOfGovernment = [...to.sure, ...to.hinted].some(one => isCapitalOf(said, one) || isCapitalOf(one, said))
      const isOwn = /['’]s$/.test(source.text.slice(...span)) || REGION.test(source.text.slice(0, span[0]))
      // "The country was warned": a translator says so in the place of its name.
      const isCountry = isCalledSo && said.family === 'country'
      const isHome = isOwn && said.member === homeOf(target.language.locale)
      return [
        {
          ...tell('no-counterpart', { words: source.text.slice(...span) }),
          source: span,
          ...((isHome || isOfGovernment || isCountry) && { level: 'info' as const }),
        },
      ]
    })
  },
}

export const knownNameAdded: PairCheck = {
  level: 'info',
  finds: 'The target names a country, a well-known city or an international body that the source does not.',
  why: 'Somebody explained it, or it replaces another name.',
  needs: ['contrast'],
  example: ['The ship left Odesa on Sunday.', 'El barco zarpó de Barcelona el domingo.'],
  pair: ({ source, target, contrasts, given }) => {
    if (given.interface) return NOTHING
    const [from, to] = contrasts()
    const came = saidAlone(to, { contrasts: from, reading: source }, isKnownName)
    if (came.length === 0 || source.text === target.text) return NOTHING
    const named = institutionsIn(source).flatMap(({ countries }) => countries)
    return (
      came
        // "Downing Street" → 영국 총리실: readers abroad are told whose it is.
        .filter(({ family, member }) => family !== 'country' || !named.includes(member.toUpperCase()))
        .map(({ from: first, to: last }) => [first.start, last.end] as const)
        .filter(span => !source.text.includes(target.text.slice(...span)) && !isInKatakana(target.text, span))
        .map(span => ({ ...tell('nothing-in-source', { words: target.text.slice(...span) }), target: span }))
    )
  },
}

/** Whether the words of a name mean something else there: タイ in タイトル, and США in "доллар США". */
function isInOtherWord({ from, to }: Said, { text, tokens }: Reading): boolean {
  if (isInKatakana(text, [from.start, to.end])) return true
  const at = tokens.indexOf(from)
  const before = itemBefore(tokens, at)
  return (
    before?.word.senses.some(({ kind }) => kind === 'currency') === true &&
    !/[,;:(]/.test(text.slice(before.end, from.start))
  )
}

/** Whether a text names an institution of a country, or the country in a compound: "Congress", "Südrumänien". */
function isSaidBy({ family, member }: Said, reading: Reading): boolean {
  if (institutionsIn(reading).some(({ countries }) => countries.includes(CODES[member] ?? member.toUpperCase())))
    return true
  const { language, tokens } = reading
  const adjective = ADJECTIVE[language.tag]
  const isMeant = (word: string): boolean =>
    lookUp(word, language.contrasts).some(one => one.family === family && one.member === member)
  if (adjective && tokens.some(({ lower }) => adjective.test(lower) && isMeant(lower.replace(adjective, ''))))
    return true
  const prefix = family === 'country' ? PART_OF_COUNTRY[language.tag] : undefined
  if (prefix === undefined) return false
  return tokens.some(({ lower }) => {
    const rest = lower.replace(prefix, '')
    return rest !== lower && isMeant(rest)
  })
}

/** Endings that make an adjective of a city's name: "Lviv" → львівська. */
const ADJECTIVE: Readonly<Record<string, RegExp>> = {
  uk: /ськ\p{L}{1,3}$/u,
  ru: /ск\p{L}{2,3}$/u,
  bg: /ск\p{L}{1,4}$/u,
}

/** Whether a text says "the country" and the like. */
const callsItTheCountry = ({ text, language }: Reading): boolean => THE_COUNTRY[language.tag]?.test(text) === true

/** Whether a name is in a hashtag, a handle or an address that the target has unchanged: "#Seoul2025". */
function isOfTag(source: string, target: string, [start, end]: readonly [number, number]): boolean {
  const before = /[#@][\p{L}\p{N}_]{0,60}$/u.exec(source.slice(Math.max(0, start - 64), start))?.[0]
  if (before === undefined) return false
  return target.includes(
    before + source.slice(start, end) + (/^[\p{L}\p{N}_]{0,60}/u.exec(source.slice(end))?.[0] ?? ''),
  )
}

/** Whether a name is only a part of a longer word: タイ (Thailand) in タイタニック. */
const isInKatakana = (text: string, [start, end]: readonly [number, number]): boolean =>
  /^[\p{Script=Katakana}ー]+$/u.test(text.slice(start, end)) &&
  (/[\p{Script=Katakana}ー]$/u.test(text.slice(0, start)) || /^[\p{Script=Katakana}ー]/u.test(text.slice(end)))

/** Whether the target keeps a place as part of a longer name: "Bank of America". */
function isOfLongerName(source: string, target: string, [start, end]: readonly [number, number]): boolean {
  const name = source.slice(start, end)
  const at = target.indexOf(name)
  return (
    (at >= 0 && staysAsItIs({ source, at: start }, { target, at }, name)) || isSpelled(source, target, [start, end])
  )
}

/** The words of a longer name around a place: "de" before France, "Inter" behind it. */
const BEFORE = /[\s-]$(?<=(\p{Lu}\p{L}+|d[aeiou]s?|del)[\s-])/u
const BEHIND = /^[\s-](\p{Lu}\p{L}+)/u

/** Whether the target spells a longer name in its own script: "Tour de France" → Тур де Франс. */
function isSpelled(source: string, target: string, [start, end]: readonly [number, number]): boolean {
  const parts = [
    BEFORE.exec(source.slice(0, start))?.[1],
    source.slice(start, end),
    BEHIND.exec(source.slice(end))?.[1],
  ]
  if (parts[0] === undefined && parts[2] === undefined) return false
  const [before, name, behind] = parts.map(part => part && soundOf(part))
  return [...target.matchAll(SPELLED)].some(({ 0: word, index }) => {
    if (soundOf(word) !== name) return false
    const first = BEFORE_SPELLED.exec(target.slice(0, index))?.[1]
    const last = BEHIND.exec(target.slice(index + word.length))?.[1]
    return (first !== undefined && soundOf(first) === before) || (last !== undefined && soundOf(last) === behind)
  })
}

const SPELLED = /\p{Lu}[^\P{L}\p{Script=Latin}]+/gu
const BEFORE_SPELLED = /[\s-]$(?<=(\p{Lu}\p{L}+|д[аеиоію]с?|дель?)[\s-])/u
const soundOf = (word: string): string => skeletonOf(latinOf(word.toLowerCase()))
