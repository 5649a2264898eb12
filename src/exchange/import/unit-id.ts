import type { SegmentKey, Slug } from '../../model.ts'

/** The article and the key in an id of ours: `kursk-visit/p1.s2`. Keys have no slash; any other id is unchanged. */
export function splitId(id: string): { readonly slug?: Slug; readonly key: SegmentKey } {
  const at = id.lastIndexOf('/')
  return at > 0 && /^[^\s/]+\/[^\s/]+$/.test(id) ? { slug: id.slice(0, at), key: id.slice(at + 1) } : { key: id }
}
