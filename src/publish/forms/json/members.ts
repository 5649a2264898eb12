import { type AnyNode, type ObjectNode, parse } from '@humanwhocodes/momoa'
import { applyEdits, type Edit } from '../edits.ts'

/** An object of a JSON file, by what it holds. */
export interface ObjectAt {
  /** An offset of the file within the object; the root where undefined. */
  readonly around?: number
  /** A member that the object has: the innermost object with it is meant. */
  readonly having?: string
}

/**
 * A JSON file with members of one object set: a member that is there gets the new value in its place, another is added
 * after the last; the rest of the file stays byte for byte. Throws what the parser throws for what is no JSON.
 */
export function setMembers(file: string, members: Readonly<Record<string, unknown>>, where: ObjectAt = {}): string {
  const base = file.startsWith('\uFEFF') ? 1 : 0
  const text = file.slice(base)
  const node = objectAt(parse(text, { mode: 'json', ranges: true }).body, where, base)
  if (!node) return file
  const indent = indentOf(text, node)
  const edits = Object.entries(members).flatMap(([name, value]): readonly Edit[] => {
    const written = value === undefined ? undefined : JSON.stringify(value)
    const member = node.members.find(one => nameOf(one) === name)
    const range = member?.value.range
    if (range && written !== undefined) return [{ start: base + range[0], end: base + range[1], text: written }]
    if (range || written === undefined) return []
    const at = base + (node.members.at(-1)?.range?.[1] ?? (node.range?.[0] ?? 0) + 1)
    const comma = node.members.length > 0 ? ',' : ''
    return [
      { start: at, end: at, text: `${comma}${indent}${JSON.stringify(name)}:${indent === '' ? '' : ' '}${written}` },
    ]
  })
  return applyEdits(file, edits)
}

type Member = ObjectNode['members'][number]

const nameOf = ({ name }: Member): string => (name.type === 'String' ? name.value : name.name)

/** The white space before an object's members, as the file lays them out: a line break and an indentation, or nothing. */
function indentOf(text: string, node: ObjectNode): string {
  const [start] = node.members[0]?.range ?? [0]
  const before = text.slice(0, start)
  return before.slice(before.trimEnd().length)
}

function objectAt(node: AnyNode, { around, having }: ObjectAt, base: number): ObjectNode | undefined {
  if (node.type !== 'Object' && node.type !== 'Array') return undefined
  const [start, end] = node.range ?? [0, 0]
  if (around !== undefined && (around < base + start || around >= base + end)) return undefined
  if (around === undefined && having === undefined) return node.type === 'Object' ? node : undefined
  const inner: readonly AnyNode[] =
    node.type === 'Object' ? node.members.map(({ value }) => value) : node.elements.map(({ value }) => value)
  const deeper = inner
    .map(one =>
      objectAt(one, { ...(around !== undefined && { around }), ...(having !== undefined && { having }) }, base),
    )
    .find(Boolean)
  if (deeper) return deeper
  return node.type === 'Object' && (having === undefined || node.members.some(one => nameOf(one) === having))
    ? node
    : undefined
}
