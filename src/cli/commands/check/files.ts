import { basename, relative, resolve } from 'node:path'
import { type Checker, createChecker, createLoreOf, type NameLore, type Pair } from '../../../check/index.ts'
import { type CatalogPlace, catalogPlaces } from '../../../edition/index.ts'
import { InterlinearError } from '../../../errors.ts'
import {
  type BilingualFile,
  type BilingualUnit,
  createTsvReader,
  editsInFile,
  type FileEdit,
  openPlaces,
  type PlacedFormat,
  parseTmx,
  readCatalogs,
  readPo,
  readXliff,
  type TargetPlace,
} from '../../../exchange/index.ts'
import { canonicalLocale } from '../../../locale.ts'
import type { Locale, TextEdit } from '../../../model.ts'
import { createFinder } from '../../../names/index.ts'
import { once } from '../../../once.ts'
import { type PlaceholderKind, placeholdersIn } from '../../../placeholders.ts'
import { readLines, readText } from '../../../store/index.ts'
import { parseLocale } from '../../arguments/locales.ts'
import type { Values } from '../../model.ts'
import { plural } from '../../terminal/words.ts'
import { type FileKind, kindOf } from '../../workspace/pairs/endings.ts'
import { agreed, entriesFor, type Languages } from '../../workspace/pairs/file-languages.ts'
import type { CheckRun, Found } from './model.ts'

/**
 * Checks a bilingual file, each unit in its own languages. TSV is read line by line, so that a long file needs no more
 * memory than a short one. Throws an input error if there is no translation to check.
 */
export async function checkFile(values: Values, run: CheckRun, found: Found): Promise<void> {
  const { file, languages, units, reread, placeOf, isEmpty, lines } = await openFile(values, run)
  const checkerFor = checkersOf(run, languages)
  const { lore, isInterface } = await surveyOf(reread(), languages)
  let [all, looked] = [0, 0]
  for await (const unit of units) {
    all++
    if (!unit.fuzzy) looked++
    const { id: key, line, column, from: _, to: __, ...pair } = unit
    const inFile = (edits: readonly TextEdit[]): readonly FileEdit[] | undefined => {
      const place = placeOf?.(unit)
      return place && editsInFile(place, edits)
    }
    const place = lines?.get(key) ?? { ...(line !== undefined && { line }), ...(column !== undefined && { column }) }
    for (const finding of checkerFor(unit).pair({ key, ...pair, ...isInterface }, lore)) {
      found(finding, { file, ...place, ...(placeOf && { inFile }) })
    }
  }
  if (looked === 0 && !isEmpty) refuseEmpty(file, all)
}

function refuseEmpty(file: string, units: number): never {
  const what = units === 0 ? 'no unit that is to be translated' : `${plural(units, 'unit')}, all marked as fuzzy`
  throw new InterlinearError('input', `found ${what}: nothing was checked.`, { place: { file } })
}

/** A template has no translations: they are not missing. */
function refuseTemplate(file: string, units: readonly BilingualUnit[]): void {
  if (!file.endsWith('.pot') || units.some(({ target }) => target.trim() !== '')) return
  throw new InterlinearError('input', 'found a template without translations: nothing was checked.', {
    place: { file },
    hint: 'Give the file of a language, as in `check po/de.po`.',
  })
}

/** One checker for each pair of languages of a file, made when it is first needed. */
export function checkersOf(run: CheckRun, stated: Languages): (unit: BilingualUnit) => Checker {
  const { glossary, own, languages, levels, style } = run
  const known = new Map<string, Checker>()
  return ({ from: source, to: target }) => {
    const [from, to] = [localeOr(source, stated.from), localeOr(target, stated.to)]
    const key = `${from} ${to}`
    const made = known.get(key)
    if (made) return made
    const finder = from === run.from ? run.finder : createFinder(glossary, from)
    const house = style?.(to)
    const rules = { own, languages, levels: levels(to), ...(house && { style: house }) }
    const checker = createChecker({ from, to, glossary, finder, ...rules })
    known.set(key, checker)
    return checker
  }
}

/** What all units of a file show about it. */
export interface Survey {
  /** What they show about its names. */
  readonly lore: NameLore
  /** Set if so many texts have placeholders and so few are sentences of news that they belong to a program. */
  readonly isInterface: Pick<Pair, 'interface'>
}

/** In the files of a program at least one text in ten has a placeholder, or one in fifty if most texts are labels. */
const ONE_IN = 10
const ONE_LABEL_IN = 50

/** Whether a text does not end like a sentence. */
const isLabel = (text: string): boolean => !/[.!?…。！？]["'”’»)\]]*\s*$/u.test(text)

export async function surveyOf(units: Units, languages: Languages): Promise<Survey> {
  const lore = createLoreOf(languages)
  let [all, held, told, labels] = [0, 0, 0, 0]
  for await (const { source, target, fuzzy } of units) {
    all++
    if (placeholdersIn(source).some(({ kind }) => !READ.includes(kind))) held++
    else if (NEWS.test(source)) told++
    if (isLabel(source)) labels++
    if (!fuzzy) lore.learn(source, target)
  }
  const holdsMany = held * ONE_IN > all || (labels * 2 > all && held * ONE_LABEL_IN > all)
  return { lore, isInterface: holdsMany && told * TOLD_IN < all ? { interface: true } : {} }
}

/** A long sentence with a figure or, if the script has capitals, a name; in other scripts any long sentence. */
const NEWS = /^(?=.{40,}).*\p{Ll} (?:\p{Lu}\p{Ll}{2}|\p{N}).*[.!?]["”»]?$|^[^\p{Lu}\p{Ll}]{20,}[.!?。！？]["”」]?$/u
/** In the files of a newsroom at least one text in this many is such a sentence. */
const TOLD_IN = 5

/** Placeholders that also occur in news. */
const READ: readonly PlaceholderKind[] = ['url', 'email', 'path', 'handle', 'hashtag', 'emoji']

const localeOr = (tag: string | undefined, otherwise: Locale): Locale =>
  tag === undefined ? otherwise : (canonicalLocale(tag) ?? otherwise)

/** An open bilingual file. */
export interface OpenFile {
  /** The file with the targets, as a user would write its path. */
  readonly file: string
  readonly languages: Languages
  readonly units: Units
  /** Whether the file is valid and empty. */
  readonly isEmpty?: true
  /** The units once more. */
  readonly reread: () => Units
  /** The lines of the targets by the ids of the units, if they are wanted and the units do not have them. */
  readonly lines?: ReadonlyMap<string, CatalogPlace>
  /** The place of a unit's target, in a format that is read completely. */
  readonly placeOf?: (unit: BilingualUnit) => TargetPlace | undefined
}

type Units = Iterable<BilingualUnit> | AsyncIterable<BilingualUnit>

/** Reads the files of the arguments; throws a usage error if their number does not fit the format. */
export async function openFile(values: Values, run: CheckRun): Promise<OpenFile> {
  const [first = '', second, ...more] = values.positionals
  const kind = kindOf(first)
  if (more.length > 0 || (second !== undefined) !== (kind === 'json')) refuseNumber(values, kind)
  const [asked, askedFrom] = [values.text('to'), values.text('from')]
  const flags = {
    to: asked === undefined ? undefined : parseLocale(asked, '--to'),
    from: askedFrom === undefined ? undefined : run.from,
    usual: run.from,
  }
  const path = resolve(run.cwd, first)
  const file = relative(run.cwd, path)
  if (kind === 'tsv') {
    const units = (): Units => tsvUnits(path, file)
    return { file, languages: agreed(file, flags, {}), units: units(), reread: units }
  }
  const text = await readText(path)
  if (second !== undefined) {
    const languages = agreed(second, flags, {})
    const other = relative(run.cwd, resolve(run.cwd, second))
    const target = { text: await readText(resolve(run.cwd, second)), file: other }
    const { units } = readCatalogs({ text, file }, target, languages.to)
    const lines = run.withLines && { lines: await catalogPlaces(target.text.replace(/^\uFEFF/, '')) }
    return { file: other, languages, ...again(units), placeOf: placesIn('json', target.text), ...lines }
  }
  if (kind === 'tmx') {
    const { languages, units } = entriesFor(parseTmx(text, file), file, flags)
    return { file, languages, ...again(units) }
  }
  const whole: BilingualFile = kind === 'po' ? readPo(text, file) : readXliff(text, file, { forgivesCodes: true })
  refuseTemplate(file, whole.units)
  const languages = agreed(file, flags, { ...whole, name: basename(path) })
  const placeOf = placesIn(kind === 'po' ? 'po' : 'xliff', text)
  return { file, languages, ...again(whole.units), placeOf, ...(whole.isEmpty && { isEmpty: true as const }) }
}

/** The places in a file, computed when one is first needed. */
function placesIn(format: PlacedFormat, text: string): NonNullable<OpenFile['placeOf']> {
  const opened = once(() => openPlaces(format, text))
  return unit => opened()(unit)
}

const again = (units: readonly BilingualUnit[]): Pick<OpenFile, 'units' | 'reread'> => ({ units, reread: () => units })

function refuseNumber(values: Values, kind: FileKind | undefined): never {
  const expected = kind === 'json' ? 'two of JSON, source and target' : 'one'
  throw new InterlinearError('usage', `found ${plural(values.positionals.length, 'file')}, expected ${expected}.`, {
    hint:
      values.positionals.length === 1
        ? 'As in `check en.json es.json --to es`; editions go by their article: `check kursk-visit --to es`.'
        : 'As in `check pairs.xlf --to es` or `check en.json es.json --to es`.',
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
