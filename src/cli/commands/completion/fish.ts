import type { Option } from '../../model.ts'
import { type CommandPage, choicesOf } from '../../pages.ts'
import { groupsOf, LIST_ARTICLES, takesArticles, tasksOf } from './words.ts'

/** A completion script for fish: `interlinear completion fish | source`. */
export function fishCompletion(pages: readonly CommandPage[]): string {
  const groups = groupsOf(pages)
  const commands = pages.filter(({ name }) => !name.includes(' '))
  const lines = [
    ...commands.map(({ name, summary }) => rule('__fish_use_subcommand', `-f -a ${name} -d ${fishQuoted(summary)}`)),
    ...groups.flatMap(group => tasksOf(group, pages).map(task => taskRule(group, task, pages))),
    ...pages.flatMap(page => [...flagRules(page), ...articleRules(page)]),
  ]
  return `# Completion of interlinear in fish.\n${lines.join('\n')}\n`
}

const rule = (condition: string, rest: string): string => `complete -c interlinear -n ${fishQuoted(condition)} ${rest}`

/** fish interprets backslashes in single quotes. */
const fishQuoted = (text: string): string => `'${text.replace(/[\\']/g, sign => `\\${sign}`)}'`

const seen = (name: string): string =>
  name
    .split(' ')
    .map(word => `__fish_seen_subcommand_from ${word}`)
    .join('; and ')

function taskRule(group: string, { name, summary }: CommandPage, pages: readonly CommandPage[]): string {
  const names = tasksOf(group, pages).map(task => task.name.split(' ')[1])
  const condition = `${seen(group)}; and not __fish_seen_subcommand_from ${names.join(' ')}`
  return rule(condition, `-f -a ${name.split(' ')[1]} -d ${fishQuoted(summary)}`)
}

const flagRules = ({ name, options }: CommandPage): readonly string[] =>
  Object.entries(options).map(([flag, option]) =>
    rule(seen(name), `-l ${flag}${valueRule(option)} -d ${fishQuoted(option.description)}`),
  )

function valueRule(option: Option): string {
  if (option.type === 'boolean') return ''
  const choices = choicesOf(option)
  if (choices.length > 0) return ` -x -a ${fishQuoted(choices.join(' '))}`
  return option.value === 'file' || option.value === 'folder' ? ' -r' : ' -x'
}

const articleRules = (page: CommandPage): readonly string[] =>
  takesArticles(page)
    ? [rule(seen(page.name), `-f -a ${fishQuoted(`(sh -c ${JSON.stringify(LIST_ARTICLES).replaceAll('$', '\\$')})`)}`)]
    : []
