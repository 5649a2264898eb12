import type { Locale } from '../../model.ts'
import { sha256Of } from '../../sha256.ts'
import type { Disclosure, Proof } from '../model.ts'
import { proofPathOf } from '../plan/paths.ts'
import { MANIFEST, writeManifest } from '../proof/manifest.ts'
import { writeProof } from '../proof/proof.ts'
import { atomFeed, type Feed, rssFeed } from './feed.ts'
import { sitemapOf } from './sitemap.ts'

/** The desk's settings for its site. */
export interface Site {
  /** The public folder's address; feeds and sitemaps need one. */
  readonly baseUrl?: string
  /** The title of the feeds. */
  readonly name?: string
  /** The kinds of feeds (default: both). */
  readonly feeds?: readonly FeedKind[]
}

export type FeedKind = 'atom' | 'rss'

/** The file name of each kind of feed, and the function that makes it. */
const FEEDS: Readonly<Record<FeedKind, readonly [string, (feed: Feed, proofs: readonly Proof[]) => string]>> = {
  atom: ['feed.xml', atomFeed],
  rss: ['rss.xml', rssFeed],
}

/**
 * The files about all publications, by path: for each locale `editions.json` and feeds, a sitemap, and the list of all
 * published files with their hashes. All are made from the proofs alone.
 */
export function siteFiles(proofs: readonly Proof[], site: Site): ReadonlyMap<string, string> {
  if (proofs.length === 0) return new Map()
  const listed = listFiles(proofs.toSorted(newestFirst), site)
  const hashes = new Map([
    ...proofs.flatMap(({ files }) => Object.entries(files)),
    ...proofs.map(proof => [proofPathOf(proof.slug, proof.locale), sha256Of(writeProof(proof))] as const),
    ...[...listed].map(([path, text]) => [path, sha256Of(text)] as const),
  ])
  return new Map([...listed, [MANIFEST, writeManifest(hashes)]])
}

/**
 * The publications with a relative address, which cannot be in feeds and sitemaps: they were published without a base
 * address.
 */
export const withoutAddress = (proofs: readonly Proof[]): readonly Proof[] =>
  proofs.filter(({ links }) => !isAbsolute(links.href))

const isAbsolute = (href: string): boolean => /^https?:\/\//i.test(href)

/** The publications with an absolute address, and only those of their versions that have one. */
function withAddress(proofs: readonly Proof[]): readonly Proof[] {
  return proofs
    .filter(({ links }) => isAbsolute(links.href))
    .map(proof => {
      const alternates = proof.links.alternates.filter(({ href }) => isAbsolute(href))
      return { ...proof, links: { ...proof.links, alternates } }
    })
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const newestFirst = (one: Proof, other: Proof): number =>
  compare(other.published, one.published) || compare(one.slug, other.slug) || compare(one.locale, other.locale)

function listFiles(
  proofs: readonly Proof[],
  { baseUrl, name, feeds = ['atom', 'rss'] }: Site,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const base = baseUrl?.replace(/(?<!\/)\/+$/, '')
  for (const locale of [...new Set(proofs.map(one => one.locale))].sort()) {
    const own = proofs.filter(proof => proof.locale === locale)
    files.set(`${locale}/editions.json`, editionsJson(locale, own))
    if (base === undefined) continue
    for (const [file, write] of feeds.map(kind => FEEDS[kind])) {
      const path = `${locale}/${file}`
      const feed = { locale, address: `${base}/${path}`, home: `${base}/`, name: name ?? new URL(base).host }
      files.set(path, write(feed, withAddress(own)))
    }
  }
  if (base !== undefined) files.set('sitemap.xml', sitemapOf(withAddress(proofs)))
  return files
}

/** The editions of one locale for a program that polls, such as a CMS. */
function editionsJson(locale: Locale, proofs: readonly Proof[]): string {
  const editions = proofs.map(({ slug, title, links, files, published, firstPublished, disclosure, ...proof }) => ({
    slug,
    title,
    description: proof.description,
    as: proof.as,
    format: proof.source.format,
    file: Object.keys(files)[0],
    proof: proofPathOf(slug, locale),
    href: links.href,
    published,
    firstPublished,
    sourceLocale: proof.sourceLocale,
    alternates: links.alternates,
    disclosure: toldOf(disclosure),
    noindex: disclosure.noindex,
    corrections: proof.corrections,
  }))
  return `${JSON.stringify({ version: 1, locale, editions }, null, 2)}\n`
}

/** The disclosure for readers and machines, without its figures. */
function toldOf({ made, level, sentence, digitalSourceType, aiDisclosure, editor, translators, shown }: Disclosure) {
  return { made, level, sentence, shown, digitalSourceType, aiDisclosure, editor, translators }
}
