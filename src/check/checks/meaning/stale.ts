import { compareRevisions, sourcesOf } from '../../../edition/index.ts'
import { say, tell, together } from '../../../say.ts'
import type { EditionCheck } from '../../model.ts'

export const stale: EditionCheck = {
  level: 'error',
  finds: 'A fact or a name of the source was changed since the text was made from it.',
  why: 'The edition still says what the article no longer says.',
  example: ['We finished with 79 points (now: 81 points).', 'Terminamos con 79 puntos.'],
  edition: ({ units }, source, reader) =>
    compareRevisions(sourcesOf({ units }), source, reader)
      .filter(({ kind, rank }) => kind === 'edited' && (rank === 'fact' || rank === 'name'))
      .map(({ key, evidence }) => ({
        key,
        ...tell('stale', { reasons: together(evidence) ?? say('states-otherwise', {}) }),
      })),
}
