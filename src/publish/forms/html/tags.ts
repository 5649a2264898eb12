import { escapeUTF8 } from 'entities/escape'

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g

/**
 * A start tag with the given attributes set; all others stay byte for byte, in their order. `undefined` removes one.
 */
export function withAttributes(tag: string, attributes: Readonly<Record<string, string | undefined>>): string {
  const name = /^<[^\s/>]+/.exec(tag)?.[0] ?? '<'
  let rest = tag.slice(name.length)
  for (const [attribute, value] of Object.entries(attributes)) {
    const found = [...rest.matchAll(ATTRIBUTE)].find(match => match[1]?.toLowerCase() === attribute)
    const written = value === undefined ? '' : `${attribute}="${escapeUTF8(value)}"`
    if (found) {
      const from = value === undefined ? found.index - 1 : found.index
      rest = `${rest.slice(0, from)}${written}${rest.slice(found.index + found[0].length)}`
    } else if (value !== undefined) rest = ` ${written}${rest}`
  }
  return name + rest
}
