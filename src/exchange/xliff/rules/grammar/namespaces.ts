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

const VERSIONS = ['1.0', '2.0', '2.1', '2.2']

/** A Map, since it is looked up for every element of a file, many times. */
const KNOWN: ReadonlyMap<string, Known> = new Map([
  ['http://www.w3.org/2005/11/its', 'its'],
  ...Object.entries(NAMES).flatMap(([name, known]) =>
    VERSIONS.map(version => [`urn:oasis:names:tc:xliff:${name}:${version}`, known] as const),
  ),
])

/** The short name of a namespace; undefined for an extension's. */
export const knownName = (namespace: string): Known | undefined => KNOWN.get(namespace)

export const CORE_20 = 'urn:oasis:names:tc:xliff:document:2.0'
export const CORE_22 = 'urn:oasis:names:tc:xliff:document:2.2'
export const SIZE_RESTRICTION = /^urn:oasis:names:tc:xliff:sizerestriction:2\.\d$/
export const METADATA = /^urn:oasis:names:tc:xliff:metadata:2\.\d$/
