import { loadWritten, type ReadWritten } from '../article/index.ts'
import type { Syntax, Unit } from '../model.ts'
import type { Named } from '../names/index.ts'

/**
 * Gives a function that prepares the sources of units for a finder of names, with their markup, since a name may
 * contain some.
 */
export function openNamedUnits(): (units: readonly Unit[]) => Promise<readonly Named[]> {
  const readers = new Map<Syntax, Promise<ReadWritten | undefined>>()
  const readerFor = (syntax: Syntax): Promise<ReadWritten | undefined> => {
    const known = readers.get(syntax) ?? loadWritten(syntax)
    readers.set(syntax, known)
    return known
  }
  return units =>
    Promise.all(
      units.map(async ({ key, source, syntax }) => {
        const read = syntax && (await readerFor(syntax))
        const inlines = read?.(source).inlines
        return { key, text: source, ...(inlines ? { inlines } : {}) }
      }),
    )
}
