import type { Statement } from '../../../../model.ts'
import { say, tell } from '../../../../say.ts'
import { NOTHING, type PairCheck, type Seen } from '../../../model.ts'
import { type Contrasts, type Said, saysMember } from '../../../read/facts/contrasts.ts'
import type { Subjects } from '../../../read/facts/subjects.ts'
import type { Reading } from '../../../read/model.ts'
import {
  type Attribution,
  attributionsIn,
  isSaying,
  namesOutside,
  namesTwo,
} from '../../../read/quotes/attributions.ts'
import { FIRST_PERSON } from '../../../read/quotes/first-person.ts'
import { quotationsIn } from '../../../read/quotes/quotations.ts'
import { quotePairsIn } from '../../../read/quotes/quote-pairs.ts'
import { speakersExchanged } from './quoted-roles.ts'

export const quotationCount: PairCheck = {
  level: 'info',
  finds: 'Source and target have different numbers of quotations.',
  why: 'Words that were quoted may now be claimed, or the other way round.',
  needs: ['quote', 'bracket'],
  example: ['He called it “a success”.', 'Lo calificó de éxito.'],
  pair: ({ source, target, given }) => {
    if (target.text.trim() === '') return NOTHING
    if (source.quotes === target.quotes && !/[「『]/.test(source.text)) return NOTHING
    const [one, other] = [countsOf(source), countsOf(target)]
    // A text with a single mark is left to another check.
    if (!Number.isInteger(one.written) || !Number.isInteger(other.written)) return NOTHING
    if (one.fewest <= other.most && other.fewest <= one.most) return NOTHING
    const many = (count: number): Statement => say('quotations', { count })
    const isLost =
      !given.interface &&
      other.most === 0 &&
      quotesMuch(source) &&
      !setsApart(target, source) &&
      !reports(target) &&
      !isReported(source, target) &&
      !isTitle(source, target)
    return [
      {
        ...tell('quotation-count', { source: many(one.written), target: many(other.written) }),
        ...((isLost || (!given.interface && isSecondLost(source, target))) && { level: 'warning' as const }),
      },
    ]
  },
}

/**
 * A comma ends the first part of a quotation, and the second part begins in the same sentence: “A,” he said, “and b.”
 */
const INTERRUPTION = /(?:[,，][”“"»]|[”“"»] ?[,，–—])[^.!?。！？“”„"«»]*[“„"«]/g
/** ‘halt’, or with the wrong opening mark ’halt’; an apostrophe has letters on both sides. */
const IN_SINGLE_MARKS =
  /(?<![\p{L}\p{N}])[‘’‚](?=[\p{L}\p{N}])[^‘’“”„"«»]*[\p{L}\p{N}.,!?][’‘](?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}])/gu
const IN_CORNERS = /[「『][^「」『』]*[」』]/g

/**
 * How many quotations a text has, nested ones included, and the fewest and most that it may have in another language:
 * Russian keeps one pair of marks around an interrupted quotation, and words in single marks may be a quotation or not.
 */
function countsOf({ text, quotes }: Reading): {
  readonly written: number
  readonly fewest: number
  readonly most: number
} {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  const written = quotes / 2 + count(IN_CORNERS)
  return { written, fewest: written - count(INTERRUPTION), most: written + count(IN_SINGLE_MARKS) }
}

/**
 * How many words, or letters of a script without spaces, make a quotation or a title; shorter ones may only be ironic.
 */
const [WORDS_SAID, LETTERS_SAID] = [4, 8]

/** Whether a text quotes more than a word or two. "Amicus curiae (“friend of the court”)" is an explanation. */
const quotesMuch = ({ text, language }: Reading): boolean =>
  quotePairsIn(text).some(({ start, end }) => {
    if (/[(（]$/.test(text.slice(0, start))) return false
    const said = text.slice(start + 1, end - 1)
    return language.data.unspaced === 'always'
      ? (said.match(/\p{L}/gu)?.length ?? 0) >= LETTERS_SAID
      : (said.match(/[\p{L}\p{M}\p{N}’'-]+/gu)?.length ?? 0) >= (language.data.unspaced ? WORDS_SAID - 1 : WORDS_SAID)
  })

/**
 * Whether a text marks words in another way: by dashes, in single marks, in italics, or after a colon that the source
 * lacks. A colon that also stands before the quotation of the source marks nothing: "She said: “Run!”" → Dijo: corre.
 */
const setsApart = ({ text, written }: Reading, source: Reading): boolean =>
  OTHER_MARKS.test(withoutLastDash(written === text ? text : written)) ||
  (/:\s|：/.test(text) && !/:\s?[“„"«]/.test(source.text))

const OTHER_MARKS = /(?:^|\s)[–—―-]\s?\S|[‘‚‹《〈]|(?<![\p{L}\p{N}])'\S|<(?:i|em|q|cite|blockquote)\b|[*_]\S/u

/** A text without the dash after its speech if no dash opens the speech: "Лекарства закончились, — сказала врач". */
const withoutLastDash = (text: string): string =>
  /^\s*[–—―-]/.test(text) ? text : text.replace(/[,?!…]\s[–—―]\s(?=\p{Ll})/u, ', ')

/** How many words after a verb of saying "that" may stand: "said on Monday that". */
const REPORTED = 4

/** Whether a text reports speech in its own words: "řekl, že". */
const reports = ({ tokens, language }: Reading): boolean =>
  language.reports.size > 0 &&
  tokens.some(
    (token, at) =>
      isSaying(token) && tokens.slice(at + 1, at + 1 + REPORTED).some(({ lower }) => language.reports.has(lower)),
  )

/** Speech with its speaker: “…,” she said; or: “…?” the mayor asked. */
const SPEECH = /^\s*["“„«]\p{Lu}[^"“”„«»]*(?:[,.?!…]["”“»]|["”“»],)\s/u

/** A title in its marks, with capitals at its long words and no mark at its end: “The Room Next Door”. */
const TITLE =
  /["“„«]\p{Lu}[\p{L}\p{M}’'-]*(?:[ ,:&]{1,2}(?:\p{Lu}[\p{L}\p{M}’'-]*|\p{Ll}{1,3}|with|from|into|over|\p{N}+))*,?["”“»]/gu

/** Languages that print titles in italics, which a text without markup lacks. */
const IN_ITALICS = new Set('es fr it pt ca de en nl sv da nb fi el ro'.split(' '))

/**
 * Whether the marks were those of titles, which the target has with a capital inside its sentence: La habitación de al
 * lado.
 */
function isTitle(source: Reading, { tokens, text, language }: Reading): boolean {
  if (!IN_ITALICS.has(language.tag)) return false
  const titles = source.text.match(TITLE)?.length ?? 0
  if (titles === 0 || titles < source.quotes / 2) return false
  return tokens.some(
    (token, at) =>
      at > 0 && token.word.common && token.text !== token.lower && !/[.!?:]\s*$/.test(text.slice(0, token.start)),
  )
}

/** How much less of a text is quoted if one of its two quotations lost its marks. */
const QUOTED_LESS = 0.25

/** The part of a text that stands between quotation marks. */
const partQuoted = ({ text }: Reading): number =>
  quotePairsIn(text).reduce((sum, { start, end }) => sum + end - start, 0) / text.length

/**
 * Whether the second of two quotations lost its marks: “A,” she said. “B.” → « A », a-t-elle dit. B. One pair around both
 * quotes as much as two.
 */
function isSecondLost(source: Reading, target: Reading): boolean {
  if (target.quotes !== 2 || source.quotes !== 4 || quotePairsIn(source.text).length !== 2) return false
  if (target.language.data.verbLast || setsApart(target, source) || reports(target) || ACCORDING.test(target.text))
    return false
  const [first, second] = quotePairsIn(source.text)
  const isApart =
    first !== undefined && second !== undefined && /[.!?]\s*$/.test(source.text.slice(first.end, second.start))
  if (!isApart || partQuoted(source) - partQuoted(target) < QUOTED_LESS) return false
  const [pair] = quotePairsIn(target.text)
  const outside = pair === undefined ? '' : target.text.slice(0, pair.start) + target.text.slice(pair.end)
  const [here, there] = [FIRST_PERSON[source.language.tag], FIRST_PERSON[target.language.tag]]
  const said = source.text.slice(second.start, second.end)
  return here === undefined || there === undefined || !here.test(said) || there.test(outside)
}

/** Words for "according to". */
const ACCORDING =
  /(?<!\p{L})(?:volgens|laut|zufolge|selon|d['’]après|según|secondo|segundo|conforme|segons|według|zdaniem|podle|podľa|enligt|ifølge|mukaan|szerint|göre|according|по словам|за словами|според|κατά|conform|prema)(?!\p{L})/iu

/**
 * Whether speech became reported speech, which needs no marks: a language that ends with its verb shows no difference;
 * in the others "that", "according to" or a verb of saying stands before it, or it lost its "I" and "we".
 */
function isReported(source: Reading, target: Reading): boolean {
  if (!SPEECH.test(source.text)) return false
  const { tokens, language, text } = target
  if (language.data.verbLast === true || ACCORDING.test(text)) return true
  if (tokens.some(({ lower }, at) => at > 1 && language.reports.has(lower))) return true
  const says = tokens.findIndex(isSaying)
  if (says >= 0 && says < tokens.length / 2) return true
  const [here, there] = [FIRST_PERSON[source.language.tag], FIRST_PERSON[language.tag]]
  return here !== undefined && there !== undefined && here.test(source.text) && !there.test(text)
}

/** Families of people who may speak. */
const WHO: ReadonlySet<string> = new Set('kin person job grade office bench trial deed'.split(' '))
/** How many words may stand between a verb of saying and the speaker. */
const NEAR = 2

/** Who says what is quoted, by office or trade: the one next to the only verb of saying outside the quotations. */
function roleOf(reading: Reading, { sure }: Contrasts): Said | undefined {
  const roles = sure.filter(({ family }) => WHO.has(family))
  if (roles.length === 0) return undefined
  const quoted = quotationsIn(reading.text)
  const isOutside = ({ start }: { readonly start: number }): boolean =>
    !quoted.some(one => start >= one.start && start < one.end)
  const [says, other] = reading.tokens.flatMap((token, at) => (isSaying(token) && isOutside(token) ? [at] : []))
  if (says === undefined || other !== undefined) return undefined
  const near = roles.filter(({ from, at }) => isOutside(from) && Math.abs(at - says) <= NEAR)
  return near.toSorted((one, two) => Math.abs(one.at - says) - Math.abs(two.at - says))[0]
}

/**
 * A speaker who became another: “…,” the judge told the lawyer → сказал адвокат. Nobody else speaks in the source, and
 * the judge is missing.
 */
function otherRole(source: Reading, target: Reading, [from, to]: readonly [Contrasts, Contrasts]): Seen | undefined {
  if (from.sure.length < 2 || to.sure.length === 0) return undefined
  const one = roleOf(source, from)
  const other = one && roleOf(target, to)
  if (!one || !other || one.family !== other.family || one.member === other.member) return undefined
  if (saysMember(to, one) || !saysMember(from, other)) return undefined
  const [before, after] = [
    source.text.slice(one.from.start, one.to.end),
    target.text.slice(other.from.start, other.to.end),
  ]
  return {
    ...tell('quotation-speaker', { before, after }),
    source: [one.from.start, one.to.end],
    target: [other.from.start, other.to.end],
  }
}

function exchangedRole(source: Reading, target: Reading, subjects: readonly [Subjects, Subjects]): Seen | undefined {
  const found = speakersExchanged([source, target], subjects)
  if (found === undefined) return undefined
  const { lost, came } = found
  const [before, after] = [source.text.slice(lost.start, lost.end), target.text.slice(came.start, came.end)]
  return {
    ...tell('quotation-speaker', { before, after }),
    source: [lost.start, lost.end],
    target: [came.start, came.end],
  }
}

const speakerOf = ({ after, before }: Attribution) => after ?? before

export const quotationSpeaker: PairCheck = {
  level: 'warning',
  finds: 'A quotation is beside another name of the sentence than in the source.',
  why: 'Readers believe that somebody else said it.',
  needs: ['quote'],
  example: [
    '“We agree,” Rubio said after meeting Lavrov.',
    '«Estamos de acuerdo», dijo Lavrov tras reunirse con Rubio.',
  ],
  pair: ({ source, target, contrasts, subjects }) => {
    if (source.quotes === 0 || source.quotes !== target.quotes) return NOTHING
    const role = otherRole(source, target, contrasts()) ?? exchangedRole(source, target, subjects())
    if (role) return [role]
    if (!namesTwo(target) || !namesTwo(source) || !source.tokens.some(isSaying)) return NOTHING
    const from = attributionsIn(source)
    if (!from.some(speakerOf)) return NOTHING
    const to = attributionsIn(target)
    if (from.length !== to.length) return NOTHING
    const exchanged = from.flatMap((attribution, index) => {
      const [one, other] = [speakerOf(attribution), to[index] && speakerOf(to[index])]
      return one && other?.isSubject && one.key !== other.key ? [[one, other] as const] : []
    })
    if (exchanged.length === 0) return NOTHING
    const [known, found] = [namesOutside(source, from), namesOutside(target, to)]
    return exchanged.flatMap(([one, other]) => {
      // Both are named on both sides, so neither is another form of the other.
      if (!known.some(({ key }) => key === other.key) || !found.some(({ key }) => key === one.key)) return []
      const [before, after] = [source.text.slice(one.start, one.end), target.text.slice(other.start, other.end)]
      return [
        {
          ...tell('quotation-speaker', { before, after }),
          source: [one.start, one.end] as const,
          target: [other.start, other.end] as const,
        },
      ]
    })
  },
}
