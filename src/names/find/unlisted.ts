import { itemAt, itemBefore } from '../../item-at.ts'
import type { SourceLanguage } from '../../languages/model.ts'
import type { Mention, Span, Term } from '../../model.ts'
import { type Line, readLines, type Scanned } from '../text/lines.ts'
import { spellingOf, type Word } from '../text/source-words.ts'
import { indexBehind } from '../text/spans.ts'
import type { NearIndex } from './misspellings.ts'
import type { Listed } from './model.ts'
import { type Evidence, gather, type Run, runsOf } from './names-by-capitals.ts'
import { isFullName, isNameOfPlace, isSurname, surnameIn, withoutNamesakes } from './surnames.ts'

interface Knowledge {
  readonly language: SourceLanguage
  readonly near: NearIndex<Listed>
  /** A term's name in the texts' own language. */
  readonly nameOf: (term: Term) => string
}

/**
 * Adds to the listed names of an article's texts: names that are not in the glossary, recognized by their capitals;
 * surnames of people named in full ("Volodymyr Zelensky … Zelensky"); and misspellings of listed names.
 */
export function findUnlisted(texts: readonly Scanned[], knowledge: Knowledge): readonly (readonly Mention[])[] {
  const lines = readLines(texts, knowledge.language)
  const people = new Set(texts.flatMap(({ mentions }) => mentions.flatMap(one => (isFullName(one) ? one.term : []))))
  const own = lines.map(line => withoutNamesakes(line, { ...knowledge, people }))
  const evidence = gather(own, knowledge.language)
  return own.map(line => {
    const unlisted = runsOf(line, { language: knowledge.language, evidence })
    if (unlisted.length === 0) return line.mentions
    const named = unlisted.flatMap(run => nameOf(run, line, { ...knowledge, evidence }))
    return [...line.mentions, ...named].sort((a, b) => a.start - b.start)
  })
}

/**
 * The listed names among the results of `findUnlisted` for one text. Most texts have no misspelling and no surname to
 * add. This is seen without cutting them into words, so it is fast, most of all if the words are given in which names
 * may begin.
 */
export function findListed(
  text: Scanned,
  knowledge: Knowledge,
  beginnings: readonly Span[] | undefined,
): readonly Mention[] {
  const stretches = beginnings ?? [{ start: 0, end: text.text.length }]
  if (!mayNameAgain(text) && !stretches.some(stretch => mayNameMore(stretch, text, knowledge))) return text.mentions
  return findUnlisted([text], knowledge)[0]?.filter(({ term }) => term !== undefined) ?? []
}

/** Whether `findUnlisted` may change a mention or add a surname: there is a surname alone, or it is there again. */
function mayNameAgain({ text, mentions }: Scanned): boolean {
  for (const mention of mentions) if (isSurname(mention) || isRepeated(surnameIn(mention), text)) return true
  return false
}

/** Whether `findUnlisted` may add the listed name that a word of a part of a text misspells. */
function mayNameMore({ start, end }: Span, { text, mentions }: Scanned, { near }: Knowledge): boolean {
  const part = text.slice(start, end)
  for (let at = start + nextCapital(part, 0); at < end; ) {
    const mention = mentions[indexBehind(mentions, at)]
    let to = mention && at >= mention.start ? mention.end : undefined
    if (to === undefined) {
      const from = stretchStart(text, at)
      to = stretchEnd(text, at)
      if (isNearIn(text.slice(from, to), from === at, near)) return true
    }
    at = start + nextCapital(part, to - start)
  }
  return false
}

/** Whether a separate word makes `findUnlisted` add a listed name, since it is similar to one. */
export function mayNameMoreIn(word: string, { near }: Knowledge): boolean {
  const at = nextCapital(word, 0)
  return at < word.length && isNearIn(word, at === 0, near)
}

/** Whether a stretch without white space contains a word similar to a listed name. */
function isNearIn(stretch: string, isCapital: boolean, near: NearIndex<Listed>): boolean {
  const word = isCapital ? PLAIN_WORD.exec(stretch)?.[1] : undefined
  return word === undefined ? near.isIn(stretch) : near.nearest(word) !== undefined
}

/** A stretch that is one word, as most are, recognized without cutting it into words. */
const PLAIN_WORD = /^([A-Z][A-Za-z]+)[.,;:!?)]?$/

/** Possible capitals: all characters except ASCII symbols, small ASCII letters and punctuation marks. */
const MAY_BE_CAPITAL = /[A-Z\u00c0-\u1fff\u2070-\uffff]/g

/**
 * The offset of the next unit that may be a capital, or else the text's end; a pattern skips the rest faster than a
 * loop.
 */
function nextCapital(text: string, from: number): number {
  MAY_BE_CAPITAL.lastIndex = from
  return MAY_BE_CAPITAL.test(text) ? MAY_BE_CAPITAL.lastIndex - 1 : text.length
}

/** The start and end of the stretch without white space around an offset; no word extends over white space. */
function stretchStart(text: string, at: number): number {
  let from = at
  while (from > 0 && !isSpace(text.charCodeAt(from - 1))) from--
  return from
}

function stretchEnd(text: string, at: number): number {
  let to = at + 1
  while (to < text.length && !isSpace(text.charCodeAt(to))) to++
  return to
}

const isSpace = (unit: number): boolean => unit <= 0x20

const isRepeated = (word: string | undefined, text: string): boolean =>
  word !== undefined && text.includes(word, text.indexOf(word) + 1)

/**
 * A sequence as mentions: of the person with this surname, or else of the listed name that it misspells, or else of an
 * unlisted name.
 */
function nameOf(
  run: Run,
  line: Line,
  { near, evidence, language }: Knowledge & { readonly evidence: Evidence },
): Mention[] {
  const last = run.at(-1)
  const [first] = run
  if (!first || !last) return []
  const people = evidence.surnames.get(spellingOf(last.text))
  const [person] = people ?? []
  const isPlace = person && isNameOfPlace(line, first.start, language)
  if (run.length === 1 && people?.size === 1 && person && !isPlace) return [mention(last, last, line, person)]
  const misspelt = near.nearest(last.text)
  const from = misspelt && isCapital(misspelt.form) ? startOf(misspelt.value, run) : -1
  const start = itemAt(run, from)
  if (!misspelt || !start) return [mention(first, last, line)]
  const before = itemBefore(run, from)
  const meant = { ...misspelt.value, kind: 'misspelling' as const }
  return [...(before ? [mention(first, before, line)] : []), mention(start, last, line, meant)]
}

/**
 * The start of a misspelt name in a sequence that ends with it: a surname that is listed only in the full name includes
 * the given name.
 */
function startOf({ given }: Listed, run: Run): number {
  if (given === undefined) return run.length - 1
  return run.at(-2)?.text === given ? run.length - 2 : -1
}

const isCapital = (form: string): boolean => /^\p{Lu}/u.test(form)

function mention(first: Word, last: Word, line: Line, listed?: Listed): Mention {
  const span = { start: first.start, end: last.end, text: line.text.slice(first.start, last.end) }
  if (!listed) return { ...span, form: span.text, kind: 'unlisted' }
  const { term, stands, kind, renders } = listed
  return { ...span, term, form: stands, kind, ...(renders === undefined ? {} : { renders }) }
}
