import type { TakenTerm } from '../../../names/index.ts'
import { plural } from '../../terminal/words.ts'
import type { TermList } from './term-list.ts'

/** A line for each contradiction between a term and the glossary. */
export const contradictionLines = ({ source, contradictions = [] }: TakenTerm): readonly string[] =>
  contradictions.map(contradiction => `conflict: ${source}, ${contradiction}`)

/** What was not taken of a list of terms, and what to do. */
export const leftOutLines = ({ others, twins, unplaced }: Omit<TermList, 'proposed'>): readonly string[] => [
  ...others.map(({ from, to, rows }) => {
    const list = to.join(',')
    return `${plural(rows, 'row')} ${rows === 1 ? 'is' : 'are'} ${from}→${list}: use --from ${from} --to ${list}`
  }),
  ...twins.map(
    ({ source, locale, kept, left }) => `${source} has two renderings in ${locale}: ${kept} is taken, ${left} is not`,
  ),
  ...unplaced.map(
    ({ source, locale, words }) =>
      `${source} is not to be ${words.join(', ')} in ${locale}, and has no other word there: give it one first`,
  ),
]
