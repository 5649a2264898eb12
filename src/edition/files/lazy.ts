import type { SegmentKey } from '../../model.ts'
import type { CatalogPlace } from './catalog-lines.ts'

/** `catalogPlaces` of catalog-lines.ts. Its JSON parser is loaded at the first call. */
export const catalogPlaces = async (json: string): Promise<ReadonlyMap<SegmentKey, CatalogPlace>> =>
  (await import('./catalog-lines.ts')).catalogPlaces(json)
