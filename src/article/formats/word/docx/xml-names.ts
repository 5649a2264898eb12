import type { XmlElement } from '../../xml/elements.ts'

/** Namespaces of Office Open XML, transitional and strict (ECMA-376), by Word's prefixes. */
const NAMESPACES: readonly (readonly [prefix: string, uri: RegExp])[] = [
  ['w', /\/wordprocessingml\/(?:2006\/)?main$/],
  ['r', /officeDocument\/(?:2006\/)?relationships$/],
  ['wp', /\/drawingml\/(?:2006\/)?wordprocessingDrawing$/],
  ['m', /officeDocument\/(?:2006\/)?math$/],
  ['mc', /\/markup-compatibility\/2006$/],
]

/** The names of a part with Word's own prefixes, whatever prefixes the part has. */
export interface XmlNames {
  /** `w:p`. */
  readonly of: (element: XmlElement) => string
  /** The value of an attribute, as in `w:val`. */
  readonly attribute: (element: XmlElement | undefined, name: string) => string | undefined
  /** A name with Word's prefix as the part writes it: `w:t` → `ns0:t`. */
  readonly written: (name: string) => string
}

/**
 * Reads the declarations of the outermost element, as word processors do; a name declared further inside keeps its
 * prefix.
 */
export function namesOf(root: XmlElement): XmlNames {
  const byPrefix = new Map<string, string>()
  const own = new Map<string, string>()
  for (const [attribute, uri] of Object.entries(root.attributes)) {
    const prefix = attribute === 'xmlns' ? '' : attribute.startsWith('xmlns:') ? attribute.slice(6) : undefined
    const known = prefix === undefined ? undefined : NAMESPACES.find(([, pattern]) => pattern.test(uri))?.[0]
    if (prefix === undefined || known === undefined) continue
    byPrefix.set(prefix, known)
    // Attributes have no default namespace.
    if (!own.has(known) || prefix !== '') own.set(known, prefix)
  }
  const written = (name: string): string => {
    const [prefix = '', local = ''] = name.split(':')
    const found = own.get(prefix) ?? prefix
    return found === '' ? local : `${found}:${local}`
  }
  const known = new Map<string, string>()
  return {
    of: ({ name }) => {
      const found = known.get(name) ?? canonical(name, byPrefix)
      known.set(name, found)
      return found
    },
    attribute: (element, name) => element?.attributes[written(name)] ?? element?.attributes[name.replace(/^w:/, '')],
    written,
  }
}

function canonical(name: string, byPrefix: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':')
  const prefix = byPrefix.get(colon < 0 ? '' : name.slice(0, colon))
  return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`
}

/** The child with a name in Word's prefixes. */
export const childNamed = (names: XmlNames, element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find(child => names.of(child) === name)

/** Whether an on-off property of Word is on: `<w:b/>` is, `<w:b w:val="0"/>` is not. */
export const isOn = (value: string | undefined): boolean => value === undefined || !/^(?:0|false|off|none)$/.test(value)
