import { type MemberNode, type ObjectNode, parse, type ValueNode } from '@humanwhocodes/momoa'
import type { SegmentKey } from '../../model.ts'

/** The place of a text in a locale file. */
export interface CatalogPlace {
  /** Counted from 1. */
  readonly line: number
  /** Where the text begins on its line, in UTF-16 units from 1; undefined if escapes shift the columns. */
  readonly column: number | undefined
}

/** The places of the texts in a locale file, by key: `{"p1": {"s1": "Text"}}` → `p1.s1`. The file must be valid JSON. */
export function catalogPlaces(json: string): ReadonlyMap<SegmentKey, CatalogPlace> {
  const places = new Map<SegmentKey, CatalogPlace>()
  const { body } = parse(json)
  if (body.type === 'Object') visit(body, '', (key, place) => void places.set(key, place))
  return places

  function placeOf({ loc, range: _, ...node }: ValueNode): CatalogPlace {
    const { line, column } = loc.start
    const raw = json.slice(loc.start.offset, loc.end.offset)
    return { line, column: node.type === 'String' && !raw.includes('\\') ? column + 1 : undefined }
  }

  function look(value: ValueNode, key: string, see: (key: SegmentKey, place: CatalogPlace) => void): void {
    if (value.type === 'Object') visit(value, `${key}.`, see)
    else if (value.type === 'Array')
      for (const [at, each] of value.elements.entries()) look(each.value, `${key}.${at}`, see)
    else see(key, placeOf(value))
  }

  function visit(object: ObjectNode, before: string, see: (key: SegmentKey, place: CatalogPlace) => void): void {
    for (const { name, value } of object.members) {
      const key = `${before}${nameOf(name)}`
      look(value, key, see)
    }
  }
}

const nameOf = (name: MemberNode['name']): string => (name.type === 'String' ? name.value : name.name)
