import { join, resolve } from 'node:path'
import type { Locale, Slug } from '../../../model.ts'
import { type PublishOutcome, publishArticle } from '../../../pipeline/index.ts'
import type { Published } from '../../../publish/index.ts'
import { readText } from '../../../store/index.ts'
import { choiceOf, TEXT_OR_JSON } from '../../arguments/flags.ts'
import type { Command, ExitCode, Io, Values } from '../../model.ts'
import { print, printJson, say } from '../../terminal/print.ts'
import { paint } from '../../terminal/style.ts'
import { plural } from '../../terminal/words.ts'
import { loadRules } from '../../workspace/check-rules.ts'
import { openWorkspace, WORKSPACE_OPTIONS } from '../../workspace/open.ts'
import { readPublished } from './article.ts'
import { behindReaders, behindText } from './behind.ts'
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
      description: "the form: the source's own, a page of ours, a ninjs item (default: source)",
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
    'dry-run': { type: 'boolean', description: 'say what would be published or refused, and write nothing' },
    ...WORKSPACE_OPTIONS,
    format: TEXT_OR_JSON,
  },
  run: publish,
}

async function publish(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  const workspace = await openWorkspace(values, io)
  const { publish: config } = workspace.config
  const target = readTarget(values, { config, cwd: io.cwd })
  const place = { workspace, folder: target.folder }
  const slugs = [...new Set(values.positionals)]
  if (slugs.length === 0) return listBehind(values, io, place)
  const rules = await loadRules(workspace.config, io.cwd)
  const template = config.template === undefined ? undefined : await readText(resolve(io.cwd, config.template))
  const outcomes: Outcome[] = []
  for (const slug of slugs) {
    const asked = await readPublished(slug, values, workspace)
    const request = { ...asked, ...target, now: new Date(), ...(template !== undefined && { template }) }
    outcomes.push({ slug, withdrawn: asked.withdrawn, ...(await publishArticle(request, { workspace, rules })) })
  }
  const shown = (path: string): string => workspace.shown(join(target.folder, path))
  if (format === 'json') printJson(io, { editions: outcomes.flatMap(outcome => rowsOf(outcome, shown)) })
  else print(io, `${outcomes.flatMap(outcome => linesOf(outcome, shown, io.color)).join('\n')}\n`)
  for (const one of await behindReaders(slugs, place)) say(io, `behind: ${behindText(one)}\n`)
  return outcomes.some(({ editions }) => editions.some(({ refused }) => refused !== undefined)) ? 4 : 0
}

interface Outcome extends PublishOutcome {
  readonly slug: Slug
  readonly withdrawn: readonly Locale[]
}

/** Without an article, the command says which published editions are behind; nothing is written. */
async function listBehind(values: Values, io: Io, place: Parameters<typeof behindReaders>[1]): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  const behind = await behindReaders([], place)
  if (format === 'json') printJson(io, { behind })
  else if (behind.length === 0) print(io, 'no published edition is behind\n')
  else print(io, behind.map(one => `${behindText(one)}\n`).join(''))
  return 0
}

type Shown = (path: string) => string

const rowsOf = ({ slug, editions }: Outcome, shown: Shown) =>
  editions.map(({ locale, file, proof, disclosure, refused }) => ({
    slug,
    locale,
    file: shown(file),
    proof: shown(proof),
    read: disclosure.read,
    units: disclosure.units,
    disclosure: disclosure.sentence,
    noindex: disclosure.noindex,
    ...(refused && { refused }),
  }))

/** A line for each edition, with the reasons below a refused one, and how many files were written. */
function linesOf({ slug, editions, withdrawn, changed }: Outcome, shown: Shown, color: boolean): readonly string[] {
  const lines = editions.flatMap(edition => editionLines(edition, shown, color))
  const gone = withdrawn.map(locale => `${locale}  unpublished`)
  return [`${paint(slug, 'bold', color)}: ${plural(changed.length, 'file')} written`, ...lines, ...gone]
}

function editionLines(
  { locale, file, disclosure, refused }: Published,
  shown: Shown,
  color: boolean,
): readonly string[] {
  const read = `read ${disclosure.read} of ${disclosure.units}`
  if (!refused) return [`${locale}  ${shown(file)}  ${read}${disclosure.noindex ? ', not for search engines' : ''}`]
  const reasons = refused.map(({ key, message }) => `    ${key === undefined ? '' : `${key}: `}${message}`)
  return [`${locale}  ${paint('refused', 'red', color)}`, ...reasons]
}
