import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LOCALES } from '../engine/setup.ts'
import type { Service } from './open-service.ts'
import type { Size } from './size.ts'
import { slugOf, story } from './story.ts'

export interface OnFiles {
  readonly seconds: number
  readonly editions: number
}

/** Translates the same articles with one process on a desk of files. */
export async function onFiles(size: Size, { engines }: Service): Promise<OnFiles | undefined> {
  if (size.files === 0) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'interlinear-team-files-'))
  mkdirSync(join(folder, 'seeds'))
  const names = Array.from({ length: size.files }, (_, article) => `seeds/${slugOf(article)}.txt`)
  for (const [article, name] of names.entries()) writeFileSync(join(folder, name), story(article, size.sentences))
  const { url = '', key = '' } = engines.at(-1) ?? {}
  const args = [
    'translate',
    ...names,
    '--to',
    LOCALES.slice(0, size.locales).join(),
    '--engine',
    'deepl',
    '--format',
    'json',
  ]
  const main = join(import.meta.dirname, '../../src/cli/start.mjs')
  const start = performance.now()
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { PATH: process.env.PATH, DEEPL_AUTH_KEY: key, DEEPL_SERVER_URL: url },
  })
  await new Promise(resolve => child.once('close', resolve))
  const seconds = (performance.now() - start) / 1000
  rmSync(folder, { recursive: true, force: true })
  return { seconds, editions: size.files * size.locales }
}
