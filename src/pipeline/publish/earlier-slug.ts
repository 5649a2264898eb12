import type { Segment, Slug } from '../../model.ts'
import type { Proof } from '../../publish/index.ts'
import { textsOf } from '../revise/present-source.ts'

interface Sources {
  readonly slug: Slug
  /** Whether an article has a source file. */
  readonly hasSource: (slug: Slug) => Promise<boolean>
}

/**
 * The slug that an article was published under before its source file was renamed: that of publications whose source is
 * missing and most of whose sentences are this article's. Undefined if there is none.
 */
export async function earlierSlugOf(
  segments: readonly Segment[],
  proofs: readonly Proof[],
  { slug, hasSource }: Sources,
): Promise<Slug | undefined> {
  if (proofs.some(proof => proof.slug === slug)) return undefined
  const texts = new Set(textsOf(segments).map(({ text }) => text))
  const shareOf = ({ units }: Proof): number =>
    units.filter(({ source }) => texts.has(source)).length / Math.max(units.length, 1)
  for (const other of new Set(proofs.filter(proof => shareOf(proof) > 0.5).map(proof => proof.slug))) {
    if (!(await hasSource(other))) return other
  }
  return undefined
}
