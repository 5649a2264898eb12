import { type AnyNode, type ObjectNode, parse } from '@humanwhocodes/momoa'
import { applyEdits, type Edit } from '../../../article/index.ts'

/** Identifies an object of a JSON file. */
export interface ObjectAt {
  /** An offset of the file inside of the object; the root if undefined. */
  readonly around?: number
  /** A member that the object has: the innermost such object is meant. */
  readonly having?: string
}

/**
 * A JSON file with members of one object set: an existing member gets the new value in its place, a new one is added
 * after the last, and one with the value undefined is removed. The rest of the file stays byte for byte. Throws the
 * parser's error for invalid JSON.
 */
export const setMembers = (file: string, members: Readonly<Record<string, unknown>>, where: ObjectAt = {}): string =>
  Object.entries(members).reduce((text, member) => setMember(text, member, where), file)

function setMember(file: string, [name, value]: readonly [string, unknown], where: ObjectAt): string {
  const base = file.startsWith('\uFEFF') ? 1 : 0
  const text = file.slice(base)
  const node = objectAt(parse(text, { mode: 'json', ranges: true }).body, where, base)
  if (!node) return file
  const index = node.members.findIndex(one => nameOf(one) === name)
  const edit = value === undefined ? removal(node, index) : setting(node, index, { name, value, text })
  return edit ? applyEdits(file, [{ ...edit, start: base + edit.start, end: base + edit.end }]) : file
}

interface Setting {
  readonly name: string
  readonly value: unknown
  readonly text: string
}

function setting(node: ObjectNode, index: number, { name, value, text }: Setting): Edit {
  const written = JSON.stringify(value)
  const [start, end] = node.members[index]?.value.range ?? []
  if (start !== undefined && end !== undefined) return { start, end, text: written }
  const indent = indentOf(text, node)
  const at = node.members.at(-1)?.range?.[1] ?? (node.range?.[0] ?? 0) + 1
  const comma = node.members.length > 0 ? ',' : ''
  return {
    start: at,
    end: at,
    text: `${comma}${indent}${JSON.stringify(name)}:${indent === '' ? '' : ' '}${written}`,
  }
}

/** Removes a member with the comma before it, or the first one with the comma after it. */
function removal({ members }: ObjectNode, index: number): Edit | undefined {
  const [start, end] = members[index]?.range ?? []
  if (start === undefined || end === undefined) return undefined
  const before = members[index - 1]?.range?.[1]
  if (before !== undefined) return { start: before, end, text: '' }
  return { start, end: members[1]?.range?.[0] ?? end, text: '' }
}

type Member = ObjectNode['members'][number]

const nameOf = ({ name }: Member): string => (name.type === 'String' ? name.value : name.name)

/** The white space before an object's members, as in the file: a line break and an indentation, or nothing. */
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
