import { extname, resolve } from 'node:path'
import { InterlinearError } from '../../../errors.ts'
import { isOmegatGlossary, readTerms } from '../../../exchange/index.ts'
import type { Glossary, Locale } from '../../../model.ts'
import { parseGlossary, type TakenTerm, takeProposals } from '../../../names/index.ts'
import { type Desk, readText } from '../../../store/index.ts'
import { choiceOf } from '../../arguments/flags.ts'
import { parseLocales } from '../../arguments/locales.ts'
import type { ExitCode, Io, Values } from '../../model.ts'
import { print, printJson, say } from '../../terminal/print.ts'
import { openWorkspace } from '../../workspace/open.ts'
import { contradictionLines, leftOutLines } from '../../workspace/terms/lines.ts'
import { readTermList, type TermList } from '../../workspace/terms/term-list.ts'

/**
 * `glossary add --from <file>`: adds reviewed proposals, or a list of terms from another tool, to the glossary. A
 * contradiction is reported, and the glossary keeps its entry.
 */
export async function take(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  const { glossary, glossaryFile, shown, desk } = await openWorkspace(values, io)
  if (!glossaryFile)
    throw new InterlinearError('usage', 'found no glossary.yml here.', { hint: 'Say where with --glossary.' })
  if (values.positionals.length > 0)
    throw new InterlinearError('usage', `found "${values.positionals[0]}" beside --from, expected one of them.`)
  const { proposed, ...left } = await proposalsOf(values, io, glossary.sourceLocale)
  return takeInto({ desk, file: shown(glossaryFile), proposed, left, format, io })
}

interface Taking {
  readonly desk: Desk
  /** The glossary's path, for messages. */
  readonly file: string
  readonly proposed: Glossary
  /** The entries of a list that are not taken. */
  readonly left?: Omit<TermList, 'proposed'>
  readonly format: 'text' | 'json'
  readonly io: Io
}

/** Adds proposals to the glossary, and reports the result of each. */
export async function takeInto({ desk, file, proposed, left = NONE_LEFT, format, io }: Taking): Promise<ExitCode> {
  const before = await desk.glossary.read()
  const { text, terms } = takeProposals(before, file, proposed)
  parseGlossary(text, file)
  if (text !== before) await desk.glossary.write(text)
  if (format === 'json') printJson(io, { terms, ...left })
  else print(io, [...terms.flatMap(linesOf), ...leftOutLines(left)].map(line => `${line}\n`).join(''))
  const count = (action: TakenTerm['action']): number => terms.filter(term => term.action === action).length
  const contradicted = terms.filter(({ contradictions = [] }) => contradictions.length > 0).length
  say(
    io,
    `${file}: ${count('added')} added, ${count('completed')} completed, ${count('unchanged')} as they were, ${contradicted} contradicted\n`,
  )
  return contradicted + left.twins.length > 0 ? 1 : 0
}

const NONE_LEFT: Omit<TermList, 'proposed'> = { twins: [], others: [], unplaced: [] }

const LISTS = new Set(['.csv', '.tsv', '.tbx'])
const OMEGAT = new Set(['.txt', '.utf8', '.tab'])

/** The terms of a file: a glossary, as `glossary learn --file` writes it, or a list from another tool. */
async function proposalsOf(values: Values, io: Io, from: Locale): Promise<TermList> {
  const file = values.text('from') ?? ''
  const text = await readText(resolve(io.cwd, file))
  const ending = extname(file).toLowerCase()
  if (!LISTS.has(ending) && !(OMEGAT.has(ending) && isOmegatGlossary(text))) {
    return { proposed: parseGlossary(text, file), twins: [], others: [], unplaced: [] }
  }
  if (/^\uFEFF?id\t/i.test(text)) {
    throw new InterlinearError('input', 'found translated sentences, expected a list of terms.', {
      place: { file },
      hint: `Names are learnt from sentences: interlinear glossary learn ${file} --to <locale>`,
    })
  }
  const to = values.text('to')
  const asked = { from, to: to === undefined ? undefined : parseLocales(to, '--to')[0] }
  return readTermList(await readTerms(text, file, asked), from)
}

const linesOf = (term: TakenTerm): readonly string[] => [
  ...(term.action === 'conflict' ? [] : [`${term.action}: ${term.source}`]),
  ...contradictionLines(term),
]
