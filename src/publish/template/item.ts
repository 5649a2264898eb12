import { editorsNote, ninjsSourceType, translationsOf } from '../forms/json/forms.ts'
import type { Frame } from '../model.ts'
import type { TranslatedArticle } from '../plan/translated.ts'
import { inlineHtml } from './inline.ts'

/** A translated article as an IPTC ninjs 3.1 item, whatever the format of its source. */
export function ninjsItem(article: TranslatedArticle, frame: Frame): string {
  const textsOf = (role: string): readonly string[] =>
    article.blocks.filter(block => block.role === role).map(block => block.plain.trim())
  const body = article.blocks.filter(
    ({ role }) => !['headline', 'deck', 'byline', 'boilerplate', 'teaser'].includes(role),
  )
  const html = body.map(block => `<p>${inlineHtml(block)}</p>`).join('\n')
  const { date, author } = article.metadata
  const written = date && !Number.isNaN(Date.parse(date)) ? new Date(date).toISOString() : undefined
  const isOriginal = frame.locale === frame.original.locale
  const by = textsOf('byline')[0] ?? author
  return `${JSON.stringify(
    {
      uri: frame.href,
      standard: { name: 'ninjs', version: '3.1' },
      type: 'text',
      language: frame.locale,
      ...(written !== undefined && { contentCreated: written }),
      ...(isOriginal
        ? { ...(written !== undefined && { versionCreated: written }) }
        : { firstCreated: frame.firstPublished, versionCreated: frame.published }),
      ...(by && { by }),
      headlines: textsOf('headline').map(value => ({ role: 'main', value })),
      descriptions: textsOf('deck').map(value => ({ role: 'summary', value })),
      bodies: [{ role: 'main', contentType: 'text/html', value: html }],
      digitalSourceType: ninjsSourceType(frame),
      ...(frame.corrections.length > 0 && { edNote: editorsNote(frame) }),
      associations: translationsOf(frame),
    },
    null,
    2,
  )}\n`
}
