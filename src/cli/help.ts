import type { Command, Option } from './command.ts'
import type { CommandEntry } from './commands.ts'

const pad = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}

/** The page of `interlinear --help`. */
export function overview(commands: Readonly<Record<string, CommandEntry>>): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => [name, summary] as const)
  return `interlinear: a newsroom's editions, with every name right and no editor's word lost.

Usage: interlinear <command> [arguments]

${pad(rows)}

\`interlinear <command> --help\` explains one. Exit codes: 0 done, 1 findings at error level, 2 wrong usage
or bad input, 3 an engine failed (run again to go on), 4 refused by a budget or a gate.
`
}

const flag = (name: string, { short, value }: Option): string =>
  `${short ? `-${short}, ` : ''}--${name}${value ? ` <${value}>` : ''}`

/** The page of `interlinear <command> --help`. */
export function commandHelp(name: string, command: Command): string {
  const rows = Object.entries(command.options).map(([key, option]) => [flag(key, option), option.description] as const)
  return `${command.summary}

Usage: interlinear ${name} ${command.usage}
${rows.length > 0 ? `\n${pad(rows)}\n` : ''}`
}
