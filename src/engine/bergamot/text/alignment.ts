import type { Hold, Pieces, TermPair } from '../../../model.ts'
import { escapeHtml, unescapeHtml } from './marked.ts'

/** A text with marks around its missing names; the answer shows where they belong in the first translation. */
export interface AlignmentQuestion {
  readonly text: string
  /** The first translation with the names in the marked places; undefined if the answer is not reliable. */
  readonly read: (answer: string, first: Pieces) => Pieces | undefined
}

const isName = (piece: Pieces[number]): piece is Hold => typeof piece !== 'string' && piece.kind === 'name'

/** Marks names for the translator, which puts the marks around their translations. Other markup is left out. */
export function askAlignment(pieces: Pieces, missing: readonly TermPair[]): AlignmentQuestion {
  const open = [...missing]
  const marked: Hold[] = []
  const text = pieces.map(piece => {
    if (typeof piece === 'string') return escapeHtml(piece)
    if (!isName(piece)) return ''
    const at = open.findIndex(({ source, target }) => source === piece.source && target === piece.target)
    if (at < 0) return escapeHtml(piece.source)
    open.splice(at, 1)
    marked.push(piece)
    return `<span id="${marked.length - 1}">${escapeHtml(piece.source)}</span>`
  })
  return { text: text.join('').replace(/[\r\n]+/g, ' '), read: (answer, first) => placedByMarks(answer, first, marked) }
}

const SPAN = /<span id="(\d+)">([^<>]*)<\/span>/g
/** A word in small letters beside a name is not part of it: `Quwaol visitó`. */
const SMALL_WORD = /(?<![\p{L}\p{M}'’-])\p{Ll}/u
const wordsIn = (text: string): number => text.trim().split(/\s+/).filter(Boolean).length

/**
 * Uses the marks if each came back once around a few words, and the rest equals the first translation word for word.
 */
function placedByMarks(answer: string, first: Pieces, marked: readonly Hold[]): Pieces | undefined {
  const [only] = first
  if (first.length !== 1 || typeof only !== 'string') return undefined
  const spans = [...answer.matchAll(SPAN)]
  const ids = new Set(spans.map(([, id]) => id))
  if (spans.length !== marked.length || ids.size !== marked.length) return undefined
  const rest = answer.replace(SPAN, '')
  if (/<\/?span/.test(rest) || unescapeHtml(answer.replace(SPAN, '$2')) !== only) return undefined
  for (const [, id, inside = ''] of spans) {
    const name = marked[Number(id)]
    const most = Math.max(wordsIn(name?.source ?? ''), wordsIn(name?.target ?? ''))
    if (!name || inside.trim() === '' || wordsIn(inside) > most) return undefined
    if (SMALL_WORD.test(inside) && !SMALL_WORD.test(`${name.source} ${name.target}`)) return undefined
  }
  const placed = answer.replace(SPAN, (_, id: string, inside: string) => {
    const [before = '', after = ''] = [/^\s*/.exec(inside)?.[0], /(?<!\s)\s*$/.exec(inside)?.[0]]
    return before + escapeHtml(marked[Number(id)]?.target ?? '') + after
  })
  return [unescapeHtml(placed)]
}
