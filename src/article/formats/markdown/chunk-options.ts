import type { SyntaxNode } from '@lezer/common'
import * as v from 'valibot'
import { InterlinearError } from '../../../errors.ts'
import { readYaml } from '../../../yaml.ts'
import { captionsIn } from '../../front-matter/fields.ts'
import { yamlText } from '../../front-matter/yaml.ts'
import type { Evidence, Piece } from '../../model.ts'
import { jsonEscapes } from '../../syntax/escapes.ts'

/** What begins the lines of options, in comments of R and Python, JavaScript, Mermaid and Graphviz, and SQL. */
const OPTION = /^[\t ]*(?:#|\/\/|%%|--)\|/gm
const OPTIONS = /^(?:[\t ]*(?:#|\/\/|%%|--)\|[^\n]*(?:\n|$))+/
/** Options of R Markdown in the first line: `{r, fig.cap="The bridge"}`. */
const IN_HEAD = /(?<=[,\s])(?:fig|tbl)[.-](?:sub)?(?:cap|alt)\s{0,9}=\s{0,9}"((?:[^"\\\n]|\\.)*)"/dg

const CAPTION: Evidence = { role: 'caption', evidence: 'an option of code' }
const Options = v.looseObject({})

/** The captions and alternative texts of code that a document runs: `#| fig-cap: The bridge`. */
export function chunkPieces(node: SyntaxNode, text: string): readonly Piece[] {
  const info = node.getChild('CodeInfo')
  const code = node.getChild('CodeText')
  if (!info || text[info.from] !== '{' || node.getChild('QuoteMark')) return []
  return [...headTexts(text.slice(info.from, info.to), info.from), ...(code ? optionTexts(text, code.from) : [])]
}

/** Options that are not valid YAML: none of them is translated. */
function optionTexts(text: string, from: number): readonly Piece[] {
  const written = OPTIONS.exec(text.slice(from))?.[0]
  if (written === undefined) return []
  // Spaces in place of the marks keep the offsets.
  const plain = written.replace(OPTION, mark => ' '.repeat(mark.length))
  try {
    const yaml = readYaml(plain, Options, { file: '', code: 'input' })
    return captionsIn(yaml.value).flatMap((path): readonly Piece[] => {
      const found = yamlText(path, { yaml, text: plain, start: 0 })
      if (!found) return []
      const start = from + found.start
      const end = from + found.end
      return [{ ...found, start, end, text: text.slice(start, end), given: CAPTION }]
    })
  } catch (error) {
    if (error instanceof InterlinearError) return []
    throw error
  }
}

const headTexts = (info: string, from: number): readonly Piece[] =>
  [...info.matchAll(IN_HEAD)].flatMap(({ 1: text = '', indices }): readonly Piece[] => {
    const escapes = jsonEscapes(text)
    const start = from + (indices?.[1]?.[0] ?? 0)
    if (!escapes || text !== text.trim() || !/\p{L}/u.test(text)) return []
    return [
      {
        ...{ start, end: start + text.length, text, given: CAPTION, syntax: 'json' },
        ...(escapes.length > 0 && { escapes }),
      },
    ]
  })
