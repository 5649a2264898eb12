import type { Command } from './command.ts'

export interface CommandEntry {
  readonly summary: string
  /** Loaded only when the command runs, so that `--help` stays quick. */
  readonly load: () => Promise<Command>
}

/** Every command, in the order of the help. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  check: {
    summary: 'Check translations: names, numbers, quotations, wholeness',
    load: async () => (await import('./check.ts')).command,
  },
}
