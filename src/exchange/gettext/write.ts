import { type GetTextTranslation, po } from 'gettext-parser'
import { type ExchangeEdition, type ExchangeUnit, OWN } from '../model.ts'

/**
 * Writes editions in one pair of locales as gettext PO: texts as in locale files, the unit's article and key as its
 * context, and everything else in comments.
 */
export function writePo(editions: readonly ExchangeEdition[]): string {
  const [first] = editions
  const translations: Record<string, Record<string, GetTextTranslation>> = { '': { '': { msgid: '', msgstr: [''] } } }
  for (const { slug, units } of editions) {
    for (const unit of units) {
      const entry = entryOf(unit, slug)
      translations[entry.msgctxt ?? ''] = { [entry.msgid]: entry }
    }
  }
  const headers = {
    'Project-Id-Version': editions.map(({ slug }) => slug).join(', '),
    Language: (first?.to ?? '').replaceAll('-', '_'),
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Generator': OWN,
    'X-Source-Language': first?.from ?? '',
  }
  return `${po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 }).toString()}\n`
}

function entryOf(
  { key, written, hashes, state, notes, terms, longest }: ExchangeUnit,
  slug: string,
): GetTextTranslation {
  const extracted = [
    `${OWN} source ${hashes.source} target ${hashes.target}`,
    ...(longest === undefined ? [] : [`At most ${longest} characters.`]),
    ...terms.map(({ source, target }) => `Glossary: ${source} = ${target}`),
    ...notes.map(({ text, author }) => (author === undefined ? text : `${author}: ${text}`)),
  ]
  const isUnfinished = state === 'initial' && written.target !== ''
  return {
    msgctxt: `${slug}/${key}`,
    msgid: written.source,
    msgstr: [written.target],
    comments: {
      translator: '',
      reference: `${slug}:${key}`,
      extracted: extracted.map(line => line.replaceAll(/[\r\n]+/g, ' ')).join('\n'),
      flag: isUnfinished ? 'fuzzy' : '',
      previous: '',
    },
  }
}
