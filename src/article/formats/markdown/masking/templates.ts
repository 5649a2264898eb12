/** A longer tag is not a tag: a brace was never closed. */
const MOST_LENGTH = 4000

const NAME = /^\{[{%][<%]?[-~]?\s*([/\w.-]*)/

/** Templates whose content is code for machines; all others contain text or nothing. */
const CODE = /^(?:code[\w-]*|highlight|mermaid|math|katex|latex|svg|script|style|comment|gist|diagram|chart|plantuml)$/i

/** What closes the tag that a text begins with: Hugo's and Quarto's shortcodes, Liquid and the like. */
const closingOf = (opening: string): string =>
  opening.startsWith('{{<') ? '>}}' : opening.startsWith('{{%') ? '%}}' : opening.startsWith('{{') ? '}}' : '%}'

/** `{# nobody reads it #}`, in Nunjucks and Jinja. */
const COMMENT = /^\{#[-\s]/

function commentEnd(text: string, at: number): number | undefined {
  const end = text.slice(at, at + MOST_LENGTH).indexOf('#}')
  return end < 0 ? undefined : at + end + 2
}

/** The end of a template's tag at an offset: `{{< ref "a" >}}`, `{{ page.title }}`, `{% if a %}`. */
function tagEnd(text: string, at: number): number | undefined {
  const opening = text.slice(at, at + 3)
  if (COMMENT.test(opening)) return commentEnd(text, at)
  if (!/^\{[{%]/.test(opening)) return undefined
  const closing = closingOf(opening)
  const reach = text.slice(at + 2, at + MOST_LENGTH)
  const end = reach.indexOf(closing)
  if (end < 0) return undefined
  const again = reach.indexOf(opening.slice(0, 2))
  if (again >= 0 && again < end && opening.startsWith('{{')) return undefined
  return at + 2 + end + closing.length
}

/** How a template's tag pairs with others: `note` with `/note`, `if` with `endif`. */
export interface TemplateTag {
  readonly kind: 'open' | 'close' | 'void'
  readonly name: string
}

/** Reads a tag's name, and whether it may open or close something, from its markup. */
export function readTemplateTag(markup: string): TemplateTag {
  const name = NAME.exec(markup)?.[1] ?? ''
  if (markup.startsWith('{%')) {
    return name.startsWith('end') ? { kind: 'close', name: name.slice(3) } : { kind: 'open', name }
  }
  if (!/^\{\{[<%]/.test(markup)) return { kind: 'void', name: '' }
  if (name.startsWith('/')) return { kind: 'close', name: name.slice(1).trim() || name }
  return /\/\s*[>%]\}\}$/.test(markup) ? { kind: 'void', name } : { kind: 'open', name }
}

/**
 * A reader of template tags for one text. A tag around code includes the code up to its closing tag: `{% highlight ruby
 * %} … {% endhighlight %}`.
 */
export function templateAt(): (text: string, at: number) => number | undefined {
  const unclosed = new Set<string>()
  return (text, at) => {
    const end = tagEnd(text, at)
    if (end === undefined) return undefined
    const { kind, name } = readTemplateTag(text.slice(at, end))
    if (kind !== 'open' || !CODE.test(name) || unclosed.has(name)) return end
    const word = RegExp.escape(name)
    const closing = text.startsWith('{%', at)
      ? new RegExp(`\\{%-?\\s*end${word}\\s*-?%\\}`, 'g')
      : new RegExp(`\\{\\{[<%]\\s*/\\s*${word}\\s*[>%]\\}\\}`, 'g')
    closing.lastIndex = end
    const found = closing.exec(text)
    if (!found) unclosed.add(name)
    return found ? found.index + found[0].length : end
  }
}
