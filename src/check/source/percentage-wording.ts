import type { SourceWords } from '../../languages/model.ts'
import type { NumberFact } from '../numbers/model.ts'

/** A part and its whole. */
type Figures = readonly [part: NumberFact, whole: NumberFact]

/**
 * Whether a percentage is about a part and its whole: "12 of the 14 boats, or 86%". In "the state pays 60%, and 2 of
 * the 14 boats were insured" it is about something else.
 */
export const isOfFigures = (percent: NumberFact, figures: Figures, text: string, words: SourceWords): boolean =>
  percent.start > figures[1].start ? isBehind(percent, figures, text, words) : isAhead(percent, figures, text, words)

/**
 * Whether it stands after the figures: "12 of the 14 boats (86%)", "12 of the 14 boats, 86% of them", "12 of the 14
 * boats sank, 86% of the boats"
 */
function isBehind(percent: NumberFact, [, whole]: Figures, text: string, words: SourceWords): boolean {
  const between = withoutBound(text.slice(whole.end, percent.start), words)
  const after = afterPercent(percent, text)
  if (ENDS_SENTENCE.test(between)) return false
  if (isSameNoun(after, between, words)) return true
  if (isEquated(between, words)) return CLOSED.test(after) || words.ofThem.test(after) || words.ofNoun.test(after)
  const isWholeRemark = words.ofThem.test(after) || CLOSED.test(after.replace(words.ofNoun, ''))
  return isWholeRemark && JOINED.test(between)
}

/**
 * Whether it stands before the figures: "86% (12 of the 14 boats)", "86%, or 12 of the 14 boats", "86% of the boats, 12
 * of the 14"
 */
function isAhead(percent: NumberFact, [part, whole]: Figures, text: string, words: SourceWords): boolean {
  const after = afterPercent(percent, text)
  const between = text.slice(text.length - after.length, part.start)
  if (ENDS_SENTENCE.test(between)) return false
  if (isEquated(between, words)) return true
  const behind = text.slice(whole.end)
  return JOINED.test(between) && (isSameNoun(after, behind, words) || CLOSED_NOUN.test(behind))
}

/** A punctuation mark and words that announce the same in other words: ", or", "– that is". */
const isEquated = (between: string, { equates }: SourceWords): boolean =>
  /[,(–—:“"]/u.test(between) && equates.test(between)

/** Whether a percentage is of what the whole counts, named right after it: "14 boats", "86% of the boats". */
function isSameNoun(after: string, behindWhole: string, { ofNoun }: SourceWords): boolean {
  const noun = ofNoun.exec(after)?.groups?.noun?.toLowerCase()
  return noun !== undefined && wordsBefore(behindWhole).includes(noun)
}

/** How many words after a whole may name what it counts: "14 wooden fishing boats". */
const REACH = 3

const wordsBefore = (text: string): readonly string[] =>
  (/^[\s\p{L}’'-]*/u.exec(text)?.[0] ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, REACH)

/** The text after a percentage and its sign or word. */
const afterPercent = ({ end }: NumberFact, text: string): string =>
  text.slice(end).replace(/^\s?(?:%|\p{L}*percent|per cent)/u, '')

/** The text without "about" and "more than", which do not say what the percentage is of. */
const withoutBound = (between: string, { atLeast, atMost, about }: SourceWords): string =>
  [atLeast, atMost, about].reduce((rest, bound) => rest.replace(bound, ''), between)

const ENDS_SENTENCE = /[.;!?]\s/u
/** At most a short clause, and then a mark that joins two figures of one statement. */
const JOINED = /^(?:\s[^\s,(–—:]+){0,10}\s?[,(–—:]\s?[“"]?$/u
const CLOSED = /^\s?(?:[,.;:!?)–—”"]|$)/u
/** The same, after the counted noun: "(12 of the 14 boats)". */
const CLOSED_NOUN = /^(?:\s[\p{L}’'-]+)?\s?(?:[,.;:!?)–—”"]|$)/u
