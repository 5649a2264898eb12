import { isGivenName } from '../../../languages/given-names.ts'
import { isUnspaced } from '../../../languages/index.ts'
import type { WrongSenses } from '../../../languages/model.ts'
import { sensesOf } from '../../../languages/source-check.ts'
import { onceEach } from '../../../once.ts'
import { tell } from '../../../say.ts'
import { FACT } from '../../language/words/word-facts.ts'
import { wordsOf } from '../../language/words/word-list.ts'
import { NOTHING, type PairCheck } from '../../model.ts'
import type { Reading } from '../../read/model.ts'

const NEVER = /(?!)/

/** Matches any of the words; `*` stands for any ending, and a word of a script without spaces may stand anywhere. */
function patternOf(words: readonly string[], isFree: boolean): RegExp {
  if (words.length === 0) return NEVER
  const list = words.map(word => {
    const plain = RegExp.escape(word.replace(/\*$/, '')).replaceAll(String.raw`\x20`, String.raw`\s`)
    return word.endsWith('*') || isFree ? plain : String.raw`${plain}(?![\p{L}\p{M}])`
  })
  return new RegExp(`${isFree ? '' : String.raw`(?<![\p{L}\p{M}])`}(?:${list.join('|')})`, 'iu')
}

interface Sense extends Pick<WrongSenses, 'wrong'> {
  readonly named: WrongSenses['named']
  readonly words: RegExp
  readonly beside: RegExp | undefined
}

/** A name in a sentence: a surname behind a first name, a town behind a word in small letters; no part of a longer name. */
const NAMED: Readonly<Record<NonNullable<WrongSenses['named']>, (name: string) => string>> = {
  surname: name => String.raw`(?<=\p{Lu}[\p{Ll}\p{M}’'-]+ )${name}(?![\p{L}\p{M}]|[- ]\p{Lu})`,
  place: name => String.raw`(?<=\p{Ll},? )${name}(?![\p{L}\p{M}]|[- ]\p{Lu})`,
}

/** Whether a name is one, and the target does not have it: a first name stands before it, and nothing says it as a word. */
function isLostName({ index, 0: name }: RegExpExecArray, named: WrongSenses['named'], pair: readonly [string, string]) {
  const [source, target] = pair
  if (target.includes(name) || !SENTENCE.test(source)) return false
  if (source.toLowerCase().split(name.toLowerCase().replace(/s$/, '')).length > 2) return false
  return named === 'place' || isGivenName(/ $(?<=(\S+) )/u.exec(source.slice(0, index))?.[1] ?? '')
}

/** A word in small letters that a headline would write with a capital. */
const SENTENCE = /(?<!\p{L})(?!(?:with|from|into|over)(?!\p{L}))\p{Ll}{4,}(?!\p{L})/u

/** The senses of a source's language. */
const sensesFor = onceEach((tag): readonly Sense[] =>
  sensesOf(tag).map(({ words, beside, wrong, named }) => ({
    words: named === undefined ? patternOf(wordsOf(words), false) : new RegExp(NAMED[named](words), 'u'),
    named,
    beside: beside === undefined ? undefined : patternOf(wordsOf(beside), false),
    wrong,
  })),
)

const wrongPattern = onceEach((entry: string): RegExp => {
  const [tag = '', words = ''] = entry.split(': ')
  return patternOf(wordsOf(words), isUnspaced(tag))
})

const NO_SENSES: readonly Sense[] = []

/** The senses whose words a text may have: most texts have none. In parts for machines words are no tokens. */
function sensesIn({ language, facts, parts, tokens }: Reading): readonly Sense[] {
  if (parts.length > 0) return sensesFor(language.tag)
  if ((facts & FACT.misleads) === 0) return NO_SENSES
  const places = new Set(tokens.flatMap(({ word }) => word.misleads))
  return sensesFor(language.tag).filter((_, place) => places.has(place))
}

export const wrongSense: PairCheck = {
  level: 'warning',
  finds: 'A word or an idiom was taken in another sense: a seal on the beach, the cat that is let out of the bag.',
  why: 'The grammar is right, and the readers laugh.',
  example: ['A young seal was found on the beach.', 'Am Strand wurde ein junges Siegel gefunden.'],
  pair: ({ source, target, given }) => {
    if (given.interface) return NOTHING
    for (const { words, beside, wrong, named } of sensesIn(source)) {
      const said = wrong[target.language.tag]
      const found = said === undefined ? null : words.exec(source.text)
      if (found === null || beside?.test(source.text) === false) continue
      if (named !== undefined && !isLostName(found, named, [source.text, target.text])) continue
      const taken = wrongPattern(`${target.language.tag}: ${said}`).exec(target.text)
      // A surname is written with a capital where there are capitals.
      if (taken === null || (named === 'surname' && /^\p{Ll}/u.test(taken[0]))) continue
      return [
        {
          ...tell('became', { before: found[0], after: taken[0] }),
          source: [found.index, found.index + found[0].length],
          target: [taken.index, taken.index + taken[0].length],
        },
      ]
    }
    return NOTHING
  },
}
