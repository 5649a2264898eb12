import { decodeHTMLStrict } from 'entities/decode'
import type { Element, Elements } from './elements.ts'

/** A part of an answer: words, or a tag that stands for one of the text's elements. */
export type Part = string | Tag

export interface Tag {
  readonly kind: 'open' | 'close' | 'void'
  /** Undefined for a closing tag, which closes the last opened element, and for an unknown tag. */
  readonly element?: Element | undefined
}

/** Tags as engines write them: `<g id="1">`, `<g id='1'>`, `<G id=1 >`, `</ g>`, `<em>`. */
const TAG = /<\s{0,3}(\/?)\s{0,3}([a-z][\w:-]{0,30})((?:\s[^<>]{0,300})?)\s{0,3}>/gi
const ID = /\bid\s{0,3}=\s{0,3}["'“”«]?\s{0,3}(\d{1,9})/i

/** The same in character references. */
const ESCAPED =
  /&lt;\s{0,3}(\/?\s{0,3}[xgv](?:\s{1,3}id\s{0,3}=\s{0,3}(?:["'“”]|&quot;|&#39;|&apos;)?\d{1,9}(?:["'“”]|&quot;|&#39;|&apos;)?)?\s{0,3}\/?)\s{0,3}&gt;/gi

/** What a model puts around a whole text. */
const WRAPPERS: ReadonlySet<string> = new Set(
  'segment translation text target source root xml body html answer output response result p div doc document sentence item'.split(
    ' ',
  ),
)

interface RawTag {
  readonly kind: Tag['kind']
  readonly name: string
  readonly id: number | undefined
}

/**
 * Reads the tags of an answer. Tags without a number or with another name stand for the missing elements, in the order
 * of the source; tags that are words in the source (`literal`) stay words.
 */
export function readTags(answer: string, elements: Elements, literal: string): readonly Part[] {
  const unescaped = answer.replace(ESCAPED, (all, tag: string) => {
    const plain = `<${decodeHTMLStrict(tag)}>`
    return literal.includes(plain) ? all : plain
  })
  const raw: (string | RawTag)[] = []
  let end = 0
  for (const match of unescaped.matchAll(TAG)) {
    const [all, slash, name = '', attributes = ''] = match
    if (literal.includes(all)) continue
    raw.push(unescaped.slice(end, match.index))
    end = match.index + all.length
    const kind = slash ? 'close' : attributes.endsWith('/') ? 'void' : 'open'
    const id = ID.exec(attributes)?.[1]
    raw.push({ kind, name: name.toLowerCase(), id: id === undefined ? undefined : Number(id) })
  }
  raw.push(unescaped.slice(end))
  const named = elementsOf(raw, elements)
  return raw.map(
    (part): Part => (typeof part === 'string' ? decodeHTMLStrict(part) : { kind: part.kind, element: named.get(part) }),
  )
}

/** The element of each tag except the closing ones. */
function elementsOf(raw: readonly (string | RawTag)[], elements: Elements): ReadonlyMap<RawTag, Element> {
  const tags = raw.filter(part => typeof part !== 'string').filter(({ kind }) => kind !== 'close')
  const named = new Map<RawTag, Element>()
  for (const tag of tags) {
    const element = tag.id === undefined ? undefined : elements.get(tag.id)
    if (element) named.set(tag, element)
  }
  const left = new Set(elements.values())
  for (const element of named.values()) left.delete(element)
  for (const tag of tags) {
    if (named.has(tag) || tag.id !== undefined) continue
    const element = [...left].find(one => fits(tag, one))
    if (!element) continue
    named.set(tag, element)
    left.delete(element)
  }
  return named
}

/** Whether a tag without a number may stand for an element. */
function fits({ name, kind }: RawTag, { tag }: Element): boolean {
  if (name === 'x' || name === 'g' || name === 'v') return name === tag
  if (WRAPPERS.has(name)) return false
  return kind === 'void' || VOIDS.has(name) ? tag === 'v' : tag === 'g'
}

const VOIDS: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr'])
