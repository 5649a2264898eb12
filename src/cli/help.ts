import type { Command, CommandEntry, Group, Option } from './model.ts'
import { wrapRows, wrapText } from './terminal/wrap.ts'

/** The page of `interlinear --help`; lines have at most `columns` characters. */
export function overview(commands: Readonly<Record<string, CommandEntry>>, columns: number): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => [name, summary] as const)
  return `${wrapText(`interlinear: translated editions for newsrooms, with names and facts checked and editors' texts kept.`, columns)}

Usage: interlinear <command> [arguments]

${wrapRows(rows, columns)}

${wrapText(NOTES, columns)}
`
}

const NOTES = `\`interlinear <command> --help\` explains one. With \`--plain\`, every command prints plain lines: no colours, nothing that is redrawn. Exit codes: 0 done, 1 findings at error level, 2 wrong usage or bad input, 3 an engine failed (run again to go on), 4 refused by a budget or a gate, 141 nobody read the result to its end (as in \`| head\`). \`interlinear --version\` says which one this is.`

/** `-o, --out <folder>`: a flag with its value. */
export const flagOf = (name: string, { short, value }: Option): string =>
  `${short ? `-${short}, ` : ''}--${name}${value ? ` <${value}>` : ''}`

/** The page of `interlinear <command> --help`. */
export function commandHelp(name: string, { summary, usage, options }: Command, columns: number): string {
  const ways = [usage].flat().map(way => `${name} ${way}`)
  return page({ summary, ways, options }, columns)
}

/** The page of a group of commands, such as `interlinear glossary --help`: the usage of each, and the options of all. */
export function groupHelp(name: string, group: Group, columns: number): string {
  const ways = Object.entries(group.tasks).flatMap(([task, { usage }]) =>
    [usage].flat().map(way => `${name} ${task} ${way}`),
  )
  const tasks = Object.keys(group.tasks).join('|')
  const more = wrapText(`\`interlinear ${name} <${tasks}> --help\` says which options each takes.`, columns)
  return `${page({ ...group, ways }, columns)}\n${more}\n`
}

interface Page {
  readonly summary: string
  readonly ways: readonly string[]
  readonly options: Command['options']
}

function page({ summary, ways, options }: Page, columns: number): string {
  const rows = Object.entries(options).map(([key, option]) => [flagOf(key, option), option.description] as const)
  const usage = ways
    .map((way, index) => `${index === 0 ? 'Usage: ' : '       '}interlinear ${way}`.trimEnd())
    .map(line => wrapText(line, columns, 9))
    .join('\n')
  return `${wrapText(summary, columns)}

${usage}
${rows.length > 0 ? `\n${wrapRows(rows, columns)}\n` : ''}`
}
