import { resolve } from 'node:path'
import { diffChars } from 'diff'
import { applyFixes, type Checker } from '../../../check/index.ts'
import { InterlinearError } from '../../../errors.ts'
import {
  type BilingualUnit,
  editsInFile,
  type FileEdit,
  openPlaces,
  type PlacedFormat,
  withFileEdits,
} from '../../../exchange/index.ts'
import type { Finding, TextEdit } from '../../../model.ts'
import { readTextIfAny, writeAtomic } from '../../../store/index.ts'
import type { Io, Values } from '../../model.ts'
import { say } from '../../terminal/print.ts'
import { kindOf } from '../../workspace/pairs/endings.ts'
import { checkersOf, openFile, surveyOf } from './files.ts'
import { repeat, sayFixed } from './fix-rounds.ts'
import type { CheckRun } from './model.ts'

/**
 * Applies the safe fixes of a bilingual file and reports each. Only the words of targets change; everything else stays
 * byte for byte. A fix inside of markup is left to a person, with a message.
 */
export async function fixFile(values: Values, run: CheckRun, io: Io): Promise<void> {
  const { file, languages, units, reread } = await openFile(values, run)
  const path = resolve(run.cwd, file)
  const text = (await readTextIfAny(path)) ?? ''
  const placeOf = openPlaces(formatOf(file), text)
  const checkerFor = checkersOf(run, languages)
  const { lore, isInterface } = await surveyOf(reread(), languages)
  const edits: FileEdit[] = []
  for await (const unit of units) {
    if (unit.fuzzy || unit.target.trim() === '') continue
    const { target, fixed } = mend(unit, each => checkerFor(unit).pair({ ...each, ...isInterface }, lore))
    if (target === unit.target) continue
    const place = placeOf(unit)
    const found = place && editsInFile(place, editsBetween(unit.target, target))
    const name = `${unit.to ?? languages.to} ${unit.id}`
    if (found) {
      edits.push(...found)
      for (const finding of fixed) sayFixed(io, finding, name)
    } else {
      for (const { code } of fixed)
        say(io, `left ${name} ${code}: it stands within markup, or its place is not clear.\n`)
    }
  }
  if (edits.length > 0) await writeAtomic(path, withFileEdits(text, edits))
}

function formatOf(file: string): PlacedFormat {
  const kind = kindOf(file)
  if (kind !== undefined && kind !== 'tmx') return kind
  throw new InterlinearError('usage', `--fix cannot write back ${file}, expected TSV, XLIFF, PO, JSON or an article.`, {
    hint: 'Without --fix, what was found is shown.',
  })
}

interface Mended {
  readonly target: string
  readonly fixed: readonly Finding[]
}

function mend(unit: BilingualUnit, check: Checker['pair']): Mended {
  const { id: key, line: _, column: __, from: ___, to: ____, ...pair } = unit
  return repeat<Mended>({ target: unit.target, fixed: [] }, now => {
    const { target, fixed } = applyFixes(now.target, check({ key, ...pair, target: now.target }))
    return target === now.target ? now : { target, fixed: [...now.fixed, ...fixed] }
  })
}

/** The edits from one text to another, character by character. */
function editsBetween(before: string, after: string): readonly TextEdit[] {
  const edits: TextEdit[] = []
  let at = 0
  for (const { value, added, removed } of diffChars(before, after)) {
    const last = edits.at(-1)
    if (added) {
      if (last?.target[1] === at) edits[edits.length - 1] = { ...last, text: last.text + value }
      else edits.push({ target: [at, at], text: value })
    } else {
      if (removed) edits.push({ target: [at, at + value.length], text: '' })
      at += value.length
    }
  }
  return edits
}
