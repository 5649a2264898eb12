import type { Escape } from '../../model.ts'

const JSON_ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})|\\/g

/** The escapes within a JSON string; undefined if one is none of JSON's. */
export function jsonEscapes(written: string): readonly Escape[] | undefined {
  const escapes: Escape[] = []
  for (const { 0: mark, index } of written.matchAll(JSON_ESCAPE)) {
    if (mark === '\\') return undefined
    const plain: string = JSON.parse(`"${mark}"`)
    escapes.push({ start: index, end: index + mark.length, plain })
  }
  return escapes
}
