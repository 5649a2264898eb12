import { signal } from '@preact/signals'
import type { Written } from '../../../article/syntax/plain.ts'
import { loadWritten, type ReadWritten } from '../../../article/syntax/written.ts'
import type { Escape, Inline, Span, Syntax } from '../../../model.ts'
import { type PlaceholderKind, placeholdersIn } from '../../../placeholders.ts'
import type { Row } from '../../answers.ts'

/**
 * A stretch of a text: words, a character that is written otherwise than it reads, or a chip for markup or for a
 * placeholder. The pieces of a text concatenate to it.
 */
export interface TextPiece extends Span {
  readonly kind: 'text' | 'sign' | 'open' | 'close' | 'void' | 'placeholder'
  /** As it is written in the text. */
  readonly written: string
  /** The text that a reader sees in its place. */
  readonly plain: string
  /** The same for the two halves of an element. */
  readonly pair?: number
}

export const isChip = ({ kind }: TextPiece): boolean => kind !== 'text' && kind !== 'sign'

/** Placeholders that are not edited letter by letter; addresses and handles stay words, and plurals contain words. */
const HELD: ReadonlySet<PlaceholderKind> = new Set<PlaceholderKind>([
  'liquid',
  'mustache',
  'shell',
  'brace',
  'call',
  'shortcode',
  'printf',
  'percent',
])

/** The readers of the loaded syntaxes; what is drawn with them is drawn again when one is loaded. */
const readers = signal<ReadonlyMap<Syntax, ReadWritten>>(new Map())
const asked = new Set<Syntax>()

/** Loads the readers of the texts' syntaxes. Until a reader is loaded, texts are shown as they are written. */
export async function loadSyntaxes(syntaxes: Iterable<Syntax | undefined>): Promise<void> {
  const wanted = [...new Set(syntaxes)].filter(syntax => syntax !== undefined && !asked.has(syntax))
  await Promise.all(
    wanted.map(async syntax => {
      if (syntax === undefined) return
      asked.add(syntax)
      const read = await loadWritten(syntax).catch(() => undefined)
      if (read) readers.value = new Map(readers.peek()).set(syntax, read)
    }),
  )
}

/** The reader of a syntax; undefined until it is loaded. */
export const readerOf = (syntax: Syntax): ReadWritten | undefined => readers.value.get(syntax)

const MOST = 2000
const known = new Map<string, readonly TextPiece[]>()

/** The pieces of a text by its syntax. The same text is read once. */
export function piecesOf(text: string, syntax?: Syntax): readonly TextPiece[] {
  const read = syntax && readerOf(syntax)
  const id = `${read ? syntax : ''} ${text}`
  const found = known.get(id)
  if (found) return found
  const pieces = piecesIn(read ? read(text) : { text })
  if (known.size >= MOST) known.clear()
  known.set(id, pieces)
  return pieces
}

/** The pieces of a text whose markup is known. */
export function piecesIn({ text, inlines = [], escapes = [] }: Written): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  let from = 0
  const words = (to: number): void => {
    if (to > from) pieces.push(...withPlaceholders(text.slice(from, to), from))
    from = to
  }
  for (const span of [...inlines, ...escapes].toSorted((one, other) => one.start - other.start)) {
    if (span.start < from || span.end <= span.start) continue
    words(span.start)
    const written = text.slice(span.start, span.end)
    const place = { start: span.start, end: span.end, written, plain: span.plain ?? '' }
    if (!('kind' in span)) pieces.push({ ...place, kind: 'sign' })
    // An address is shown as it is written: it counts as words.
    else if (span.plain === written) pieces.push({ ...place, kind: 'text' })
    else if (span.kind === 'void' || span.pair === undefined) pieces.push({ ...place, kind: 'void' })
    else pieces.push({ ...place, kind: span.kind, pair: Math.min(span.id, span.pair) })
    from = span.end
  }
  words(text.length)
  return pieces
}

function withPlaceholders(text: string, at: number): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  const add = (kind: 'text' | 'placeholder', start: number, end: number): void => {
    const written = text.slice(start, end)
    if (end > start) pieces.push({ kind, start: at + start, end: at + end, written, plain: written })
  }
  let from = 0
  for (const { kind, start, end } of placeholdersIn(text)) {
    if (!HELD.has(kind)) continue
    add('text', from, start)
    add('placeholder', start, end)
    from = end
  }
  add('text', from, text.length)
  return pieces
}

/** Syntaxes whose texts have markup in locale files; the others add theirs around a text. */
const MARKED: ReadonlySet<Syntax> = new Set<Syntax>(['markdown', 'html', 'srt', 'vtt', 'runs'])

/** The pieces of a row's source, whose markup the server has read in the whole article. */
export function sourcePieces({
  source,
  syntax,
  markup,
}: Pick<Row, 'source' | 'syntax' | 'markup'>): readonly TextPiece[] {
  if (markup === undefined) return piecesOf(source, syntax)
  const escapes: Escape[] = []
  const inlines: Inline[] = []
  for (const span of markup) {
    if ('kind' in span) inlines.push(span)
    else escapes.push(span)
  }
  return piecesIn({ text: source, inlines, escapes })
}

/** Whether a target is edited with chips: its article has markup, or one of the two texts has placeholders. */
export function hasChips(row: Pick<Row, 'source' | 'syntax' | 'markup'>, target: string): boolean {
  if (row.syntax !== undefined && MARKED.has(row.syntax)) return readerOf(row.syntax) !== undefined
  return [...sourcePieces(row), ...piecesOf(target)].some(isChip)
}
