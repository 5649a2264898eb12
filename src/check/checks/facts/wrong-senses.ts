import { isUnspaced } from '../../../languages/index.ts'
import type { WrongSenses } from '../../../languages/model.ts'
import { sensesOf } from '../../../languages/source-check.ts'
import { onceEach } from '../../../once.ts'
import { tell } from '../../../say.ts'
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

/** The senses of a source's language, and one pattern for the words of all of them. */
const sensesFor = onceEach((tag): { readonly any: RegExp; readonly senses: readonly Sense[] } => {
  const senses = sensesOf(tag)
  return {
    any: patternOf(
      senses.flatMap(({ words }) => wordsOf(words)),
      false,
    ),
    senses: senses.map(({ words, beside, wrong }) => ({
      words: patternOf(wordsOf(words), false),
      beside: beside === undefined ? undefined : patternOf(wordsOf(beside), false),
      wrong,
    })),
  }
})

const wrongPattern = onceEach((entry: string): RegExp => {
  const [tag = '', words = ''] = entry.split(': ')
  return patternOf(wordsOf(words), isUnspaced(tag))
})

/** Whether a text may have one of the words; in parts for machines words are no tokens. */
const mayMislead = ({ misleads, parts }: Reading): boolean => misleads || parts.length > 0

export const wrongSense: PairCheck = {
  level: 'warning',
  finds: 'A word or an idiom was taken in another sense: a seal on the beach, the cat that is let out of the bag.',
  why: 'The grammar is right, and the readers laugh.',
  example: ['A young seal was found on the beach.', 'Am Strand wurde ein junges Siegel gefunden.'],
  pair: ({ source, target, given }) => {
    if (given.interface || !mayMislead(source)) return NOTHING
    const { any, senses } = sensesFor(source.language.tag)
    if (!any.test(source.text)) return NOTHING
    for (const { words, beside, wrong } of senses) {
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
