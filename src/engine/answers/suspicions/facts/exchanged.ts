import { grammarOf } from '../../../../languages/grammar.ts'
import { isDense } from '../../../../languages/index.ts'
import { say } from '../../../../say.ts'
import type { Oddity } from '../../problem.ts'
import type { TextFacts } from '../../text-facts.ts'

type Token = ReturnType<TextFacts['reading']>['tokens'][number]

/** How near each must stand to the other one's place, and how far apart both must be, as fractions of the text. */
const NEAR = 0.12
const APART = 0.2

interface Placed {
  /** Two signs of the same kind may exchange places: names, members of one family, placeholders. */
  readonly kind: string
  readonly words: string
  /** The offset of its first letter. */
  readonly start: number
  /** The same as a part of the text, from 0 to 1. */
  readonly at: number
}

/** Two names, opposites or placeholders that exchanged places: who did it, and to whom. */
export const exchangedPlaces: Oddity = ({ answer, source, from, to }) => {
  if (isDense(from) || isDense(to) || grammarOf(to).verbLast) return undefined
  const here = placesIn(source)
  if (here.size < 2) return undefined
  const there = placesIn(answer)
  const both: { readonly one: Placed; readonly other: Placed }[] = []
  for (const [key, one] of here) {
    const other = there.get(key)
    if (one && other) both.push({ one, other })
  }
  if (both.length < 2) return undefined
  const isAgent = ({ one, other }: (typeof both)[number]) => [agentIn(source, one), agentIn(answer, other)] as const
  const [asked, said] = [source.sentences(), answer.sentences()]
  const isOther = (one: string, other: string): boolean =>
    asked.length === said.length && asked.length <= MOST_SENTENCES && sentenceOf(one, asked) !== sentenceOf(other, said)
  for (const [index, a] of both.entries()) {
    for (const b of both.slice(index + 1)) {
      // "…," said Rossi. Bianchi did not comment.
      if (a.one.kind === 'name' && b.one.kind === 'name' && isOther(a.one.words, a.other.words)) {
        if (
          isOther(b.one.words, b.other.words) &&
          sentenceOf(a.one.words, asked) === sentenceOf(b.other.words, said) &&
          sentenceOf(b.one.words, asked) === sentenceOf(a.other.words, said)
        )
          return say('answer-exchanged', { one: a.other.words, other: b.other.words })
      }
      if (a.one.kind !== b.one.kind || Math.abs(a.one.at - b.one.at) < APART) continue
      if (Math.abs(a.one.at - b.other.at) >= NEAR || Math.abs(b.one.at - a.other.at) >= NEAR) continue
      // "Castell was beaten by Okafor" → Okafor venció a Castell.
      const [agents, others] = [isAgent(a), isAgent(b)]
      if ((agents[0] || others[0]) === (agents[1] || others[1]))
        return say('answer-exchanged', { one: a.other.words, other: b.other.words })
    }
  }
  return undefined
}

/** A text of more sentences is not one answer's. */
const MOST_SENTENCES = 6

/** The index of the only sentence that has a name. */
const sentenceOf = (name: string, sentences: readonly string[]): number =>
  sentences.findIndex(sentence => sentence.includes(name))

/** The signs that can be recognized in a translation, with their places; undefined for one that occurs twice. */
function placesIn(text: TextFacts): ReadonlyMap<string, Placed | undefined> {
  const places = new Map<string, Placed | undefined>()
  const { tokens, text: shown } = text.reading()
  const length = Math.max(1, shown.length)
  const add = (key: string, kind: string, { text: words, start }: Pick<Token, 'text' | 'start'>): void => {
    places.set(key, places.has(key) ? undefined : { kind, words, start, at: start / length })
  }
  for (const token of tokens) {
    const { word, text: written, lower, kind } = token
    if (kind === 'word' && written !== lower && written.length > 3 && word.cognate !== '' && !word.common)
      add(`name ${word.cognate}`, 'name', token)
  }
  for (const { family, member, from, weak } of text.side().contrasts().sure)
    if (!weak && !TIMES.has(family)) add(member, family, from)
  if (!/[{%]/.test(text.text)) return places
  for (const { 0: code, index } of text.text.matchAll(PLACEHOLDER))
    add(code, 'placeholder', { text: code, start: index })
  return places
}

/** Families of words that say when or how long, which may open a sentence or end it: "£1 a week for three months". */
const TIMES: ReadonlySet<string> = new Set('period date turn season timeOfDay'.split(' '))

/** How many letters before a name are looked at. */
const REACH = 64

/** The last words of a text: a first name or a title may stand between "by" and a name. */
const LAST_WORDS = /(?:[\p{L}\p{M}'’.]{1,20}\s){1,3}$/u

/** Whether something is the agent of a passive: "by Okafor". */
function agentIn(text: TextFacts, { start }: Placed): boolean {
  const { text: shown, language } = text.reading()
  const by = language.nameCases?.by
  if (by === undefined) return false
  const before = shown.slice(Math.max(0, start - REACH), start).toLowerCase()
  const words = LAST_WORDS.exec(before)?.[0].trim().split(/\s+/) ?? []
  return words.some(word => by.has(word))
}

const PLACEHOLDER = /\{\{?[\w.]+\}?\}|%\d?\$?[a-z]\b/g
