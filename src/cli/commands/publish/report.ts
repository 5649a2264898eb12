import type { Locale, Slug } from '../../../model.ts'
import type { PublishOutcome } from '../../../pipeline/index.ts'
import type { Correction, OwedCorrection, Published } from '../../../publish/index.ts'
import { paint } from '../../terminal/style.ts'
import { plural } from '../../terminal/words.ts'

/** What a run did with one article, or with `dryRun` would do. */
export interface Outcome extends PublishOutcome {
  readonly slug: Slug
  readonly withdrawn: readonly Locale[]
  readonly dryRun: boolean
}

/** A path below the public folder as the user sees it. */
export type Shown = (path: string) => string

/** A row for each edition, for programs. */
export const rowsOf = ({ slug, editions }: Outcome, shown: Shown) =>
  editions.map(({ locale, file, proof, disclosure, corrections, owed, refused }) => ({
    slug,
    locale,
    file: shown(file),
    proof: shown(proof),
    read: disclosure.read,
    units: disclosure.units,
    disclosure: disclosure.sentence,
    noindex: disclosure.noindex,
    ...(owed && { correction: corrections.at(-1) }),
    ...(refused && { refused }),
  }))

/** A line for each edition, with the reasons below a refused one, and how many files were written. */
export function linesOf(
  { slug, editions, withdrawn, changed, dryRun }: Outcome,
  shown: Shown,
  color: boolean,
): readonly string[] {
  const lines = editions.flatMap(edition => editionLines(edition, shown, color))
  const gone = withdrawn.map(locale => `${locale}  ${dryRun ? 'would be unpublished' : 'unpublished'}`)
  const files = `${plural(changed.length, 'file')} ${dryRun ? 'would be written' : 'written'}`
  return [`${paint(slug, 'bold', color)}: ${files}`, ...lines, ...gone]
}

function editionLines(
  { locale, file, disclosure, corrections, owed, refused }: Published,
  shown: Shown,
  color: boolean,
): readonly string[] {
  const read = `read ${disclosure.read} of ${disclosure.units}`
  if (!refused) {
    const line = `${locale}  ${shown(file)}  ${read}${disclosure.noindex ? ', not for search engines' : ''}`
    return [line, ...(owed ? correctionLines(corrections.at(-1), owed) : [])]
  }
  const reasons = refused.map(({ key, message }) => `    ${key === undefined ? '' : `${key}: `}${message}`)
  return [`${locale}  ${paint('refused', 'red', color)}`, ...reasons]
}

/** What readers are told of a new correction, and whose words these are. */
function correctionLines(correction: Correction | undefined, { outdated }: OwedCorrection): readonly string[] {
  if (!correction) return []
  const { note, by } = correction
  const lines = [`    correction (${by ?? 'a draft; --correction or the review page gives other words'}): ${note}`]
  if (by !== undefined || !outdated) return lines
  return [...lines, `    ${outdated.by} wrote about other texts: ${outdated.text}`]
}
