import type { Frame } from '../model.ts'
import type { Form } from './form.ts'

/** What readers of a text without links are told below it: corrections, then how it was made. */
const linesOf = ({ corrections, disclosure }: Frame): readonly string[] => [
  ...corrections.map(({ note }) => note),
  ...(disclosure.shown ? [disclosure.sentence] : []),
]

/** The text with paragraphs below it, by the line ends that it has. */
function below(text: string, lines: readonly string[]): string {
  if (lines.length === 0) return text
  const end = /\r\n/.test(text) ? '\r\n' : '\n'
  const gap = text.endsWith(end) ? end : `${end}${end}`
  return `${text}${gap}${lines.join(`${end}${end}`)}${end}`
}

/** Plain text: a paragraph for each correction, and one for the disclosure. It has no place for links. */
export const textForm: Form = {
  place: ({ file }, frame) => below(file, linesOf(frame)),
  relink: published => published,
}

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, sign => `\\${sign}`)

/** Markdown: the same in italics, below a rule. Front matter gets the edition's language where it says one. */
export const markdownForm: Form = {
  place: ({ file }, frame) => {
    const lines = linesOf(frame).map(line => `*${escaped(line)}*`)
    return below(withLanguage(file, frame), lines.length > 0 ? ['---', ...lines] : [])
  },
  relink: published => published,
}

const LANGUAGE = /^(?<name>lang|language|locale|languageCode):(?<space>[\t ]*)(?<value>\S.*?)(?<end>[\t ]*)$/m

/** `lang: en` → `lang: es`, in YAML front matter alone. */
function withLanguage(text: string, { locale }: Frame): string {
  const front = /^\uFEFF?---[\t ]*\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)[\t ]*(?=\r?\n|$)/.exec(text)?.[0]
  if (front === undefined) return text
  return (
    front.replace(LANGUAGE, (_, name: string, space: string) => `${name}:${space || ' '}${locale}`) +
    text.slice(front.length)
  )
}
