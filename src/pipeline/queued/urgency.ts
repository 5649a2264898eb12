import type { Slug } from '../../model.ts'
import type { Urgency } from '../../queue/index.ts'
import { type Desk, loadProofs } from '../../store/index.ts'

/** Gives the urgency of drafts by article: drafts of a published article are corrections. */
export async function openUrgencies(desk: Pick<Desk, 'publications'>): Promise<(slug: Slug) => Urgency> {
  const published = new Set((await loadProofs(desk.publications)).map(({ slug }) => slug))
  return slug => (published.has(slug) ? 'correction' : 'new')
}
