import { onceEachText } from '../../../once.ts'
import { recognise, type StatementId, tell } from '../../../say.ts'
import { NOTHING, type PairCheck, type Seen, type Sides } from '../../model.ts'

/**
 * A repair that begins with this says why the engine's answer may not be a translation: `doubted: it is the source
 * itself`.
 */
export const DOUBTED = 'doubted: '
/** A repair that begins with this says what looks odd in the engine's answer and may still be right. */
export const ODD = 'odd: '
/** A repair that begins with this names markup whose place was guessed: `markup guessed: <a>`. */
export const GUESSED_MARKUP = 'markup guessed: '

const saidIn = ({ repairs }: Sides, start: string): readonly string[] =>
  repairs.filter(repair => repair.startsWith(start)).map(repair => repair.slice(start.length))

export const doubtfulAnswer: PairCheck = {
  level: 'error',
  finds:
    'What the engine answered may be no translation of the source, though it was asked twice; or it looks odd (a warning).',
  why: 'Engines answer with the source itself, with another sentence, or with half of one.',
  example: ['Good morning, everybody.', 'Good morning, everybody.'],
  given: 'repairs',
  pair: sides => {
    const odd = saidIn(sides, ODD).map((reason): Seen => ({ ...told(reason), level: 'warning' }))
    return [...saidIn(sides, DOUBTED).map(told), ...odd]
  },
}

/**
 * A reason as an observation; a reason that ends with a full stop gets no second one. If an engine fails, many of its
 * answers have the same reason.
 */
const told = onceEachText(
  (reason): Seen =>
    tell(reason.endsWith('.') ? 'doubtful-answer-so' : 'doubtful-answer', {
      reason: recognise(reason, REASONS) ?? reason,
    }),
)

/** Why answers are doubted; a record keeps the reason in English. A more specific reason comes before a general one. */
const REASONS: readonly StatementId[] = [
  ...(['answer-echo', 'answer-of-another', 'answer-twice', 'answer-capitals', 'answer-holds-source'] as const),
  ...(['answer-is-talk', 'answer-no-words', 'answer-many-lines', 'answer-most-words', 'answer-leaves-out'] as const),
  ...(['answer-over-and-over', 'answer-far-shorter', 'answer-far-longer', 'answer-begins', 'answer-talks'] as const),
  ...(['answer-thinks', 'answer-sentence-more', 'answer-choice', 'answer-no-quotes', 'answer-no-character'] as const),
  ...([
    'answer-instructions',
    'answer-holds-another',
    'answer-no-accents',
    'answer-merged',
    'answer-lost-letters',
    'answer-no-accents-alone',
  ] as const),
  ...([
    'answer-other-script',
    'answer-sounds',
    'answer-titled',
    'answer-no-everyday',
    'answer-ends',
    'answer-exchanged',
    'answer-markup',
  ] as const),
  ...(['answer-language', 'answer-has-of-source', 'answer-has', 'answer-is'] as const),
  ...(['became-by-power', 'became', 'answer-name', 'answer-number', 'no-counterpart'] as const),
  ...(['nothing-in-source', 'stands-as-in-source', 'stand-as-in-source', 'no-partner'] as const),
]

/** Inline elements that an engine lost or misplaced and whose place was guessed. */
export const guessedInlines = (sides: Sides): readonly Seen[] =>
  sides.repairs.length === 0
    ? NOTHING
    : saidIn(sides, GUESSED_MARKUP).map(markup => ({
        ...tell('markup-guessed', { markup }),
        level: 'warning',
      }))
