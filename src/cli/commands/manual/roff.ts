import { flagOf } from '../../help.ts'
import type { CommandPage } from '../../pages.ts'

/** The manual page in the macros of man(7). */
export const manualPage = (pages: readonly CommandPage[]): string =>
  `${[
    '.TH INTERLINEAR 1',
    '.SH NAME',
    String.raw`interlinear \- a translation and localization pipeline for newsrooms`,
    '.SH SYNOPSIS',
    '.B interlinear',
    String.raw`\fIcommand\fR [\fIargument\fR ...]`,
    '.SH DESCRIPTION',
    ...text(
      'Keeps the editions of news articles in many languages: drafts them with a translation engine, checks every name and number, and never overwrites what a person wrote.',
    ),
    '.SH COMMANDS',
    ...pages.flatMap(section),
    '.SH EXIT STATUS',
    ...STATUS.flatMap(([code, meaning]) => ['.TP', `.B ${code}`, ...text(meaning)]),
    '.SH ENVIRONMENT',
    ...ENVIRONMENT.flatMap(([name, meaning]) => ['.TP', `.B ${name}`, ...text(meaning)]),
    '.SH FILES',
    ...FILES.flatMap(([name, meaning]) => ['.TP', `.I ${escaped(name)}`, ...text(meaning)]),
  ].join('\n')}\n`

const STATUS = [
  ['0', 'Done.'],
  ['1', 'Findings at error level.'],
  ['2', 'Wrong usage, or a file that cannot be used.'],
  ['3', 'An engine failed, and the work is incomplete: run the same command again to go on.'],
  ['4', 'Refused because of a budget or a gate.'],
  ['141', 'Nobody read the result to its end.'],
] as const

const ENVIRONMENT = [
  ['DEEPL_AUTH_KEY', 'The key for DeepL; with it, DeepL is the default engine.'],
  ['NO_COLOR', 'When it is set to anything, no colours are printed.'],
] as const

const FILES = [
  ['interlinear.yml', 'The settings.'],
  ['glossary.yml', 'How names and terms are written in each language.'],
  ['locales/<locale>/<slug>.json', 'The editions, as i18next reads them.'],
] as const

function section({ name, summary, usage, options }: CommandPage): readonly string[] {
  const ways = usage.flatMap(way => ['.br', escaped(`interlinear ${name} ${way}`.trimEnd())])
  const flags = Object.entries(options).flatMap(([key, option]) => [
    '.TP',
    `.B ${escaped(flagOf(key, option))}`,
    ...text(option.description),
  ])
  return [`.SS ${escaped(name)}`, ...text(summary), ...ways, ...flags]
}

/** A line of text; roff would read a dot or an apostrophe at its start as a request. */
const text = (line: string): readonly string[] => [/^[.']/.test(line) ? `\\&${escaped(line)}` : escaped(line)]

/** Backslashes begin a request, a plain hyphen would become a typographic one, and not every roff reads UTF-8. */
const escaped = (line: string): string =>
  line
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/[^\x20-\x7e]/gu, char => `\\[u${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`)
