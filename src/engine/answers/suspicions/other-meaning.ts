import { meaningSlips } from '../../../check/index.ts'
import { doubtful, type Suspicion } from '../problem.ts'

/** The opposite of what the source says, or a bound or a "former" lost. */
export const otherMeaning: Suspicion = ({ answer, source }) => {
  const [slip] = meaningSlips(source.side(), answer.side())
  return slip === undefined ? undefined : doubtful(slip)
}
