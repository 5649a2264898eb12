const MOST_LENGTH = 6000
const BLANK_NEXT = /^[\t ]*\n/
const COMPONENT = /<\/?(?:[A-Z][\w.]*(?=[\s/>])|>)/y
const ELEMENT = /<[a-z][\w-]*(?=\s)/y
/** Attributes that make the content of an element Markdown, in Python-Markdown, Kramdown and MDX, or that only Vue and WebC have. */
const MARKDOWN_INSIDE =
  /\smarkdown(?:=["']?(?:1|block|span|true)["']?)?(?=[\s/>])|\s(?:className|style|on[A-Z]\w*)=\{|\sclassName=|=\{|\s@[\w.:-]+(?=[=\s/>])/

/** The end of a tag at an offset, of a component (`<TabItem value={a}>`) or of an element with Markdown inside. */
export function jsxTagAt(text: string, at: number): number | undefined {
  COMPONENT.lastIndex = at
  if (COMPONENT.test(text)) return tagEnd(text, at)
  ELEMENT.lastIndex = at
  if (!ELEMENT.test(text)) return undefined
  const end = tagEnd(text, at)
  return end !== undefined && MARKDOWN_INSIDE.test(text.slice(at, end)) ? end : undefined
}

/** Finds the `>` that ends a tag, skipping strings and expressions in braces. */
function tagEnd(text: string, at: number): number | undefined {
  const reach = text.slice(at, at + MOST_LENGTH)
  let depth = 0
  for (let index = 1; index < reach.length; index++) {
    const sign = reach[index] ?? ''
    if (sign === '{') depth++
    else if (sign === '}') depth--
    else if (/["'`]/.test(sign)) {
      const close = reach.indexOf(sign, index + 1)
      if (close >= 0) index = close
    } else if (sign === '>' && depth <= 0) return at + index + 1
    else if (depth <= 0 && (sign === '<' || (sign === '\n' && BLANK_NEXT.test(reach.slice(index + 1, index + 200))))) {
      return undefined
    }
  }
  return undefined
}

const IMPORT = /(?:import\s+(?:[\w*{$][^'";]{0,1000}?\sfrom\s+)?['"][^'"\n]+['"];?[\t ]*)+(?=\n|$)/y
const EXPORT =
  /export\s+(?:(?:const|let|var|function|class|async|type|interface)\s+[\w${[]|default\s[^\n]*[;{(,>[][\t ]*(?=\n|$)|[*{])/y
const MOST_LINES = 500

/** The end of an import or export of MDX at an offset: an export ends at a blank line outside braces. */
export function moduleAt(text: string, at: number): number | undefined {
  IMPORT.lastIndex = at
  if (IMPORT.test(text)) return IMPORT.lastIndex
  EXPORT.lastIndex = at
  if (!EXPORT.test(text)) return undefined
  let open = 0
  let end = at
  for (let lines = 0; lines < MOST_LINES && end <= text.length; lines++) {
    const next = text.indexOf('\n', end)
    const line = text.slice(end, next < 0 ? text.length : next)
    if (line.trim() === '' && open <= 0) return end - 1
    for (const sign of line.match(/[{}()[\]]/g) ?? []) open += /[{([]/.test(sign) ? 1 : -1
    if (next < 0) return open <= 0 ? text.length : undefined
    end = next + 1
  }
  return undefined
}
