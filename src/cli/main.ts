#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { argv, env, stderr, stdout } from 'node:process'

// `npm run` moves to the package's folder; paths on the command line are relative to where the user stood.
const cwd = env.npm_lifecycle_event === 'interlinear' && env.INIT_CWD ? env.INIT_CWD : process.cwd()

const interrupted = new AbortController()
process.on('SIGINT', () => {
  if (interrupted.signal.aborted) process.exit(130)
  interrupted.abort()
})
process.on('SIGTERM', () => interrupted.abort())
stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit()
  throw error
})

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
  signal: interrupted.signal,
})
