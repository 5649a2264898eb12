import { createFinder, lintGlossary } from '../../names/index.ts'
import { loadArticle, slugsOf, sourceLocaleOf } from '../articles.ts'
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
  const from = sourceLocaleOf(values, workspace)
  const finder = createFinder(workspace.glossary, from)
  const slugs = await slugsOf(workspace, from)
  if (slugs.length === 0) return undefined
  const seen = new Set<string>()
  for (const slug of slugs) {
    const { source } = await loadArticle(slug, values, workspace)
    for (const mention of [...finder.findAll(source).values()].flat()) if (mention.term) seen.add(mention.term.id)
  }
  return seen
}
