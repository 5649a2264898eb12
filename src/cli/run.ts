import { isAbsolute, relative } from 'node:path'
import { describeError, InterlinearError } from '../errors.ts'
import { type ExitCode, type Io, parseValues } from './command.ts'
import { COMMANDS } from './commands.ts'
import { describeCrash } from './crash.ts'
import { commandHelp, overview } from './help.ts'
import { harmless } from './print.ts'

/**
 * The command line as a function: it writes to `io` and returns the exit code of the contract; it never exits, and never
 * throws. What no part of it expected is 2: 1 says that a check found errors.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(argv, io)
  } catch (error) {
    if (!(error instanceof InterlinearError)) {
      io.stderr(describeCrash(error))
      return 2
    }
    io.stderr(`interlinear: ${harmless(describeError(error, file => shownPath(file, io.cwd)))}\n`)
    return error.exitCode
  }
}

/** A path as the user would write it from where they stand. */
function shownPath(file: string, cwd: string): string {
  const short = relative(cwd, file)
  return isAbsolute(file) && !short.startsWith('..') ? short || '.' : file
}

async function dispatch(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...args] = argv
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const topic = name === 'help' ? args[0] : undefined
    if (topic !== undefined) return dispatch([topic, '--help'], io)
    io.stdout(overview(COMMANDS))
    return name === undefined ? 2 : 0
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!entry) {
    throw new InterlinearError('usage', `no command is called "${name}".`, { hint: 'See `interlinear --help`.' })
  }
  const command = await entry.load()
  if (args.includes('--help') || args.includes('-h')) {
    io.stdout(commandHelp(name, command))
    return 0
  }
  return command.run(parseValues(name, command, args), io)
}
