import type { Locale } from '../../model.ts'
import type { Proof } from '../model.ts'
import { xmlText } from './xml.ts'

/** What a feed says of itself. */
export interface Feed {
  readonly locale: Locale
  /** The desk's name. */
  readonly name: string
  /** The feed's own address. */
  readonly address: string
}

/** An Atom feed (RFC 4287) of the editions that search engines may list, as given: the newest first. */
export function atomFeed({ locale, name, address }: Feed, proofs: readonly Proof[]): string {
  const listed = proofs.filter(({ disclosure }) => !disclosure.noindex)
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(locale)}">
  <id>${xmlText(address)}</id>
  <title>${xmlText(name)}</title>
  <author><name>${xmlText(name)}</name></author>
  <link rel="self" type="application/atom+xml" href="${xmlText(address)}"/>
  <updated>${listed[0]?.published ?? '1970-01-01T00:00:00.000Z'}</updated>
${listed.map(entryOf).join('')}</feed>
`
}

function entryOf({ title, links, published, firstPublished, corrections, disclosure, locale }: Proof): string {
  const others = links.alternates.filter(one => one.locale !== locale)
  const summary = [...corrections.map(({ note }) => note), ...(disclosure.shown ? [disclosure.sentence] : [])]
  const lines = [
    `<id>${xmlText(links.href)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<link rel="alternate" hreflang="${xmlText(locale)}" href="${xmlText(links.href)}"/>`,
    ...others.map(one => `<link rel="related" hreflang="${xmlText(one.locale)}" href="${xmlText(one.href)}"/>`),
    `<published>${xmlText(firstPublished)}</published>`,
    `<updated>${xmlText(published)}</updated>`,
    ...(summary.length > 0 ? [`<summary>${xmlText(summary.join('\n'))}</summary>`] : []),
  ]
  return `  <entry>\n${lines.map(line => `    ${line}\n`).join('')}  </entry>\n`
}
