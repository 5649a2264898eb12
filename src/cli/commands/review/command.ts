import { spawn } from 'node:child_process'
import { platform, userInfo } from 'node:os'
import { InterlinearError } from '../../../errors.ts'
import { startReview } from '../../../server/index.ts'
import { gitUserName } from '../../../store/index.ts'
import type { Command, ExitCode, Io, Values } from '../../model.ts'
import { print, say } from '../../terminal/print.ts'
import { loadRules } from '../../workspace/check-rules.ts'
import { openWorkspace, WORKSPACE_OPTIONS } from '../../workspace/open.ts'

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
    author: { type: 'string', value: 'name', description: "who comments and dismisses (default: git's user.name)" },
    ...WORKSPACE_OPTIONS,
  },
  run: review,
}

async function review(values: Values, io: Io): Promise<ExitCode> {
  const { desk, config, state } = await openWorkspace(values, io)
  const host = values.text('host')
  const server = await startReview({
    desk,
    state,
    exceptions: config.segment,
    check: config.check,
    subtitles: config.subtitles,
    style: config.style,
    publish: config.publish,
    own: (await loadRules(config, io.cwd)).own,
    author: values.text('author') ?? (await gitUserName(io.cwd)) ?? userInfo().username,
    env: io.env,
    engines: config.engines,
    monthlyCharacters: config.budget.monthlyCharacters,
    port: portOf(values.text('port') ?? '0'),
    log: line => say(io, `${line}\n`),
    ...(host === undefined ? {} : { host }),
  })
  const { signal } = io
  print(io, `${server.url}\n`)
  say(io, 'The review page is open until Ctrl-C; everything is saved as it is done.\n')
  if (!values.flag('no-open')) openBrowser(server.url, io)
  await new Promise<void>(resolve => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  await server.close()
  return 0
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  throw new InterlinearError('usage', `found "${text}" in --port, expected a number from 0 to 65535.`)
}

/** Opens the user's browser; where there is none, the link has been printed. */
function openBrowser(url: string, io: Io): void {
  const [program, ...args]: readonly [string, ...string[]] =
    platform() === 'darwin' ? ['open'] : platform() === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open']
  const browser = spawn(program, [...args, url], { stdio: 'ignore', detached: true })
  browser.once('error', () => say(io, 'No browser could be opened: open the link above.\n'))
  browser.unref()
}
