import type { Wording } from '../../../house-style.ts'
import { targetLanguageOf } from '../../../languages/names.ts'
import { capitalise, inflectionsOf } from '../../../names/index.ts'
import { NOTHING, type Observation, type PairCheck } from '../../model.ts'
import type { Reading, Token } from '../../read/model.ts'
import { quotationsIn } from '../../read/quotes/quotations.ts'

/** An avoided wording as it stands in a text. */
interface Found {
  readonly start: number
  readonly end: number
  /** Whether it stands there just as the house lists it, so that what the house writes instead fits its place. */
  readonly listed: boolean
  readonly wording: Wording
}

export const styleWording: PairCheck = {
  level: 'warning',
  finds: 'A wording that the house avoids (style: wordings), inflected or not.',
  why: 'One house, one usage.',
  example: ['She is an illegal immigrant.', 'Es una inmigrante ilegal.'],
  pair: ({ style, target }) => {
    const wordings = style?.wordings ?? []
    if (wordings.length === 0 || target.text.trim() === '') return NOTHING
    const found = wordings.flatMap(wording => findAvoided(wording, target))
    return longestFirst(found).map(each => observe(each, target))
  },
}

function observe({ start, end, listed, wording: { use, because } }: Found, { text }: Reading): Observation {
  const words = text.slice(start, end)
  const instead =
    use === undefined ? `The house does not write "${words}"` : `The house writes "${use}", not "${words}"`
  const reason = because === undefined ? '' : `: ${because.trim()}`
  const message = `${instead}${reason}${reason.endsWith('.') ? '' : '.'}`
  const place = [start, end] as const
  // Somebody else's words are quoted as they were said.
  const isQuoted = [...quotationsIn(text)].some(quotation => start > quotation.start && end < quotation.end)
  if (isQuoted) return { message, target: place, level: 'info' }
  if (use === undefined) return { message, target: place }
  const put = /^\p{Lu}/u.test(words) && (start === 0 || listed) ? capitalise(use, 'und') : use
  return { message, target: place, fix: { target: place, text: put, ...(listed && { safe: true as const }) } }
}

/** Of wordings that overlap, the longer one. */
function longestFirst(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = []
  for (const one of found.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}

function findAvoided(wording: Wording, target: Reading): readonly Found[] {
  const preferred = wording.use === undefined ? [] : placesOf(wording.use, target)
  const isPreferred = (start: number, end: number): boolean =>
    preferred.some(place => place.start <= start && end <= place.end)
  return wording.avoid
    .flatMap(avoided => placesOf(avoided, target))
    .filter(({ start, end }) => !isPreferred(start, end))
    .map(place => ({ ...place, wording }))
}

type Place = Pick<Found, 'start' | 'end' | 'listed'>

function placesOf(phrase: string, target: Reading): readonly Place[] {
  if (target.language.data.unspaced === 'always') return placesInRun(phrase, target.text)
  const words = phrase.split(WORD_JOINT).filter(Boolean)
  const [first] = words
  if (first === undefined) return []
  const language = targetLanguageOf(target.language.locale)
  const suffixes = language.affixes?.suffixes ?? []
  const prefixes = language.affixes?.prefixes ?? []
  const fits = (word: string, { text, kind }: Token): boolean => {
    if (kind === 'code') return false
    const [wanted, found] = HAS_CAPITAL.test(word) ? [word, text] : [word.toLowerCase(), text.toLowerCase()]
    if (wanted.endsWith('*')) return found.startsWith(wanted.slice(0, -1))
    if (wanted === found || inflectionsOf(wanted, language).has(found)) return true
    const bare = prefixes.find(prefix => found === prefix + wanted)
    return bare !== undefined || (found.startsWith(wanted) && suffixes.includes(found.slice(wanted.length)))
  }
  const { tokens, text } = target
  return tokens.flatMap((token, at) => {
    if (!fits(first, token)) return []
    const run = tokens.slice(at, at + words.length)
    const last = run.at(-1)
    if (run.length < words.length || !last || !words.every((word, index) => fits(word, run[index] ?? token))) return []
    if (run.some(({ start }, index) => index > 0 && !JOINT.test(text.slice(run[index - 1]?.end, start)))) return []
    const written = text.slice(token.start, last.end)
    return [{ start: token.start, end: last.end, listed: isListed(written, phrase) }]
  })
}

/** Words are apart by spaces and hyphens; which of the two makes no difference. */
const WORD_JOINT = /[\s\u00a0\u202f-]+/
const JOINT = /^(?:[\s\u00a0\u202f]+|[-\u2010\u2011]|['’])$/
const HAS_CAPITAL = /\p{Lu}/u

const isListed = (written: string, phrase: string): boolean =>
  written.replace(WORD_JOINT, ' ').toLowerCase() === phrase.replace(WORD_JOINT, ' ').toLowerCase()

/** In languages that put no space between words. */
function placesInRun(phrase: string, text: string): readonly Place[] {
  const places: Place[] = []
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
    places.push({ start: at, end: at + phrase.length, listed: true })
  }
  return places
}
