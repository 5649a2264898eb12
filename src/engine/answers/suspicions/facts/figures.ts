import { figureSlips } from '../../../../check/index.ts'
import { doubtful, type Suspicion } from '../../problem.ts'

/** A figure, a unit, a currency, a month or a weekday of the source that changed. */
export const otherFigure: Suspicion = ({ answer, source }) => {
  const [slip] = figureSlips(source.side(), answer.side())
  return slip === undefined ? undefined : doubtful(slip)
}
