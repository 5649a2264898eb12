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
  readonly words: RegExp
  readonly beside: RegExp | undefined
}

/** The senses of a source's language. */
const sensesFor = onceEach((tag): readonly Sense[] =>
  sensesOf(tag).map(({ words, beside, wrong }) => ({
    words: patternOf(wordsOf(words), false),
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
    for (const { words, beside, wrong } of sensesIn(source)) {
      const said = wrong[target.language.tag]
      const found = said === undefined ? null : words.exec(source.text)
      if (found === null || beside?.test(source.text) === false) continue
      const taken = wrongPattern(`${target.language.tag}: ${said}`).exec(target.text)
      if (taken === null) continue
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
