import type { Locale } from '../model.ts'
import { sitemap } from './links.ts'
import type { Proof } from './model.ts'
import { sha256Of } from './proof.ts'

/** Where the list of all published files stands in the public folder. */
export const MANIFEST = 'interlinear.json'

/**
 * The files that tell machines of all publications: for each locale `editions.json` and a feed, and a sitemap. Feeds and
 * sitemaps need whole addresses, so that a desk without a base address has none.
 */
export function siteFiles(proofs: readonly Proof[], baseUrl: string | undefined): ReadonlyMap<string, string> {
  const ordered = proofs.toSorted((one, other) =>
    one.published < other.published ? 1 : one.published > other.published ? -1 : one.slug < other.slug ? -1 : 1,
  )
  const locales = [...new Set(ordered.map(({ locale }) => locale))].sort()
  const files = new Map<string, string>()
  for (const locale of locales) {
    const own = ordered.filter(proof => proof.locale === locale)
    files.set(`${locale}/editions.json`, editionsJson(locale, own))
    if (baseUrl !== undefined) files.set(`${locale}/feed.xml`, feed(locale, own, baseUrl))
  }
  if (baseUrl !== undefined) files.set('sitemap.xml', sitemapOf(ordered))
  return files
}

function editionsJson(locale: Locale, proofs: readonly Proof[]): string {
  const editions = proofs.map(
    ({ slug, title, links, published, firstPublished, disclosure, corrections, sourceLocale }) => ({
      slug,
      title,
      href: links.href,
      published,
      firstPublished,
      sourceLocale,
      disclosure: { level: disclosure.level, sentence: disclosure.sentence },
      noindex: disclosure.noindex,
      corrections,
    }),
  )
  return `${JSON.stringify({ locale, editions }, null, 2)}\n`
}

const xml = (text: string): string =>
  text
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f]/g, '')
    .replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;')

/** An Atom feed of the editions that search engines may list, the newest first. */
function feed(locale: Locale, proofs: readonly Proof[], baseUrl: string): string {
  const listed = proofs.filter(({ disclosure }) => !disclosure.noindex)
  const address = `${baseUrl.replace(/(?<!\/)\/+$/, '')}/${locale}/feed.xml`
  const entries = listed.map(({ title, links, published, firstPublished, corrections, disclosure }) => {
    const notes = corrections.map(({ note }) => note)
    const summary = [...notes, ...(disclosure.shown ? [disclosure.sentence] : [])].join('\n')
    return [
      '  <entry>',
      `    <id>${xml(links.href)}</id>`,
      `    <title>${xml(title)}</title>`,
      `    <link rel="alternate" href="${xml(links.href)}"/>`,
      `    <published>${firstPublished}</published>`,
      `    <updated>${published}</updated>`,
      ...(summary === '' ? [] : [`    <summary>${xml(summary)}</summary>`]),
      '  </entry>',
    ].join('\n')
  })
  const updated = listed[0]?.published ?? '1970-01-01T00:00:00.000Z'
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(locale)}">
  <id>${xml(address)}</id>
  <title>${xml(locale)}</title>
  <author><name>Interlinear</name></author>
  <link rel="self" href="${xml(address)}"/>
  <updated>${updated}</updated>
${entries.map(entry => `${entry}\n`).join('')}</feed>
`
}

const sitemapOf = (proofs: readonly Proof[]): string =>
  sitemap(
    proofs
      .filter(({ disclosure }) => !disclosure.noindex)
      .map(({ links, published }) => ({ href: links.href, changed: published, alternates: links.alternates })),
  )

interface Manifest {
  readonly version: 1
  /** SHA-256 by path. */
  readonly files: Readonly<Record<string, string>>
}

const layOut = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

/** The list of all published files with their hashes, sealed as proofs are. */
export function writeManifest(files: ReadonlyMap<string, string>): string {
  const manifest: Manifest = {
    version: 1,
    files: Object.fromEntries([...files].sort(([one], [other]) => (one < other ? -1 : 1))),
  }
  return layOut({ ...manifest, seal: sha256Of(layOut(manifest)) })
}

/** What a manifest says; undefined for a text that is not, byte for byte, what was written. */
export function readManifest(text: string): ReadonlyMap<string, string> | undefined {
  try {
    const { seal, ...manifest }: Manifest & { readonly seal: string } = JSON.parse(text)
    const whole = seal === sha256Of(layOut(manifest)) && text === layOut({ ...manifest, seal })
    return whole ? new Map(Object.entries(manifest.files)) : undefined
  } catch {
    return undefined
  }
}
