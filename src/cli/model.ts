/** 0 done, 1 findings at error level, 2 wrong usage or bad input, 3 an engine failed, 4 refused by a budget or gate. */
export type ExitCode = 0 | 1 | 2 | 3 | 4

/** A command's access to the outside. Results go to `stdout`, progress and diagnostics to `stderr`. */
export interface Io {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly env: Readonly<Record<string, string | undefined>>
  /** The user's current folder: paths on the command line are relative to it. */
  readonly cwd: string
  /** Whether stdout is a terminal, which may reorder the words of a line by their direction. */
  readonly terminal?: boolean
  /** Whether stderr is a terminal that can redraw a line. */
  readonly live: boolean
  readonly color: boolean
  readonly columns: number
  /**
   * Aborted by Ctrl-C: the command then finishes requests in flight, writes their answers, and says how to continue.
   * Until a command reads this property, Ctrl-C ends the process at once.
   */
  readonly signal: AbortSignal
  /** Called when the code of a command is loaded, before the command runs. */
  readonly loaded?: ((command: string) => void) | undefined
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
  readonly summary: string
  /** The arguments after the command's name, as in `<article…> --to <locales>`; one line for each way to call it. */
  readonly usage: string | readonly string[]
  /** `none`: the command takes only flags, and any other argument is refused. */
  readonly arguments?: 'none'
  readonly options: Readonly<Record<string, Option>>
  readonly run: (values: Values, io: Io) => Promise<ExitCode>
}

/** A group of commands under one name, each called by the first argument: `glossary lint`, `glossary add`. */
export interface Group {
  readonly summary: string
  readonly options: Command['options']
  readonly tasks: Readonly<Record<string, Task>>
  /** Words that people may try for a task, with the right call. */
  readonly instead?: Readonly<Record<string, string>>
  /** The task that is meant if none is named. */
  readonly usual?: string
}

export interface Task extends Omit<Command, 'options'> {
  /** The names of the group's options that this task takes. */
  readonly takes: readonly string[]
}

/** A command in the table of commands. */
export interface CommandEntry {
  readonly summary: string
  /** Loaded only when the command runs, so that `--help` stays quick. */
  readonly load: () => Promise<Command | Group>
}
