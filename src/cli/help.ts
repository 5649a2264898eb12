import type { CommandEntry } from './command-table.ts'
import type { Command, Group, Option } from './model.ts'

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
or bad input, 3 an engine failed (run again to go on), 4 refused by a budget or a gate, 141 nobody read
the result to its end (as in \`| head\`). \`interlinear --version\` says which one this is.
`
}

const flag = (name: string, { short, value }: Option): string =>
  `${short ? `-${short}, ` : ''}--${name}${value ? ` <${value}>` : ''}`

/** The page of `interlinear <command> --help`. */
export function commandHelp(name: string, { summary, usage, options }: Command): string {
  const ways = [usage].flat().map(way => `${name} ${way}`)
  return page(summary, ways, options)
}

/** The page of a group of commands, such as `interlinear glossary --help`: the usage of each, and the options of all. */
export function groupHelp(name: string, group: Group): string {
  const ways = Object.entries(group.tasks).flatMap(([task, { usage }]) =>
    [usage].flat().map(way => `${name} ${task} ${way}`),
  )
  const more = `\n\`interlinear ${name} <${Object.keys(group.tasks).join('|')}> --help\` says which options each takes.\n`
  return `${page(group.summary, ways, group.options)}${more}`
}

function page(summary: string, ways: readonly string[], options: Command['options']): string {
  const rows = Object.entries(options).map(([key, option]) => [flag(key, option), option.description] as const)
  const usage = ways
    .map((way, index) => `${index === 0 ? 'Usage: ' : '       '}interlinear ${way}`.trimEnd())
    .join('\n')
  return `${summary}

${usage}
${rows.length > 0 ? `\n${pad(rows)}\n` : ''}`
}
