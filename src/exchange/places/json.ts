import { parse, type ValueNode } from '@humanwhocodes/momoa'
import { decodeOne, newDecoded, type TargetPlace } from './model.ts'

/** The texts of an i18next file, by their keys. The file must have been read before, so that it is valid. */
export function placesInJson(text: string): readonly TargetPlace[] {
  const shift = text.startsWith('\ufeff') ? 1 : 0
  const places: TargetPlace[] = []
  const visit = (node: ValueNode, path: string): void => {
    const inner = (name: string | number): string => (path === '' ? String(name) : `${path}.${name}`)
    if (node.type === 'Object') {
      for (const { name, value } of node.members) visit(value, inner(name.type === 'String' ? name.value : name.name))
    } else if (node.type === 'Array') {
      for (const [index, { value }] of node.elements.entries()) visit(value, inner(index))
    } else if (node.type === 'String' && node.range) {
      const [start, end] = node.range
      places.push(placeOf(text, path, { start: start + shift + 1, end: end + shift - 1 }))
    }
  }
  visit(parse(text.slice(shift), { mode: 'json', ranges: true }).body, '')
  return places
}

const TOKEN = /\\u[0-9a-fA-F]{4}|\\[\s\S]|[\s\S]/g

function placeOf(text: string, key: string, { start, end }: { start: number; end: number }): TargetPlace {
  const decoded = newDecoded()
  for (const { 0: token, index } of text.slice(start, end).matchAll(TOKEN)) {
    const said: string = token.startsWith('\\') ? JSON.parse(`"${token}"`) : token
    decodeOne(decoded, said, { start: start + index, end: start + index + token.length })
  }
  return { key, ...decoded, end, encode: put => JSON.stringify(put).slice(1, -1) }
}
