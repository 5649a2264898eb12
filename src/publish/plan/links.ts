import type { Article } from '../../model.ts'
import type { Alternate, Links } from '../model.ts'

/** A published version of an article, as needed for links to it. */
export interface Version {
  readonly locale: string
  /** Its file, relative to the public folder. */
  readonly file: string
  readonly noindex: boolean
}

/** The desk's settings for addresses. */
export interface AddressPolicy {
  /** The public folder's address; without it, links are relative to the file that contains them. */
  readonly baseUrl?: string
  /** The address of a file's C2PA manifest, with `{file}` for the file's address: `{file}.c2pa`. */
  readonly c2pa?: string
}

/**
 * The links of one version: to itself, to the original, and to all versions that search engines may list. All of these
 * have the same list, so that every link has a return link; an unread version is in no list.
 */
export function linksOf(
  own: Version,
  versions: readonly Version[],
  { article, policy }: { readonly article: Article; readonly policy: AddressPolicy },
): Links {
  const { locale, originalLocale, metadata } = article
  const hrefOf = ({ file }: Version): string => addressOf(file, { baseUrl: policy.baseUrl, from: own.file })
  const first = versions.find(one => one.locale === locale)
  const original: Alternate = { locale, href: first ? hrefOf(first) : (metadata.url ?? '') }
  const listed = versions.filter(one => one.locale !== locale && !one.noindex)
  const href = hrefOf(own)
  return {
    href,
    alternates: [
      original,
      ...listed
        .toSorted((one, other) => (one.locale < other.locale ? -1 : 1))
        .map(one => ({ locale: one.locale, href: hrefOf(one) })),
    ],
    original,
    ...(metadata.originalUrl !== undefined && {
      basedOn: { href: metadata.originalUrl, ...(originalLocale !== undefined && { locale: originalLocale }) },
    }),
    ...(policy.c2pa !== undefined && { manifest: policy.c2pa.replaceAll('{file}', href) }),
  }
}

/** The address of a published file: below the desk's base address, or else relative to the file that links to it. */
function addressOf(
  path: string,
  { baseUrl, from }: { readonly baseUrl?: string | undefined; readonly from: string },
): string {
  const escaped = path.split('/').map(encodeURIComponent).join('/')
  if (baseUrl !== undefined) return `${baseUrl.replace(/(?<!\/)\/+$/, '')}/${escaped}`
  const depth = from.split('/').length - 1
  return `${'../'.repeat(depth)}${escaped}`
}

/** The versions by their `hreflang`: each has its locale, and the original also `x-default`. */
export const hreflangs = (alternates: readonly Alternate[]): readonly Alternate[] => {
  const [original] = alternates
  return [...alternates, ...(original ? [{ locale: 'x-default', href: original.href }] : [])]
}
