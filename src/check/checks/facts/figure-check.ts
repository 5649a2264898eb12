import type { Level } from '../../../model.ts'
import type { Told } from '../../../say.ts'
import { NOTHING, type PairCheck, type Seen, type Sides } from '../../model.ts'
import { LIST, type NumberComparison } from '../../numbers/compare/compare.ts'
import type { NumberFact } from '../../numbers/model.ts'
import type { Reading } from '../../read/model.ts'
import { FIGURES, type Trait } from '../../read/tokens/traits.ts'

/** A figure of the source, one of the target, or two that correspond. */
export interface Figures {
  readonly source?: NumberFact
  readonly target?: NumberFact
  readonly level?: Level
}

/** What a check needs if it is also about numbers in words. */
export const COUNTS: readonly Trait[] = [...FIGURES, 'number']

/** Two figures that correspond. */
export type FigurePair = Required<Pick<Figures, 'source' | 'target'>>

/** The words of the figures; empty for a missing figure. */
interface Said {
  readonly before: string
  readonly after: string
}

interface FigureCheck extends Omit<PairCheck, 'pair'> {
  /** The figures that it looks through; if there are none, it sees nothing. */
  readonly among: keyof typeof LIST
  readonly select: (sides: Sides, numbers: NumberComparison) => readonly Figures[]
  readonly says: (said: Said, figures: Figures, sides: Sides) => Told
}

/** A check that selects figures of a pair and reports each in the same words. */
export const figureCheck = ({ among, select, says, ...about }: FigureCheck): PairCheck => {
  const list = LIST[among]
  return {
    needs: FIGURES,
    ...about,
    pair: sides => {
      const numbers = sides.numbers()
      if ((numbers.filled & list) === 0) return NOTHING
      const found = select(sides, numbers)
      return found.length === 0 ? NOTHING : found.map(figures => observe(figures, sides, says))
    },
  }
}

function observe(figures: Figures, sides: Sides, says: FigureCheck['says']): Seen {
  const { source, target, level } = figures
  const said = { before: wordsOf(sides.source, source), after: wordsOf(sides.target, target) }
  return {
    ...says(said, figures, sides),
    ...(source && { source: [source.start, source.end] }),
    ...(target && { target: [target.start, target.end] }),
    ...(level && { level }),
  }
}

const wordsOf = ({ text }: Reading, figure: NumberFact | undefined): string =>
  figure ? text.slice(figure.start, figure.end) : ''

/** The matches of a comparison that a check selects, as figures: most pairs have none. */
export function pairsWhere(
  matches: NumberComparison['matches'],
  isMeant: (source: NumberFact, target: NumberFact) => boolean,
): readonly FigurePair[] {
  let found: FigurePair[] | undefined
  for (const [source, target] of matches) {
    if (!isMeant(source, target)) continue
    found ??= []
    found.push({ source, target })
  }
  return found ?? NO_PAIRS
}

export const NO_PAIRS: readonly FigurePair[] = []

/** Matches of a comparison as figures. */
export const pairsOf = (matches: NumberComparison['matches']): readonly FigurePair[] => pairsWhere(matches, () => true)
