import { enableCompileCache } from 'node:module'
import { describeCrash } from './terminal/crash.ts'

const { argv, env, stderr, stdout } = process

// `npm run` moves to the package's folder; paths on the command line are relative to where the user stood.
const cwd = env.npm_lifecycle_event === 'interlinear' && env.INIT_CWD ? env.INIT_CWD : process.cwd()

/** Ends the program for an error that nobody expected, with exit code 2: 1 says that a check found errors. */
function crash(error: unknown): never {
  stderr.write(describeCrash(error))
  process.exit(2)
}
process.on('uncaughtException', crash)

/** 128 + SIGPIPE, as shells report a program whose reader closed the pipe: 0 would say that the whole result was read. */
const UNREAD = 141

// A reader who has seen enough ends the run quietly; a result that cannot be written is an error.
stdout.on('error', error => ('code' in error && error.code === 'EPIPE' ? process.exit(UNREAD) : crash(error)))
// Where progress cannot be written, the work goes on: it may have been paid for.
stderr.on('error', () => undefined)

/**
 * Listens for Ctrl-C and SIGTERM. Without it, and at the second signal, the process ends at once, as other programs do.
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

// Requests go through the proxy that the environment names, as with other programs.
if (env.HTTPS_PROXY ?? env.https_proxy ?? env.HTTP_PROXY ?? env.http_proxy) {
  const { setGlobalProxyFromEnv } = await import('node:http')
  setGlobalProxyFromEnv(env)
}

// Compiled code is kept on disk, which saves a quarter of a second at a start.
enableCompileCache()
const { run } = await import('./run.ts')
const { showsColor } = await import('./terminal/style.ts')

process.exitCode = await run(argv.slice(2), {
  stdout: text => stdout.write(text),
  stderr: text => stderr.write(text),
  env,
  cwd,
  live: stderr.isTTY === true && env.TERM !== 'dumb' && !env.CI,
  terminal: stdout.isTTY === true,
  color: showsColor(stdout.isTTY === true, env),
  columns: stdout.columns ?? stderr.columns ?? 80,
  get signal() {
    signal ??= listen()
    return signal
  },
})
