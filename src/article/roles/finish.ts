import { canonicalLocale } from '../../locale.ts'
import type { Article, Escape, Format, Locale, Metadata } from '../../model.ts'
import type { Draft, ParseOptions, Parts, Piece } from '../model.ts'
import { plainView } from '../syntax/plain.ts'
import { finishBlocks } from './blocks.ts'
import { rolesOf } from './roles.ts'

/** Formats with headings. */
const HAVE_HEADINGS: ReadonlySet<Format> = new Set<Format>(['markdown', 'html'])
/** A block that is all bold, as people mark headings by hand: `**What was repaired**`. */
const EMPHASIZED = /^(?:\*\*[^*]+\*\*|__[^_]+__|<(b|strong)\b[^<>]*>[^<]+<\/\1>)$/iu

/** Anything but white space and marks that nobody sees, such as zero-width spaces. */
const VISIBLE = /[^\s\p{Cf}]/u

/**
 * Makes an article of the pieces of its file: roles from markup, words and position, then an editor's corrections, then
 * ids.
 */
export function finishArticle(parts: Parts, { slug, locale, roles = [] }: ParseOptions): Article {
  const { source, bytes, format, pieces, frontMatter, proofingLocale } = parts
  const given = (frontMatter?.drafts ?? []).map(({ role, evidence, ...piece }): Piece => {
    return { ...piece, given: { role, evidence } }
  })
  const all = [...given, ...pieces].map(withoutNul).flatMap(piece => {
    const text = plainView(piece).text.trim()
    return VISIBLE.test(text) ? [{ piece, text }] : []
  })
  const texts = all.map(({ piece, text }) => ({
    text,
    ...(piece.given && { given: piece.given }),
    ...(EMPHASIZED.test(piece.text.trim()) && { emphasized: true }),
  }))
  const found = rolesOf(texts, locale, { hasHeadings: HAVE_HEADINGS.has(format) })
  const drafts = all.map(({ piece: { given: _, ...piece } }, index): Draft => {
    return { ...piece, ...(found[index] ?? { role: 'paragraph', evidence: '' }) }
  })
  const said = new Map([...(frontMatter?.roles ?? []), ...roles].map(({ text, role }) => [text, role]))
  const blocks = finishBlocks(drafts, said)
  const headline = blocks.find(({ role }) => role === 'headline')
  const metadata: Metadata = {
    ...(headline && { title: plainView(headline).text }),
    ...parts.metadata,
    ...frontMatter?.metadata,
  }
  const originalLocale = frontMatter?.originalLocale ?? parts.originalLocale
  const declaredLocale = readLocale(frontMatter?.declaredLocale ?? parts.declaredLocale)
  return {
    slug,
    locale,
    ...(declaredLocale && { declaredLocale }),
    ...(originalLocale && { originalLocale }),
    ...(proofingLocale && { proofingLocale }),
    format,
    source,
    ...(bytes && { bytes }),
    blocks,
    metadata,
  }
}

/**
 * Reads the character U+0000, which databases and XML refuse, as U+FFFD, as HTML and Markdown do, also if it is
 * escaped.
 */
function withoutNul(piece: Piece): Piece {
  const { text, inlines = [], escapes = [] } = piece
  const covered = [...inlines, ...escapes]
  if (!text.includes('\0') && !covered.some(({ plain }) => plain?.includes('\0'))) return piece
  const replaced = <T extends { readonly plain?: string }>(part: T): T =>
    part.plain === undefined ? part : { ...part, plain: part.plain.replaceAll('\0', '\uFFFD') }
  const bare = [...text.matchAll(/\0/g)]
    .filter(({ index }) => !covered.some(({ start, end }) => start <= index && index < end))
    .map(({ index }): Escape => ({ start: index, end: index + 1, plain: '\uFFFD' }))
  return {
    ...piece,
    ...(inlines.length > 0 && { inlines: inlines.map(replaced) }),
    escapes: [...escapes.map(replaced), ...bare].toSorted((one, other) => one.start - other.start),
  }
}

/** A locale as files write it: `en_US` → `en-US`. Undefined if it is not a language. */
const readLocale = (declared: string | undefined): Locale | undefined =>
  declared === undefined
    ? undefined
    : canonicalLocale(
        declared
          .trim()
          .split(/[,;\s]/)[0]
          ?.replaceAll('_', '-') ?? '',
      )
