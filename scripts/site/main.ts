import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join, posix, resolve } from 'node:path'
import { argv, chdir, execPath, exit, stderr, stdout } from 'node:process'
import Eleventy from '@11ty/eleventy'
import { deadLinks } from './dead-links.ts'
import { type SitePage, sitePages } from './pages.ts'

// Builds the site of README, docs/ and the API from the Markdown in the repository. `npm run site` extracts the API
// first. Usage: main.ts [folder of the site]

const ROOT = join(import.meta.dirname, '..', '..')
/** A folder below the one that Eleventy reads, so that it only takes the files that we name. */
const WORK = 'temp/site'
const API = 'temp/api'
const output = resolve(argv[2] ?? join(ROOT, 'site'))
chdir(ROOT)

extractApi()
const pages = sitePages(ROOT, API)
rmSync(output, { recursive: true, force: true })
mkdirSync(WORK, { recursive: true })
await build(pages)
for (const image of globSync('docs/*.{png,json}')) cpSync(image, join(output, basename(image)))
cpSync(join(import.meta.dirname, 'style.css'), join(output, 'style.css'))

const dead = deadLinks(output)
for (const link of dead) stderr.write(`leads nowhere: ${link}\n`)
stdout.write(`${pages.length} pages in ${output}\n`)
exit(dead.length > 0 ? 1 : 0)

/** Makes Markdown from api-extractor's description of the library. */
function extractApi(): void {
  if (!existsSync('temp/interlinear.api.json')) {
    stderr.write('found no temp/interlinear.api.json; `npm run site` makes it.\n')
    exit(2)
  }
  rmSync(API, { recursive: true, force: true })
  const documenter = 'node_modules/@microsoft/api-documenter/bin/api-documenter'
  execFileSync(execPath, [documenter, 'markdown', '--input-folder', 'temp', '--output-folder', API], { stdio: 'pipe' })
}

async function build(all: readonly SitePage[]): Promise<void> {
  const files = new Map(all.map(page => [page.source, page.file]))
  const eleventy = new Eleventy(WORK, output, {
    quietMode: true,
    configPath: false,
    config: eleventyConfig => {
      for (const { source, file, title } of all) {
        eleventyConfig.addTemplate(`${source.replaceAll('/', '_')}`, readFileSync(source, 'utf8'), {
          title,
          file,
          source,
          permalink: file,
          // Not as a template of a template: `{{name}}` stays as it is written.
          templateEngineOverride: 'md',
          layout: 'layout.njk',
          pages: all.filter(({ listed }) => listed),
          root: file.includes('/') ? '../' : '',
        })
      }
      eleventyConfig.addTransform('links', (content: string, path: string) => withSiteLinks(content, path))
      eleventyConfig.setIncludesDirectory('../../scripts/site')
    },
  })
  await eleventy.write()

  /** Turns links between Markdown files into links between pages, and gives headings the anchors of such links. */
  function withSiteLinks(html: string, path: string): string {
    const page = all.find(({ file }) => resolve(path) === join(output, file))
    if (page === undefined) return html
    const from = posix.dirname(page.source)
    return withAnchors(html).replace(
      /(\s(?:href|src)=")([^":#][^":]*?)(#[^"]*)?"/g,
      (whole, start, link, anchor = '') => {
        const source = posix.join(from, link)
        const file = files.get(source) ?? (/\.(?:png|json)$/.test(source) ? basename(source) : undefined)
        return file === undefined ? whole : `${start}${posix.relative(posix.dirname(page.file), file)}${anchor}"`
      },
    )
  }
}

/** Gives headings an id: `<h2>Keep what people wrote</h2>` → `keep-what-people-wrote`, as on code hosts. */
function withAnchors(html: string): string {
  return html.replace(/<(h[1-6])>(.*?)<\/\1>/gs, (_, tag: string, inner: string) => {
    const id = inner
      .replace(/<[^<>]*>/g, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-')
    return `<${tag} id="${id}">${inner}</${tag}>`
  })
}
