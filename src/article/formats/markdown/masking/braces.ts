const ATTRIBUTE = String.raw`(?:[#.][^\s{}"'=]+|[\w:@.-]+=(?:"[^"\n]{0,2000}"|'[^'\n]{0,2000}'|[^\s{}"'<>=]+)|[=-][\w-]*)`

/** `{#id}`, `{.class}`, `{: .class}`, `{ width=50% }`, `{:toc}`, `{::comment}`: what Kramdown and Pandoc read. */
const ATTRIBUTES = new RegExp(
  String.raw`\{(?::?[\t ]*${ATTRIBUTE}(?:[\t ]+${ATTRIBUTE}|[\t ]+markdown){0,20}[\t ]*\}|::?\/?[\w-]+(?:[\t ][^{}\n]{0,200})?\})`,
  'y',
)

/** `{name}`, `{page.title}`, `{t('key')}`, `{' '}`: expressions that MDX computes or that programs fill in. */
const EXPRESSION = /\{(?:[A-Za-z_$][\w$.?[\]()'"-]{0,100}|'[^'\n]{0,300}'|"[^"\n]{0,300}"|`[^`]{0,2000}`)\}/y

/**
 * Attributes right after a picture, a link or code whose values contain quotation marks, so that no reader understands
 * them: `{.border fig-alt="The button "Render"."}`.
 */
const UNCLEAR_ATTRIBUTES =
  /(?<=[)\]`])\{(?:[#.][^\s{}"'=]+|[\w-]+=["'])(?:[^{}\n]|\{\{[<%][^{}\n]{0,200}[>%]\}\}){0,2000}\}/y

/** The name of an icon; underscores around it are emphasis, and not part of a word. */
const ICON = /(?<![A-Za-z\d:]):[a-z][\w+-]{0,60}:(?![A-Za-z\d:])/y
const KEYS = /(?<![\w+])\+\+[\w"'-]{1,30}(?:\+[\w"'-]{1,30}){0,5}\+\+(?![\w+])/y
const CITATION = /\[-?@[^[\]\n]{1,300}\](?![([:])|(?<![\w.@/])@(?:fig|tbl|sec|eq|lst|thm|lem|cor|def|exm)-[\w-]{1,100}/y
const LINE =
  /[\t >]*(?:-+8<-+[\t ]*\n(?:(?!.{0,9}8<-)[^\n]*\n){1,20}[\t >]*-+8<-+|-+8<-[^\n]*|\[TOC\]|\[\[_?TOC_?\]\]|\\[a-z]+)[\t ]*$/imy

const endWith =
  (pattern: RegExp) =>
  (text: string, at: number): number | undefined => {
    pattern.lastIndex = at
    return pattern.test(text) ? pattern.lastIndex : undefined
  }

export const attributesAt = (text: string, at: number): number | undefined =>
  endWith(ATTRIBUTES)(text, at) ?? endWith(UNCLEAR_ATTRIBUTES)(text, at)
const MOST_COMMENT = 4000

/** An expression in braces, or a comment of MDX. */
export function expressionAt(text: string, at: number): number | undefined {
  if (!text.startsWith('{/*', at)) return endWith(EXPRESSION)(text, at)
  const end = text.slice(at, at + MOST_COMMENT).indexOf('*/}')
  return end < 0 ? undefined : at + end + 3
}
/** An icon by its name: `:octicons-tag-24:`. */
export const iconAt = endWith(ICON)
/** Keys to press: `++ctrl+alt+del++`. */
export const keysAt = endWith(KEYS)
/** A reference for a bibliography or numbering to fill in: `[@smith2020]`, `@fig-map`. */
export const citationAt = endWith(CITATION)
/** A line that a program replaces: a table of contents, a file to include, a page break. */
export const lineMarkupAt = endWith(LINE)
