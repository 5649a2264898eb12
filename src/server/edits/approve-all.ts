import { reviseUnit } from '../../edition/index.ts'
import type { ReplaceAnswer } from '../answers.ts'
import type { EditionAt, Library } from '../library/model.ts'
import type { ApproveRequest } from '../requests.ts'
import { inOneStep, type StepSetup } from './one-step.ts'

/** Approves sentences of one edition, except those whose source has changed since they were made. */
export async function approveAll(
  { library, ...setup }: StepSetup & { readonly library: Library },
  at: EditionAt,
  { changes }: ApproveRequest,
): Promise<ReplaceAnswer> {
  const { segments } = await library.outline(at.slug)
  const sources = new Map(segments.map(({ key, text }) => [key, text]))
  const reader = { by: setup.author, time: new Date().toISOString() }
  return inOneStep(setup, {
    ...{ ...at, changes },
    name: { kind: 'approve', from: '' },
    make: (edition, { key }) => {
      const source = sources.get(key)
      const isBehind = edition.units.some(unit => unit.key === key && unit.source !== source)
      return source === undefined || isBehind
        ? edition
        : reviseUnit(edition, key, { do: 'approve', source, state: 'final', reader })
    },
  })
}
