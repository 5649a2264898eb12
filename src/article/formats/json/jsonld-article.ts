import { elementsOf, type JsonNode, memberOf, textOf } from './strings.ts'

const ARTICLE = /(?:Article|Report|Posting)$/

/** The first article of a JSON-LD document, by its `@type`: at the top level, in a list or in its `@graph`. */
export function articleIn(node: JsonNode): JsonNode | undefined {
  if (node.kind === 'array') return node.elements.map(articleIn).find(Boolean)
  if (node.kind !== 'object') return undefined
  const types = elementsOf(memberOf(node, '@type')).map(textOf)
  if (types.some(type => type && ARTICLE.test(type))) return node
  const graph = memberOf(node, '@graph')
  return graph && articleIn(graph)
}
