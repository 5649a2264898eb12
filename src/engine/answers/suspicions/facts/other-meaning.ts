import { meaningSlips } from '../../../../check/index.ts'
import { doubtful, type Suspicion } from '../../problem.ts'
import type { TextFacts } from '../../text-facts.ts'

/** The opposite of what the source says, or a lost bound or "former". */
export const otherMeaning: Suspicion = ({ answer, source, both }) => {
  // "Not bad" is good: if one of the two negates, the checks compare both.
  if (negates(source) !== negates(answer)) return undefined
  const [slip] = meaningSlips(both())
  return slip === undefined ? undefined : doubtful(slip)
}

const negates = (text: TextFacts): boolean =>
  text.reading().marks.some(({ senses }) => senses.some(({ kind }) => kind === 'negator'))
