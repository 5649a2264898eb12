import { isLanguageOf } from '../../locale.ts'
import type { Locale } from '../../model.ts'
import type { Frame } from '../model.ts'
import type { Form } from './form.ts'

/** What readers of a text without links are told below it: corrections, then how it was made. */
export const linesOf = ({ corrections, disclosure }: Frame): readonly string[] => [
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
  place: ({ file, sourceLocale }, frame) => {
    const lines = linesOf(frame).map(line => `*${escaped(line)}*`)
    return below(withLanguage(file, frame, sourceLocale), lines.length > 0 ? ['---', ...lines] : [])
  },
  relink: published => published,
}

/** Front matter: YAML between `---`, TOML between `+++`, or a JSON object at the beginning. */
const FRONT_MATTER =
  /^\uFEFF?(?:---[\t ]*\r?\n[\s\S]*?\n(?:---|\.\.\.)|\+\+\+[\t ]*\r?\n[\s\S]*?\n\+\+\+|\{\r?\n[\s\S]*?\n\})[\t ]*(?=\r?\n|$)/

const LANGUAGE =
  /^([\t ]*"?(?:lang|language|locale|languageCode)"?[\t ]*[:=][\t ]*["']?)([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)(?=["']?,?[\t ]*\r?$)/m

/** `lang: en` → `lang: es`, in front matter alone. */
function withLanguage(text: string, { locale }: Frame, sourceLocale: Locale): string {
  const front = FRONT_MATTER.exec(text)?.[0]
  if (front === undefined) return text
  const own = front.replace(LANGUAGE, (all, before: string, tag: string) =>
    isLanguageOf(sourceLocale, tag) ? before + locale : all,
  )
  return own + text.slice(front.length)
}
