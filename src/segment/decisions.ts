import * as v from 'valibot'
import { stringify } from 'yaml'
import { InterlinearError } from '../errors.ts'
import { readYaml } from '../yaml.ts'
import { isSpaceAt, skipSpace } from './read/characters.ts'

/**
 * A person's split or merge, recorded by the words on both sides of the boundary, so that it is found again after the
 * rest of the article is edited or wrapped.
 */
export interface BoundaryDecision {
  readonly kind: 'split' | 'merge'
  /** The end of the text before the boundary, without white space at its end. */
  readonly before: string
  /** The start of the text after the boundary, without white space at its start. */
  readonly after: string
}

/** How many characters on each side identify a boundary. */
const ANCHOR = 24

/**
 * The decision to split or merge at an offset of a text; undefined at the text's ends and inside of a character, where
 * there can be no boundary.
 */
export function decisionAt(text: string, offset: number, kind: BoundaryDecision['kind']): BoundaryDecision | undefined {
  // Characters as people count them: an emoji of several code points is one.
  const characters = new Intl.Segmenter('und', { granularity: 'grapheme' })
  if (characters.segment(text).containing(offset)?.index !== offset) return undefined
  let end = offset
  while (end > 0 && isSpaceAt(text, end - 1)) end--
  const charactersOf = (part: string): string[] => Array.from(characters.segment(part), ({ segment }) => segment)
  const before = charactersOf(text.slice(0, end)).slice(-ANCHOR).join('').trimStart()
  const after = charactersOf(text.slice(skipSpace(text, offset)))
    .slice(0, ANCHOR)
    .join('')
    .trimEnd()
  return before === '' || after === '' ? undefined : { kind, before, after }
}

/** Parses a decision as people write it: `met Foo. | Bar left`; throws a usage error without one `|` between words. */
export function parseDecision(kind: BoundaryDecision['kind'], words: string): BoundaryDecision {
  const [before = '', after = '', ...others] = words.split('|').map(side => side.trim())
  if (before === '' || after === '' || others.length > 0) {
    throw new InterlinearError('usage', `found "${words}", expected words on both sides of one "|".`, {
      hint: 'As in "met Foo. | Bar left": the bar stands at the boundary.',
    })
  }
  return { kind, before, after }
}

/** The offsets at which a text has the words of a decision on both sides, each after the white space between them. */
export function decidedOffsets(text: string, { before, after }: BoundaryDecision): number[] {
  const pattern = new RegExp(`${wrapped(before)}(\\s*)(?=${wrapped(after)})`, 'gu')
  return Array.from(text.matchAll(pattern), ({ index, 0: match }) => index + match.length)
}

/** The boundaries with every decision applied wherever its words are; later decisions win. */
export function applyDecisions(
  text: string,
  boundaries: readonly number[],
  decisions: readonly BoundaryDecision[],
): number[] {
  const result = new Set(boundaries)
  for (const decision of decisions) {
    for (const offset of decidedOffsets(text, decision)) {
      if (decision.kind === 'split') result.add(offset)
      else result.delete(offset)
    }
  }
  return [...result].sort((a, b) => a - b)
}

/** A pattern for words that may be wrapped at any space. */
const wrapped = (words: string): string => words.split(/\s+/).map(RegExp.escape).join('\\s+')

const isPair = (words: string): boolean => {
  const sides = words.split('|')
  return sides.length === 2 && sides.every(side => /\S/.test(side))
}

/** Words around one bar; words that contain a bar are written apart, as `{before: A | B, after: C}`. */
const Words = v.union([
  v.pipe(v.string(), v.check(isPair, 'words on both sides of one "|"')),
  v.strictObject({ before: v.pipe(v.string(), v.regex(/\S/)), after: v.pipe(v.string(), v.regex(/\S/)) }),
])
const FileSchema = v.array(v.union([v.strictObject({ split: Words }), v.strictObject({ merge: Words })]))

/** Parses `<slug>.segments.yml`: `- merge: met Foo. | Bar left`; throws an input error with line and column. */
export function parseDecisions(text: string, file: string): readonly BoundaryDecision[] {
  if (text.trim() === '') return []
  const read = (kind: BoundaryDecision['kind'], words: v.InferOutput<typeof Words>): BoundaryDecision =>
    typeof words === 'string' ? parseDecision(kind, words) : { kind, ...words }
  return readYaml(text, FileSchema, { file, code: 'input' }).value.map(entry =>
    'split' in entry ? read('split', entry.split) : read('merge', entry.merge),
  )
}

/** The file of decisions; a later one about the same words replaces an earlier one. */
export function formatDecisions(decisions: readonly BoundaryDecision[]): string {
  const byWords = new Map(decisions.map(decision => [JSON.stringify([decision.before, decision.after]), decision]))
  const entries = Array.from(byWords.values(), ({ kind, before, after }) => ({
    [kind]: before.includes('|') || after.includes('|') ? { before, after } : `${before} | ${after}`,
  }))
  return stringify(entries, { lineWidth: 0 })
}
