import { publicationWords } from '../../../languages/publish.ts'
import type { Locale } from '../../../model.ts'
import { directionOf, hreflangs } from '../../links.ts'
import type { Frame } from '../../model.ts'
import { escapeHtml } from './tags.ts'

const IPTC = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

/** The address of a digital source type at IPTC. */
export const sourceTypeUri = (type: string): string => IPTC + type

const SCHEMA_TYPES: Readonly<Record<string, string>> = {
  trainedAlgorithmicMedia: 'TrainedAlgorithmicMediaDigitalSource',
  compositeWithTrainedAlgorithmicMedia: 'CompositeWithTrainedAlgorithmicMediaDigitalSource',
  humanEdits: 'HumanEditsDigitalSource',
}

/** What schema.org says of a publication that its source does not: language, translation, how it was made, corrections. */
export function schemaOf({ locale, href, original, alternates, basedOn, disclosure, corrections }: Frame) {
  const type = SCHEMA_TYPES[disclosure.digitalSourceType]
  const work = (of: Locale, at: string) => ({ '@type': 'NewsArticle', '@id': at, inLanguage: of })
  const others = alternates.filter(other => other.locale !== locale && other.locale !== original.locale)
  const translations = others.length > 0 && { workTranslation: others.map(other => work(other.locale, other.href)) }
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': href,
    inLanguage: locale,
    ...(locale === original.locale
      ? translations
      : { translationOfWork: { ...work(original.locale, original.href), ...translations } }),
    ...(basedOn?.href && {
      isBasedOn: { '@type': 'NewsArticle', '@id': basedOn.href, ...(basedOn.locale && { inLanguage: basedOn.locale }) },
    }),
    ...(disclosure.shown && type && { digitalSourceType: `https://schema.org/${type}` }),
    ...(disclosure.editor !== undefined && { editor: { '@type': 'Person', name: disclosure.editor } }),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ date, note }) => ({
        '@type': 'CorrectionComment',
        datePublished: date,
        text: note,
        inLanguage: locale,
      })),
    }),
  }
}

/** JSON that may stand within a script element. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

const OPEN = '<!-- interlinear -->'
const CLOSE = '<!-- /interlinear -->'

/** What is added to the head of a page: its links, what search engines may do, and how it was made. */
export function headMarks(frame: Frame): string {
  const { disclosure, alternates, locale } = frame
  const listed = alternates.some(one => one.locale === locale)
  const lines = [
    ...(disclosure.noindex ? ['<meta name="robots" content="noindex">'] : []),
    ...(disclosure.shown ? [`<meta name="ai-disclosure" content="${disclosure.aiDisclosure}">`] : []),
    ...(listed
      ? hreflangs(alternates).map(
          one => `<link rel="alternate" hreflang="${escapeHtml(one.locale)}" href="${escapeHtml(one.href)}">`,
        )
      : []),
    `<script type="application/ld+json">${scriptJson(schemaOf(frame))}</script>`,
  ]
  return `${OPEN}\n${lines.join('\n')}\n${CLOSE}\n`
}

/** A language's own name for itself: `español`. */
export const languageName = (locale: Locale): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale

const dateText = (date: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))

/** What is added below the article: corrections, how it was made, and the other versions. */
export function footMarks(frame: Frame): string {
  const { locale, alternates, original, corrections, disclosure } = frame
  const { words, locale: spoken } = publicationWords(locale)
  const tongue = spoken === locale ? '' : ` lang="${escapeHtml(spoken)}" dir="${directionOf(spoken)}"`
  const notes = corrections.map(
    ({ date, note }) =>
      `<li><time datetime="${escapeHtml(date)}">${escapeHtml(dateText(date, locale))}</time>: ${escapeHtml(note)}</li>`,
  )
  const others = alternates.filter(one => one.locale !== locale && one.locale !== original.locale)
  const link = (of: Locale, href: string, text: string, rel = 'alternate') =>
    `<li><a href="${escapeHtml(href)}" hreflang="${escapeHtml(of)}" lang="${escapeHtml(of)}" dir="${directionOf(of)}" rel="${rel}">${escapeHtml(text)}</a></li>`
  const links = [
    ...(locale === original.locale
      ? []
      : [link(original.locale, original.href, `${words.original}: ${languageName(original.locale)}`)]),
    ...others.map(one => link(one.locale, one.href, languageName(one.locale))),
  ]
  const parts = [
    ...(notes.length > 0 ? [`<h2${tongue}>${escapeHtml(words.corrections)}</h2>`, `<ul>${notes.join('')}</ul>`] : []),
    ...(disclosure.shown ? [`<p lang="${escapeHtml(disclosure.locale)}">${escapeHtml(disclosure.sentence)}</p>`] : []),
    ...(links.length > 0
      ? [`<nav aria-label="${escapeHtml(words.otherLanguages)}"${tongue}><ul>${links.join('')}</ul></nav>`]
      : []),
  ]
  if (parts.length === 0) return `${OPEN}\n${CLOSE}\n`
  return `${OPEN}\n<aside data-interlinear="publication">\n${parts.join('\n')}\n</aside>\n${CLOSE}\n`
}
