import type { Locale } from '../model.ts'
import type { Alternate } from './model.ts'

/** A published version of an article, as far as links to it are concerned. */
export interface Version extends Alternate {
  readonly noindex: boolean
}

/**
 * The versions that search engines are told of, the original first: all but those that nobody has read. Every listed
 * version lists the same, itself included, so that each link has its return link.
 */
export function alternatesOf(original: Alternate, versions: readonly Version[]): readonly Alternate[] {
  const listed = versions.filter(({ noindex }) => !noindex).map(({ locale, href }) => ({ locale, href }))
  return [original, ...listed.toSorted((one, other) => (one.locale < other.locale ? -1 : 1))]
}

/** What an alternate is called in `hreflang`: its locale, and the original also `x-default`. */
export const hreflangs = (alternates: readonly Alternate[]): readonly Alternate[] => {
  const [original] = alternates
  return [...alternates, ...(original ? [{ locale: 'x-default', href: original.href }] : [])]
}

/** The address of a published file: below the desk's base address, else relative to the file that links to it. */
export function addressOf(
  path: string,
  { baseUrl, from }: { readonly baseUrl?: string | undefined; readonly from: string },
): string {
  const escaped = path.split('/').map(encodeURIComponent).join('/')
  if (baseUrl !== undefined) return `${baseUrl.replace(/(?<!\/)\/+$/, '')}/${escaped}`
  const depth = from.split('/').length - 1
  return `${'../'.repeat(depth)}${escaped}`
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set('Adlm Arab Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '))

/** The direction of a locale's script. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr'

/** One line of the sitemap: a version, and all versions of its article. */
export interface SitemapEntry {
  readonly href: string
  /** ISO 8601. */
  readonly changed: string
  readonly alternates: readonly Alternate[]
}

const xml = (text: string): string =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;')

/** A sitemap with alternates, by sitemaps.org 0.9 and the xhtml links that search engines read. */
export function sitemap(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ href, changed, alternates }) => {
    const links = hreflangs(alternates).map(
      ({ locale, href: other }) => `    <xhtml:link rel="alternate" hreflang="${xml(locale)}" href="${xml(other)}"/>\n`,
    )
    return `  <url>\n    <loc>${xml(href)}</loc>\n    <lastmod>${xml(changed)}</lastmod>\n${links.join('')}  </url>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('')}</urlset>\n`
}
