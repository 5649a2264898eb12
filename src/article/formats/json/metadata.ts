import type { Locale, Metadata } from '../../../model.ts'
import { type JsonNode, memberOf, textOf } from './strings.ts'

export interface JsonMetadata {
  readonly metadata: Metadata
  readonly declaredLocale?: Locale
  readonly originalLocale?: Locale
}

/** The metadata of a schema.org article. */
export function metadataOfNode(node: JsonNode): JsonMetadata {
  const first = (...names: readonly string[]): string | undefined =>
    names.map(name => textOf(memberOf(node, name))).find(Boolean)
  const original = memberOf(node, 'translationOfWork') ?? memberOf(node, 'isBasedOn')
  const fields = {
    title: first('headline', 'name'),
    author: first('author', 'creator'),
    date: first('datePublished', 'dateCreated'),
    section: first('articleSection'),
    url: first('url', 'mainEntityOfPage'),
    originalUrl: textOf(memberOf(original, 'url') ?? memberOf(original, '@id') ?? original),
  }
  const declaredLocale = textOf(memberOf(node, 'inLanguage'))
  const originalLocale = textOf(memberOf(original, 'inLanguage'))
  const metadata: Metadata = Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined))
  return { metadata, ...(declaredLocale && { declaredLocale }), ...(originalLocale && { originalLocale }) }
}
