import type { Locale, Metadata } from '../model.ts'

export interface JsonMetadata {
  readonly metadata: Metadata
  readonly originalLocale?: Locale
}

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }
export type JsonObject = { readonly [key: string]: JsonValue }

export const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const ARTICLE = /^(?:\w+:)?(?:\w*Article|\w*NewsArticle|Report|BlogPosting|SocialMediaPosting|LiveBlogPosting)$/

/** Whether a JSON-LD node is an article, by its `@type`. */
export function isArticleNode(node: JsonObject): boolean {
  const type = node['@type']
  const types = Array.isArray(type) ? type : [type]
  return types.some(name => typeof name === 'string' && ARTICLE.test(name))
}

/** The nodes of a JSON-LD document that are articles, at its top or in its `@graph`. */
export function articleNodes(value: JsonValue): readonly JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(articleNodes)
  if (!isObject(value)) return []
  const graph = value['@graph']
  return [...(isArticleNode(value) ? [value] : []), ...(graph === undefined ? [] : articleNodes(graph))]
}

/** A value's text: its own, or its `name`, `@value`, `@id` or `url`; those of a list with commas. */
export function textOfJson(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  if (Array.isArray(value)) return value.map(textOfJson).filter(Boolean).join(', ') || undefined
  if (!isObject(value)) return undefined
  return textOfJson(value.name ?? value['@value'] ?? value['@id'] ?? value.url)
}

/** The metadata of the first article in a JSON-LD text; none if it is no JSON or has no article. */
export function metadataOfJson(text: string): JsonMetadata {
  try {
    const value: JsonValue = JSON.parse(text)
    const node = articleNodes(value)[0]
    return node ? metadataOfNode(node) : { metadata: {} }
  } catch {
    return { metadata: {} }
  }
}

/** The metadata of a JSON-LD article. */
export function metadataOfNode(node: JsonObject): JsonMetadata {
  const original = node.translationOfWork ?? node.isBasedOn
  const fields = {
    title: textOfJson(node.headline ?? node.name),
    author: textOfJson(node.author ?? node.creator),
    date: textOfJson(node.datePublished ?? node.dateCreated),
    section: textOfJson(node.articleSection),
    url: textOfJson(node.url ?? node.mainEntityOfPage),
    originalUrl: isObject(original) ? textOfJson(original.url ?? original['@id']) : textOfJson(original),
  }
  const originalLocale = isObject(original) ? textOfJson(original.inLanguage) : undefined
  const metadata: Metadata = Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined))
  return { metadata, ...(originalLocale && { originalLocale }) }
}
