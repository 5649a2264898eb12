import { reviseUnit } from '../../edition/index.ts'
import type { ReplaceAnswer } from '../answers.ts'
import type { EditionAt } from '../library/model.ts'
import type { FixesRequest } from '../requests.ts'
import { inOneStep, type StepSetup } from './one-step.ts'

/** Applies fixes of one kind of finding to sentences of one edition, as the person's text. */
export const fixTexts = (setup: StepSetup, at: EditionAt, { code, changes }: FixesRequest): Promise<ReplaceAnswer> =>
  inOneStep(setup, {
    ...{ ...at, changes },
    name: { kind: 'fix', from: code },
    make: (edition, { key, target }) => reviseUnit(edition, key, { do: 'replace', target }),
  })
