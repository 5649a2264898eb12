import { escapeUTF8 } from 'entities/escape'
import { publicationWords } from '../../../languages/publish.ts'
import { directionOf } from '../../../languages/script.ts'
import type { Locale } from '../../../model.ts'
import type { Frame } from '../../model.ts'
import { hreflangs } from '../../plan/links.ts'
import { schemaOf, scriptJson } from './schema.ts'

/** The two parts of a page that we add: at the end of the head, and at the end of the article. */
export type Mark = 'head' | 'notes'

export const opening = (mark: Mark): string => `<!-- interlinear ${mark} -->`
export const closing = (mark: Mark): string => `<!-- /interlinear ${mark} -->`

const between = (mark: Mark, lines: readonly string[]): string =>
  `${opening(mark)}\n${lines.map(line => `${line}\n`).join('')}${closing(mark)}\n`

/**
 * What is added to the head of a page: links, rules for search engines, and disclosure. A page with its own canonical
 * address gets no second one.
 */
export function headMarks(frame: Frame, { hasCanonical }: { readonly hasCanonical: boolean }): string {
  const { disclosure, alternates, locale, href, manifest } = frame
  const attribute = (value: string): string => `"${escapeUTF8(value)}"`
  const listed = alternates.some(one => one.locale === locale)
  return between('head', [
    ...(hasCanonical ? [] : [`<link rel="canonical" href=${attribute(href)}>`]),
    ...(disclosure.noindex ? ['<meta name="robots" content="noindex">'] : []),
    ...(disclosure.shown && disclosure.aiDisclosure !== undefined
      ? [`<meta name="ai-disclosure" content="${disclosure.aiDisclosure}">`]
      : []),
    ...(listed
      ? hreflangs(alternates).map(
          one => `<link rel="alternate" hreflang=${attribute(one.locale)} href=${attribute(one.href)}>`,
        )
      : []),
    ...(manifest === undefined
      ? []
      : [`<link rel="c2pa-manifest" type="application/c2pa" href=${attribute(manifest)}>`]),
    `<script type="application/ld+json">${scriptJson({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': href,
      headline: frame.title,
      description: frame.description,
      ...(locale !== frame.original.locale && {
        datePublished: frame.firstPublished,
        dateModified: frame.published,
      }),
      ...schemaOf(frame),
    })}</script>`,
  ])
}

/** A language's own name: `español`. */
const languageName = (locale: Locale): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale

const dateText = (date: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))

/** `lang` and `dir` of a text, if it may be in another language than its surroundings. */
export const tongueOf = (spoken: Locale, locale: Locale): string =>
  spoken === locale ? '' : ` lang="${escapeUTF8(spoken)}" dir="${directionOf(spoken)}"`

/** What is added below the article: corrections, disclosure, and the other versions. */
export function footMarks(frame: Frame): string {
  const { locale, disclosure } = frame
  const parts = [
    ...correctionLines(frame),
    ...(disclosure.shown
      ? [
          `<p data-interlinear="disclosure"${tongueOf(disclosure.locale, locale)}>${escapeUTF8(disclosure.sentence)}</p>`,
        ]
      : []),
    ...versionLines(frame),
  ]
  return between('notes', parts.length === 0 ? [] : ['<div data-interlinear="notes">', ...parts, '</div>'])
}

function correctionLines({ locale, corrections }: Frame): readonly string[] {
  if (corrections.length === 0) return []
  const { words, locale: spoken } = publicationWords(locale)
  const notes = corrections.map(
    ({ date, note }) =>
      `<li><time datetime="${escapeUTF8(date)}">${escapeUTF8(dateText(date, locale))}</time> · ${escapeUTF8(note)}</li>`,
  )
  return [
    `<h2${tongueOf(spoken, locale)}>${escapeUTF8(words.corrections)}</h2>`,
    `<ul data-interlinear="corrections">${notes.join('')}</ul>`,
  ]
}

function versionLines({ locale, alternates, original }: Frame): readonly string[] {
  const { words, locale: spoken } = publicationWords(locale)
  const linkTo = (of: Locale, href: string, text: string): string =>
    `<li><a href="${escapeUTF8(href)}" hreflang="${escapeUTF8(of)}" rel="alternate"${tongueOf(of, locale)}>${escapeUTF8(text)}</a></li>`
  const others = alternates.filter(one => one.locale !== locale && one.locale !== original.locale)
  const toOriginal =
    locale === original.locale || original.href === ''
      ? []
      : [
          `<li><span${tongueOf(spoken, locale)}>${escapeUTF8(words.original)}</span>: <a href="${escapeUTF8(original.href)}" hreflang="${escapeUTF8(original.locale)}" rel="alternate"${tongueOf(original.locale, locale)}>${escapeUTF8(languageName(original.locale))}</a></li>`,
        ]
  const links = [...toOriginal, ...others.map(one => linkTo(one.locale, one.href, languageName(one.locale)))]
  if (links.length === 0) return []
  return [
    `<nav data-interlinear="versions" aria-label="${escapeUTF8(words.otherLanguages)}"><ul>${links.join('')}</ul></nav>`,
  ]
}

/** The Open Graph form of a locale with a region: `pt-BR` → `pt_BR`. Undefined for a locale without one. */
export function openGraphLocale(locale: Locale): string | undefined {
  const { language, region } = new Intl.Locale(locale)
  return region === undefined ? undefined : `${language}_${region}`
}
