import { decodeHTML } from 'entities/decode'
import type { Locale, Metadata } from '../../../model.ts'
import { articleIn } from '../json/jsonld-article.ts'
import { type JsonMetadata, metadataOfNode } from '../json/metadata.ts'
import { readJson } from '../json/strings.ts'
import type { Token } from './tokens.ts'

export interface PageMetadata extends JsonMetadata {
  readonly description?: string
}

/** Where a page gives each value: names and properties of its meta elements, best first. */
const META: Readonly<Record<keyof Metadata | 'description', readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title'],
  author: ['author', 'article:author', 'dc.creator', 'parsely-author', 'byl'],
  date: ['article:published_time', 'date', 'dc.date', 'parsely-pub-date', 'datepublished', 'pubdate'],
  section: ['article:section', 'section', 'parsely-section'],
  url: ['og:url', 'parsely-link'],
  originalUrl: ['original-url', 'original-source', 'syndication-source'],
  original: ['original-file'],
  description: ['description', 'og:description', 'twitter:description', 'dc.description'],
}

/** What a page says about its article, in JSON-LD, meta elements and links. */
export function pageMetadata(source: string, tokens: readonly Token[]): PageMetadata {
  const said = new Map<string, string>()
  let json: JsonMetadata = { metadata: {} }
  tokens.forEach(({ kind, name, element: { attributes }, end }, index) => {
    const { content = '', href = '', lang = attributes['xml:lang'] } = attributes
    if (name === 'html' && kind === 'open' && lang) said.set('lang', lang)
    const key = (
      attributes.property ??
      attributes.name ??
      attributes.itemprop ??
      attributes['http-equiv'] ??
      ''
    ).toLowerCase()
    if (name === 'meta' && key && !said.has(key)) said.set(key, decodeHTML(content).trim())
    if (name === 'link' && attributes.rel === 'canonical') said.set('canonical', decodeHTML(href))
    if (name === 'script' && kind === 'open' && attributes.type === 'application/ld+json') {
      json = mergeJson(json, jsonLdMetadata(source.slice(end, tokens[index + 1]?.start ?? end)))
    }
  })
  const find = (names: readonly string[]): string | undefined => names.map(name => said.get(name)).find(Boolean)
  const found = Object.entries({ ...META, url: ['canonical', ...META.url] }).flatMap(([name, names]) => {
    const text = find(names)
    return text === undefined || name === 'description' ? [] : [[name, text] as const]
  })
  const description = find(META.description)
  const declaredLocale = find(['lang', 'content-language']) ?? json.declaredLocale
  const originalLocale = json.originalLocale ?? find(['original-language', 'original-locale'])
  return {
    metadata: { ...Object.fromEntries(found), ...json.metadata },
    ...(description && { description }),
    ...(declaredLocale && { declaredLocale }),
    ...(originalLocale && { originalLocale }),
  }
}

/** What a page's JSON-LD says; a broken script is ignored. */
function jsonLdMetadata(text: string): JsonMetadata {
  try {
    const node = articleIn(readJson(text, { file: '', base: 0 }))
    return node ? metadataOfNode(node) : { metadata: {} }
  } catch {
    return { metadata: {} }
  }
}

function mergeJson(one: JsonMetadata, other: JsonMetadata): JsonMetadata {
  const declaredLocale: Locale | undefined = one.declaredLocale ?? other.declaredLocale
  const originalLocale: Locale | undefined = one.originalLocale ?? other.originalLocale
  return {
    metadata: { ...other.metadata, ...one.metadata },
    ...(declaredLocale && { declaredLocale }),
    ...(originalLocale && { originalLocale }),
  }
}
