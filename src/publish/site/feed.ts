import type { Locale } from '../../model.ts'
import type { Proof } from '../model.ts'
import { xmlText } from './xml.ts'

/** The data of a feed. */
export interface Feed {
  readonly locale: Locale
  /** The desk's name. */
  readonly name: string
  /** The feed's own address. */
  readonly address: string
  /** The address of the public folder. */
  readonly home: string
}

type Lines = readonly string[]

const indented = (lines: Lines, indent: string): string => lines.map(line => `${indent}${line}\n`).join('')

const isListed = ({ disclosure }: Proof): boolean => !disclosure.noindex

const versionsOf = ({ links, locale }: Proof) => links.alternates.filter(one => one.locale !== locale)

/** The summary of an entry: the description, corrections, and disclosure. */
const summaryOf = ({ description, corrections, disclosure }: Proof): string =>
  [
    ...(description === undefined ? [] : [description]),
    ...corrections.map(({ note }) => note),
    ...(disclosure.shown && disclosure.sentence !== '' ? [disclosure.sentence] : []),
  ].join('\n')

/** An Atom feed (RFC 4287) of the editions that search engines may list, in the given order: the newest first. */
export function atomFeed({ locale, name, address, home }: Feed, proofs: readonly Proof[]): string {
  const listed = proofs.filter(isListed)
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(locale)}">
  <id>${xmlText(address)}</id>
  <title>${xmlText(name)}</title>
  <author><name>${xmlText(name)}</name></author>
  <link rel="self" type="application/atom+xml" href="${xmlText(address)}"/>
  <link rel="alternate" href="${xmlText(home)}"/>
  <updated>${xmlText(listed[0]?.published ?? NEVER)}</updated>
${listed.map(proof => `  <entry>\n${indented(atomEntry(proof), '    ')}  </entry>\n`).join('')}</feed>
`
}

/** The date of a feed without entries, since it must have one. */
const NEVER = '1970-01-01T00:00:00.000Z'

function atomEntry(proof: Proof): Lines {
  const { title, links, published, firstPublished, locale } = proof
  const summary = summaryOf(proof)
  return [
    `<id>${xmlText(links.href)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<link rel="alternate" hreflang="${xmlText(locale)}" href="${xmlText(links.href)}"/>`,
    ...versionsOf(proof).map(
      one => `<link rel="related" hreflang="${xmlText(one.locale)}" href="${xmlText(one.href)}"/>`,
    ),
    `<published>${xmlText(firstPublished)}</published>`,
    `<updated>${xmlText(published)}</updated>`,
    ...(summary === '' ? [] : [`<summary>${xmlText(summary)}</summary>`]),
  ]
}

/** The same as RSS 2.0. What RSS lacks is in Atom elements: the feed's own address, other versions, updates. */
export function rssFeed({ locale, name, address, home }: Feed, proofs: readonly Proof[]): string {
  const listed = proofs.filter(isListed)
  const newest = listed[0]?.published
  const head = [
    `<title>${xmlText(name)}</title>`,
    `<link>${xmlText(home)}</link>`,
    `<description>${xmlText(name)}</description>`,
    `<language>${xmlText(locale)}</language>`,
    ...(newest === undefined ? [] : [`<lastBuildDate>${rssDate(newest)}</lastBuildDate>`]),
    `<atom:link rel="self" type="application/rss+xml" href="${xmlText(address)}"/>`,
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
${indented(head, '    ')}${listed.map(proof => `    <item>\n${indented(rssItem(proof), '      ')}    </item>\n`).join('')}  </channel>
</rss>
`
}

function rssItem(proof: Proof): Lines {
  const { title, links, published, firstPublished } = proof
  const summary = summaryOf(proof)
  return [
    `<title>${xmlText(title)}</title>`,
    `<link>${xmlText(links.href)}</link>`,
    `<guid isPermaLink="true">${xmlText(links.href)}</guid>`,
    `<pubDate>${rssDate(firstPublished)}</pubDate>`,
    `<atom:updated>${xmlText(published)}</atom:updated>`,
    ...(summary === '' ? [] : [`<description>${xmlText(summary)}</description>`]),
    ...versionsOf(proof).map(
      one => `<atom:link rel="related" hreflang="${xmlText(one.locale)}" href="${xmlText(one.href)}"/>`,
    ),
  ]
}

/** A date by RFC 822, as in RSS: `Sat, 14 Mar 2026 09:00:00 GMT`. */
const rssDate = (iso: string): string => new Date(iso).toUTCString()
