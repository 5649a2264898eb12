import { commandOf } from './arguments/parse.ts'
import type { Command, CommandEntry, Option } from './model.ts'

/** The documentation of a command, or of a task of a group of commands. */
export interface CommandPage {
  /** The words that call it: `translate`, `glossary lint`. */
  readonly name: string
  readonly summary: string
  /** The arguments after the name, a line for each way to call it. */
  readonly usage: readonly string[]
  readonly options: Readonly<Record<string, Option>>
}

/** The pages of all commands, in the order of the help; a group is followed by its tasks. */
export async function loadPages(commands: Readonly<Record<string, CommandEntry>>): Promise<readonly CommandPage[]> {
  const pages: CommandPage[] = []
  for (const [name, { load }] of Object.entries(commands)) {
    const command = await load()
    if (!('tasks' in command)) pages.push(pageOf(name, command))
    else {
      pages.push({ name, summary: command.summary, usage: [], options: {} })
      for (const [task, one] of Object.entries(command.tasks)) {
        pages.push(pageOf(`${name} ${task}`, commandOf(command, one)))
      }
    }
  }
  return pages
}

const pageOf = (name: string, { summary, usage, options }: Command): CommandPage => ({
  name,
  summary,
  usage: [usage].flat(),
  options,
})

/** The values of an option with a few possible values: `text|json` → `text`, `json`. */
export const choicesOf = ({ value = '' }: Option): readonly string[] => (value.includes('|') ? value.split('|') : [])
