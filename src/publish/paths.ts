import type { Locale, Slug } from '../model.ts'
import { ENDINGS } from './forms/index.ts'
import type { PublicationRequest } from './request.ts'

/** Where the proof of an edition stands in the public folder. */
export const proofPathOf = (slug: Slug, locale: Locale): string => `${locale}/${slug}.${locale}.proof.json`

interface Named {
  readonly request: PublicationRequest
  readonly locale: Locale
  /** The edition's headline. */
  readonly title: string
  /** Where the edition was published before. */
  readonly before: string | undefined
}

/**
 * Where an edition is published: `es/kursk-visit.html`, or by the desk's choice after its headline,
 * `es/putin-visita-kursk.html`. An edition that was published keeps its name, whatever its headline says by now.
 */
export function fileNameOf({ request, locale, title, before }: Named): string {
  const { article, as, file, policy, taken } = request
  const ending = ENDINGS[as] ?? /\.([^.]+)$/.exec(file)?.[1] ?? 'txt'
  if (before !== undefined) return before.replace(/\.[^./]+$/, `.${ending}`)
  const stem = policy.slugs === 'headline' ? slugOfTitle(title) || article.slug : article.slug
  const others = new Set(request.published.flatMap(({ proof }) => Object.keys(proof.files)))
  for (let count = 1; ; count++) {
    const path = `${locale}/${stem}${count === 1 ? '' : `-${count}`}.${ending}`
    if (!taken.has(path) && !others.has(path)) return path
  }
}

const LONGEST = 80

/** Letters and digits of every script with hyphens between: `Putin visita Kursk, según TASS` → `putin-visita-kursk-según-tass`. */
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
  return slug || (words[0]?.slice(0, LONGEST) ?? '')
}
