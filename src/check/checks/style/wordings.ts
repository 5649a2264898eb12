import type { Wording } from '../../../house-style.ts'
import type { TargetLanguage } from '../../../languages/model.ts'
import { targetLanguageOf } from '../../../languages/names.ts'
import { capitalise, inflectionsOf } from '../../../names/index.ts'
import { onceEach } from '../../../once.ts'
import { type Told, tell } from '../../../say.ts'
import { NOTHING, type PairCheck, type Seen } from '../../model.ts'
import type { Reading, Token } from '../../read/model.ts'
import { quotationsIn } from '../../read/quotes/quotations.ts'
import { type AvoidedPhrases, WORD_JOINT } from './ready-style.ts'

/** An avoided wording, and its place in a text. */
interface Found {
  readonly start: number
  readonly end: number
  /** Whether it stands there exactly as listed, so that the preferred wording fits in its place. */
  readonly listed: boolean
  readonly wording: Wording
}

export const styleWording: PairCheck = {
  ofStyle: true,
  level: 'warning',
  finds: 'A wording that the house avoids (style: wordings), inflected or not.',
  why: 'One house, one usage.',
  example: ['She is an illegal immigrant.', 'Es una inmigrante ilegal.'],
  pair: ({ style, target }) => {
    if (style === undefined || style.avoided.all.length === 0 || target.text.trim() === '') return NOTHING
    const found = withoutPreferred(findAvoided(style.avoided, target), target)
    return longestFirst(found).map(each => observe(each, target))
  },
}

function observe({ start, end, listed, wording: { use, because } }: Found, { text }: Reading): Seen {
  const words = text.slice(start, end)
  const told = toldOf(words, use, because?.trim())
  const place = [start, end] as const
  // Quoted words stay as they were said.
  const isQuoted = quotationsIn(text).some(quotation => start > quotation.start && end < quotation.end)
  if (isQuoted) return { ...told, target: place, level: 'info' }
  if (use === undefined) return { ...told, target: place }
  const put = /^\p{Lu}/u.test(words) && (start === 0 || listed) ? capitalise(use, 'und') : use
  return { ...told, target: place, fix: { target: place, text: put, ...(listed && { safe: true as const }) } }
}

function toldOf(written: string, right: string | undefined, because: string | undefined): Told {
  if (because === undefined)
    return right === undefined ? tell('house-avoids', { written }) : tell('house-writes', { right, written })
  const reason = because.endsWith('.') ? because : `${because}.`
  return right === undefined
    ? tell('house-avoids-because', { written, reason })
    : tell('house-writes-because', { right, written, reason })
}

/** Of wordings that overlap, the longer one. */
function longestFirst(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = []
  for (const one of found.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}

function findAvoided({ byFirst, loose, all }: AvoidedPhrases, target: Reading): readonly Found[] {
  const { tokens, language, text } = target
  if (language.data.unspaced === 'always') {
    return all.flatMap(one => placesInRun(one.phrase, text).map(place => ({ ...place, wording: one.wording })))
  }
  const fits = wordFitter(targetLanguageOf(language.locale))
  return tokens.flatMap((token, at) => {
    const here = [...(byFirst.get(token.text.toLowerCase()) ?? []), ...loose]
    return here.flatMap(one => {
      const end = endOf(one.words, { target, at, fits })
      if (end === undefined) return []
      return [
        { start: token.start, end, listed: isListed(text.slice(token.start, end), one.phrase), wording: one.wording },
      ]
    })
  })
}

/** Leaves out wordings inside the preferred wording: "ilegal" in "no ilegal". */
function withoutPreferred(found: readonly Found[], { text }: Reading): readonly Found[] {
  return found.filter(({ start, end, wording: { use } }) => {
    if (use === undefined) return true
    const around = text.slice(Math.max(0, start - use.length), end + use.length).toLowerCase()
    const from = Math.min(start, use.length)
    for (let at = around.indexOf(use.toLowerCase()); at >= 0; at = around.indexOf(use.toLowerCase(), at + 1)) {
      if (at <= from && at + use.length >= from + end - start) return false
    }
    return true
  })
}

type Fits = (word: string, token: Token) => boolean

/**
 * Makes a test whether a token is a word of a phrase: unchanged, inflected, with any ending for `*`, or with an affix
 * of its language.
 */
function wordFitter(language: TargetLanguage): Fits {
  const { prefixes = [], suffixes = [] } = language.affixes ?? {}
  const formsOf = onceEach(word => inflectionsOf(word, language))
  return (word, { text, kind }) => {
    if (kind === 'code') return false
    const [wanted, found] = HAS_CAPITAL.test(word) ? [word, text] : [word.toLowerCase(), text.toLowerCase()]
    if (wanted.endsWith('*')) return found.startsWith(wanted.slice(0, -1))
    if (wanted === found || formsOf(wanted).has(found)) return true
    if (prefixes.some(prefix => found === prefix + wanted)) return true
    return found.startsWith(wanted) && suffixes.includes(found.slice(wanted.length))
  }
}

interface Scene {
  readonly target: Reading
  readonly at: number
  readonly fits: Fits
}

/** Where the phrase ends that begins at a token; undefined if it does not stand there. */
function endOf(words: readonly string[], { target: { tokens, text }, at, fits }: Scene): number | undefined {
  let end: number | undefined
  for (const [index, word] of words.entries()) {
    const token = tokens[at + index]
    if (!token || !fits(word, token)) return undefined
    if (end !== undefined && !JOINT.test(text.slice(end, token.start))) return undefined
    end = token.end
  }
  return end
}

const JOINT = /^(?:[\s\u00a0\u202f]+|[-\u2010\u2011]|['’])$/
const HAS_CAPITAL = /\p{Lu}/u

const isListed = (written: string, phrase: string): boolean =>
  written.replace(WORD_JOINT, ' ').toLowerCase() === phrase.replace(WORD_JOINT, ' ').toLowerCase()

type Place = Pick<Found, 'start' | 'end' | 'listed'>

/** The places of a phrase in a language that puts no space between words. */
function placesInRun(phrase: string, text: string): readonly Place[] {
  const places: Place[] = []
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
    places.push({ start: at, end: at + phrase.length, listed: true })
  }
  return places
}
