import type { Package } from '../package/parts.ts'

/** A part or an address that a part refers to. */
export interface Relation {
  /** The last word of its type: `styles`, `hyperlink`, `footnotes`. */
  readonly type: string
  /** The name of a part, or an address outside the file. */
  readonly target: string
}

export interface Relations {
  readonly byId: ReadonlyMap<string, Relation>
  /** The existing parts of a type, in the order of the relations. */
  readonly partsOf: (type: string) => readonly string[]
}

/** What a part refers to; an empty name means the whole file. */
export function readRelations(file: Package, name: string): Relations {
  const cut = name.lastIndexOf('/') + 1
  const [folder, own] = [name.slice(0, cut), name.slice(cut)]
  const byId = new Map<string, Relation>()
  for (const { attributes } of file.part(`${folder}_rels/${own}.rels`)?.root.children ?? []) {
    const { Id: id, Type: type = '', Target: target = '', TargetMode: mode } = attributes
    if (id === undefined) continue
    byId.set(id, {
      type: type.split('/').at(-1) ?? '',
      target: mode === 'External' ? target : resolved(folder, target),
    })
  }
  const partsOf = (type: string): readonly string[] =>
    [...new Set([...byId.values()].filter(one => one.type === type).map(({ target }) => target))].filter(file.has)
  return { byId, partsOf }
}

/**
 * The name of a part, resolved from a folder of the archive: `word/` and `../docProps/core.xml` → `docProps/core.xml`.
 */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = folder.split('/').filter(Boolean)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
