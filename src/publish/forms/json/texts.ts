import type { JsonNode } from '../../../article/index.ts'
import type { Locale } from '../../../model.ts'
import type { Edit } from '../edits.ts'
import type { FindPhrase } from '../phrases.ts'

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

export interface JsonTexts {
  readonly locale: Locale
  readonly find: FindPhrase
  /** Whether the JSON stands within an HTML script, where `<` has to be escaped. */
  readonly inScript: boolean
}

/** Puts the texts of an article's JSON-LD into the edition's language, and says which it is. */
export function jsonEdits(node: JsonNode, options: JsonTexts): readonly Edit[] {
  if (node.kind === 'array') return node.elements.flatMap(element => jsonEdits(element, options))
  if (node.kind !== 'object') return []
  return node.members.flatMap(([name, value]) => {
    if (value.kind !== 'string') return jsonEdits(value, options)
    if (name === 'inLanguage') return [edit(value, options.locale, options)]
    const target = TEXTS.has(name) ? options.find(value.value) : undefined
    return target === undefined ? [] : [edit(value, target, options)]
  })
}

function edit(
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
  { inScript }: JsonTexts,
): Edit {
  const written = JSON.stringify(text).slice(1, -1)
  return { start, end, text: inScript ? written.replaceAll('<', '\\u003c') : written }
}
