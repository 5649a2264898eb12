import { figureSlips } from '../../../../check/index.ts'
import { doubtful, type Suspicion } from '../../problem.ts'

/** A figure, a unit, a currency, a month or a weekday of the source that changed. */
export const otherFigure: Suspicion = ({ both }) => {
  const [slip] = figureSlips(both())
  return slip === undefined ? undefined : doubtful(slip)
}
