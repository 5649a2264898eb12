import { Hono } from 'hono'
import type { Page } from '../start/page-files.ts'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

/** The paths for which the page has views. */
export const isView = (path: string): boolean =>
  path === '/' || path.startsWith('/article/') || path.startsWith('/names/') || path === '/find'

/** The page's own files, known by name: no path of a request is ever used on the disk. */
export function pageRoutes(page: Page): Hono {
  const app = new Hono()
  app.get('*', context => {
    const { path } = context.req
    const name = isView(path) ? '/index.html' : path
    const body = page.get(name)
    if (!body) return context.text('There is nothing here.', 404)
    context.header('content-type', TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
    context.header('cache-control', isView(path) ? 'no-cache' : 'public, max-age=31536000, immutable')
    return context.body(body)
  })
  return app
}
