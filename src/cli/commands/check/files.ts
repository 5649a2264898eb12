import { relative, resolve } from 'node:path'
import { createChecker } from '../../../check/index.ts'
import { InterlinearError } from '../../../errors.ts'
import {
  type BilingualFile,
  type BilingualUnit,
  createTsvReader,
  parseTmx,
  readCatalogs,
  readPo,
  readXliff,
  type TmxEntry,
} from '../../../exchange/index.ts'
import type { Locale } from '../../../model.ts'
import { readLines, readText } from '../../../store/index.ts'
import { parseLocale } from '../../arguments/locales.ts'
import type { Values } from '../../model.ts'
import { plural } from '../../terminal/words.ts'
import { endingOf } from './endings.ts'
import type { CheckRun, Found } from './model.ts'

/** Checks a bilingual file. TSV is read line by line, so that a long file takes no more memory than a short one. */
export async function checkFile(values: Values, run: CheckRun, found: Found): Promise<void> {
  const { file, to, units } = await openFile(values, run)
  const { from, glossary, finder, own, levels } = run
  const checker = createChecker({ from, to, glossary, finder, own, levels: levels(to) })
  for await (const { id, source, target, inlines, line } of units) {
    for (const finding of checker.pair({ key: id, source, target, ...(inlines ? { inlines } : {}) })) {
      found(finding, { file, ...(line === undefined ? {} : { line }) })
    }
  }
}

interface OpenFile {
  readonly file: string
  readonly to: Locale
  readonly units: Iterable<BilingualUnit> | AsyncIterable<BilingualUnit>
}

async function openFile(values: Values, run: CheckRun): Promise<OpenFile> {
  const [first = '', second, ...more] = values.positionals
  const ending = endingOf(first)
  if (more.length > 0 || (second !== undefined) !== (ending === '.json')) {
    throw new InterlinearError(
      'usage',
      `found ${plural(values.positionals.length, 'file')}, expected ${ending === '.json' ? 'two of JSON, source and target' : 'one'}.`,
      {
        hint:
          second === undefined
            ? 'As in `check en.json es.json --to es`; editions go by their article: `check kursk-visit --to es`.'
            : 'As in `check pairs.xlf --to es` or `check en.json es.json --to es`.',
      },
    )
  }
  const asked = values.text('to')
  const to = asked === undefined ? undefined : parseLocale(asked, '--to')
  const path = resolve(run.cwd, first)
  const file = relative(run.cwd, path)
  if (ending === '.tsv') return { file, to: to ?? askForLocale(file), units: tsvUnits(path, file) }
  const text = await readText(path)
  const whole =
    second === undefined
      ? readWhole(ending, { text, file }, { from: run.from, to })
      : readCatalogs({ text, file }, { text: await readText(resolve(run.cwd, second)), file: second })
  return { file: second ?? file, to: to ?? parseLocale(whole.to ?? askForLocale(file), file), units: whole.units }
}

function readWhole(
  ending: string,
  { text, file }: { readonly text: string; readonly file: string },
  { from, to }: { readonly from: Locale; readonly to: Locale | undefined },
): BilingualFile {
  if (ending === '.po') return readPo(text, file)
  if (ending === '.tmx') return tmxPairs(parseTmx(text, file), from, to ?? askForLocale(file))
  return readXliff(text, file)
}

/** The entries of two languages, numbered in the file's order; region and script need not be the same. */
function tmxPairs(entries: readonly TmxEntry[], from: Locale, to: Locale): BilingualFile {
  const language = (locale: Locale): string => locale.split('-')[0] ?? locale
  const wanted = entries.filter(entry => language(entry.from) === language(from) && language(entry.to) === language(to))
  return { units: wanted.map(({ source, target }, index) => ({ id: String(index + 1), source, target })) }
}

function askForLocale(file: string): never {
  throw new InterlinearError('usage', `${file} does not say what language its targets are in.`, {
    hint: 'Say it with --to, as in --to es.',
  })
}

async function* tsvUnits(path: string, file: string): AsyncGenerator<BilingualUnit> {
  const read = createTsvReader(file)
  let number = 0
  for await (const line of readLines(path, file)) {
    number++
    const unit = read(line, number)
    if (unit) yield unit
  }
  if (number === 0) {
    throw new InterlinearError('input', 'the file is empty, expected the header id, source and target.', {
      place: { file },
    })
  }
}
