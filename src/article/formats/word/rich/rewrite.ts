import type { Edit } from '../../../syntax/edits.ts'
import { xmlCharacters } from '../package/xml-text.ts'
import { type Item, type Items, itemsOf, marksOf, PLAIN_FORMAT } from './items.ts'
import type { Chunk, Dialect, Formatting, TextToken } from './model.ts'
import { decodeRuns, type RunTag, runTags } from './read-runs.ts'

/** What a paragraph will contain instead. */
export interface Rewriting {
  /** The XML that contains it. */
  readonly xml: string
  readonly chunks: readonly Chunk[]
  readonly dialect: Dialect
}

/**
 * The changes that give a paragraph another text. If its tags are those of the paragraph, in order, only texts change;
 * else the runs are written again, in the formatting of the tags.
 */
export function rewriteParagraph(target: string, rewriting: Rewriting): readonly Edit[] {
  const read = itemsOf(rewriting.chunks)
  const tags = runTags(target)
  const texts = textsBetween(target, tags)
  const groups = groupsOf(read.items)
  const own = read.items.flatMap(item => (item.kind === 'tag' ? [item.markup] : []))
  const isSame =
    own.length === tags.length && own.every((markup, index) => nameOfTag(markup) === nameOfTag(tags[index]?.markup))
  const hasPlaces = groups.every((group, index) => texts[index] === '' || group.some(isPlace))
  return isSame && hasPlaces
    ? groups.flatMap((group, index) => retexts(group, texts[index] ?? '', rewriting))
    : rebuild({ target: { tags, texts }, read }, rewriting)
}

/**
 * The name of a tag without the text that a field shows, which may change: `<field id="1">3</field>` → `<field
 * id="1">`.
 */
const nameOfTag = (markup = ''): string => markup.slice(0, markup.indexOf('>') + 1)

const isPlace = ({ isSign }: TextToken): boolean => !isSign

/** The texts between the tags: one more than there are tags. */
function textsBetween(text: string, tags: readonly RunTag[]): readonly string[] {
  const starts = [0, ...tags.map(({ end }) => end)]
  return starts.map((start, index) => clean(decodeRuns(text.slice(start, tags[index]?.start ?? text.length))))
}

/** Replaces line breaks, which have a tag. */
const clean = (text: string): string => xmlCharacters(text.replace(/[\t\n\r\u2028\u2029]+/g, ' '))

/** The texts between tags. */
function groupsOf(items: readonly Item[]): readonly (readonly TextToken[])[] {
  const groups: TextToken[][] = [[]]
  for (const item of items) {
    if (item.kind === 'tag') groups.push([])
    else groups.at(-1)?.push(item.token)
  }
  return groups
}

/** Puts the whole text into the longest of some texts and empties the others; an equal text changes nothing. */
function retexts(group: readonly TextToken[], text: string, { xml, dialect }: Rewriting): readonly Edit[] {
  if (group.map(token => token.text).join('') === text) return []
  let place = group.find(isPlace)
  for (const token of group) if (isPlace(token) && token.text.length > (place?.text.length ?? 0)) place = token
  return group.map(token => {
    const own = token.isSign ? '' : dialect.retext(xml, token, token === place ? text : '')
    return { start: token.start, end: token.end, text: own }
  })
}

interface Rebuild {
  readonly target: { readonly tags: readonly RunTag[]; readonly texts: readonly string[] }
  readonly read: Items
}

/** Writes all texts and tags again at the place of the first one; what has no token stays in its place. */
function rebuild({ target, read }: Rebuild, { chunks, dialect }: Rewriting): readonly Edit[] {
  const xml = writtenItems(target, read, dialect)
  const own = chunks.filter(({ tokens }) => tokens.length > 0)
  return own.flatMap((chunk, index): readonly Edit[] => {
    const text = index === 0 ? xml : ''
    if (!chunk.hasMore) return [{ start: chunk.start, end: chunk.end, text }]
    const gone = chunk.tokens.flatMap(token =>
      token.kind === 'text' || token.kind === 'void' ? [{ start: token.start, end: token.end, text: '' }] : [],
    )
    return [...(text === '' ? [] : [{ start: chunk.start, end: chunk.start, text }]), ...gone]
  })
}

interface Writing {
  readonly parts: string[]
  /** The open tags of formatting. */
  readonly open: string[]
  /** The open link: the index of its token, and what closes it. */
  link: { readonly group: number; readonly close: string } | undefined
}

function writtenItems({ tags, texts }: Rebuild['target'], read: Items, dialect: Dialect): string {
  const writing: Writing = { parts: [], open: [], link: undefined }
  const left = leftOf(read)
  const take = takerOf(left)
  texts.forEach((text, index) => {
    if (text !== '') writing.parts.push(dialect.written(text, ...formatNow(writing, read)))
    const tag = tags[index]
    if (tag) writeTag(tag, writing, take)
  })
  if (writing.link) writing.parts.push(writing.link.close)
  // A footnote that a translation lost stays in the file.
  const lost = left.filter(({ isGone, kind, name }) => !isGone && kind === 'void' && name !== 'tab' && name !== 'br')
  return [...writing.parts, ...lost.map(({ xml }) => xml)].join('')
}

/** What a tag stands for in the paragraph, and can be written once. */
interface Left {
  readonly kind: 'link' | 'void'
  readonly name: string
  readonly markup: string
  readonly xml: string
  /** For a link, what closes it, and its index among the tokens. */
  readonly close: string
  readonly group: number
  isGone: boolean
}

function leftOf({ items }: Items): readonly Left[] {
  const left: Left[] = []
  const open: { readonly markup: string; readonly xml: string; readonly group: number }[] = []
  let index = -1
  for (const item of items) {
    if (item.kind === 'text' || item.token) index++
    if (item.kind === 'text' || !item.token) continue
    const { markup, token } = item
    if (token.kind === 'void') {
      left.push({ kind: 'void', name: token.name, markup, xml: token.xml, close: '', group: -1, isGone: false })
    } else if (token.kind === 'open') open.push({ markup, xml: token.xml, group: index })
    else if (token.kind === 'close') {
      const opening = open.pop()
      if (opening) left.push({ kind: 'link', name: 'a', ...opening, close: token.xml, isGone: false })
    }
  }
  return left
}

type TakeTag = (markup: string) => Left | undefined

/** Makes a function that gives the next unused element for a tag. */
function takerOf(left: readonly Left[]): TakeTag {
  const waiting = Map.groupBy(left.toReversed(), ({ markup }) => nameOfTag(markup))
  return markup => {
    const found = waiting.get(nameOfTag(markup))?.pop()
    if (found) found.isGone = true
    return found
  }
}

function writeTag({ kind, name, markup }: RunTag, writing: Writing, take: TakeTag): void {
  if (kind === 'void' || name === 'a') {
    if (writing.link && name === 'a') {
      writing.parts.push(writing.link.close)
      writing.link = undefined
    }
    const found = kind === 'close' ? undefined : take(markup)
    if (!found) return
    writing.parts.push(found.xml)
    if (found.kind === 'link') writing.link = found
  } else if (kind === 'open') writing.open.push(markup)
  else {
    const last = writing.open.findLastIndex(tag => tag.startsWith(`<${name}`) && !/\w/.test(tag[name.length + 1] ?? ''))
    if (last >= 0) writing.open.splice(last, 1)
  }
}

/** The formatting of the open tags; of tags that a person added, if there is a formatting for them. */
function formatNow({ open, link }: Writing, { bases, formats }: Items): [Formatting, Formatting['marks']] {
  const group = link?.group ?? -1
  const known = formats.get(`${group} ${open.join('')}`)
  if (known) return [known, []]
  const span = open.find(tag => tag.startsWith('<span'))
  const own = span === undefined ? undefined : formats.get(`${group} ${span}`)
  const base = own ?? bases.get(group) ?? bases.get(-1) ?? PLAIN_FORMAT
  return [base, marksOf(open).filter(mark => !base.marks.includes(mark))]
}
