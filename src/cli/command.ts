import { parseArgs } from 'node:util'
import { InterlinearError } from '../errors.ts'

/** 0 done, 1 findings at error level, 2 wrong usage or bad input, 3 an engine failed, 4 refused by a budget or gate. */
export type ExitCode = 0 | 1 | 2 | 3 | 4

/** The world as a command sees it. Results go to `stdout`, progress and diagnostics to `stderr`. */
export interface Io {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly env: Readonly<Record<string, string | undefined>>
  /** Where the user stands: paths on the command line are relative to it. */
  readonly cwd: string
  /** Whether stderr is a terminal that can redraw a line. */
  readonly live: boolean
  readonly color: boolean
  readonly columns: number
  /**
   * Aborted by Ctrl-C: finish what is in flight, write it, say how to go on. Reading it is the promise to do so: until a
   * command reads it, Ctrl-C ends the process at once.
   */
  readonly signal: AbortSignal
}

export interface Option {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  /** The placeholder of the value in the help, as in `--to <locales>`. */
  readonly value?: string
  readonly description: string
}

export interface Values {
  readonly positionals: readonly string[]
  readonly text: (name: string) => string | undefined
  readonly flag: (name: string) => boolean
}

export interface Command {
  /** The arguments after the command's name, as in `<article…> --to <locales>`. */
  readonly usage: string
  readonly summary: string
  /** `none` refuses any argument that is no flag. */
  readonly arguments?: 'none'
  readonly options: Readonly<Record<string, Option>>
  readonly run: (values: Values, io: Io) => Promise<ExitCode>
}

/** Parses a command's arguments; throws a usage error that names the flag and the help to read. */
export function parseValues(name: string, command: Command, args: readonly string[]): Values {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([key, { type, short }]) => [key, short ? { type, short } : { type }]),
  )
  try {
    const allowPositionals = command.arguments !== 'none'
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals, strict: true })
    const record: Readonly<Record<string, unknown>> = values
    return {
      positionals,
      text: key => (typeof record[key] === 'string' ? record[key] : undefined),
      flag: key => record[key] === true,
    }
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.split('. ')[0] : String(cause)
    throw new InterlinearError('usage', `${message}.`, { hint: `See \`interlinear ${name} --help\`.`, cause })
  }
}

/** The value of a flag that takes one of a few words; the first one is the default. */
export function choiceOf<T extends string>(values: Values, flag: string, choices: readonly [T, ...T[]]): T {
  const text = values.text(flag)
  const choice = text === undefined ? choices[0] : choices.find(word => word === text)
  if (choice === undefined) {
    throw new InterlinearError('usage', `found "${text}" in --${flag}, expected ${choices.join(' or ')}.`)
  }
  return choice
}

/** The value of a flag that takes a whole number above zero. */
export function countOf(values: Values, flag: string): number | undefined {
  const text = values.text(flag)
  if (text === undefined) return undefined
  if (!/^[1-9]\d{0,14}$/.test(text)) {
    throw new InterlinearError('usage', `found "${text}" in --${flag}, expected a whole number above zero.`)
  }
  return Number(text)
}
