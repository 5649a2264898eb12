import { resolve } from 'node:path'
import { contentSegment, plainView } from '../../../article/index.ts'
import { alignKeys } from '../../../edition/index.ts'
import { InterlinearError } from '../../../errors.ts'
import type { Article, Block, Segment } from '../../../model.ts'
import { type BoundaryDecision, decidedOffsets, parseDecision, segmentArticle } from '../../../segment/index.ts'
import type { ArticleAddress } from '../../../store/index.ts'
import { choiceOf, FROM } from '../../arguments/flags.ts'
import type { Command, ExitCode, Io, Values } from '../../model.ts'
import { print, printJsonLine } from '../../terminal/print.ts'
import { paint } from '../../terminal/style.ts'
import { plural } from '../../terminal/words.ts'
import { askedLocale } from '../../workspace/articles/articles.ts'
import { readAsked } from '../../workspace/articles/asked-article.ts'
import { openWorkspace, WORKSPACE_OPTIONS, type Workspace } from '../../workspace/open.ts'

export const command: Command = {
  summary: 'Show how an article is cut into segments, and correct it.',
  usage: '<file> [--split "words | words"] [--merge "words | words"]',
  options: {
    from: FROM,
    split: {
      type: 'string',
      value: 'words',
      description: 'cut at the bar from now on, as in "it rained; | it poured"',
    },
    merge: { type: 'string', value: 'words', description: 'never cut at the bar again, as in "met Foo. | Bar left"' },
    ...WORKSPACE_OPTIONS,
    format: { type: 'string', value: 'jsonl|json|text', description: 'JSON Lines (jsonl or json, default), or text' },
  },
  run: segment,
}

async function segment(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['jsonl', 'json', 'text'])
  const workspace = await openWorkspace(values, io)
  const article = await askedArticle(values, workspace, io)
  const { slug, locale } = article
  const address = { slug, locale }
  const { desk } = workspace
  const asked = askedOf(article, values)
  if (asked.length > 0) await addDecisions(address, asked, workspace)
  const cut = segmentArticle(article, workspace.config.segment, await desk.decisions.load(address))
  // Keys are found by the recorded texts, without the white space around them.
  if (cut.length === 0) {
    throw new InterlinearError('input', 'found no text, expected an article.', {
      place: { file: workspace.shown(resolve(io.cwd, values.positionals[0] ?? '')) },
    })
  }
  const segments = alignKeys(await desk.sources.load(address), cut.map(contentSegment))
  if (format === 'text') print(io, asText(article, segments, io.color))
  else for (const [index, segment] of cut.entries()) printJsonLine(io, lineOf(segment, segments[index]?.key))
  return 0
}

/** Adds decisions to an article while no run and no review page has locked it. */
async function addDecisions(
  address: ArticleAddress,
  added: readonly BoundaryDecision[],
  workspace: Workspace,
): Promise<void> {
  const { desk, release } = await workspace.desk.locks.article(address.slug)
  try {
    await desk.decisions.save(address, [...(await desk.decisions.load(address)), ...added])
  } finally {
    await release()
  }
}

async function askedArticle(values: Values, workspace: Workspace, io: Io): Promise<Article> {
  const [file, ...others] = values.positionals
  if (file === undefined || others.length > 0) {
    throw new InterlinearError(
      'usage',
      `found ${file === undefined ? 'no file' : plural(values.positionals.length, 'file')}, expected one article.`,
      {
        hint: 'See `interlinear segment --help`.',
      },
    )
  }
  return readAsked(resolve(io.cwd, file), askedLocale(values), workspace)
}

/** The decisions of `--split` and `--merge`; throws a usage error if their words are not in the article. */
function askedOf(article: Article, values: Values): readonly BoundaryDecision[] {
  const asked = (['split', 'merge'] as const).flatMap(kind => {
    const words = values.text(kind)
    return words === undefined ? [] : [parseDecision(kind, words)]
  })
  for (const decision of asked) {
    if (article.blocks.some(block => decidedOffsets(plainView(block).text, decision).length > 0)) continue
    const { kind, before, after } = decision
    throw new InterlinearError('usage', `"${before}" is nowhere followed by "${after}" in one block.`, {
      hint: `Give --${kind} the words as they stand on both sides of the boundary.`,
    })
  }
  return asked
}

/** A line of the contract. */
const lineOf = ({ key: own, block, text, translate, start, end }: Segment, key = own): object => ({
  key,
  block,
  text,
  translate,
  start,
  end,
})

/** Each block with its role and the evidence for it, and its segments below it. */
function asText({ blocks }: Article, segments: readonly Segment[], color: boolean): string {
  const width = Math.max(0, ...segments.map(({ key }) => key.length))
  return blocks
    .map(block => {
      const own = segments.filter(({ start, end }) => start >= block.start && end <= block.end)
      const lines = own.map(({ key, text }) => `  ${paint(key.padEnd(width), 'bold', color)}  ${flat(text)}`)
      return [paint(describe(block), 'dim', color), ...lines].join('\n')
    })
    .map(part => `${part}\n`)
    .join('\n')
}

const describe = ({ role, evidence, translate }: Block): string =>
  `${role}${translate ? '' : ', not translated'}: ${evidence}`

const flat = (text: string): string => text.replace(/\s+/g, ' ')
