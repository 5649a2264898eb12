import type { Command, Group } from './command.ts'

export interface CommandEntry {
  readonly summary: string
  /** Loaded only when the command runs, so that `--help` stays quick. */
  readonly load: () => Promise<Command | Group>
}

const entry = (summary: string, load: () => Promise<{ readonly command: Command | Group }>): CommandEntry => ({
  summary,
  load: async () => (await load()).command,
})

/** Every command, in the order of the help. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  translate: entry('draft or update the editions of articles', () => import('./translate.ts')),
  check: entry('check translations: names, numbers, quotations, wholeness', () => import('./check.ts')),
  segment: entry('how an article is cut into segments, and with what evidence', () => import('./segment.ts')),
  show: entry('an article and its editions, line under line', () => import('./show.ts')),
  diff: entry('what changed in source and target, word by word', () => import('./diff.ts')),
  accept: entry('say that editions still fit after a change', () => import('./accept.ts')),
  memory: entry('the translation memory: look up, import, export, rebuild', () => import('./memory.ts')),
  resolve: entry('merge locale files of two branches', () => import('./resolve.ts')),
  names: entry('the names of an article and their rendering in every edition', () => import('./names.ts')),
  glossary: entry('lint, add names, preview and apply changes, generate forms', () => import('./glossary.ts')),
  status: entry('every article and edition: states, findings, stale units', () => import('./status.ts')),
  engines: entry('which engines are ready, for which languages', () => import('./engines.ts')),
  review: entry('the page on which people read, fix and approve editions', () => import('./review.ts')),
}
