import type { Edit, JsonNode } from '../../../article/index.ts'
import { isLanguageOf } from '../../../locale.ts'
import type { Frame } from '../../model.ts'
import type { TranslatedArticle } from '../../plan/translated.ts'

/** Members of schema.org's articles and pictures that repeat the article's text. */
const TEXTS: ReadonlySet<string> = new Set([
  'headline',
  'alternativeHeadline',
  'alternateName',
  'description',
  'abstract',
  'articleBody',
  'text',
  'caption',
])

/** Members with the address of the article. */
const ADDRESSES: ReadonlySet<string> = new Set(['@id', 'url', 'mainEntityOfPage'])

export interface JsonTexts {
  readonly article: Pick<TranslatedArticle, 'find' | 'metadata' | 'sourceLocale'>
  readonly frame: Frame
  /** Whether the JSON is inside of an HTML script, where `<` must be escaped. */
  readonly inScript: boolean
}

/** Translates the texts of an article's JSON-LD, and sets its language and address. */
export function jsonEdits(node: JsonNode, options: JsonTexts): readonly Edit[] {
  if (node.kind === 'array') return node.elements.flatMap(element => jsonEdits(element, options))
  if (node.kind !== 'object') return []
  return node.members.flatMap(([name, value]) => {
    if (value.kind !== 'string') return jsonEdits(value, options)
    const text = textFor(name, value.value, options)
    return text === undefined ? [] : [edit(value, text, options)]
  })
}

function textFor(name: string, value: string, { article, frame }: JsonTexts): string | undefined {
  if (name === 'inLanguage') return isLanguageOf(article.sourceLocale, value) ? frame.locale : undefined
  if (ADDRESSES.has(name)) return value === article.metadata.url ? frame.href : undefined
  return TEXTS.has(name) ? article.find(value) : undefined
}

function edit(
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
  { inScript }: JsonTexts,
): Edit {
  const written = JSON.stringify(text).slice(1, -1)
  return { start, end, text: inScript ? written.replaceAll('<', '\\u003c') : written }
}
