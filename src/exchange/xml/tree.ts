/** An element with its content, in the file's order. */
export interface XmlElement {
  /** Without its namespace prefix. */
  readonly name: string
  /** As in the file: `mtc` in `<mtc:match>`; empty if it has none. */
  readonly prefix: string
  /** Empty if the element is in no namespace. */
  readonly namespace: string
  /** Attributes without a namespace by their name, and those of XML itself: `xml:lang`, `xml:space`. */
  readonly attributes: Readonly<Record<string, string>>
  /** Attributes of any other namespace. */
  readonly foreign: readonly ForeignAttribute[]
  readonly children: readonly (XmlElement | string)[]
  /** The line of its `<`, counted from 1. */
  readonly line: number
  readonly column: number
}

export interface ForeignAttribute {
  readonly namespace: string
  readonly prefix: string
  /** Without its namespace prefix. */
  readonly name: string
  readonly value: string
}

const isElement = (child: XmlElement | string): child is XmlElement => typeof child !== 'string'

/** The child elements, without texts. */
export const elementsOf = (element: XmlElement): readonly XmlElement[] => element.children.filter(isElement)

/** The child elements of a name. */
export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(element).filter(child => child.name === name)

/** The elements at any depth below one, in the file's order. */
export function* allBelow(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (!isElement(child)) continue
    yield child
    yield* allBelow(child)
  }
}

/** The elements of a name at any depth, in the file's order. */
export function* descendantsOf(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of allBelow(element)) if (child.name === name) yield child
}

/** The text of an element as a reader sees it: inline elements are replaced by their content. */
export const textOf = (element: XmlElement, native: readonly string[] = []): string =>
  element.children
    .map(child => (typeof child === 'string' ? child : native.includes(child.name) ? '' : textOf(child, native)))
    .join('')

/** The value of an attribute of another namespace, by a pattern for the namespace. */
export const foreignValue = (element: XmlElement, name: string, namespace: RegExp): string | undefined =>
  element.foreign.find(attribute => attribute.name === name && namespace.test(attribute.namespace))?.value
