import { joined } from '../coded-text.ts'
import type { Code, CodedText } from '../model.ts'

/** A returned text whose codes are all ours. */
export interface KnownText {
  readonly text: CodedText
  /** Removed codes that are in none of our texts. */
  readonly dropped: readonly string[]
  /** Markup of the source that the text lacks. */
  readonly lost: readonly string[]
}

/**
 * Replaces each code of a text by ours: the one with the same data in one of our texts, or else the one with the same
 * id in the source. A file cannot add its own markup: codes that are in none of our texts are removed. A placeholder is
 * text.
 */
export function knownText(received: CodedText, source: CodedText, others: readonly CodedText[]): KnownText {
  const ours = [source, ...others].flatMap(codesOf)
  const byData = new Map(ours.map(code => [code.data, code]))
  const byId = new Map(
    codesOf(source)
      .toReversed()
      .map(code => [idOf(code), code]),
  )
  const dropped: string[] = []
  const text = received.flatMap((piece): CodedText => {
    if (typeof piece === 'string') return [piece]
    const known = (piece.data === '' ? undefined : byData.get(piece.data)) ?? byId.get(idOf(piece))
    if (known) return [known.placeholder ? known.data : { ...known, kind: piece.kind, id: piece.id }]
    dropped.push(piece.data === '' ? `code ${piece.id}` : piece.data)
    return []
  })
  return { text: joined(text), dropped, lost: lostMarkup(text, source) }
}

/** Markup of the source that a text lacks; a missing element is named once: `<b>…</b>`, `[…](https://example.org)`. */
export function lostMarkup(text: CodedText, source: CodedText): readonly string[] {
  const there = new Set(codesOf(text).map(({ data }) => data))
  const gone = codesOf(source).filter(({ placeholder, data }) => !placeholder && !there.has(data))
  const closing = new Map(gone.filter(({ kind }) => kind === 'close').map(({ id, data }) => [id, data]))
  const opened = new Set(gone.filter(({ kind }) => kind === 'open').map(({ id }) => id))
  const lost = gone.flatMap(({ id, kind, data }) => {
    if (kind === 'close' && opened.has(id)) return []
    const close = kind === 'open' ? closing.get(id) : undefined
    return [close === undefined ? data : `${data}…${close}`]
  })
  return [...new Set(lost)]
}

const codesOf = (text: CodedText): readonly Code[] => text.filter(piece => typeof piece !== 'string')

const idOf = ({ id, kind }: Code): string => `${kind} ${id}`
