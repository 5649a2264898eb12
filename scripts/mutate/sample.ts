import { createHash } from 'node:crypto'
import { env, stdout } from 'node:process'

// A plugin of Stryker: it tries a sample of the mutants of a room, and reports which fraction of them the tests detect.

interface Mutant {
  readonly id: string
  readonly fileName: string
  readonly mutatorName: string
  readonly replacement?: string
  readonly location: unknown
}

interface Result {
  readonly status: string
}

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Result[] }>>
}

/** A number for a mutant that is the same in every run of one draw, whatever the order of the files. */
function drawOf({ fileName, mutatorName, replacement, location }: Mutant): string {
  const file = fileName.slice(fileName.lastIndexOf('/src/'))
  return createHash('sha256')
    .update(JSON.stringify([file, mutatorName, replacement, location, env.MUTATE_DRAW]))
    .digest('hex')
}

/** Lets through as many mutants as `MUTATE_MOST` says, and skips the others. */
class SampleChecker {
  readonly #drawn = new Set<string>()

  async init(): Promise<void> {}

  async group(mutants: readonly Mutant[]): Promise<string[][]> {
    const byDraw = mutants
      .map(mutant => [drawOf(mutant), mutant.id] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1))
    for (const [, id] of byDraw.slice(0, Number(env.MUTATE_MOST))) this.#drawn.add(id)
    return mutants.map(({ id }) => [id])
  }

  async check(mutants: readonly Mutant[]): Promise<Record<string, { status: string; reason?: string }>> {
    const verdict = (id: string) =>
      this.#drawn.has(id) ? { status: 'passed' } : { status: 'compileError', reason: 'not drawn' }
    return Object.fromEntries(mutants.map(({ id }) => [id, verdict(id)]))
  }
}

/**
 * Reports the score at the end: how many of the drawn mutants a test detected. Stryker's own score includes those that
 * were not drawn.
 */
class SampleReporter {
  onMutationTestReportReady({ files }: Report): void {
    const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status))
    const count = (...wanted: readonly string[]): number => statuses.filter(status => wanted.includes(status)).length
    const seen = count('Killed', 'Timeout')
    const [missed, unreached] = [count('Survived'), count('NoCoverage')]
    const drawn = seen + missed + unreached
    stdout.write(`
${drawn + count('CompileError')} changes are possible, and ${drawn} were drawn: tests saw ${seen}, missed ${missed}, and did not reach ${unreached}.
Score: ${percent(seen / drawn)}, and ${percent(seen / (seen + missed))} of what the tests reach.
`)
  }
}

const percent = (share: number): string => `${(100 * (share || 0)).toFixed(1)} %`

export const strykerPlugins = [
  { kind: 'Checker', name: 'sample', injectableClass: SampleChecker },
  { kind: 'Reporter', name: 'sample', injectableClass: SampleReporter },
]
