import type { Locale, Slug } from '../../model.ts'
import { ENDINGS } from '../forms/index.ts'
import type { PublicationForm } from '../model.ts'
import type { PublicationRequest } from './request.ts'

/** The path of an edition's proof in the public folder. */
export const proofPathOf = (slug: Slug, locale: Locale): string => `${locale}/${slug}.${locale}.proof.json`

/** Reserved names in a locale's folder: proofs and lists of editions. */
const KEPT = /(?:^|\/)(?:editions\.json|feed\.xml|rss\.xml|[^/]*\.proof\.json)$/i

interface Named {
  readonly locale: Locale
  readonly as: PublicationForm
  /** The edition's headline. */
  readonly title: string
  /** The file of the edition's present publication. */
  readonly before: string | undefined
}

/**
 * The path of a publication: `es/kursk-visit.html`, or by its headline if the desk says so,
 * `es/putin-visita-kursk.html`. A published edition keeps its path, even if its headline changes.
 */
export function fileNameOf({ locale, as, title, before }: Named, request: PublicationRequest): string {
  const { article, file, policy, published, isTaken } = request
  const ending = ENDINGS[as] ?? /\.([^.]+)$/.exec(file)?.[1]?.toLowerCase() ?? 'txt'
  const named = policy.slugs === 'headline' ? slugOfTitle(title) || article.slug : article.slug
  const stem = before === undefined ? `${locale}/${named}` : before.replace(/\.[^./]+$/, '')
  // A disk may ignore upper and lower case.
  const others = new Set(
    published
      .flatMap(({ proof }) => Object.keys(proof.files))
      .flatMap(path => (path === before ? [] : [path.toLowerCase()])),
  )
  for (let count = 1; ; count++) {
    const path = `${stem}${count === 1 ? '' : `-${count}`}.${ending}`
    if (path === before || !(KEPT.test(path) || isTaken(path) || others.has(path.toLowerCase()))) return path
  }
}

const LONGEST = 64

/**
 * Letters and digits of every script, joined by hyphens: `Putin visita Kursk, según TASS` →
 * `putin-visita-kursk-según-tass`.
 */
export function slugOfTitle(title: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > LONGEST) break
    slug = longer
  }
  // In languages without spaces the title is one long word.
  return slug || [...(words[0] ?? '')].slice(0, LONGEST / 2).join('')
}
