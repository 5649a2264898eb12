import { recognise, type StatementId, tell } from '../../../say.ts'
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
    return saidIn(sides, DOUBTED).map(reason =>
      tell('doubtful-answer', { reason: recognise(reason, REASONS) ?? reason }),
    )
  },
}

/** Why answers are doubted; a record keeps it in English. One that says more comes before one that says less. */
const REASONS: readonly StatementId[] = [
  ...(['answer-echo', 'answer-of-another', 'answer-twice', 'answer-capitals', 'answer-holds-source'] as const),
  ...(['answer-is-talk', 'answer-no-words', 'answer-many-lines', 'answer-most-words', 'answer-leaves-out'] as const),
  ...(['answer-over-and-over', 'answer-far-shorter', 'answer-far-longer', 'answer-begins', 'answer-talks'] as const),
  ...(['answer-thinks', 'answer-sentence-more', 'answer-choice', 'answer-no-quotes', 'answer-no-character'] as const),
  ...(['answer-instructions', 'answer-holds-another', 'answer-no-accents', 'answer-merged'] as const),
  ...(['answer-language', 'answer-has-of-source', 'answer-has', 'answer-is'] as const),
  ...(['became-by-power', 'became', 'answer-name', 'answer-number', 'no-counterpart'] as const),
]

/** Inline elements that an engine lost or misplaced, and that stand where they were guessed to belong. */
export const guessedInlines = (sides: Sides): readonly Seen[] =>
  sides.repairs.length === 0
    ? NOTHING
    : saidIn(sides, GUESSED_MARKUP).map(markup => ({
        ...tell('markup-guessed', { markup }),
        level: 'warning',
      }))
