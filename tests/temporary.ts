import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One folder for all that the tests and the programs they start write, taken away when the last of them has ended. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'interlinear-tests-'))
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
