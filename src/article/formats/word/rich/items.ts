import { type Chunk, type Formatting, MARKS, type Mark, type TextToken, type Token, type VoidToken } from './model.ts'
import { encodeRuns } from './read-runs.ts'

/** A piece of a paragraph as it is read: a text, or a tag with what it stands for. */
export type Item =
  | { readonly kind: 'text'; readonly token: TextToken }
  | { readonly kind: 'tag'; readonly markup: string; readonly token?: Token }

/** A paragraph as a sequence of texts and tags, and how a text between these tags is formatted. */
export interface Items {
  readonly items: readonly Item[]
  /** By the index of a link's tag, or -1 outside links: the formatting of texts without a formatting tag. */
  readonly bases: ReadonlyMap<number, Formatting>
  /** By base and tags: `-1 <b><i>`. */
  readonly formats: ReadonlyMap<string, Formatting>
}

interface Placed {
  readonly token: Token
  /** The index of the link around it. */
  readonly group: number
  tags: readonly string[]
}

export const PLAIN_FORMAT: Formatting = { marks: [], rest: '', raw: '' }

/**
 * Reads a paragraph: texts with equal formatting are joined, and only text that is formatted differently from most of
 * the paragraph gets tags.
 */
export function itemsOf(chunks: readonly Chunk[]): Items {
  const placed = placedTokens(chunks.flatMap(({ tokens }) => tokens))
  const bases = basesOf(placed)
  const ids = new Map<string, number>()
  const formats = new Map<string, Formatting>()
  for (const one of placed) {
    const { token, group } = one
    if (token.kind !== 'text' || token.text.trim() === '') continue
    one.tags = tagsOf(token.format, bases.get(group) ?? PLAIN_FORMAT, ids)
    const key = `${group} ${one.tags.join('')}`
    if (!formats.has(key)) formats.set(key, token.format)
  }
  fillBetween(placed)
  return { items: withTags(placed), bases, formats }
}

function placedTokens(tokens: readonly Token[]): readonly Placed[] {
  const open: number[] = []
  return tokens.map((token, index): Placed => {
    if (token.kind === 'open') open.push(index)
    const group = token.kind === 'open' ? (open.at(-2) ?? -1) : (open.at(-1) ?? -1)
    if (token.kind === 'close') open.pop()
    return { token, group: token.kind === 'close' ? (open.at(-1) ?? -1) : group, tags: [] }
  })
}

/** The formatting of most of the text in each group. */
function basesOf(placed: readonly Placed[]): ReadonlyMap<number, Formatting> {
  const lengths = new Map<number, Map<string, { format: Formatting; length: number }>>()
  for (const { token, group } of placed) {
    if (token.kind !== 'text') continue
    const own = lengths.get(group) ?? new Map<string, { format: Formatting; length: number }>()
    lengths.set(group, own)
    const key = `${token.format.marks.join()} ${token.format.rest}`
    const entry = own.get(key) ?? { format: token.format, length: 0 }
    entry.length += token.text.trim().length
    own.set(key, entry)
  }
  return new Map(
    [...lengths].map(([group, own]) => {
      const [most] = [...own.values()].toSorted((one, other) => other.length - one.length)
      return [group, most?.format ?? PLAIN_FORMAT]
    }),
  )
}

/** What a formatting adds to the base: its marks, and a numbered span for everything else. */
function tagsOf(format: Formatting, base: Formatting, ids: Map<string, number>): readonly string[] {
  const marks = format.marks.filter(mark => !base.marks.includes(mark))
  const lacks = base.marks.filter(mark => !format.marks.includes(mark))
  const tags = MARKS.filter(mark => marks.includes(mark)).map(mark => `<${mark}>`)
  if (format.rest === base.rest && lacks.length === 0) return tags
  const key = `${lacks.join()} ${format.rest}`
  const id = ids.get(key) ?? ids.size + 1
  ids.set(key, id)
  return [`<span id="${id}">`, ...tags]
}

/** Gives white space and elements without text the tags that the texts on both sides have. */
function fillBetween(placed: readonly Placed[]): void {
  const isWords = ({ token }: Placed): boolean => token.kind === 'text' && token.text.trim() !== ''
  const isEdge = ({ token }: Placed): boolean => token.kind === 'open' || token.kind === 'close'
  let after: Placed | undefined
  const afters = placed.toReversed().map(one => {
    const found = after
    if (isWords(one) || isEdge(one)) after = isEdge(one) ? undefined : one
    return found
  })
  let before: Placed | undefined
  placed.forEach((one, index) => {
    if (isWords(one) || isEdge(one)) before = isEdge(one) ? undefined : one
    else if (before && afters.at(-1 - index)) one.tags = common(before.tags, afters.at(-1 - index)?.tags ?? [])
  })
}

function common(one: readonly string[], other: readonly string[]): readonly string[] {
  const until = one.findIndex((tag, index) => tag !== other[index])
  return until < 0 ? one : one.slice(0, until)
}

const closing = (tag: string): string => `</${/^<(\w+)/.exec(tag)?.[1] ?? ''}>`

/** The tokens with the tags that open and close between them. */
function withTags(placed: readonly Placed[]): readonly Item[] {
  const items: Item[] = []
  let open: readonly string[] = []
  const change = (tags: readonly string[]): void => {
    const kept = common(open, tags)
    for (const tag of open.slice(kept.length).toReversed()) items.push({ kind: 'tag', markup: closing(tag) })
    for (const tag of tags.slice(kept.length)) items.push({ kind: 'tag', markup: tag })
    open = tags
  }
  const counts = new Map<string, number>()
  for (const { token, tags } of placed) {
    change(tags)
    if (token.kind === 'text') items.push({ kind: 'text', token })
    else items.push({ kind: 'tag', markup: token.kind === 'void' ? markupOf(token, counts) : token.markup, token })
  }
  change([])
  return items
}

function markupOf({ name, plain }: VoidToken, counts: Map<string, number>): string {
  if (name === 'tab' || name === 'br') return `<${name}/>`
  const count = (counts.get(name) ?? 0) + 1
  counts.set(name, count)
  return name === 'field' && plain !== ''
    ? `<field id="${count}">${encodeRuns(plain)}</field>`
    : `<${name} id="${count}"/>`
}

/** The paragraph's text with its tags. */
export const textOfItems = ({ items }: Items): string =>
  items.map(item => (item.kind === 'text' ? encodeRuns(item.token.text) : item.markup)).join('')

/** The marks of a set of open tags. */
export const marksOf = (tags: readonly string[]): readonly Mark[] => MARKS.filter(mark => tags.includes(`<${mark}>`))
