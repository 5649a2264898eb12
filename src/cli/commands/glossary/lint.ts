import { lintGlossary, type Seen, smallWordsIn } from '../../../names/index.ts'
import { choiceOf } from '../../arguments/flags.ts'
import type { ExitCode, Io, Values } from '../../model.ts'
import { print, printJson, printSentences } from '../../terminal/print.ts'
import { paint } from '../../terminal/style.ts'
import { loadArticles } from '../../workspace/articles/articles.ts'
import { openFinders } from '../../workspace/finders.ts'
import { openWorkspace, type Workspace } from '../../workspace/open.ts'

/** `glossary lint`: entries that are allowed in the glossary, but are probably mistakes. */
export async function lint(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  const workspace = await openWorkspace(values, io)
  const issues = lintGlossary(workspace.glossary, await readArticles(values, workspace))
  if (format === 'json') printJson(io, { issues })
  else if (issues.length === 0) print(io, 'no problem found in the glossary\n')
  else {
    for (const { level, code, id, locale, message } of issues) {
      const where = [id, locale].filter(Boolean).join(' ')
      const style = level === 'error' ? 'red' : level === 'warning' ? 'yellow' : 'dim'
      printSentences(io, `${where}: ${paint(level, style, io.color)} ${code}: ${message}\n`)
    }
  }
  return issues.some(({ level }) => level === 'error') ? 1 : 0
}

/**
 * The terms that the articles mention, and the articles' words in lower case; undefined if there are no articles yet.
 */
async function readArticles(values: Values, workspace: Workspace): Promise<Seen | undefined> {
  const finderFor = openFinders(workspace.glossary)
  const ids = new Set<string>()
  const words = new Set<string>()
  let any = false
  for await (const { source, sourceLocale } of loadArticles(values, workspace)) {
    any = true
    for (const { term } of [...finderFor(sourceLocale).findAll(source).values()].flat()) if (term) ids.add(term.id)
    for (const { text } of source) for (const word of smallWordsIn(text)) words.add(word)
  }
  return any ? { ids, words } : undefined
}
