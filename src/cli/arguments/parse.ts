import { parseArgs } from 'node:util'
import { InterlinearError } from '../../errors.ts'
import type { Command, Group, Task, Values } from '../model.ts'
import { anyOf, didYouMean } from '../terminal/words.ts'

/** A task of a group as a command, with those of the group's options that it takes. */
export const commandOf = ({ options }: Group, { takes, ...task }: Task): Command => ({
  ...task,
  options: Object.fromEntries(Object.entries(options).filter(([name]) => takes.includes(name))),
})

/** Parses a command's arguments; throws a usage error that names the flag and the help page. */
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

/** The task in the first word, and the other arguments: `--to es lint` → `lint` and `--to es`. */
export function taskOf(
  group: Group,
  args: readonly string[],
): { readonly task: string | undefined; readonly rest: readonly string[] } {
  const first = parseLoosely(group.options, args).tokens.find(({ kind }) => kind === 'positional')
  return first ? { task: args[first.index], rest: args.toSpliced(first.index, 1) } : { task: undefined, rest: args }
}

/** The usage error for a group without one of its tasks: `glossary`, `glossary lnit`. */
export function noTask(name: string, { tasks, instead = {} }: Group, found: string | undefined): InterlinearError {
  const names = Object.keys(tasks)
  const call = Object.hasOwn(instead, found ?? '') ? instead[found ?? ''] : undefined
  const hints = [
    call === undefined ? '' : `It is done by \`interlinear ${call}\`.`,
    didYouMean(found ?? '', names),
    `See \`interlinear ${name} --help\`.`,
  ]
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

/** Whether the word after an option is the next option: `--to --check`. A negative number is a value: `--port -1`. */
const looksLikeOption = (word: string): boolean => /^--?[^\d\s-]/.test(word)
