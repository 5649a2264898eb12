import type { Level } from '../../../model.ts'
import type { Observation, PairCheck, Sides } from '../../model.ts'
import type { NumberComparison } from '../../numbers/compare.ts'
import type { NumberFact } from '../../numbers/model.ts'
import type { Reading } from '../../read/model.ts'
import { FIGURES } from '../../read/traits.ts'

/** A figure of the source, one of the target, or two that stand for each other. */
export interface Figures {
  readonly source?: NumberFact
  readonly target?: NumberFact
  readonly level?: Level
}

/** Two that stand for each other. */
export type FigurePair = Required<Pick<Figures, 'source' | 'target'>>

/** The words of a figure in quotation marks. */
interface Said {
  readonly source: string
  readonly target: string
}

interface FigureCheck extends Omit<PairCheck, 'pair'> {
  readonly select: (sides: Sides, numbers: NumberComparison) => readonly Figures[]
  readonly says: (said: Said, figures: Figures, sides: Sides) => string
}

/** A check that selects figures of a pair and says the same of each. */
export const figureCheck = ({ select, says, ...about }: FigureCheck): PairCheck => ({
  needs: FIGURES,
  ...about,
  pair: sides => select(sides, sides.numbers()).map(figures => observe(figures, sides, says)),
})

function observe(figures: Figures, sides: Sides, says: FigureCheck['says']): Observation {
  const { source, target, level } = figures
  const said = { source: wordsOf(sides.source, source), target: wordsOf(sides.target, target) }
  return {
    message: says(said, figures, sides),
    ...(source && { source: [source.start, source.end] }),
    ...(target && { target: [target.start, target.end] }),
    ...(level && { level }),
  }
}

const wordsOf = ({ text }: Reading, figure: NumberFact | undefined): string =>
  figure ? `"${text.slice(figure.start, figure.end)}"` : ''

/** Matches of a comparison as figures. */
export const pairsOf = (pairs: readonly (readonly [NumberFact, NumberFact])[]): readonly FigurePair[] =>
  pairs.map(([source, target]) => ({ source, target }))
