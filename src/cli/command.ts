import { parseArgs } from 'node:util'
import { InterlinearError } from '../errors.ts'
import { anyOf, didYouMean } from './print.ts'

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

/** The flag of every command that prints a result for people or for programs. */
export const TEXT_OR_JSON: Option = {
  type: 'string',
  value: 'text|json',
  description: 'how the result is printed (default: text)',
}

export interface Values {
  readonly positionals: readonly string[]
  readonly text: (name: string) => string | undefined
  readonly flag: (name: string) => boolean
}

export interface Command {
  readonly summary: string
  /** The arguments after the command's name, as in `<article…> --to <locales>`; one line for each way to call it. */
  readonly usage: string | readonly string[]
  /** `none` refuses any argument that is no flag. */
  readonly arguments?: 'none'
  readonly options: Readonly<Record<string, Option>>
  readonly run: (values: Values, io: Io) => Promise<ExitCode>
}

/** A command that is several, told apart by their first argument, as in `glossary lint`. */
export interface Group {
  readonly summary: string
  readonly options: Command['options']
  readonly tasks: Readonly<Record<string, Task>>
}

export interface Task extends Omit<Command, 'options'> {
  /** Those of the group's options that this one takes. */
  readonly takes: readonly string[]
}

/** The command that a group's task is. */
export const commandOf = ({ options }: Group, { takes, ...task }: Task): Command => ({
  ...task,
  options: Object.fromEntries(Object.entries(options).filter(([name]) => takes.includes(name))),
})

/** Parses a command's arguments; throws a usage error that names the flag and the help to read. */
export function parseValues(name: string, { options, ...command }: Command, args: readonly string[]): Values {
  const { tokens, values, positionals } = parseLoosely(options, args)
  const refuse = (message: string, ...hints: readonly (string | undefined)[]): never => {
    const hint = [...hints, `See \`interlinear ${name} --help\`.`].filter(Boolean).join(' ')
    throw new InterlinearError('usage', message, { hint })
  }
  const given = new Set<string>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (!option) {
      refuse(`no option of ${name} is called ${token.rawName}.`, didYouMean(token.name, Object.keys(options), '--'))
    } else if (option.type === 'boolean') {
      if (token.value !== undefined) refuse(`found "${token.value}" after --${token.name}, which takes no value.`)
    } else {
      if (!token.value || (!token.inlineValue && looksLikeOption(token.value)))
        refuse(`found no value after --${token.name}, expected <${option.value}>.`)
      if (given.has(token.name)) refuse(`found --${token.name} twice, expected it once.`)
    }
    given.add(token.name)
  }
  const [stray] = positionals
  if (command.arguments === 'none' && stray !== undefined) refuse(`found the argument "${stray}", expected none.`)
  const record: Readonly<Record<string, unknown>> = values
  return {
    positionals,
    text: key => (typeof record[key] === 'string' ? record[key] : undefined),
    flag: key => record[key] === true,
  }
}

/** Which of a group's commands the arguments call by their first word, if any, and the arguments without that word. */
export function taskOf(
  group: Group,
  args: readonly string[],
): { readonly task: string | undefined; readonly rest: readonly string[] } {
  const first = parseLoosely(group.options, args).tokens.find(({ kind }) => kind === 'positional')
  return first ? { task: args[first.index], rest: args.toSpliced(first.index, 1) } : { task: undefined, rest: args }
}

/** The usage error for arguments that call none of a group's commands. */
export function noTask(name: string, { tasks }: Group, found: string | undefined): InterlinearError {
  const names = Object.keys(tasks)
  const hints = [didYouMean(found ?? '', names), `See \`interlinear ${name} --help\`.`]
  return new InterlinearError(
    'usage',
    `found ${found === undefined ? 'nothing' : `"${found}"`} after ${name}, expected ${anyOf(names)}.`,
    { hint: hints.filter(Boolean).join(' ') },
  )
}

function parseLoosely(options: Command['options'], args: readonly string[]) {
  const known = Object.entries(options).map(([key, { type, short }]) => [key, short ? { type, short } : { type }])
  return parseArgs({ args: [...args], options: Object.fromEntries(known), strict: false, tokens: true })
}

/** Whether a word after an option is the next option and not its value; a number below zero is none. */
const looksLikeOption = (word: string): boolean => /^--?[^\d\s-]/.test(word)

/** Throws a usage error for other flags beside one of which the usage says that they mean nothing there. */
export function refuseBeside(flag: string, others: readonly string[], values: Values): void {
  const other = others.find(name => values.flag(name) || values.text(name) !== undefined)
  if (other !== undefined)
    throw new InterlinearError('usage', `found --${other} beside --${flag}, expected one of them.`)
}

/** The value of a flag that takes one of a few words; the first one is the default. */
export function choiceOf<T extends string>(values: Values, flag: string, choices: readonly [T, ...T[]]): T {
  const text = values.text(flag)
  const choice = text === undefined ? choices[0] : choices.find(word => word === text)
  if (choice === undefined) {
    throw new InterlinearError('usage', `found "${text}" in --${flag}, expected ${anyOf(choices)}.`)
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
