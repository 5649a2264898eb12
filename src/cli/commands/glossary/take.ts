import { resolve } from 'node:path'
import { InterlinearError } from '../../../errors.ts'
import { parseGlossary, type TakenTerm, takeProposals } from '../../../names/index.ts'
import { readText } from '../../../store/index.ts'
import { choiceOf } from '../../arguments/flags.ts'
import type { ExitCode, Io, Values } from '../../model.ts'
import { print, printJson, say } from '../../terminal/print.ts'
import { openWorkspace } from '../../workspace/open.ts'

/** `glossary add --from <file>`: takes reviewed proposals into the glossary; a contradiction is said, and the glossary's word stays. */
export async function take(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  const { glossaryFile, shown, desk } = await openWorkspace(values, io)
  const file = values.text('from') ?? ''
  if (!glossaryFile)
    throw new InterlinearError('usage', 'found no glossary.yml here.', { hint: 'Say where with --glossary.' })
  if (values.positionals.length > 0)
    throw new InterlinearError('usage', `found "${values.positionals[0]}" beside --from, expected one of them.`)
  const proposed = parseGlossary(await readText(resolve(io.cwd, file)), file)
  const { text, terms } = takeProposals(await desk.glossary.read(), shown(glossaryFile), proposed)
  parseGlossary(text, shown(glossaryFile))
  await desk.glossary.write(text)
  if (format === 'json') printJson(io, { terms })
  else print(io, terms.map(term => `${lineOf(term)}\n`).join(''))
  const count = (action: TakenTerm['action']): number => terms.filter(term => term.action === action).length
  say(
    io,
    `${shown(glossaryFile)}: ${count('added')} added, ${count('completed')} completed, ${count('unchanged')} as they were, ${count('conflict')} contradicted\n`,
  )
  return count('conflict') > 0 ? 1 : 0
}

const lineOf = ({ source, action, known }: TakenTerm): string =>
  known === undefined ? `${action}: ${source}` : `conflict: ${source}, the glossary has ${known}`
