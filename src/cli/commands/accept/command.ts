import { compareRevisions, reviseUnit } from '../../../edition/index.ts'
import { InterlinearError } from '../../../errors.ts'
import type { Edition, Locale, SegmentKey } from '../../../model.ts'
import { comparisonReaders } from '../../../pipeline/index.ts'
import { saveEdition } from '../../../store/index.ts'
import { choiceOf, FROM, TEXT_OR_JSON, TO_EDITIONS } from '../../arguments/flags.ts'
import type { Command, ExitCode, Io, Values } from '../../model.ts'
import { print, printJson } from '../../terminal/print.ts'
import { plural } from '../../terminal/words.ts'
import { loadArticle, oneSlug } from '../../workspace/articles.ts'
import { openWorkspace, WORKSPACE_OPTIONS } from '../../workspace/open.ts'
import { presentSource } from '../../workspace/source.ts'

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
    throw new InterlinearError('usage', 'found neither --typo nor --key, expected what to accept.')
  }
  const { editions, sourceLocale: from } = await loadArticle(slug, values, workspace)
  const source = await presentSource(slug, { workspace, from })
  const there = new Set([...source, ...editions.flatMap(({ units }) => units)].map(({ key }) => key))
  const unknown = keys?.find(key => !there.has(key))
  if (unknown !== undefined) {
    throw new InterlinearError('usage', `found "${unknown}" in --key, expected keys of ${slug} such as p1.s2.`, {
      hint: `\`interlinear diff ${slug}\` shows those that changed.`,
    })
  }
  const done: { readonly locale: Locale; readonly accepted: readonly SegmentKey[] }[] = []
  for (const edition of editions) {
    const known = edition.units.map(unit => ({ key: unit.key, text: unit.source }))
    const changes = compareRevisions(known, source, comparisonReaders(from, edition.locale, workspace.glossary).source)
    const accepted = changes.filter(
      ({ key, kind, rank }) => kind === 'edited' && (keys?.includes(key) || (values.flag('typo') && rank === 'typo')),
    )
    const texts = new Map(accepted.map(({ key, after }) => [key, after]))
    await saveEdition(workspace.out, acceptAll(edition, texts), edition)
    done.push({ locale: edition.locale, accepted: accepted.map(({ key }) => key) })
  }
  if (format === 'json') printJson(io, { slug, editions: done })
  else for (const one of done) print(io, `${slug} ${one.locale}: ${plural(one.accepted.length, 'change')} accepted\n`)
  return 0
}

const acceptAll = (edition: Edition, sources: ReadonlyMap<SegmentKey, string>): Edition =>
  [...sources].reduce((revised, [key, source]) => reviseUnit(revised, key, { do: 'accept', source }), edition)
