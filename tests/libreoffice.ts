import { execFile } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { temporaryFolder } from './command-line.ts'

const run = promisify(execFile)

/** Gives the path of a converted file. */
export type Converted = (file: string) => string

/** LibreOffice with a profile of its own. Each conversion starts it, and so takes some seconds. */
export function openOffice(): (files: readonly string[], ending: string, filter?: string) => Promise<Converted> {
  const home = temporaryFolder()
  let count = 0
  return async (files, ending, filter) => {
    const out = join(home, `out${++count}`)
    mkdirSync(out)
    const to = filter === undefined ? ending : `${ending}:${filter}`
    const profile = `-env:UserInstallation=file://${join(home, 'profile')}`
    await run('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, ...files], {
      env: { ...process.env, HOME: home },
    })
    return file => join(out, basename(file).replace(/\.[^.]+$/, `.${ending}`))
  }
}

/** The filter for plain text in UTF-8. */
export const PLAIN_TEXT = 'Text (encoded):UTF8'
