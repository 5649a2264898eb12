import { describeError, firstError, InterlinearError } from '../errors.ts'
import { commandOf, noTask, parseValues, taskOf } from './arguments/parse.ts'
import { COMMANDS } from './command-table.ts'
import { commandHelp, groupHelp, overview } from './help.ts'
import type { Command, ExitCode, Group, Io } from './model.ts'
import { describeCrash } from './terminal/crash.ts'
import { print, say } from './terminal/print.ts'
import { shownPath } from './terminal/shown-path.ts'
import { didYouMean } from './terminal/words.ts'

/**
 * The command line as a function: it writes to `io` and returns the exit code of the contract; it never exits, and
 * never throws. An unexpected error gives 2, since 1 means that a check found errors.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { args, isPlain } = withoutPlain(argv)
  try {
    return await dispatch(args, isPlain ? plainIo(io) : io)
  } catch (thrown) {
    const error = firstError(thrown)
    if (!(error instanceof InterlinearError)) {
      say(io, describeCrash(error))
      return 2
    }
    say(io, `interlinear: ${describeError(error, file => shownPath(file, io.cwd))}\n`)
    return error.exitCode
  }
}

/** Removes `--plain` from the arguments, where any command may have it; after `--` each argument is literal. */
function withoutPlain(argv: readonly string[]): { readonly args: readonly string[]; readonly isPlain: boolean } {
  const end = argv.indexOf('--')
  const at = argv.indexOf('--plain')
  const isPlain = at >= 0 && (end < 0 || at < end)
  return { args: isPlain ? argv.toSpliced(at, 1) : argv, isPlain }
}

/** The same Io without colours, and without lines that are redrawn: for screen readers and logs. */
const plainIo = (io: Io): Io => ({
  stdout: io.stdout,
  stderr: io.stderr,
  env: io.env,
  cwd: io.cwd,
  terminal: io.terminal ?? false,
  live: false,
  color: false,
  columns: io.columns,
  loaded: io.loaded,
  get signal() {
    return io.signal
  },
})

async function dispatch(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...args] = argv
  if (name === '--version' || name === '-v') {
    const { VERSION } = await import('../engine/index.ts')
    print(io, `${VERSION}\n`)
    return 0
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const topic = name === 'help' ? args : []
    if (topic.length > 0) return dispatch([...topic, '--help'], io)
    print(io, overview(COMMANDS, io.columns))
    return name === undefined ? 2 : 0
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!entry) {
    const hints = [didYouMean(name, Object.keys(COMMANDS)), 'See `interlinear --help`.']
    throw new InterlinearError('usage', `no command is called "${name}".`, { hint: hints.filter(Boolean).join(' ') })
  }
  const command = await entry.load()
  io.loaded?.(name)
  return perform(name, command, { args, io })
}

interface Call {
  readonly args: readonly string[]
  readonly io: Io
}

/** Runs a command, or one of its tasks, or prints its help. */
async function perform(name: string, command: Command | Group, { args, io }: Call): Promise<ExitCode> {
  const isQuestion = asksForHelp(args)
  if (!('tasks' in command)) {
    if (!isQuestion) return command.run(parseValues(name, command, args), io)
    print(io, commandHelp(name, command, io.columns))
    return 0
  }
  const { task, rest } = taskOf(command, args)
  const meant = task ?? (isQuestion ? undefined : command.usual)
  const chosen = meant !== undefined && Object.hasOwn(command.tasks, meant) ? command.tasks[meant] : undefined
  if (chosen) return perform(`${name} ${meant}`, commandOf(command, chosen), { args: rest, io })
  if (!isQuestion) throw noTask(name, command, task)
  print(io, groupHelp(name, command, io.columns))
  return 0
}

/** Whether the arguments ask for help; after `--` each argument is literal. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return (end < 0 ? args : args.slice(0, end)).some(arg => arg === '--help' || arg === '-h')
}
