import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { SINCE } from '../../../edition/index.ts'
import { InterlinearError } from '../../../errors.ts'
import { presentSource } from '../../../pipeline/index.ts'
import { choiceOf, FROM, refuseBeside, TO_EDITIONS } from '../../arguments/flags.ts'
import type { Command, ExitCode, Io, Values } from '../../model.ts'
import { print, printFile, printJson, printSentences } from '../../terminal/print.ts'
import { plural } from '../../terminal/words.ts'
import { askedLocale, loadArticle, loadArticles, sourceLocaleOf } from '../../workspace/articles/articles.ts'
import { openWorkspace, WORKSPACE_OPTIONS } from '../../workspace/open.ts'
import {
  articleBehind,
  type Comparison,
  type ComparisonContext,
  compareArticle,
  compareFiles,
  compareSince,
} from './compare.ts'
import { diffHtml } from './html.ts'
import { diffJson, diffText } from './text.ts'

export const command: Command = {
  summary:
    'What changed in source and target, word by word: since somebody last read it, since a run, an approval, a git revision or a time; or between files.',
  usage: [
    '<slug> [--to <locales>] [--since read|run|approved|<revision>|<time>]',
    '<file> <file>',
    '--all [--to <locales>]',
  ],
  options: {
    to: TO_EDITIONS,
    from: FROM,
    since: {
      type: 'string',
      value: 'when',
      description:
        'read (default): what a person last read, else what stood before a run changed it; run; approved; a git revision; or a time, of a desk in a database',
    },
    all: { type: 'boolean', description: 'every edition that is behind its source, with a drafted correction note' },
    ...WORKSPACE_OPTIONS,
    format: { type: 'string', value: 'text|json|html', description: 'how the result is printed (default: text)' },
  },
  run: diff,
}

async function diff(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json', 'html'])
  const workspace = await openWorkspace(values, io)
  const context = {
    workspace,
    from: sourceLocaleOf(values, workspace),
    asked: askedLocale(values),
  }
  const comparisons = await compare(values, context, io.cwd)
  if (format === 'json') printJson(io, diffJson(comparisons))
  else if (format === 'html') printFile(io, diffHtml(comparisons))
  else if (comparisons.length === 0) print(io, 'every edition fits its source\n')
  else printSentences(io, diffText(comparisons, io.color))
  return 0
}

async function compare(values: Values, context: ComparisonContext, cwd: string): Promise<readonly Comparison[]> {
  const { positionals } = values
  const [one, other, ...more] = positionals
  if (values.flag('all')) {
    refuseBeside('all', ['since'], values)
    if (one !== undefined) throw new InterlinearError('usage', `found --all and "${one}", expected one of them.`)
    return behind(values, context)
  }
  if (one !== undefined && other !== undefined && more.length === 0) {
    const idle = ['to', 'since'].find(flag => values.text(flag) !== undefined)
    if (idle) throw new InterlinearError('usage', `found --${idle} and two files, which are compared as they are.`)
    return [await compareFiles([one, other], { context, cwd })]
  }
  if (one === undefined || more.length > 0) {
    throw new InterlinearError(
      'usage',
      `found ${one === undefined ? 'nothing' : plural(positionals.length, 'argument')}, expected an article or two files.`,
      {
        hint: 'See `interlinear diff --help`.',
      },
    )
  }
  if (existsSync(resolve(cwd, one)) && /[./\\]/.test(one)) {
    throw new InterlinearError('usage', `found one file, ${one}, expected two, or the name of an article.`)
  }
  const article = await loadArticle(one, values, context.workspace)
  const own = { ...context, from: article.sourceLocale }
  const source = await presentSource(one, own.from, own.workspace)
  const asked = values.text('since') ?? 'read'
  const since = SINCE.find(each => each === asked)
  if (since) return compareArticle(article, { source, since }, own)
  return Promise.all(article.editions.map(edition => compareSince(asked, { edition, source, context: own })))
}

/** The comparisons of all editions whose source has changed since they were made. */
async function behind(values: Values, context: ComparisonContext): Promise<readonly Comparison[]> {
  const comparisons: Comparison[] = []
  for await (const article of loadArticles(values, context.workspace)) {
    const own = { ...context, from: article.sourceLocale }
    const source = await presentSource(article.slug, own.from, own.workspace)
    comparisons.push(...(await articleBehind(article, source, own)))
  }
  return comparisons
}
