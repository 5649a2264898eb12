import { tell } from '../../../say.ts'
import { NOTHING, type PairCheck, type Seen, type Sides } from '../../model.ts'

/** A repair that begins so says why the engine's answer may be no translation: `doubted: it is the source itself`. */
export const DOUBTED = 'doubted: '
/** A repair that begins so names markup that was put in by guess: `markup guessed: <a>`. */
export const GUESSED_MARKUP = 'markup guessed: '

const saidIn = ({ repairs }: Sides, start: string): readonly string[] =>
  repairs.filter(repair => repair.startsWith(start)).map(repair => repair.slice(start.length))

export const doubtfulAnswer: PairCheck = {
  level: 'error',
  finds: 'The engine was asked twice, and what it answered may be no translation of the source.',
  why: 'Engines answer with the source itself, with another sentence, or with half of one.',
  example: ['Good morning, everybody.', 'Good morning, everybody.'],
  pair: sides => {
    if (sides.repairs.length === 0) return NOTHING
    return saidIn(sides, DOUBTED).map(reason => tell('doubtful-answer', { reason }))
  },
}

/** Inline elements that an engine lost or misplaced, and that stand where they were guessed to belong. */
export const guessedInlines = (sides: Sides): readonly Seen[] =>
  sides.repairs.length === 0
    ? NOTHING
    : saidIn(sides, GUESSED_MARKUP).map(markup => ({
        ...tell('markup-guessed', { markup }),
        level: 'warning',
      }))
