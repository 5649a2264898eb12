import type { Draft } from '../model.ts'

const NO_OTHERS: readonly number[] = []

/**
 * A number as it is first read; what stands beside it is added later. All drafts have the same properties, so that
 * reading them is fast.
 */
export const draft = (span: Pick<Draft, 'start' | 'end' | 'from' | 'to'>, value: number): Draft => ({
  start: span.start,
  end: span.end,
  from: span.from,
  to: span.to,
  value,
  also: NO_OTHERS,
  hard: false,
  scale: 0,
  vague: false,
  percent: false,
  counts: undefined,
  ordinal: undefined,
  unread: undefined,
  clock: undefined,
  foreign: undefined,
  unit: undefined,
  otherUnit: undefined,
  power: undefined,
  currency: undefined,
  month: undefined,
  named: undefined,
  part: undefined,
})
