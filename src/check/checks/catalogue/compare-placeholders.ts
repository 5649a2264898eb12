import { tell } from '../../../say.ts'
import type { Seen } from '../../model.ts'
import type { MachinePart } from '../../read/machine/machine-parts.ts'

/** A placeholder with what must be the same on both sides. */
export interface Known {
  readonly part: MachinePart
  readonly sign: string
}

/** What two lists of placeholders do not share. */
interface Difference {
  readonly lost: readonly Known[]
  readonly added: readonly Known[]
}

export function differenceOf(source: readonly Known[], target: readonly Known[]): Difference {
  const left = [...source]
  const added = target.filter(({ sign }) => {
    const at = left.findIndex(other => other.sign === sign)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return { lost: left, added }
}

export const spanOf = ({ part: { start, end } }: Known): readonly [number, number] => [start, end]

type What = 'placeholder' | 'address'

/**
 * Pairs lost and added placeholders as changed and reports the rest alone; a placeholder that occurs more often than in
 * the source is doubled.
 */
export function observe(
  { lost, added }: Difference,
  source: readonly Known[],
  { what, written = '' }: { readonly what: What; readonly written?: string },
): readonly Seen[] {
  const known = new Set(source.map(({ sign }) => sign))
  const doubled = added.filter(({ sign }) => known.has(sign))
  const invented = added.filter(({ sign }) => !known.has(sign))
  const changed = Math.min(lost.length, invented.length)
  return [
    ...lost.slice(0, changed).map((one, index): Seen => {
      const other = invented[index] ?? one
      return {
        ...tell(`${what}-changed`, { before: one.part.text, after: other.part.text }),
        source: spanOf(one),
        target: spanOf(other),
        fix: { target: spanOf(other), text: one.part.text },
      }
    }),
    ...lost.slice(changed).map(one => ({
      ...tell(`${what}-lost`, { words: one.part.text }),
      source: spanOf(one),
    })),
    ...invented.slice(changed).map(one => ({
      ...tell(`${what}-added`, { words: one.part.text }),
      target: spanOf(one),
    })),
    ...doubled.map(one => ({
      ...tell(`${what}-doubled`, { words: one.part.text }),
      target: spanOf(one),
      ...(/^(?:%|\{\d)/.test(one.part.text) || isBesideItself(one, written) ? {} : { level: 'info' as const }),
    })),
  ]
}

/** Whether a placeholder stands right after the same placeholder: `{{count}} {{count}}`. */
const isBesideItself = ({ part: { start, text } }: Known, written: string): boolean =>
  written
    .slice(Math.max(0, start - text.length - 1), start)
    .trim()
    .endsWith(text)

/** Each placeholder once. */
export const distinct = (all: readonly Known[]): readonly Known[] => [
  ...new Map(all.map(one => [one.sign, one])).values(),
]
