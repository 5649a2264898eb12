#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { describeCrash } from './terminal/crash.ts'

const { argv, env, stderr, stdout } = process

// `npm run` moves to the package's folder; paths on the command line are relative to where the user stood.
const cwd = env.npm_lifecycle_event === 'interlinear' && env.INIT_CWD ? env.INIT_CWD : process.cwd()

/** Ends the program at once for what no part of it expected: never with 1, which says that a check found errors. */
function crash(error: unknown): never {
  stderr.write(describeCrash(error))
  process.exit(2)
}
process.on('uncaughtException', crash)

/** 128 + SIGPIPE: what a shell says of any program whose reader went away. 0 would say that the whole result was fine. */
const UNREAD = 141

// A reader who has seen enough ends the run quietly; a result that cannot be written is an error.
stdout.on('error', error => ('code' in error && error.code === 'EPIPE' ? process.exit(UNREAD) : crash(error)))
// Progress that nobody can read is no reason to give up what has been paid for.
stderr.on('error', () => undefined)

/**
 * Ctrl-C and SIGTERM, listened to from when a command first asks: until then, and for the second of them, the process
 * ends at once, as any program does.
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

// What is asked of the network goes the way that the environment says, as with other programs.
if (env.HTTPS_PROXY ?? env.https_proxy ?? env.HTTP_PROXY ?? env.http_proxy) {
  const { setGlobalProxyFromEnv } = await import('node:http')
  setGlobalProxyFromEnv(env)
}

// What was compiled once, types stripped, is not compiled again: a quarter of a second on a cold start.
enableCompileCache()
const { run } = await import('./run.ts')

process.exitCode = await run(argv.slice(2), {
  stdout: text => stdout.write(text),
  stderr: text => stderr.write(text),
  env,
  cwd,
  live: stderr.isTTY === true && env.TERM !== 'dumb' && !env.CI,
  color: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
  columns: stderr.columns ?? 80,
  get signal() {
    signal ??= listen()
    return signal
  },
})
