import { removeArticle } from '../../../pipeline/index.ts'
import { choiceOf, TEXT_OR_JSON } from '../../arguments/flags.ts'
import type { Command, ExitCode, Io, Values } from '../../model.ts'
import { print, printJson } from '../../terminal/print.ts'
import { plural } from '../../terminal/words.ts'
import { oneSlug } from '../../workspace/articles/articles.ts'
import { authorOf } from '../../workspace/author.ts'
import { openWorkspace, WORKSPACE_OPTIONS } from '../../workspace/open.ts'

export const command: Command = {
  summary: 'Take an article away, with its editions. What people wrote stays in git, or in the database for ever.',
  usage: '<slug>',
  options: {
    author: { type: 'string', value: 'name', description: "who takes it away (default: git's user.name)" },
    ...WORKSPACE_OPTIONS,
    format: TEXT_OR_JSON,
  },
  run: remove,
}

async function remove(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  const slug = oneSlug(values)
  const workspace = await openWorkspace(values, io)
  try {
    const desk = await workspace.ownDesk(() => authorOf(values, io))
    const { editions } = await removeArticle(slug, { desk, glossary: workspace.glossary })
    const kept = workspace.database ? 'the database' : 'git'
    if (format === 'json') printJson(io, { removed: { slug, editions }, kept })
    else print(io, `${slug} is removed, with ${plural(editions.length, 'edition')}; ${kept} has what people wrote\n`)
    return 0
  } finally {
    await workspace.desk.close()
  }
}
