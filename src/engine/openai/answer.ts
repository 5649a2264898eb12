import { ServiceError } from '../requests/faults.ts'

/** A chat server's answer, in any of the shapes that servers use. */
export interface ChatAnswer {
  readonly content: string
  /** The model that answered, with its version, if the server says it. */
  readonly model?: string
  /** Whether the server cut the answer off at its greatest length. */
  readonly isCut: boolean
}

/** Reads a completion; throws a ServiceError if it has no text. */
export function readCompletion(answer: unknown, service: string): ChatAnswer {
  const choice = fieldsOf(firstOf(fieldsOf(answer).choices))
  const message = fieldsOf(choice.message ?? fieldsOf(answer).message)
  const reason = choice.finish_reason ?? fieldsOf(answer).done_reason
  const refusal = typeof message.refusal === 'string' ? message.refusal.trim() : ''
  if (reason === 'content_filter' || refusal !== '') {
    throw new ServiceError(`${service} declines to translate the text`, {
      kind: 'refused',
      said: refusal.slice(0, 300),
    })
  }
  const content = textOf(message.content) || textOf(choice.text) || argumentsOf(message.tool_calls)
  const { model } = fieldsOf(answer)
  const isCut = reason === 'length' || reason === 'max_tokens'
  if (content.trim() !== '') return { content, isCut, ...(typeof model === 'string' && { model }) }
  if (reason === 'length') throw cutShort(service)
  throw new ServiceError(`${service} answered without a text`, { kind: 'garbled' })
}

const cutShort = (service: string): ServiceError =>
  new ServiceError(`${service} cut its answer short`, { kind: 'too-large' })

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : undefined)

/** A text, or the texts of parts: `[{"type": "text", "text": "…"}]`. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return ''
  return content
    .map(part => (typeof part === 'string' ? part : isThought(part) ? '' : textOf(fieldsOf(part).text)))
    .join('')
}

const isThought = (part: unknown): boolean => /^(?:reasoning|thinking|thought)/.test(String(fieldsOf(part).type))

/** Servers without structured output may put it in a tool call. */
const argumentsOf = (calls: unknown): string => textOf(fieldsOf(fieldsOf(firstOf(calls)).function).arguments)

/**
 * The translations by the numbers of their segments, anywhere in an answer: after thoughts or an example, in prose, in
 * a fence that may never close, as a list or an object, with numbers or texts as ids. From an incomplete answer, the
 * complete ones; ambiguous ones are left out. Throws a ServiceError if there are none, or none of the requested
 * segments.
 */
export function readTranslations(
  { content, isCut }: ChatAnswer,
  asked: readonly number[],
  service: string,
): ReadonlyMap<number, string> {
  // If the JSON begins before any thoughts, the thoughts are inside one of its texts.
  const whole = /^[^<]*[[{]/.test(content) ? listIn(content, asked) : undefined
  const text = withoutThoughts(content)
  const items = whole?.length === asked.length ? whole : (listIn(text, asked) ?? wholeItems(text))
  if (items.length > 0) return unambiguous(items, asked, service)
  if (isCut) throw cutShort(service)
  throw new ServiceError(`${service} answered something other than translations`, { kind: 'garbled' })
}

/** The translations in the JSON of a text, anywhere in it. */
function listIn(text: string, asked: readonly number[]): readonly Item[] | undefined {
  const lists = [...jsonIn(text)].flatMap(value => [itemsOf(value, asked) ?? []])
  return fullest([...lists, lists.filter(list => list.length === 1).flat()], asked)
}

/** The list with most of the requested segments; the last of equals, since an example comes first. */
function fullest(lists: readonly (readonly Item[])[], asked: readonly number[]): readonly Item[] | undefined {
  const sizes = lists.map(list => new Set(list.flatMap(({ id }) => (asked.includes(id) ? [id] : []))).size)
  const most = Math.max(0, ...sizes)
  return most === 0 ? lists.find(list => list.length > 0) : lists[sizes.lastIndexOf(most)]
}

/**
 * Removes what a reasoning model thinks first, also if the opening or the closing tag is missing. In an answer that is
 * JSON as a whole, such a tag is a word of the text.
 */
function withoutThoughts(content: string): string {
  if (/^\s*[[{]/.test(content) && parsed(content.trim()) !== undefined) return content
  const last = [...content.matchAll(/<\/(?:think|thinking|thought|reasoning)>/gi)].at(-1)
  const after = last ? content.slice(last.index + last[0].length) : content
  return after.replace(/<(?:think|thinking|thought|reasoning)>[\s\S]*?(?=\{|\[|```|$)/gi, '')
}

/** Every piece of JSON in a text: the whole first, then each that is not inside another. */
function* jsonIn(text: string): Iterable<unknown> {
  const whole = parsed(text.trim())
  if (whole !== undefined) yield typeof whole === 'string' ? (parsed(whole) ?? whole) : whole
  for (let at = nextBrace(text, 0); at >= 0; ) {
    const end = endOfJson(text, at)
    const value = end === undefined ? undefined : parsed(text.slice(at, end))
    if (value !== undefined) yield value
    at = nextBrace(text, value === undefined || end === undefined ? at + 1 : end)
  }
}

const nextBrace = (text: string, from: number): number => {
  const found = text.slice(from).search(/[[{]/)
  return found < 0 ? -1 : from + found
}

/** Where the object or list that begins at an offset ends; undefined if it does not. */
function endOfJson(text: string, start: number): number | undefined {
  let depth = 0
  let isQuoted = false
  for (let at = start; at < text.length; at++) {
    const sign = text.charAt(at)
    if (isQuoted && sign === '\\') at++
    else if (sign === '"') isQuoted = !isQuoted
    else if (!isQuoted && (sign === '{' || sign === '[')) depth++
    else if (!isQuoted && (sign === '}' || sign === ']') && --depth === 0) return at + 1
  }
  return undefined
}

function parsed(text: string): unknown {
  for (const candidate of [text, text.replace(/,(?=\s*[}\]])/g, '')]) {
    try {
      return JSON.parse(candidate)
    } catch {}
  }
  return undefined
}

interface Item {
  readonly id: number
  readonly text: string
}

const ID_FIELDS = ['id', 'ID', 'segment_id', 'segmentId', 'segment', 'index', 'number', 'key', 'n']
const TEXT_FIELDS = [
  'text',
  'translation',
  'translated',
  'translated_text',
  'translatedText',
  'target',
  'content',
  'value',
  'output',
]

/** The translations in a JSON value; undefined if it has none. */
function itemsOf(value: unknown, asked: readonly number[]): readonly Item[] | undefined {
  if (Array.isArray(value)) return itemsOfList(value, asked)
  const fields = fieldsOf(value)
  const own = itemOf(fields)
  if (own) return [own]
  const byNumber = Object.entries(fields).flatMap(([name, one]): readonly Item[] => {
    const id = idOf(name)
    const text = typeof one === 'string' ? one : textField(fieldsOf(one))
    return id !== undefined && text !== undefined ? [{ id, text }] : []
  })
  if (byNumber.length > 0) return byNumber
  for (const one of Object.values(fields)) {
    const inner = typeof one === 'object' ? itemsOf(one, asked) : undefined
    if (inner) return inner
  }
  return undefined
}

function itemsOfList(list: readonly unknown[], asked: readonly number[]): readonly Item[] | undefined {
  if (list.length === 0) return undefined
  // Only texts, one for each segment.
  if (list.every(one => typeof one === 'string')) {
    return list.length === asked.length ? list.map((text, index) => ({ id: asked[index] ?? 0, text })) : undefined
  }
  const items = list.map(one => itemOf(fieldsOf(one)))
  return items.every(item => item !== undefined) ? items : undefined
}

function itemOf(fields: Fields): Item | undefined {
  const id = ID_FIELDS.map(name => idOf(fields[name])).find(one => one !== undefined)
  const text = textField(fields)
  return id === undefined || text === undefined ? undefined : { id, text }
}

const textField = (fields: Fields): string | undefined =>
  TEXT_FIELDS.map(name => fields[name]).find(one => typeof one === 'string')

/** The number in 1, "1", "s1" and "segment 1". */
function idOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? value : undefined
  const digits = typeof value === 'string' ? /^(?:\p{L}{0,10}[\s_#.-]{0,2})?(\d{1,6})$/u.exec(value)?.[1] : undefined
  return digits === undefined ? undefined : Number(digits)
}

const ITEM = /\{\s*"id"\s*:\s*"?(\d{1,6})"?\s*,\s*"(?:text|translation)"\s*:\s*("(?:[^"\\]|\\.)*")\s*\}/gs

/** The complete objects in incomplete JSON. */
const wholeItems = (text: string): readonly Item[] =>
  [...text.matchAll(ITEM)].flatMap(([, id, quoted = '']) => {
    const value = parsed(quoted)
    return typeof value === 'string' ? [{ id: Number(id), text: value }] : []
  })

/**
 * One translation for each segment. If there are several for one, none is taken; if segments are missing as well,
 * neither are those after it, since their numbers may be shifted. Throws a ServiceError if the numbers begin before the
 * first requested one.
 */
function unambiguous(items: readonly Item[], asked: readonly number[], service: string): ReadonlyMap<number, string> {
  const numbered = countedFromZero(items, asked)
  if (numbered) return numbered
  const known = items.filter(({ id }) => asked.includes(id))
  if (known.length === 0 || items.some(({ id }) => id < Math.min(...asked)))
    throw new ServiceError(`${service} answered with other segments than it was asked`, { kind: 'garbled' })
  const byId = Map.groupBy(known, ({ id }) => id)
  const isTwice = ({ id, text }: Item): boolean => byId.get(id)?.some(other => other.text !== text) === true
  const first = known.findIndex(isTwice)
  const sure = first >= 0 && byId.size < asked.length ? known.slice(0, first) : known
  return new Map(sure.flatMap(item => (isTwice(item) ? [] : [[item.id, item.text] as const])))
}

/** All segments in order, if the model counted them from 0; undefined if it did not, or if some are missing. */
function countedFromZero(items: readonly Item[], asked: readonly number[]): ReadonlyMap<number, string> | undefined {
  const isCounted = items.length === asked.length && items.every(({ id }, index) => id === (asked[index] ?? 0) - 1)
  return isCounted ? new Map(items.map(({ text }, index) => [asked[index] ?? 0, text])) : undefined
}
