import type { Change } from '../../../edition/index.ts'
import { InterlinearError } from '../../../errors.ts'
import type { Locale, SegmentKey, Slug } from '../../../model.ts'
import {
  acceptChanges,
  comparisonReaders,
  loadReadersFor,
  presentSource,
  sourceChanges,
} from '../../../pipeline/index.ts'
import { choiceOf, FROM, TEXT_OR_JSON, TO_EDITIONS } from '../../arguments/flags.ts'
import type { Command, ExitCode, Io, Values } from '../../model.ts'
import { print, printJson } from '../../terminal/print.ts'
import { plural } from '../../terminal/words.ts'
import { loadArticle, oneSlug } from '../../workspace/articles/articles.ts'
import { authorOf } from '../../workspace/author.ts'
import { openWorkspace, WORKSPACE_OPTIONS } from '../../workspace/open.ts'

export const command: Command = {
  summary: 'Accept a change of the source: the editions still fit it, and nothing is translated again.',
  usage: ['<slug> --typo', '<slug> --key <keys>'],
  options: {
    typo: { type: 'boolean', description: 'every change that only corrects spelling, case, space or punctuation' },
    key: { type: 'string', value: 'keys', description: 'these segments, whatever changed in them: p1.s2,p3.s1' },
    to: TO_EDITIONS,
    from: FROM,
    ...WORKSPACE_OPTIONS,
    format: TEXT_OR_JSON,
  },
  run: accept,
}

async function accept(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  const workspace = await openWorkspace(values, io)
  const slug = oneSlug(values)
  const keys = values
    .text('key')
    ?.split(',')
    .map(key => key.trim())
  if (keys === undefined && !values.flag('typo')) {
    throw new InterlinearError('usage', 'found neither --typo nor --key, expected what to accept.', {
      hint: `As in \`interlinear accept ${slug} --typo\`.`,
    })
  }
  const { desk, release } = await (await workspace.ownDesk(() => authorOf(values, io))).locks.article(slug)
  try {
    const { editions, sourceLocale: from } = await loadArticle(slug, values, workspace)
    const source = await presentSource(slug, from, workspace)
    const readers = await loadReadersFor(source)
    refuseUnknown(keys ?? [], slug, [...source, ...editions.flatMap(({ units }) => units)])
    const isAccepted = ({ key, kind, rank }: Change): boolean =>
      kind === 'edited' && (keys?.includes(key) || (values.flag('typo') && rank === 'typo')) === true
    const done: Accepted[] = []
    for (const edition of editions) {
      const { source: reader } = comparisonReaders({
        from,
        to: edition.locale,
        glossary: workspace.glossary,
        readers,
      })
      const changes = sourceChanges(edition, source, reader).filter(isAccepted)
      await desk.editions.save(acceptChanges(edition, changes), edition)
      done.push({ locale: edition.locale, accepted: changes.map(({ key }) => key) })
    }
    if (format === 'json') printJson(io, { slug, editions: done })
    else for (const one of done) print(io, `${slug} ${one.locale}: ${plural(one.accepted.length, 'change')} accepted\n`)
    return 0
  } finally {
    await release()
  }
}

interface Accepted {
  readonly locale: Locale
  readonly accepted: readonly SegmentKey[]
}

/** Throws a usage error for a key of `--key` that neither the article nor an edition has. */
function refuseUnknown(keys: readonly SegmentKey[], slug: Slug, units: readonly { readonly key: SegmentKey }[]): void {
  const known = new Set(units.map(({ key }) => key))
  const unknown = keys.find(key => !known.has(key))
  if (unknown === undefined) return
  throw new InterlinearError('usage', `found "${unknown}" in --key, expected keys of ${slug} such as p1.s2.`, {
    hint: `\`interlinear diff ${slug}\` shows those that changed.`,
  })
}
