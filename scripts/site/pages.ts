import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One page of the site. */
export interface SitePage {
  /** The Markdown file, relative to the repository. */
  readonly source: string
  /** The page, relative to the site's folder. */
  readonly file: string
  readonly title: string
  /** Whether it is in the list at the side of every page. */
  readonly listed: boolean
}

/** The reading order; pages that are not named come last. */
const ORDER = [
  'README.md',
  'docs/start.md',
  'docs/engines.md',
  'docs/checks.md',
  'docs/publishing.md',
  'docs/proof.md',
  'docs/library.md',
]

/** Every page: the README first, then docs/, then the API that was extracted to `api`, then the house's own pages. */
export function sitePages(root: string, api: string): readonly SitePage[] {
  const docs = readdirSync(join(root, 'docs'))
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`)
  const own = [...new Set([...ORDER, ...docs.sort()])].filter(source => existsSync(join(root, source)))
  const integrations = globSync('integrations/*/README.md', { cwd: root }).sort()
  const pages = [...own, ...integrations, 'CONTRIBUTING.md', 'CHANGELOG.md'].map(source => ({
    source,
    file:
      source === 'README.md'
        ? 'index.html'
        : `${source
            .replace(/^docs\/|^integrations\/|\/README(?=\.md$)/g, '')
            .replace(/\.md$/, '')
            .toLowerCase()}.html`,
    title: titleOf(readFileSync(join(root, source), 'utf8')),
    listed: true,
  }))
  const extracted = existsSync(join(root, api)) ? readdirSync(join(root, api)).filter(name => name.endsWith('.md')) : []
  const reference = extracted.map(name => ({
    source: `${api}/${name}`,
    file: `api/${name.replace(/\.md$/, '.html')}`,
    title: name === 'interlinear.md' ? 'API reference' : name.replace(/^interlinear\.|\.md$/g, ''),
    listed: name === 'interlinear.md',
  }))
  return [...pages, ...reference]
}

const titleOf = (markdown: string): string => /^# (.+)$/m.exec(markdown)?.[1] ?? 'Interlinear'
