import { createFinder, lintGlossary } from '../../names/index.ts'
import { loadArticles, sourceLocaleOf } from '../articles.ts'
import { choiceOf, type ExitCode, type Io, type Values } from '../command.ts'
import { harmless, paint } from '../print.ts'
import { openWorkspace, type Workspace } from '../workspace.ts'

/** `glossary lint`: what works in the glossary, but should not be so. */
export async function lint(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  const workspace = await openWorkspace(values, io)
  const issues = lintGlossary(workspace.glossary, await idsInArticles(values, workspace))
  if (format === 'json') io.stdout(`${JSON.stringify({ issues }, null, 2)}\n`)
  else {
    for (const { level, code, id, locale, message } of issues) {
      const where = [id, locale].filter(Boolean).join(' ')
      const style = level === 'error' ? 'red' : level === 'warning' ? 'yellow' : 'dim'
      io.stdout(`${where}: ${paint(level, style, io.color)} ${code}: ${harmless(message)}\n`)
    }
  }
  return issues.some(({ level }) => level === 'error') ? 1 : 0
}

/** The ids that the articles name; undefined where there is no article yet. */
async function idsInArticles(values: Values, workspace: Workspace): Promise<ReadonlySet<string> | undefined> {
  const finder = createFinder(workspace.glossary, sourceLocaleOf(values, workspace))
  let seen: Set<string> | undefined
  for await (const { source } of loadArticles(values, workspace)) {
    seen ??= new Set()
    for (const { term } of [...finder.findAll(source).values()].flat()) if (term) seen.add(term.id)
  }
  return seen
}
