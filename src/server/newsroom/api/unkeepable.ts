import { ApiProblem } from './problem.ts'

/** Control characters except tab and line ends, and half surrogate pairs: a database, or a file, cannot store them. */
const UNKEEPABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Cs}/u

/** Throws a problem that names the first such character in a text: `U+0000, character 12 of #/content`. */
function refuseUnkeepable(text: string, pointer: string): void {
  const found = UNKEEPABLE.exec(text)
  if (!found) return
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  const detail = `found U+${code} as character ${found.index + 1}, expected a text without control characters`
  throw new ApiProblem(422, `In ${pointer}: ${detail}.`, [{ pointer, detail }])
}

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')

/** The same for every text of a JSON value and the names of its fields, at any depth. */
export function refuseUnkeepableIn(value: unknown, pointer: string): void {
  const waiting = [{ part: value, at: pointer }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { part, at } = next
    if (typeof part === 'string') refuseUnkeepable(part, at)
    if (typeof part !== 'object' || part === null) continue
    for (const [name, inner] of Object.entries(part)) {
      refuseUnkeepable(name, at)
      waiting.push({ part: inner, at: `${at === '#/' ? at : `${at}/`}${escaped(name)}` })
    }
  }
}
