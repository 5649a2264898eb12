import { type ChildProcess, spawn } from 'node:child_process'
import type { InterlinearError } from '../../errors.ts'
import { type Told, tell } from '../../say.ts'
import { toldError } from '../../told-error.ts'

/**
 * A program that answers each NUL-ended text with a NUL-ended text. If it dies, it is restarted without its owner's
 * help.
 */
export interface Program {
  /** Answers in the order asked; rejects if the program dies, gives no answer, or takes too long. */
  readonly ask: (text: string) => Promise<string>
  readonly close: () => Promise<void>
}

interface Asked {
  readonly resolve: (answer: string) => void
  readonly reject: (error: Error) => void
}

const lost = (reason: Told): InterlinearError => toldError('engine', reason, { hint: tell('run-again-kept', {}) })

/** Prepares a shell command line; the program starts at the first question. */
export function startProgram(command: string, { timeoutMs }: { readonly timeoutMs: number }): Program {
  let child: ChildProcess | undefined
  const waiting: Asked[] = []
  let buffered = ''
  let timer: NodeJS.Timeout | undefined

  const fail = (dead: ChildProcess, reason: Told): void => {
    if (child !== dead) return
    child = undefined
    buffered = ''
    clearTimeout(timer)
    stop(dead)
    for (const { reject } of waiting.splice(0)) reject(lost(reason))
  }

  const watch = (running: ChildProcess): void => {
    clearTimeout(timer)
    if (waiting.length > 0)
      timer = setTimeout(() => fail(running, tell('apertium-slow', { seconds: timeoutMs / 1000 })), timeoutMs)
  }

  const read = (running: ChildProcess, text: string): void => {
    if (child !== running) return
    buffered += text
    for (let end = buffered.indexOf('\0'); end >= 0; end = buffered.indexOf('\0')) {
      const answer = buffered.slice(0, end)
      buffered = buffered.slice(end + 1)
      // A crash inside the pipe shows as an empty answer, and the exit code is still 0.
      if (answer === '') {
        fail(running, tell('apertium-empty', {}))
        return
      }
      waiting.shift()?.resolve(answer)
    }
    watch(running)
  }

  const start = (): ChildProcess => {
    // A process group, so that the whole pipe can be ended at once, and Ctrl-C in the terminal does not reach it.
    const running = spawn('/bin/sh', ['-c', command], { stdio: ['pipe', 'pipe', 'ignore'], detached: true })
    running.stdout.setEncoding('utf8').on('data', (text: string) => read(running, text))
    running.stdin.on('error', () => fail(running, tell('apertium-deaf', {})))
    running.on('error', () => fail(running, tell('apertium-not-started', {})))
    running.on('close', () => fail(running, tell('apertium-ended', {})))
    return running
  }

  return {
    ask: text =>
      new Promise((resolve, reject) => {
        child ??= start()
        waiting.push({ resolve, reject })
        if (waiting.length === 1) watch(child)
        child.stdin?.write(`${text}\0`)
      }),
    close: async () => {
      const running = child
      if (!running) return
      const closed = new Promise(resolve => running.once('close', resolve))
      fail(running, tell('apertium-closed', {}))
      await closed
    },
  }
}

/** Ends a program and everything it started. */
function stop({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}
