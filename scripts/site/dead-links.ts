import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** Links of a built site with a wrong target in the site: a missing file, or a missing heading. */
export function deadLinks(site: string): readonly string[] {
  const pages = globSync(join(site, '**/*.html'))
  const anchors = new Map(pages.map(page => [page, anchorsIn(readFileSync(page, 'utf8'))]))
  return pages.flatMap(page =>
    linksIn(readFileSync(page, 'utf8')).flatMap(link => {
      if (/^[a-z][a-z+.-]*:/i.test(link)) return []
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? page : join(dirname(page), decodeURIComponent(path))
      const isThere = existsSync(target) && (!anchor || anchors.get(target)?.has(decodeURIComponent(anchor)) !== false)
      return isThere ? [] : [`${relative(site, page)}: ${link}`]
    }),
  )
}

const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link]) => (link ?? '').replaceAll('&amp;', '&'))

const anchorsIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\s(?:id|name)="([^"]*)"/g)].map(([, id]) => id ?? ''))
