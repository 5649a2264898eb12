import { enableCompileCache } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { describeCrash } from './terminal/crash.ts'

const { argv, env, stderr, stdout } = process

// `npm run` changes to the package's folder; paths on the command line are relative to the user's folder.
const cwd = env.npm_lifecycle_event === 'interlinear' && env.INIT_CWD ? env.INIT_CWD : process.cwd()

/** Ends the program for an unexpected error, with exit code 2, since 1 means that a check found errors. */
function crash(error: unknown): never {
  stderr.write(describeCrash(error))
  process.exit(2)
}
process.on('uncaughtException', crash)

/**
 * 128 + SIGPIPE, as shells report a program whose reader closed the pipe; 0 would mean that the whole result was
 * written.
 */
const UNREAD = 141

// If the reader closes the pipe, the run ends silently; any other error of writing the result is reported.
stdout.on('error', error => ('code' in error && error.code === 'EPIPE' ? process.exit(UNREAD) : crash(error)))
// If progress cannot be written, the work continues: it may have been paid for.
stderr.on('error', () => undefined)

/**
 * Handles Ctrl-C and SIGTERM. Until this is called, and at the second signal, the process ends at once, like other
 * programs.
 */
function listen(): AbortSignal {
  const interrupted = new AbortController()
  const stop = (): void => {
    process.off('SIGINT', stop).off('SIGTERM', stop)
    interrupted.abort()
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  return interrupted.signal
}
let signal: AbortSignal | undefined

/** Commands that go on until somebody ends them. */
const LASTING: readonly string[] = ['review', 'serve', 'watch', 'worker']

/**
 * V8 doubles its space for new objects whenever many of them live on: to four megabytes while code is loaded, and to a
 * hundred in a run of a few seconds. Most of that is used once, and the system needs longer to provide it than V8 to
 * clear what is there.
 */
function keepMemorySmall(command: string): void {
  if (!LASTING.includes(command)) setFlagsFromString('--semi-space-growth-factor=1')
}

// Requests use the proxy of the environment, like those of other programs.
if (env.HTTPS_PROXY ?? env.https_proxy ?? env.HTTP_PROXY ?? env.http_proxy) {
  const { setGlobalProxyFromEnv } = await import('node:http')
  setGlobalProxyFromEnv(env)
}

// Compiled code is cached on disk, which saves a quarter of a second at each start.
enableCompileCache()
const { run } = await import('./run.ts')
const { showsColor } = await import('./terminal/style.ts')

const code = await run(argv.slice(2), {
  stdout: text => stdout.write(text),
  stderr: text => stderr.write(text),
  env,
  cwd,
  live: stderr.isTTY === true && env.TERM !== 'dumb' && !env.CI,
  terminal: stdout.isTTY === true,
  color: showsColor(stdout.isTTY === true, env),
  columns: stdout.columns ?? stderr.columns ?? 80,
  loaded: keepMemorySmall,
  get signal() {
    signal ??= listen()
    return signal
  },
})

/** Resolves when all that was given to a stream is written, and its errors are dealt with. */
const written = (stream: NodeJS.WriteStream): Promise<void> => new Promise(resolve => stream.write('', () => resolve()))

// Nothing is left to do. If the process ended by itself, it would first clear its memory, piece by piece.
await Promise.all([written(stdout), written(stderr)])
process.exit(code)
