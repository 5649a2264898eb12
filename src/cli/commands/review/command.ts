import { spawn } from 'node:child_process'
import { platform } from 'node:os'
import { startReview } from '../../../server/index.ts'
import { portOf } from '../../arguments/port.ts'
import type { Command, ExitCode, Io, Values } from '../../model.ts'
import { print, say } from '../../terminal/print.ts'
import { namedAuthor } from '../../workspace/author.ts'
import { openWorkspace, WORKSPACE_OPTIONS } from '../../workspace/open.ts'
import { pagePlaces } from '../../workspace/places.ts'

export const command: Command = {
  summary: 'The page on which people read, fix and approve editions, on this machine.',
  usage: '[--port <n>] [--host <address>] [--no-open] [--author <name>]',
  arguments: 'none',
  options: {
    port: { type: 'string', value: 'n', description: 'the port (default: one that is free)' },
    host: {
      type: 'string',
      value: 'address',
      description: 'the address to bind (default: 127.0.0.1); others need the token',
    },
    'no-open': { type: 'boolean', description: 'do not open a browser' },
    author: {
      type: 'string',
      value: 'name',
      description: "who you are: who reads, comments and approves; readers may be told (default: git's user.name)",
    },
    ...WORKSPACE_OPTIONS,
  },
  run: review,
}

async function review(values: Values, io: Io): Promise<ExitCode> {
  const host = values.text('host')
  const { author, from } = await namedAuthor(values, io)
  const server = await startReview({
    ...(await pagePlaces(await openWorkspace(values, io), io)),
    author,
    port: portOf(values.text('port') ?? '0'),
    log: line => say(io, `${line}\n`),
    ...(host === undefined ? {} : { host }),
  })
  const { signal } = io
  print(io, `${server.url}\n`)
  say(io, `You are ${author} (from ${from}): what you approve is signed with that name; --author changes it.\n`)
  say(io, 'The review page is open until Ctrl-C; everything is saved as it is done.\n')
  if (!values.flag('no-open')) openBrowser(server.url, io)
  await new Promise<void>(resolve => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  await server.close()
  return 0
}

/** Opens the user's browser; if there is none, the link has been printed. */
function openBrowser(url: string, io: Io): void {
  const [program, ...args]: readonly [string, ...string[]] =
    platform() === 'darwin' ? ['open'] : platform() === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open']
  const browser = spawn(program, [...args, url], { stdio: 'ignore', detached: true })
  browser.once('error', () => say(io, 'No browser could be opened: open the link above.\n'))
  browser.unref()
}
