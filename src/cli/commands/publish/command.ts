import { join, resolve } from 'node:path'
import type { Slug } from '../../../model.ts'
import {
  behindText,
  byGravity,
  type PublishedState,
  type PublishRequest,
  publishArticle,
  publishedStates,
} from '../../../pipeline/index.ts'
import { readText } from '../../../store/index.ts'
import { choiceOf, TEXT_OR_JSON } from '../../arguments/flags.ts'
import type { Command, ExitCode, Io, Values } from '../../model.ts'
import { print, printJson, say } from '../../terminal/print.ts'
import { authorOf } from '../../workspace/author.ts'
import { loadRules } from '../../workspace/checks/check-rules.ts'
import { openWorkspace, WORKSPACE_OPTIONS, type Workspace } from '../../workspace/open.ts'
import { publishedBefore, readPublished, withdrawnLocales } from './article.ts'
import { addressLine, linesOf, type Outcome, outcomesJson } from './report.ts'
import { readTarget } from './target.ts'

export const command: Command = {
  summary: 'Publish editions for readers: pages, links between languages, disclosure, corrections, proofs, feeds.',
  usage: ['<slug…> [--to <locales>]', '<slug…> --to <locales> --unpublish', ''],
  options: {
    to: { type: 'string', value: 'locales', description: 'the editions (default: all there are)' },
    from: { type: 'string', value: 'locale', description: "the articles' locale (default: the glossary's)" },
    as: {
      type: 'string',
      value: 'source|html|ninjs',
      description:
        "the form: the source's own, a page of ours, a ninjs item (default: the form it is published in, else source)",
    },
    public: {
      type: 'string',
      value: 'folder',
      description: 'the folder that readers are served from (default: public)',
    },
    'base-url': { type: 'string', value: 'address', description: 'its address; feeds and the sitemap need one' },
    unpublish: {
      type: 'boolean',
      description: 'take these editions out of the folder, and mend the links of the others',
    },
    correction: {
      type: 'string',
      value: 'text',
      description: 'what readers are told of a correction, instead of the draft',
    },
    force: {
      type: 'string',
      value: 'reason',
      description: 'publish what the gates refuse; the reason is in the proof',
    },
    author: { type: 'string', value: 'name', description: "who corrects or forces (default: git's user.name)" },
    'dry-run': { type: 'boolean', description: 'say what would be published or refused, and write nothing' },
    ...WORKSPACE_OPTIONS,
    format: TEXT_OR_JSON,
  },
  run: publish,
}

async function publish(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  const workspace = await openWorkspace(values, io)
  const { config, desk } = workspace
  const target = readTarget(values, { config: config.publish, cwd: io.cwd })
  const { folder, dryRun } = target
  const slugs = [...new Set(values.positionals)]
  if (slugs.length === 0) return listBehind(values, io, workspace)
  const withdrawn = withdrawnLocales(values)
  const rules = await loadRules(config, io.cwd)
  const template = config.publish.template && (await readText(resolve(io.cwd, config.publish.template)))
  const settings = {
    ...target,
    ...(template && { template }),
    withdrawn,
    glossaryText: desk.glossary.file === undefined ? '' : await desk.glossary.read(),
    hasSource: (slug: Slug) => hasSource(slug, workspace),
    ...(await byOf(values, io.cwd)),
    now: new Date(),
  }
  const outcomes: Outcome[] = []
  for (const slug of slugs) {
    const load: PublishRequest['load'] = async proofs =>
      withdrawn.length > 0
        ? publishedBefore({ slug, withdrawn }, proofs)
        : readPublished({ slug, isPublished: proofs.length > 0 }, values, workspace)
    outcomes.push({
      slug,
      withdrawn,
      dryRun,
      ...(await publishArticle({ ...settings, slug, load }, { workspace, rules })),
    })
  }
  const shown = (path: string): string => workspace.shown(join(folder, path))
  if (format === 'json') printJson(io, outcomesJson(outcomes, shown))
  else print(io, `${outcomes.flatMap(outcome => linesOf(outcome, shown, io.color)).join('\n')}\n`)
  const addresses = addressLine(outcomes, target.baseUrl)
  if (addresses !== undefined) say(io, `${addresses}\n`)
  const refused = outcomes.flatMap(({ slug, editions }) =>
    editions.flatMap(edition => (edition.refused ? [`${slug} ${edition.locale}`] : [])),
  )
  const behind = await publicationsBehind(workspace, slugs)
  // For a refused edition the reasons are printed instead.
  for (const state of behind.filter(({ slug, locale }) => !refused.includes(`${slug} ${locale}`))) {
    say(io, `behind: ${behindLine(state)}\n`)
  }
  return refused.length > 0 ? 4 : 0
}

/** The author of a correction or a reason; nothing else needs one. */
async function byOf(values: Values, cwd: string): Promise<{ readonly by?: string }> {
  if (values.text('correction') === undefined && values.text('force') === undefined) return {}
  return { by: await authorOf(values, { cwd }) }
}

async function hasSource(slug: Slug, { desk, glossary }: Workspace): Promise<boolean> {
  const locale = (await desk.records.localeOf(slug, glossary.sourceLocale)) ?? glossary.sourceLocale
  return (await desk.articles.fileOf({ slug, locale })) !== undefined
}

const publicationsBehind = async (workspace: Workspace, slugs?: readonly Slug[]) =>
  (await publishedStates(workspace))
    .filter(({ behind, slug }) => behind && (slugs?.includes(slug) ?? true))
    .toSorted(byGravity)

/** `kursk-visit es: the source has changed (1 fact)`, for a publication that is behind. */
const behindLine = (state: PublishedState): string => `${state.slug} ${state.locale}: ${behindText(state)}`

/** Without an article, the command lists publications that are behind; nothing is written. */
async function listBehind(values: Values, io: Io, workspace: Workspace): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  if (format === 'json') {
    const behind = await publicationsBehind(workspace)
    printJson(io, {
      behind: behind.map(({ slug, locale, source, moved, texts, note, gone }) => ({
        slug,
        locale,
        source,
        moved,
        texts,
        note,
        gone,
      })),
    })
    return 0
  }
  const lines = (await publicationsBehind(workspace)).map(behindLine)
  print(io, lines.length === 0 ? 'no published edition is behind\n' : `${lines.join('\n')}\n`)
  return 0
}
