import type { MarkupSpan } from './markup-span.ts'

/** A fence with a directive, as only MyST has: `:::{note} Title`, "```{figure} a.png". */
const DIRECTIVE = /^([\t >]*)(`{3,}|~{3,}|:{3,})\{([\w:.-]+)\}[\t ]*/
const HAS_DIRECTIVE = /^[\t >]*(?:`{3,}|~{3,}|:{3,})\{[\w:.-]+\}/m
const FENCE = /^[\t >]*(`{3,}|~{3,}|:{3,})([^\n]*)$/
const OPTION = /^[\t >]*:([\w-]+):[\t ]*/
/** `(label)=`, a comment, and a line between two parts of a page. */
const LINE_MARKUP = /^[\t >]*(?:\([^()\n]{1,200}\)=[\t ]*|%(?:[\t ][^\n]*)?|\+{3}(?:[\t ]*\{[^\n]*\})?[\t ]*)$/

/** Directives with text inside, of which a fence of backticks says nothing otherwise. */
const PROSE =
  /^(?:attention|caution|danger|error|hint|important|note|seealso|tip|warning|todo|admonition|topic|sidebar|margin|aside|epigraph|pull-quote|highlights|blockquote|compound|container|div|rubric|centered|dropdown|card|card-carousel|grid|grid-item|grid-item-card|tab-set|tab-item|figure|versionadded|versionchanged|deprecated|exercise|solution|proof|prf:[a-z]+)$/
/** Directives whose content is for machines. */
const DATA =
  /^(?:code(?:-block|-cell)?|sourcecode|math|mermaid|graphviz|eval-rst|toctree|raw|include|literalinclude|image|csv-table|table-of-contents|contents|tableofcontents|bibliography|glossary|autosummary|index|iframe|embed|myst|mystnb|doctest|testcode|plot)$|^auto|^(?:py|js|c|cpp|rst|r):/
/** Directives whose argument is an address or a number, and no title. */
const WITHOUT_TITLE =
  /^(?:figure|grid|grid-item|container|div|card-carousel|versionadded|versionchanged|deprecated|prf:[a-z]+)$/
/** Options with a text for readers. */
const TEXT_OPTION = /^(?:alt|caption|title|header|footer)$/

interface Open {
  readonly fence: string
  readonly isProse: boolean
}

const closes = (line: string, { fence }: Open): boolean => {
  const [, own = '', rest = ''] = FENCE.exec(line) ?? []
  return own[0] === fence[0] && own.length >= fence.length && rest.trim() === ''
}

/** The fences, options, labels and comments of a text in MyST, the Markdown of Sphinx and Jupyter Book. */
export function mystMarkup(text: string): readonly MarkupSpan[] {
  if (!HAS_DIRECTIVE.test(text)) return []
  const spans: MarkupSpan[] = []
  const open: Open[] = []
  /** Whether options of the directive may follow, and whether they stand between lines of `---`. */
  let options: 'none' | 'lines' | 'block' = 'none'
  let from = 0
  for (const line of text.split('\n')) {
    const mask = (length = line.length): void => {
      const start = from + (/^[\t >]*/.exec(line)?.[0].length ?? 0)
      if (from + length > start) spans.push({ start, end: from + length, kind: 'directive' })
    }
    const inside = open.at(-1)
    const read = (): typeof options => {
      if (inside && closes(line, inside)) {
        open.pop()
        if (inside.isProse || inside.fence.startsWith(':')) mask()
        return 'none'
      }
      if (inside && !inside.isProse) {
        // Other Markdown would read it as text.
        if (inside.fence.startsWith(':')) mask()
        return 'none'
      }
      if (options === 'block' || (options === 'lines' && line.trim() === '---')) {
        mask()
        return options === 'block' && line.trim() === '---' ? 'none' : 'block'
      }
      const [option, name = ''] = (options === 'lines' && OPTION.exec(line)) || ['']
      if (option !== '') {
        mask(TEXT_OPTION.test(name) ? option.length : undefined)
        return 'lines'
      }
      const directive = DIRECTIVE.exec(line)
      if (directive) {
        const [opening, , fence = '', own = ''] = directive
        const isProse = PROSE.test(own) || (fence.startsWith(':') && !DATA.test(own))
        open.push({ fence, isProse })
        if (isProse || fence.startsWith(':')) mask(WITHOUT_TITLE.test(own) || !isProse ? undefined : opening.length)
        return isProse ? 'lines' : 'none'
      }
      const [, fence] = FENCE.exec(line) ?? []
      if (fence !== undefined && !fence.startsWith(':')) open.push({ fence, isProse: false })
      else if (LINE_MARKUP.test(line)) mask()
      return 'none'
    }
    options = read()
    from += line.length + 1
  }
  return spans
}
