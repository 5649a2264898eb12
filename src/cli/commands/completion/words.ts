import type { CommandPage } from '../../pages.ts'

/** The names of commands that have tasks. */
export const groupsOf = (pages: readonly CommandPage[]): readonly string[] => [
  ...new Set(pages.flatMap(({ name }) => (name.includes(' ') ? [name.split(' ')[0] ?? name] : []))),
]

/** The tasks of a group. */
export const tasksOf = (group: string, pages: readonly CommandPage[]): readonly CommandPage[] =>
  pages.filter(({ name }) => name.startsWith(`${group} `))

/** Whether a command takes the names of articles; otherwise it takes files, or nothing. */
export const takesArticles = ({ usage }: CommandPage): boolean => usage.some(way => way.includes('<slug'))

/** A text in single quotes for all three shells. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** Prints the names of the articles in the folder of locale files, in a POSIX shell. */
export const LIST_ARTICLES = "ls locales/*/*.json 2>/dev/null | sed 's#.*/##; s#\\.json$##' | sort -u"
