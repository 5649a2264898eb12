/** The short names of the namespaces that XLIFF 2 knows, as the specification uses them. */
export type Known =
  | 'xlf'
  | 'mtc'
  | 'gls'
  | 'fs'
  | 'mda'
  | 'res'
  | 'ctr'
  | 'slr'
  | 'val'
  | 'its'
  | 'itsm'
  | 'pgs'
  | 'xml'

const NAMES: Readonly<Record<string, Known>> = {
  document: 'xlf',
  matches: 'mtc',
  glossary: 'gls',
  fs: 'fs',
  metadata: 'mda',
  resourcedata: 'res',
  changetracking: 'ctr',
  sizerestriction: 'slr',
  validation: 'val',
  itsm: 'itsm',
  pgs: 'pgs',
}

const XLIFF = /^urn:oasis:names:tc:xliff:([a-z]+):(?:1\.0|2\.[0-2])$/
const ITS = 'http://www.w3.org/2005/11/its'

/** The short name of a namespace; undefined for an extension's. */
export function knownName(namespace: string): Known | undefined {
  if (namespace === ITS) return 'its'
  const name = XLIFF.exec(namespace)?.[1]
  return name !== undefined && Object.hasOwn(NAMES, name) ? NAMES[name] : undefined
}

export const CORE_20 = 'urn:oasis:names:tc:xliff:document:2.0'
export const CORE_22 = 'urn:oasis:names:tc:xliff:document:2.2'
export const SIZE_RESTRICTION = /^urn:oasis:names:tc:xliff:sizerestriction:2\.\d$/
export const METADATA = /^urn:oasis:names:tc:xliff:metadata:2\.\d$/
