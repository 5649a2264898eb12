import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The page's files by path, as in `/assets/index-3f2a.js`. */
export type Page = ReadonlyMap<string, Uint8Array<ArrayBuffer>>

/** Loads the page: its built files in the package; in a clone its sources, built in memory. */
export const loadPage = (): Promise<Page> =>
  import.meta.url.endsWith('.ts') ? buildPage() : readPage(fileURLToPath(new URL('../server/page', import.meta.url)))

async function readPage(folder: string): Promise<Page> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return new Map(
    await Promise.all(
      files.map(async file => {
        const path = `/${relative(folder, file).split(sep).join('/')}`
        return [path, new Uint8Array(await readFile(file))] as const
      }),
    ),
  )
}

async function buildPage(): Promise<Page> {
  const { build } = await import('vite')
  const configFile = fileURLToPath(new URL('../page/vite.config.ts', import.meta.url))
  const result = await build({ configFile, logLevel: 'error', build: { write: false } })
  const outputs = Array.isArray(result) ? result : [result]
  const encoder = new TextEncoder()
  return new Map(
    outputs
      .flatMap(part => ('output' in part ? part.output : []))
      .map(file => {
        const content = file.type === 'chunk' ? file.code : file.source
        return [`/${file.fileName}`, typeof content === 'string' ? encoder.encode(content) : new Uint8Array(content)]
      }),
  )
}
