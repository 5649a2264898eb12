import { joined } from '../coded-text.ts'
import type { Code, CodedText } from '../model.ts'

/** A text that came back, with codes that are known to be ours. */
export interface KnownText {
  readonly text: CodedText
  /** What was left out: codes of no text of ours. */
  readonly dropped: readonly string[]
  /** Markup of the source that the text lacks. */
  readonly lost: readonly string[]
}

/**
 * Gives each code of a text the data that we know it by: that of the same data in a text of ours, else of the same id in
 * the source. A file cannot bring in markup of its own: codes that are in no text of ours are left out. A placeholder is
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

/** Markup of the source that a text lacks; an element that is gone whole is named once: `<b>…</b>`, `[…](https://example.org)`. */
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
