import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown'
import { MASK, MASK_BEFORE_TITLE } from './masking/mask.ts'

/** Admonitions and tabs of MkDocs: `!!! note "Title"`, `??? tip`, `=== "Tab"`. */
const ADMONITION = /^(?:!!!|\?\?\?\+?|===[!+]?)[\t ]+(?:[\w-]+(?:[\t ]+[\w-]+)*)?[\t ]*(?:"(.*)"|'(.*)')?[\t ]*$/
/** Alerts of GitHub and callouts of Obsidian, within a quotation: `[!NOTE]`, `[!info]- Title`. */
const ALERT = /^\[![\w-]+\][+-]?[\t ]*/
/** Directives and fenced blocks: `:::note[Title]`, `::: {.callout-tip}`, `:::`, `/// note | Title`. */
const DIRECTIVE = /^(?::{3,}|\/{3,}(?=[\t ]|$))[\t ]*(?:(?!\/)[^\s[|]+[\t ]*(?::{3,}[\t ]*$)?)?(?:\[|\|[\t ]*)?/
const LEAF_DIRECTIVE = /^::[a-z][\w-]*(?:\[|(?=\{|$))/i
const MASKED = new RegExp(`^${MASK_BEFORE_TITLE}+`)
const DEFINITION = /^:[\t ]+(?=\S)/
const FOOTNOTE = /^\[\^[^\]\s]{1,100}\]:[\t ]*/
/** A link's address, which ends a footnote before it. */
const DEFINED = /^\[[^\]\n]{1,200}\]:[\t ]+\S/
const ABBREVIATION = /^\*\[[^\]\n]{1,100}\]:[\t ]*/

const rest = (line: Line): string => line.text.slice(line.pos)

/** Adds a line of markup, whose title, if any, is text: from `start` to `end` in the line. */
function addTitle(
  cx: BlockContext,
  line: Line,
  title: { readonly start: number; readonly end: number } | undefined,
): void {
  const from = cx.lineStart + line.pos
  const to = cx.lineStart + line.text.length
  const text = title ? line.text.slice(title.start, title.end) : ''
  const at = cx.lineStart + (title?.start ?? 0)
  if (text.trim() === '') cx.addElement(cx.elt('Markup', from, to))
  else cx.addElement(cx.elt('CalloutTitle', at, at + text.length, cx.parser.parseInline(text, at)))
}

function titleIn(line: Line, pattern: RegExp): { readonly start: number; readonly end: number } | undefined {
  const found = pattern.exec(rest(line))
  if (!found) return undefined
  const title = found[1] ?? found[2]
  const start = line.pos + (title === undefined ? found[0].length : found[0].lastIndexOf(title))
  return { start, end: title === undefined ? line.text.trimEnd().length : start + title.length }
}

/** The place of a directive's title: `:::note[Title]`, `:::note Title`, `/// note | Title`. */
function directiveTitle(line: Line): { readonly start: number; readonly end: number } | undefined {
  const found = titleIn(line, DIRECTIVE)
  if (!found) return undefined
  const closing = line.text.lastIndexOf(']')
  const inBrackets = line.text[found.start - 1] === '['
  return inBrackets && closing >= found.start ? { start: found.start, end: closing } : found
}

const isNear = (line: Line): boolean => line.indent < line.baseIndent + 4

/** Whether a line continues a block whose lines are indented by four columns below its first line. */
const indented = (_: BlockContext, line: Line, value: number): boolean => {
  if (line.next < 0) return true
  if (line.indent < line.baseIndent + value) return false
  line.moveBaseColumn(line.baseIndent + value)
  return true
}

const isAdmonition = (line: Line): boolean =>
  isNear(line) && /^[!?=]{3}/.test(rest(line)) && ADMONITION.test(rest(line))
const isDirective = (line: Line): boolean => isNear(line) && /^(?::::|\/\/\/(?:[\t ]|$))/.test(rest(line))
const isLeafDirective = (line: Line): boolean => isNear(line) && LEAF_DIRECTIVE.test(rest(line))
const isMarkup = (line: Line): boolean => line.text[line.pos] === MASK && /^[\s\uE000]*$/.test(rest(line))
const isTitled = (line: Line): boolean => line.text[line.pos] === MASK_BEFORE_TITLE
const isAbbreviation = (line: Line): boolean => ABBREVIATION.test(rest(line))

/** Notes, alerts, tabs, directives, definitions and lines of markup: what newsrooms' tools add to Markdown's blocks. */
export const Callouts: MarkdownConfig = {
  defineNodes: [
    { name: 'Markup', block: true },
    { name: 'CalloutTitle', block: true },
    { name: 'Footnote', block: true, composite: indented },
    { name: 'Admonition', block: true, composite: indented },
    { name: 'Definition', block: true, composite: indented },
  ],
  parseBlock: [
    {
      name: 'Markup',
      before: 'LinkReference',
      parse: (cx, line) => {
        if (isTitled(line)) addTitle(cx, line, titleIn(line, MASKED))
        else if (isMarkup(line))
          cx.addElement(cx.elt('Markup', cx.lineStart + line.pos, cx.lineStart + line.text.length))
        else return false
        cx.nextLine()
        return true
      },
      endLeaf: (_, line) => isMarkup(line) || isTitled(line),
    },
    {
      name: 'Admonition',
      before: 'SetextHeading',
      parse: (cx, line) => {
        if (!isAdmonition(line)) return false
        cx.startComposite('Admonition', line.pos, line.indent - line.baseIndent + 4)
        const title = ADMONITION.exec(rest(line))
        addTitle(cx, line, title?.[1] || title?.[2] ? titleIn(line, ADMONITION) : undefined)
        cx.nextLine()
        return true
      },
      endLeaf: (_, line) => isAdmonition(line),
    },
    {
      name: 'Alert',
      before: 'LinkReference',
      parse: (cx, line) => {
        if (cx.parentType().name !== 'Blockquote' || !ALERT.test(rest(line))) return false
        addTitle(cx, line, titleIn(line, ALERT))
        cx.nextLine()
        return true
      },
    },
    {
      name: 'Directive',
      before: 'LinkReference',
      parse: (cx, line) => {
        if (isDirective(line)) addTitle(cx, line, directiveTitle(line))
        else if (isLeafDirective(line)) {
          const found = titleIn(line, LEAF_DIRECTIVE)
          const closing = line.text.lastIndexOf(']')
          addTitle(cx, line, found && closing >= found.start ? { start: found.start, end: closing } : undefined)
        } else return false
        cx.nextLine()
        return true
      },
      endLeaf: (_, line) => isDirective(line) || isLeafDirective(line),
    },
    {
      name: 'Footnote',
      before: 'LinkReference',
      parse: (cx, line) => {
        const mark = isNear(line) && FOOTNOTE.exec(rest(line))
        if (!mark) return false
        // Its further lines are indented by four columns, wherever its mark stands.
        cx.startComposite('Footnote', line.pos, 4)
        line.moveBase(line.pos + mark[0].length)
        return null
      },
      endLeaf: (cx, line) =>
        isNear(line) &&
        (FOOTNOTE.test(rest(line)) || (cx.parentType().name === 'Footnote' && DEFINED.test(rest(line)))),
    },
    {
      name: 'Definition',
      before: 'LinkReference',
      parse: (cx, line) => {
        const mark = isNear(line) && DEFINITION.exec(rest(line))
        if (!mark) return false
        cx.startComposite('Definition', line.pos, line.indent - line.baseIndent + Math.min(mark[0].length, 4))
        line.moveBase(line.pos + mark[0].length)
        return null
      },
      endLeaf: (_, line) => isNear(line) && DEFINITION.test(rest(line)),
    },
    {
      name: 'Abbreviation',
      before: 'LinkReference',
      parse: (cx, line) => {
        if (!isAbbreviation(line)) return false
        addTitle(cx, line, titleIn(line, ABBREVIATION))
        cx.nextLine()
        return true
      },
      endLeaf: (_, line) => isAbbreviation(line),
    },
  ],
}
