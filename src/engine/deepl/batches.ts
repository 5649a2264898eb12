import type { Job, Pieces } from '../../model.ts'
import { holdsOf } from '../markup/pieces.ts'
import { type Markup, markUp } from '../markup/xml.ts'
import type { Batch } from '../requests/dispatch.ts'

/** One translate request: one pair and one context, with its texts in XML if any of them has holds. */
export interface TextBatch extends Batch {
  readonly from: string
  readonly to: string
  readonly context: string
  readonly texts: readonly BatchText[]
  readonly glossary?: string
}

export interface BatchText {
  readonly job: Job
  readonly pieces: Pieces
}

/** What one request may contain; `bytes` are those of the form-encoded body. */
export interface Limits {
  readonly texts: number
  readonly bytes: number
}

const LIMITS: Limits = { texts: 50, bytes: 128 * 1024 }

/** The unbilled context is cut to this fraction of a request, so that it leaves room for the texts. */
const CONTEXT_SHARE = 1 / 8

/** Room for the other parameters. */
const OVERHEAD_BYTES = 2048

/** Bytes in a form-encoded body: letters, digits, `*-._` and the space take one, any other byte of UTF-8 three. */
function formBytes(text: string): number {
  let plain = 0
  for (let index = 0; index < text.length; index++) plain += PLAIN[text.charCodeAt(index)] ?? 0
  return plain + 3 * (Buffer.byteLength(text) - plain)
}

/** 1 for each character that form encoding leaves as it is. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9*\-._ ]/.test(String.fromCharCode(code)) ? 1 : 0,
)

/**
 * The fewest requests that contain all texts: grouped by pair, context and glossary, split by count and encoded size.
 */
export function batchTexts(
  texts: readonly BatchText[],
  glossaryOf: (job: Job) => string | undefined,
  limits: Limits = LIMITS,
): readonly TextBatch[] {
  const contexts = new Map<string, number>()
  const contextNumber = (context: string): number => {
    if (!contexts.has(context)) contexts.set(context, contexts.size)
    return contexts.get(context) ?? 0
  }
  const groups = Map.groupBy(texts, ({ job }) =>
    [job.from, job.to, contextNumber(job.context), glossaryOf(job)].join(' '),
  )
  return [...groups.values()].flatMap(group => cut(group, limits).map(part => batchOf(part, glossaryOf, limits)))
}

function batchOf(texts: readonly BatchText[], glossaryOf: (job: Job) => string | undefined, limits: Limits): TextBatch {
  const jobs = texts.map(({ job }) => job)
  const [first] = jobs
  if (!first) throw new RangeError('a batch without texts')
  const glossary = glossaryOf(first)
  const { from, to } = first
  const context = cutContext(first.context, limits)
  return { jobs, from, to, context, texts, ...(glossary === undefined ? {} : { glossary }) }
}

function cut(texts: readonly BatchText[], limits: Limits): readonly (readonly BatchText[])[] {
  const parts: BatchText[][] = []
  const room = limits.bytes - OVERHEAD_BYTES - formBytes(cutContext(texts[0]?.job.context ?? '', limits))
  let bytes = 0
  for (const text of texts) {
    const size = '&text='.length + formBytes(markUp(text.pieces, 1000).xml)
    const last = parts.at(-1)
    if (last && last.length < limits.texts && bytes + size <= room) {
      last.push(text)
      bytes += size
    } else {
      parts.push([text])
      bytes = size
    }
  }
  return parts
}

/** The longest beginning of whole lines that fits; empty if the first line alone is too long. */
function cutContext(context: string, { bytes }: Limits): string {
  const room = bytes * CONTEXT_SHARE
  if (formBytes(context) <= room) return context
  const lines = context.split('\n')
  while (lines.length > 0 && formBytes(lines.join('\n')) > room) lines.pop()
  return lines.join('\n')
}

/** The texts as they are sent: XML for all or for none, since tag handling is set once for the request. */
export function markUpAll(texts: readonly BatchText[]): readonly Markup[] | undefined {
  if (!texts.some(({ pieces }) => holdsOf(pieces).length > 0)) return undefined
  let firstId = 0
  return texts.map(({ pieces }) => {
    const markup = markUp(pieces, firstId)
    firstId += holdsOf(pieces).length
    return markup
  })
}
