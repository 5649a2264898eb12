import type { Proof } from '../model.ts'
import { hreflangs } from '../plan/links.ts'
import { xmlText } from './xml.ts'

/**
 * A sitemap by sitemaps.org 0.9 of all versions that search engines may list, each with all versions of its article.
 */
export function sitemapOf(proofs: readonly Proof[]): string {
  const urls = proofs.filter(({ disclosure }) => !disclosure.noindex).map(entryOf)
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('')}</urlset>
`
}

function entryOf({ links, published }: Proof): string {
  const alternates = hreflangs(links.alternates).map(
    ({ locale, href }) => `    <xhtml:link rel="alternate" hreflang="${xmlText(locale)}" href="${xmlText(href)}"/>\n`,
  )
  return `  <url>
    <loc>${xmlText(links.href)}</loc>
    <lastmod>${xmlText(published)}</lastmod>
${alternates.join('')}  </url>
`
}
