import { dirname, join } from 'node:path'
import type { Locale, Slug } from '../../../model.ts'
import { type BoundaryDecision, formatDecisions, parseDecisions } from '../../../segment/index.ts'
import { writeAtomic } from '../disk/atomic.ts'
import { readTextIfAny } from '../disk/read.ts'
import { editionPaths } from '../edition-paths.ts'

/** The article; its splits and merges are kept in the folder of its own locale. */
interface DecisionsAddress {
  readonly out: string
  readonly slug: Slug
  readonly locale: Locale
}

export const decisionsPath = ({ out, slug, locale }: DecisionsAddress): string =>
  join(dirname(editionPaths(out, locale, slug).catalog), `${slug}.segments.yml`)

/** People's splits and merges in an article; empty if there is no file. */
export async function loadDecisions(address: DecisionsAddress): Promise<readonly BoundaryDecision[]> {
  const path = decisionsPath(address)
  return parseDecisions((await readTextIfAny(path)) ?? '', path)
}

/**
 * Writes the decisions; gives false if the file already has them. Throws, and writes nothing, if they could not be read
 * again.
 */
export async function saveDecisions(
  address: DecisionsAddress,
  decisions: readonly BoundaryDecision[],
): Promise<boolean> {
  const path = decisionsPath(address)
  const text = formatDecisions(decisions)
  parseDecisions(text, path)
  return writeAtomic(path, text)
}
