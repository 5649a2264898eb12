import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadSourceReaders } from '../src/article/index.ts'
import { editionOf, POLICY, plan, readAll, readSource, textIn } from './publication.ts'

// A published page against its source, as a browser reads both: the same elements with the same attributes, but for those
// that are to change. PAGES=<folder> adds pages of one's own.

const FIXTURES = join(import.meta.dirname, 'fixtures')
const PAGES = [
  join(FIXTURES, 'publish', 'page.html'),
  join(FIXTURES, 'article-harbour-page.html'),
  ...(process.env.PAGES ? globSync(join(process.env.PAGES, '*.html')).sort() : []),
]

/** A parser of HTML as in browsers; its types are no module. */
const { createDocument }: { createDocument: (html: string) => Document } = createRequire(import.meta.url)(
  '@mixmark-io/domino',
)

interface Document extends Node {
  readonly documentElement: { readonly lang: string; readonly dir: string }
}

interface Node {
  readonly nodeType: number
  readonly nodeName: string
  readonly data?: string
  readonly childNodes: Iterable<Node>
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>
}

/** The nodes of a tree, one a line, without texts, comments and nodes that are marked as ours. */
function outline(node: Node, depth = 0): readonly string[] {
  const lines: string[] = []
  let ours = false
  for (const child of node.childNodes) {
    if (child.nodeType === 8) {
      if (/^ interlinear (?:head|notes) $/.test(child.data ?? '')) ours = true
      if (/^ \/interlinear (?:head|notes) $/.test(child.data ?? '')) ours = false
    }
    if (child.nodeType !== 1 || ours || isAlternate(child)) continue
    const attributes = [...(child.attributes ?? [])].map(
      ({ name, value }) => `${name}=${changes(child, name) ? '…' : value}`,
    )
    lines.push(
      `${' '.repeat(depth)}${child.nodeName} ${attributes.filter(one => !/^(?:dir|lang|xml:lang)=/.test(one)).join(' ')}`,
    )
    lines.push(...outline(child, depth + 1))
  }
  return lines
}

const attribute = (node: Node, name: string): string | undefined =>
  [...(node.attributes ?? [])].find(one => one.name === name)?.value

/** Links to other languages are written by the publication. */
const isAlternate = (node: Node): boolean =>
  node.nodeName === 'LINK' && attribute(node, 'rel') === 'alternate' && attribute(node, 'hreflang') !== undefined

/** Attributes that a publication changes: texts of the head, addresses, charset, and texts that readers see or hear. */
function changes(node: Node, name: string): boolean {
  if (node.nodeName === 'META') return name === 'content' || name === 'charset'
  if (node.nodeName === 'LINK') return name === 'href' && attribute(node, 'rel') === 'canonical'
  return name === 'alt' || name === 'title' || name === 'aria-label'
}

describe('the tree of a published page', () => {
  it.each(PAGES.map(path => [basename(path), path] as const))('of %s is that of its source', async (_, path) => {
    const page = readFileSync(path, 'utf8')
    const source = await readSource(page, 'html')
    const upper = (text: string): string =>
      text.replace(/<[^>]*>|&[^;\s]*;|[a-z]+/g, part => (/^[<&]/.test(part) ? part : part.toUpperCase()))
    const { publications } = await plan(source, [readAll(editionOf(source, 'ar', upper))], {
      policy: { ...POLICY, baseUrl: 'https://example.org' },
    })
    const published = textIn(publications, 'ar')
    expect(outline(createDocument(published))).toEqual(outline(createDocument(page)))
    const document = createDocument(published)
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl'])
    const { tokensOf } = await loadSourceReaders()
    expect(
      tokensOf(published).filter(
        ({ kind, start, end }) => kind === 'comment' && /^<!-- \/?interlinear/.test(published.slice(start, end)),
      ),
    ).toHaveLength(4)
  })
})
