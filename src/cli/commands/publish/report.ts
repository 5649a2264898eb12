import type { Locale, Slug } from '../../../model.ts'
import type { PublishOutcome } from '../../../pipeline/index.ts'
import type { Correction, OwedCorrection, Published, Refusal } from '../../../publish/index.ts'
import { paint } from '../../terminal/style.ts'
import { plural } from '../../terminal/words.ts'

/** The result for one article, or with `dryRun` the planned one. */
export interface Outcome extends PublishOutcome {
  readonly slug: Slug
  readonly withdrawn: readonly Locale[]
  readonly dryRun: boolean
}

/** A path below the public folder, as the user would write it. */
export type Shown = (path: string) => string

/** All results as the JSON of the contract. `moved`: removed addresses, if there are any. */
export function outcomesJson(outcomes: readonly Outcome[], shown: Shown): object {
  const moved = outcomes.flatMap(({ slug, moved: some }) =>
    some.map(({ locale, from, to }) => ({ slug, locale, from: shown(from), to: shown(to) })),
  )
  return { editions: outcomes.flatMap(outcome => rowsOf(outcome, shown)), ...(moved.length > 0 && { moved }) }
}

/** A row for each edition, for programs. */
const rowsOf = ({ slug, editions }: Outcome, shown: Shown) =>
  editions.map(({ locale, file, proof, disclosure, corrections, owed, refused, openComments }) => ({
    slug,
    locale,
    file: shown(file),
    proof: shown(proof),
    read: disclosure.read,
    units: disclosure.units,
    disclosure: disclosure.sentence,
    noindex: disclosure.noindex,
    ...(openComments > 0 && { openComments }),
    ...(owed && { correction: corrections.at(-1) }),
    ...(refused && { refused }),
  }))

/** A line for each edition, with the reasons below a refused one, and the number of files written. */
export function linesOf(outcome: Outcome, shown: Shown, color: boolean): readonly string[] {
  const { slug, editions, withdrawn, changed, moved, dryRun } = outcome
  const lines = editions.flatMap(edition => [
    ...editionLines(edition, shown, color),
    ...(edition.refused ? [...adviceLines(edition, slug), ...keptLines(edition, outcome, shown)] : []),
  ])
  const left = moved.map(({ locale, from, to }) => {
    return `${locale}  ${shown(from)} ${dryRun ? 'would go' : 'goes'} away: its address is ${shown(to)} now`
  })
  const gone = withdrawn.map(locale => `${locale}  ${dryRun ? 'would be unpublished' : 'unpublished'}`)
  const files = `${plural(changed.length, 'file')} ${dryRun ? 'would be written' : 'written'}`
  return [`${paint(slug, 'bold', color)}: ${files}`, ...originalLines(outcome, shown), ...lines, ...left, ...gone]
}

/**
 * A note on addresses: that there is no base address (only in the first run); or which articles were published without
 * one, and so are not in feeds and sitemap. Undefined if there is nothing to note.
 */
export function addressLine(outcomes: readonly Outcome[], baseUrl: string | undefined): string | undefined {
  if (baseUrl === undefined) {
    if (outcomes.every(({ publications, isFirst }) => publications.length === 0 || !isFirst)) return undefined
    return 'note: no base address, so links between versions are relative, and there are no feeds and no sitemap: set publish.baseUrl, or give --base-url'
  }
  const slugs = [...new Set(outcomes.at(-1)?.unlisted.map(({ slug }) => slug))].sort()
  if (slugs.length === 0) return undefined
  const names = slugs.join(' ')
  return `warning: published without a base address, so not in feeds and sitemap: ${names}; \`interlinear publish ${names}\` puts their links right`
}

/**
 * The line for the article itself, if a run writes it beside its editions. If it changed and readers of an edition are
 * told of a correction, a second line says that its own correction is up to its editors.
 */
function originalLines(outcome: Outcome, shown: Shown): readonly string[] {
  const { editions, withdrawn, changed, dryRun } = outcome
  const own = originalOf(outcome)
  if (!own || withdrawn.length > 0) return []
  const line = `${own.locale}  ${shown(own.file)}  the article itself`
  const told = editions.flatMap(({ locale, owed, refused }) => (owed && !refused ? [locale] : []))
  if (told.length === 0 || !changed.includes(own.file)) return [line]
  const readers = `the readers of ${told.join(', ')} ${dryRun ? 'would be' : 'are'} told of a correction`
  return [line, `    ${readers}; what ${own.locale} says of its own is for its editors to write, in the article`]
}

/** The article itself among the publications of a run. */
function originalOf({ publications }: Outcome): { readonly locale: Locale; readonly file: string } | undefined {
  const own = publications.find(({ proof }) => proof.disclosure.made === 'original')
  return own && { locale: own.proof.locale, file: Object.keys(own.proof.files)[0] ?? '' }
}

/**
 * What readers keep of a refused edition; its links are updated if another version has another address. If a fact of
 * the source changed, the article itself, which links to it, contradicts it: these sentences are named.
 */
function keptLines({ locale, refused = [] }: Published, outcome: Outcome, shown: Shown): readonly string[] {
  const { publications, changed } = outcome
  const kept = publications.find(({ proof }) => proof.locale === locale)
  const [file] = Object.keys(kept?.proof.files ?? {})
  if (file === undefined) return []
  const line = `    readers keep ${shown(file)}${changed.includes(file) ? '; only its links are mended' : ''}`
  const keys = refused.flatMap(({ code, key }) => (code === 'stale' && key !== undefined ? [key] : []))
  const own = originalOf(outcome)
  if (keys.length === 0 || !own) return [line]
  return [line, `    until then it differs from ${shown(own.file)}, the article itself, in ${keys.join(', ')}`]
}

function editionLines(
  { locale, file, disclosure, corrections, owed, refused, openComments }: Published,
  shown: Shown,
  color: boolean,
): readonly string[] {
  const asked = openComments > 0 ? `, ${plural(openComments, 'open comment')}` : ''
  const read = `read ${disclosure.read} of ${disclosure.units}${asked}`
  if (!refused) {
    const line = `${locale}  ${shown(file)}  ${read}${disclosure.noindex ? ', not for search engines' : ''}`
    return [line, ...(owed ? correctionLines(corrections.at(-1), owed) : [])]
  }
  const reasons = refused.map(({ key, message }) => `    ${key === undefined ? '' : `${key}: `}${message}`)
  return [`${locale}  ${paint('refused', 'red', color)}${asked}`, ...reasons]
}

/** What to do about a refused edition, once for each kind of reason. */
function adviceLines({ locale, refused = [] }: Published, slug: Slug): readonly string[] {
  const codes = new Set(refused.map(({ code }) => code))
  const keys = refused.flatMap(({ code, key }) => (code === 'stale' && key !== undefined ? [key] : []))
  const advice: Readonly<Record<Refusal['code'], string>> = {
    missing: `\`interlinear translate\` with the article's file and --to ${locale} fills what is missing`,
    stale: `put the change into the translation; or, where it fits all the same, \`interlinear accept ${slug} --to ${locale} --key ${keys.join(',')}\``,
    finding: `correct the text, or dismiss the finding on the page of \`interlinear review\``,
    unread: `read the rest on the page of \`interlinear review\``,
  }
  const known = ADVISED.filter(code => codes.has(code)).map(code => `    to do: ${advice[code]}`)
  return [...known, '    or publish it all the same with --force "<reason>", which the proof keeps']
}

const ADVISED: readonly Refusal['code'][] = ['missing', 'stale', 'finding', 'unread']

/** The note of a new correction, and its author. */
function correctionLines(correction: Correction | undefined, { outdated }: OwedCorrection): readonly string[] {
  if (!correction) return []
  const { note, by } = correction
  const lines = [`    correction (${by ?? 'a draft; --correction or the review page gives other words'}): ${note}`]
  if (by !== undefined || !outdated) return lines
  return [...lines, `    ${outdated.by} wrote about other texts: ${outdated.text}`]
}
