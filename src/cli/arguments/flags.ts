import { InterlinearError } from '../../errors.ts'
import type { Option, Values } from '../model.ts'
import { anyOf } from '../terminal/words.ts'

/** The flag of every command that prints a result for people or for programs. */
export const TEXT_OR_JSON: Option = {
  type: 'string',
  value: 'text|json',
  description: 'how the result is printed (default: text)',
}

/** The flag of every command on articles, for the articles' own locale. */
export const FROM: Option = {
  type: 'string',
  value: 'locale',
  description: "the articles' locale (default: what they say and read as, else the glossary's)",
}

/** The flag of every command that needs a newsroom's database. */
export const DATABASE: Option = {
  type: 'string',
  value: 'url',
  description: 'postgres://user@host/name (default: INTERLINEAR_DATABASE_URL in the environment)',
}

/** The flags of commands that can leave their work to the workers of a newsroom. */
export const QUEUE: Option = { type: 'boolean', description: 'leave it to the workers of the database (see `worker`)' }
export const URGENCY: Option = {
  type: 'string',
  value: 'correction|new|archive',
  description: 'how urgent queued work is (default: a correction where readers have the article, else new)',
}

/** The flag of every command on existing editions. */
export const TO_EDITIONS: Option = {
  type: 'string',
  value: 'locales',
  description: 'the editions (default: all there are)',
}

/** Throws a usage error for a flag that has no meaning beside another: `--cost --to es`. */
export function refuseBeside(flag: string, others: readonly string[], values: Values): void {
  const other = others.find(name => values.flag(name) || values.text(name) !== undefined)
  if (other !== undefined)
    throw new InterlinearError('usage', `found --${other} beside --${flag}, expected one of them.`)
}

/** The value of a flag with a few possible values; the first one is the default. */
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
