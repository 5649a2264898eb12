import type { SourceReaders } from '../../article/index.ts'
import type { Frame } from '../model.ts'
import type { Form } from './form.ts'
import { markFrontMatter } from './front-matter.ts'

/** The notes for readers below a text without links: corrections, then the disclosure. */
export const linesOf = ({ corrections, disclosure }: Frame): readonly string[] => [
  ...corrections.map(({ note }) => note),
  ...(disclosure.shown ? [disclosure.sentence] : []),
]

/** The text with paragraphs below it, with the text's own line ends. */
function below(text: string, lines: readonly string[]): string {
  if (lines.length === 0) return text
  const end = /\r\n/.test(text) ? '\r\n' : '\n'
  const gap = text.endsWith(end) ? end : `${end}${end}`
  return `${text}${gap}${lines.join(`${end}${end}`)}${end}`
}

/** Plain text: a paragraph for each correction, and one for the disclosure. It has no place for links. */
export const textForm = ({ frontMatterEnd }: SourceReaders): Form => ({
  place: ({ file, sourceLocale }, frame) => {
    const end = frontMatterEnd(file)
    const marked = end === undefined ? file : markFrontMatter(file, { end, frame, sourceLocale })
    return below(marked, linesOf(frame))
  },
  relink: published => published,
})

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, sign => `\\${sign}`)

/**
 * Markdown: the same in italics, below a rule. The disclosure for machines is in the front matter if the file has one,
 * or else in a comment at the end, which readers do not see.
 */
export const markdownForm = ({ frontMatterEnd }: SourceReaders): Form => ({
  place: ({ file, sourceLocale }, frame) => {
    const lines = linesOf(frame).map(line => `*${escaped(line)}*`)
    const end = frontMatterEnd(file)
    const marked = end === undefined ? file : markFrontMatter(file, { end, frame, sourceLocale })
    const mark = end === undefined ? machineLines(frame).map(line => `<!-- ${line} -->`) : []
    return below(marked, [...(lines.length > 0 ? ['---', ...lines] : []), ...mark])
  },
  relink: published => published,
})

/** The disclosure for machines: `ai-disclosure: ai-autonomous; digitalSourceType: …`; empty if it is not shown. */
export function machineLines({ disclosure: { shown, aiDisclosure, digitalSourceType } }: Frame): readonly string[] {
  if (!shown || aiDisclosure === undefined) return []
  const type = digitalSourceType === undefined ? '' : `; digitalSourceType: ${digitalSourceType}`
  return [`ai-disclosure: ${aiDisclosure}${type}`]
}
