import { fromPieces, type SyntaxReaders } from '../../article/index.ts'
import type { Code, CodedText } from '../../exchange/index.ts'
import type { Inline, Pieces, Syntax } from '../../model.ts'
import { type PlaceholderKind, placeholdersIn } from '../../placeholders.ts'

/** Placeholders that contain words, which a translator may have to change. */
const WORDS: ReadonlySet<PlaceholderKind> = new Set(['icu', 'hashtag', 'handle', 'emoji'])

/** A text of a locale file as a reader sees it, with markup and placeholders as numbered codes. */
export function codedText(text: string, syntax: Syntax | undefined, readers: SyntaxReaders): CodedText {
  const view = (syntax && readers.get(syntax)?.(text)) ?? { text, inlines: [] }
  const pieces: (string | Code)[] = []
  const ids = new Map<number, string>()
  let number = 0
  const addText = (part: string): void => {
    for (const piece of withPlaceholders(part)) {
      pieces.push(typeof piece === 'string' ? piece : { id: String(++number), kind: 'void', ...piece })
    }
  }
  let from = 0
  for (const inline of view.inlines) {
    if (inline.start > from) addText(view.text.slice(from, inline.start))
    const id = ids.get(inline.pair ?? -1) ?? String(++number)
    ids.set(inline.id, id)
    pieces.push(codeOf(inline, id))
    from = inline.end
  }
  if (from < view.text.length) addText(view.text.slice(from))
  return pieces
}

const codeOf = ({ kind, pair, markup = '' }: Inline, id: string): Code => ({
  id,
  kind: pair === undefined ? 'void' : kind,
  data: markup,
})

function withPlaceholders(text: string): readonly (string | Pick<Code, 'data' | 'placeholder'>)[] {
  const parts: (string | Pick<Code, 'data' | 'placeholder'>)[] = []
  let from = 0
  for (const { kind, start, end, text: data } of placeholdersIn(text)) {
    if (WORDS.has(kind)) continue
    if (start > from) parts.push(text.slice(from, start))
    parts.push({ data, placeholder: true })
    from = end
  }
  if (from < text.length) parts.push(text.slice(from))
  return parts
}

/** A translation in which each code has the id of the same code in the source, or an id that the source lacks. */
export function withSourceIds(target: CodedText, source: CodedText): CodedText {
  const pairs = pairsIn(source)
  const free = new Set(pairs)
  const renamed = new Map<string, string>()
  for (const pair of pairsIn(target)) {
    const twin = [...free].find(other => other.signature === pair.signature)
    if (twin) free.delete(twin)
    renamed.set(pair.id, twin?.id ?? `t${pair.id}`)
  }
  return target.map(piece => (typeof piece === 'string' ? piece : { ...piece, id: renamed.get(piece.id) ?? piece.id }))
}

interface Pair {
  readonly id: string
  /** The code's source text, with that of its other half. */
  readonly signature: string
}

function pairsIn(text: CodedText): readonly Pair[] {
  const codes = Map.groupBy(
    text.filter(piece => typeof piece !== 'string'),
    ({ id }) => id,
  )
  return [...codes].map(([id, ends]) => ({ id, signature: ends.map(({ kind, data }) => `${kind} ${data}`).join('\n') }))
}

/** The text as in the locale file. */
export function writtenText(text: CodedText, syntax: Syntax | undefined): string {
  const pieces: Pieces = text.map((piece, id) =>
    typeof piece === 'string' ? piece : { id, kind: piece.kind, source: piece.data, target: piece.data },
  )
  return fromPieces(pieces, syntax)
}
