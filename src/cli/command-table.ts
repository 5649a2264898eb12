import type { Command, CommandEntry, Group } from './model.ts'
import { loadPages } from './pages.ts'

const entry = (summary: string, load: () => Promise<{ readonly command: Command | Group }>): CommandEntry => ({
  summary,
  load: async () => (await load()).command,
})

/** Every command, in the order of the help. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  init: entry('make a desk here, with what other tools left', () => import('./commands/init/command.ts')),
  translate: entry('draft or update the editions of articles', () => import('./commands/translate/command.ts')),
  watch: entry(
    'draft and check while articles are edited, here or at a feed',
    () => import('./commands/watch/command.ts'),
  ),
  check: entry(
    'check translations: names, numbers, quotations, missing text',
    () => import('./commands/check/command.ts'),
  ),
  segment: entry(
    'how an article is cut into segments, and with what evidence',
    () => import('./commands/segment/command.ts'),
  ),
  show: entry('an article and its editions, line under line', () => import('./commands/show/command.ts')),
  diff: entry('what changed in source and target, word by word', () => import('./commands/diff/command.ts')),
  accept: entry('accept a change of the source: the editions still fit', () => import('./commands/accept/command.ts')),
  align: entry('pair and take over a translation that was made elsewhere', () => import('./commands/align/command.ts')),
  memory: entry(
    'the translation memory: look up, import, export, rebuild',
    () => import('./commands/memory/command.ts'),
  ),
  export: entry(
    'write editions for other tools: XLIFF, PO, TSV, TMX, TBX',
    () => import('./commands/export/command.ts'),
  ),
  import: entry('take back what came from other tools', () => import('./commands/import/command.ts')),
  resolve: entry('merge locale files of two branches', () => import('./commands/resolve/command.ts')),
  sync: entry('bring this folder and a desk in PostgreSQL together', () => import('./commands/sync/command.ts')),
  names: entry(
    'the names of an article and their rendering in every edition',
    () => import('./commands/names/command.ts'),
  ),
  glossary: entry(
    'lint, add names, preview and apply changes, generate forms',
    () => import('./commands/glossary/command.ts'),
  ),
  status: entry(
    'every article and edition: states, findings, stale units',
    () => import('./commands/status/command.ts'),
  ),
  publish: entry(
    'publish editions for readers, with links, disclosure and proof',
    () => import('./commands/publish/command.ts'),
  ),
  verify: entry(
    'say offline whether published files are what was published',
    () => import('./commands/verify/command.ts'),
  ),
  remove: entry('take an article away, with its editions', () => import('./commands/remove/command.ts')),
  models: entry('the local neural models: list, fetch, remove', () => import('./commands/models/command.ts')),
  engines: entry('which engines are ready, for which languages', () => import('./commands/engines/command.ts')),
  review: entry(
    'the page on which people read, fix and approve editions',
    () => import('./commands/review/command.ts'),
  ),
  serve: entry(
    'the page for a newsroom of many, with accounts, and an API for its systems',
    () => import('./commands/serve/command.ts'),
  ),
  user: entry('the accounts of a newsroom', () => import('./commands/user/command.ts')),
  worker: entry('do what waits in the queue of a newsroom', () => import('./commands/worker/command.ts')),
  queue: entry(
    'what waits for the workers of a newsroom, and what failed',
    () => import('./commands/queue/command.ts'),
  ),
  completion: entry('completion of commands and flags in bash, zsh or fish', async () => {
    const { completionOf } = await import('./commands/completion/command.ts')
    return { command: completionOf(() => loadPages(COMMANDS)) }
  }),
  manual: entry('the manual page, as man reads it', async () => {
    const { manualOf } = await import('./commands/manual/command.ts')
    return { command: manualOf(() => loadPages(COMMANDS)) }
  }),
}
