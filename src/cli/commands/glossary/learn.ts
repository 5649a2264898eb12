import { readdir } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { isPersons } from '../../../edition/index.ts'
import { InterlinearError } from '../../../errors.ts'
import type { Locale } from '../../../model.ts'
import { type LearningPair, type Learnt, type LearntName, learnNames, writeProposals } from '../../../names/index.ts'
import { statIfAny, writeAtomic } from '../../../store/index.ts'
import { choiceOf } from '../../arguments/flags.ts'
import { parseLocale } from '../../arguments/locales.ts'
import type { ExitCode, Io, Values } from '../../model.ts'
import { printJson, printSentences, say } from '../../terminal/print.ts'
import { plural } from '../../terminal/words.ts'
import { loadArticles, sourceLocaleOf } from '../../workspace/articles/articles.ts'
import { openWorkspace, type Workspace } from '../../workspace/open.ts'
import { kindOf } from '../../workspace/pairs/endings.ts'

/**
 * `glossary learn`: finds names in translations by people, with their renderings and forms; only `--file` is written.
 */
export async function learn(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  const asked = values.text('to')
  if (asked === undefined || asked.includes(',')) {
    throw new InterlinearError('usage', `found ${asked ?? 'no --to'}, expected one locale in --to.`, {
      hint: 'As in `glossary learn archive.tsv --to ru`.',
    })
  }
  const workspace = await openWorkspace(values, io)
  const [from, to] = [sourceLocaleOf(values, workspace), parseLocale(asked, '--to')]
  const pairs = await pairsOf({ values, io, workspace, from, to })
  const learnt = await learnNames({ pairs, from, to })
  const file = values.text('file')
  if (file !== undefined) await writeProposalFile(file, learnt.names, { io, from, to, origin: originOf(values) })
  if (format === 'json') printJson(io, jsonOf(learnt))
  else printSentences(io, learnt.names.map(name => `${textOf(name).join('\n')}\n`).join(''))
  const rest = [`${plural(learnt.once.length, 'name')} seen once`, `${learnt.unclear.length} without a clear rendering`]
  say(io, `${plural(learnt.names.length, 'name')} from ${plural(pairs.length, 'pair')}, ${rest.join(', ')}\n`)
  return 0
}

const originOf = ({ positionals }: Values): string =>
  positionals.length === 0 ? 'the editions' : positionals.join(', ')

interface Learning {
  readonly values: Values
  readonly io: Io
  readonly workspace: Workspace
  readonly from: Locale
  readonly to: Locale
}

/** The pairs of the named files and folders; or those of the newsroom's own editions. */
async function pairsOf(learning: Learning): Promise<readonly LearningPair[]> {
  const { values, io } = learning
  if (values.positionals.length === 0) return editionPairs(learning)
  const pairs: LearningPair[] = []
  for (const name of values.positionals) {
    const path = resolve(io.cwd, name)
    const files = statIfAny(path)?.isDirectory() ? await pairFilesIn(path) : [path]
    for (const file of files) pairs.push(...(await filePairs(file, learning)))
  }
  return pairs
}

async function pairFilesIn(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).sort()
  const files = names
    .filter(name => kindOf(name) !== undefined && kindOf(name) !== 'json')
    .map(name => join(folder, name))
  if (files.length > 0) return files
  throw new InterlinearError('input', 'found no file of pairs in the folder: .tsv, .xlf, .tmx or .po.', {
    place: { file: folder },
    hint: 'Texts of two folders are paired by `align`; editions are learnt from where no file is named.',
  })
}

async function filePairs(path: string, { values, io, from, to }: Learning): Promise<readonly LearningPair[]> {
  const { readPairFile } = await import('../../workspace/pairs/pair-files.ts')
  const flags = { from: values.text('from') === undefined ? undefined : from, to, usual: from }
  const { file, entries } = await readPairFile(relative(io.cwd, path), flags, io.cwd)
  return entries.map(({ source, target }, index) => ({ source, target, place: `${file}:${index + 1}` }))
}

/** The texts in the editions of a locale that people wrote or approved. */
async function editionPairs({ values, workspace, to }: Learning): Promise<readonly LearningPair[]> {
  const pairs: LearningPair[] = []
  for await (const { slug, editions } of loadArticles(values, workspace)) {
    for (const { locale, units } of editions) {
      if (locale !== to) continue
      const own = units.filter(unit => isPersons(unit) && unit.target !== '')
      pairs.push(...own.map(({ key, source, target }) => ({ source, target, place: `${slug} ${key}` })))
    }
  }
  return pairs
}

async function writeProposalFile(
  file: string,
  names: readonly LearntName[],
  { io, ...proposing }: { readonly io: Io; readonly from: Locale; readonly to: Locale; readonly origin: string },
): Promise<void> {
  await writeAtomic(resolve(io.cwd, file), writeProposals(names, proposing))
  say(io, `${file}: ${plural(names.length, 'proposal')} to review; then \`interlinear glossary add --from ${file}\`\n`)
}

/** The JSON of the contract, with the evidence that a person needs. */
const jsonOf = ({ names, once, unclear }: Learnt): object => ({
  terms: names.map(({ confidence, ...name }) => ({ ...name, confidence: Math.round(1000 * confidence) / 1000 })),
  once,
  unclear,
})

function textOf({ source, type, use, forms, mentions, confidence, conflicts, places }: LearntName): readonly string[] {
  const counts = (list: Readonly<Record<string, number>>): string =>
    Object.entries(list)
      .map(([form, count]) => `${form} ${count}`)
      .join(', ')
  return [
    `${source} → ${use}  (${type === undefined ? '' : `${type}, `}${plural(mentions, 'sentence')}, ${Math.round(100 * confidence)} % sure)`,
    `  ${counts(forms)}`,
    ...(Object.keys(conflicts).length > 0 ? [`  also written: ${counts(conflicts)}`] : []),
    `  as in ${places.join(', ')}`,
  ]
}
