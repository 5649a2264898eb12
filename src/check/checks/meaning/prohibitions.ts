import type { Said } from '../../read/facts/contrasts.ts'
import type { Reading } from '../../read/model.ts'
import { isIn, wordsFor } from './negators.ts'

/** How many words the subject may have, after "no" or "none". */
const SUBJECT = 5

/** Whether "may" forbids what nobody may do: "no polls may be published" → nie wolno. */
export const forbids = ({ member, at }: Said, { marks, tokens, language }: Reading): boolean =>
  member === 'maybe' &&
  marks.some(
    ({ from, to, senses }) =>
      to <= at &&
      at - to < SUBJECT &&
      senses.some(({ kind }) => kind === 'negator') &&
      !isIn(wordsFor(language.tag).not, tokens[from]),
  )
