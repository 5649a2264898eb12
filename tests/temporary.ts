import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One folder for all files of the tests and of the programs that they start; it is removed after the last test. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'interlinear-tests-'))
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
