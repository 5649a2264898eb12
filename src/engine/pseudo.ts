import { directionOf } from '../languages/index.ts'
import type { Delivery, Engine, Job, Pieces } from '../model.ts'
import { charactersOf } from './markup/pieces.ts'

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['abcdefghijklmnopqrstuvwxyz', 'àƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž'],
    ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'ÀƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'],
  ].flatMap(([plain = '', accented = '']) => {
    const letters = [...accented]
    return [...plain].map((letter, index) => [letter, letters[index] ?? letter])
  }),
)

const RIGHT_TO_LEFT_OVERRIDE = '\u202E'
const POP_DIRECTION = '\u202C'

/** Translations grow by about a third; a layout with room for this has room for most languages. */
const GROWTH = 0.35
const FILLER = 'ẋ'

const accent = (text: string): string => text.replace(/[A-Za-z]/g, letter => ACCENTED[letter] ?? letter)

const turn = (text: string): string => text.replace(/\S(?:.*\S)?/gsu, `${RIGHT_TO_LEFT_OVERRIDE}$&${POP_DIRECTION}`)

/** The text with accents, a third longer, between brackets that show where it was cut; holds stay in their places. */
function pseudoTranslate(pieces: Pieces, to: string): Pieces {
  const shape = directionOf(to) === 'rtl' ? (text: string) => turn(accent(text)) : accent
  const translated = pieces.map(piece => (typeof piece === 'string' ? shape(piece) : piece))
  const filler = FILLER.repeat(Math.ceil(charactersOf(pieces) * GROWTH))
  return ['⟦', ...translated, ` ${filler}⟧`]
}

/**
 * Does not translate: it shows how a layout copes with long texts, accents and right-to-left scripts. Free, and never
 * fails.
 */
export function pseudoEngine(): Engine {
  const answer = (job: Job): Delivery => ({
    id: job.id,
    pieces: pseudoTranslate(job.pieces, job.to),
    engine: 'pseudo',
    billedCharacters: 0,
  })
  return {
    name: 'pseudo',
    settings: '',
    lacks: async () => undefined,
    translate: async (jobs, { deliver, signal }) => {
      const failures = signal?.aborted ? jobs.map(({ id }) => ({ id, message: 'interrupted' })) : []
      if (!signal?.aborted && jobs.length > 0) await deliver(jobs.map(answer))
      const characters = failures.length > 0 ? 0 : jobs.reduce((sum, job) => sum + charactersOf(job.pieces), 0)
      return { requests: 0, characters, billedCharacters: 0, failures }
    },
    close: async () => {},
  }
}
