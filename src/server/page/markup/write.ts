import { encode } from '../../../article/syntax/encode.ts'
import type { Written } from '../../../article/syntax/plain.ts'
import type { ReadWritten } from '../../../article/syntax/written.ts'
import type { Syntax } from '../../../model.ts'
import { piecesIn } from './pieces.ts'

/** The content of an editor: words as people read them, characters with their written form, chips. */
export type Part =
  | { readonly kind: 'text'; readonly text: string; readonly written?: string }
  | { readonly kind: 'open' | 'close'; readonly written: string; readonly pair: string }
  | { readonly kind: 'void' | 'placeholder'; readonly written: string }

interface Writing {
  /** The syntax of the text; absent for plain text. */
  readonly syntax?: Syntax | undefined
  readonly read?: ReadWritten | undefined
}

/**
 * The text for these parts, such that reading it gives the same words and chips: a `<` that was typed into HTML becomes
 * `&lt;` if it would begin a tag. What already reads as intended is kept as it is written. An element that its syntax
 * cannot write there, such as bold type around nothing in Markdown, is left out completely.
 */
export function writeParts(given: readonly Part[], { syntax, read }: Writing): string {
  const raw = given.map(rawOf).join('')
  if (!read || syntax === undefined) return raw
  const says = meaningOf(given)
  const fits = (text: string): boolean => meaningIn(read(text)) === says
  if (fits(raw)) return raw
  const encoded = written(given, syntax)
  if (fits(encoded)) return encoded
  const tight = spacesOutside(given)
  const isRead = (some: readonly Part[]): boolean => chipsIn(read(written(some, syntax))) === chipsOf(some)
  return written(isRead(tight) ? tight : withoutUnread(tight, isRead), syntax)
}

const rawOf = (part: Part): string => (part.kind === 'text' ? (part.written ?? part.text) : part.written)

const written = (parts: readonly Part[], syntax: Syntax): string =>
  parts
    .map((part, index) =>
      part.kind === 'text' && part.written === undefined ? encode(part.text, syntax, index === 0) : rawOf(part),
    )
    .join('')

/** A chip among words. */
const marked = (markup: string): string => `\0${markup}\0`
/** White space is not compared, since it has no meaning in a text with markup. */
const bare = (words: string): string => words.replace(/\s+/g, '')

/** The words and chips of parts, as one string to compare. */
const meaningOf = (parts: readonly Part[]): string =>
  parts
    .map(part => (part.kind === 'text' ? bare(part.text) : isHeld(part) ? bare(part.written) : marked(part.written)))
    .join('')

/** The words and chips that a reader finds. */
const meaningIn = (text: Written): string =>
  piecesIn(text)
    .map(({ kind, written, plain }) =>
      kind === 'text' || kind === 'placeholder' || kind === 'sign' ? bare(plain) : marked(written),
    )
    .join('')

const isHeld = ({ kind }: Part): boolean => kind === 'placeholder'

const chipsOf = (parts: readonly Part[]): string =>
  parts.map(part => (part.kind === 'text' || isHeld(part) ? '' : marked(rawOf(part)))).join('')

const chipsIn = (text: Written): string =>
  piecesIn(text)
    .map(({ kind, written }) => (kind === 'open' || kind === 'close' || kind === 'void' ? marked(written) : ''))
    .join('')

/** Moves spaces at the ends of an element outside of it, since Markdown takes `** bold**` for words. */
function spacesOutside(parts: readonly Part[]): readonly Part[] {
  const moved = [...parts]
  for (let index = 1; index < moved.length; index++) {
    const [before, part] = [moved[index - 1], moved[index]]
    if (before?.kind === 'open' && part?.kind === 'text' && part.written === undefined) {
      const rest = part.text.trimStart()
      if (rest === part.text) continue
      const space = { kind: 'text', text: part.text.slice(0, part.text.length - rest.length) } as const
      moved.splice(index - 1, 2, space, before, { kind: 'text', text: rest })
    } else if (part?.kind === 'close' && before?.kind === 'text' && before.written === undefined) {
      const rest = before.text.trimEnd()
      if (rest === before.text) continue
      const space = { kind: 'text', text: before.text.slice(rest.length) } as const
      moved.splice(index - 1, 2, { kind: 'text', text: rest }, part, space)
    }
  }
  return moved.filter(part => part.kind !== 'text' || part.text !== '')
}

/** Removes elements that cannot be read in their place: first those that cannot be read alone, then the last ones. */
function withoutUnread(parts: readonly Part[], isRead: (some: readonly Part[]) => boolean): readonly Part[] {
  const opening = parts.filter(({ kind }) => kind === 'open' || kind === 'void')
  const without = (some: readonly Part[], gone: Part): readonly Part[] => some.filter(part => !isSame(part, gone))
  const alone = (one: Part): readonly Part[] =>
    opening.reduce((some, other) => (other === one ? some : without(some, other)), parts)
  let left = opening.filter(one => !isRead(alone(one))).reduce(without, parts)
  while (!isRead(left)) {
    const last = left.findLast(({ kind }) => kind === 'open' || kind === 'void')
    if (!last) break
    left = without(left, last)
  }
  return left
}

const isSame = (one: Part, other: Part): boolean =>
  one === other || ('pair' in one && 'pair' in other && one.pair === other.pair)
