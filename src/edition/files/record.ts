import * as v from 'valibot'
import { InterlinearError } from '../../errors.ts'
import type { Edition, Locale, Segment, SegmentKey, Slug, Unit } from '../../model.ts'
import { readYaml } from '../../yaml.ts'
import type { KeyedText } from '../keys/keys.ts'
import { familyOf } from '../keys/plural-forms.ts'
import { type StrayKey, strayKeys } from '../keys/stray-keys.ts'
import { fromCatalog, toCatalog } from './catalog.ts'
import { hashText } from './hash.ts'
import { fromLines, toLines } from './own-yaml.ts'
import { RecordSchema, SourceSchema, type UnitRecord } from './record-schema.ts'

/** The two files of one edition, if they exist, and its address. */
export interface EditionFiles {
  /** The text of `<slug>.json`. */
  readonly catalog?: string | undefined
  /** The text of `<slug>.review.yml`. */
  readonly review?: string | undefined
  readonly slug: Slug
  readonly locale: Locale
  readonly sourceLocale: Locale
  /** The path of the catalog, for error messages; the path of the review file follows from it. */
  readonly file: string
  /** The source texts last recorded, for units that are not in the review file. */
  readonly sources?: ReadonlyMap<SegmentKey, string>
}

const reviewFile = (file: string): string => file.replace(/\.json$/, '.review.yml')

/**
 * Reads an edition. The JSON has the present texts: if a text is not the one that the tool last wrote, a person edited
 * it, and the unit becomes theirs (origin human, with the tool's own text as `machine`). A unit that is missing or
 * empty in the JSON will be translated again. Without a review file every text counts as a person's. Throws an input
 * error for a broken file.
 */
export function readEdition(files: EditionFiles): Edition {
  const { catalog, review, slug, locale, sourceLocale, file, sources } = files
  const texts = catalog === undefined ? new Map<SegmentKey, string>() : fromCatalog(catalog, file)
  const record = readRecord(review, RecordSchema, file) ?? { ...NOTHING, removed: {} }
  const known = new Map(Object.entries(record.units))
  const units = [...new Set([...known.keys(), ...texts.keys()])].map(key =>
    unitOf({ key, target: texts.get(key) ?? '', source: sourceOf(key, sources, locale) }, known.get(key)),
  )
  const removed = Object.entries(record.removed).map(([key, unit]) => unitOf({ key, ...unit }, unit))
  const { assigned, due, correction } = record
  return definedOnly({
    ...{ slug, locale, sourceLocale, units },
    ...(removed.length > 0 ? { removed } : {}),
    ...{ assigned, due, correction },
  })
}

/** The source text of a key, or of the key whose plural form or context it is. */
function sourceOf(key: SegmentKey, sources: EditionFiles['sources'], locale: Locale): string {
  if (!sources) return ''
  return sources.get(key) ?? sources.get(familyOf(key, sources, locale) ?? '') ?? ''
}

const NOTHING = { units: {}, assigned: undefined, due: undefined, correction: undefined }

function unitOf({ key, target, source }: Pick<Unit, 'key' | 'target' | 'source'>, record?: UnitRecord): Unit {
  if (!record) return { key, target, state: 'translated', origin: 'human', source }
  const { hash, engine, settings, machine, ...rest } = record
  const byMachine = record.origin === 'engine' || record.origin === 'memory'
  const unit = definedOnly({ key, target, ...rest })
  const made = definedOnly({ ...unit, engine, settings })
  if (hash === hashText(target)) return definedOnly({ ...made, machine: byMachine ? undefined : machine })
  if (target === '') return { ...unit, state: 'initial', origin: 'engine' }
  return definedOnly({ ...(machine === undefined ? unit : made), state: 'translated', origin: 'human', machine })
}

/**
 * Throws an input error for a text whose key is no sentence's, such as one nested too deep: it would be dropped.
 * `known` are the sentences of the article, with those that were removed from it; their plural forms and contexts in
 * the language of the edition count as theirs.
 */
export function refuseStrays(edition: Edition, known: readonly KeyedText[], file: string): void {
  const [stray] = straysIn(edition, known)
  if (!stray) return
  throw new InterlinearError('input', `found a text at "${stray.key}", which is the key of no sentence.`, {
    place: { file },
    hint: stray.meant
      ? `Did you mean "${stray.meant}"?`
      : 'Put it under the key of its sentence, as the source has it.',
  })
}

/** The texts of an edition whose key is no sentence's. */
export function straysIn({ units, locale }: Edition, known: readonly KeyedText[]): readonly StrayKey[] {
  if (known.length === 0) return []
  const written = units.filter(({ source, origin }) => source === '' && origin === 'human').map(({ key }) => key)
  return strayKeys(written, new Set(known.map(({ key }) => key)), locale)
}

/** The two files of an edition. Reading them gives the same edition. */
export function writeEdition(edition: Edition): { readonly catalog: string; readonly review: string } {
  const units = Object.fromEntries(edition.units.map(unit => [unit.key, recordOf(unit)]))
  const removed = Object.fromEntries(
    (edition.removed ?? []).map(unit => [unit.key, { ...recordOf(unit), target: unit.target }]),
  )
  return {
    catalog: toCatalog(edition.units.map(({ key, target }) => [key, target])),
    review: toLines({
      version: 1,
      sourceLocale: edition.sourceLocale,
      assigned: edition.assigned,
      due: edition.due,
      correction: edition.correction,
      ...(Object.keys(units).length > 0 ? { units } : {}),
      ...(Object.keys(removed).length > 0 ? { removed } : {}),
    }),
  }
}

/**
 * The fields of a unit in the review file. Every field of both types must be named here: a forgotten one does not
 * compile.
 */
type WrittenUnit = {
  readonly [K in keyof UnitRecord | Exclude<keyof Unit, 'key' | 'target'>]-?: UnitRecord[K] | undefined
}

/** Always in this order, so that an unchanged unit is written with the same lines. Undefined fields are not written. */
function recordOf(unit: Unit): WrittenUnit {
  const byMachine = unit.origin === 'engine' || unit.origin === 'memory'
  return {
    state: unit.state,
    origin: unit.origin,
    engine: unit.engine,
    settings: unit.settings,
    hash: hashText(unit.target),
    source: unit.source,
    syntax: unit.syntax,
    machine: byMachine && unit.target !== '' ? unit.target : unit.machine,
    proposal: unit.proposal,
    proposalSource: unit.proposalSource,
    proposalBy: unit.proposalBy,
    proposalFrom: unit.proposalFrom,
    imported: unit.imported,
    repairs: unit.repairs,
    dismissed: unit.dismissed,
    comments: unit.comments,
    reads: unit.reads,
    earlier: unit.earlier,
  }
}

/** The source texts of an article by key, with those that were removed from it. */
export function readSource({
  catalog,
  review,
  file,
}: Pick<EditionFiles, 'catalog' | 'review' | 'file'>): readonly KeyedText[] {
  const live = catalog === undefined ? [] : [...fromCatalog(catalog, file)].map(([key, text]) => ({ key, text }))
  const record = readRecord(review, SourceSchema, file)
  if (!record) return live
  const { removed, order, syntax } = record
  const written = live.map(text => definedOnly({ ...text, syntax: syntax[text.key] }))
  const gone = Object.entries(removed).map(([key, text]) => ({ key, text, removed: true }))
  return [...inOrder(written, order), ...gone]
}

/** The file that an article's texts were read from, by its review file; undefined if it names none. */
export const sourceFileIn = (review: string | undefined, file: string): string | undefined =>
  readRecord(review, SourceSchema, file)?.file

/** The texts in the recorded order, if that has exactly these keys. */
function inOrder(texts: readonly KeyedText[], order: readonly SegmentKey[] | undefined): readonly KeyedText[] {
  const byKey = new Map(texts.map(text => [text.key, text]))
  const sorted = (order ?? []).flatMap(key => byKey.get(key) ?? [])
  return new Set(sorted).size === texts.length && sorted.length === texts.length ? sorted : texts
}

/**
 * The two files that record an article's source: its texts by key, and the removed texts, whose keys no other sentence
 * may get. They are written before an edition that uses the keys.
 */
export function writeSource(
  segments: readonly KeyedSegment[],
  previous: readonly KeyedText[],
  file?: string,
): { readonly catalog: string; readonly review: string } {
  const live = segments.filter(segment => segment.translate)
  const keys = new Set(live.map(({ key }) => key))
  const gone = previous.filter(({ key }) => !keys.has(key))
  const catalog = toCatalog(live.map(({ key, text }) => [key, text]))
  const order = live.map(({ key }) => key)
  const shown = [...fromCatalog(catalog, '').keys()]
  const syntaxes = live.flatMap(({ key, syntax }) => (syntax ? [[key, syntax] as const] : []))
  return {
    catalog,
    review: toLines({
      version: 1,
      ...(file === undefined ? {} : { file }),
      ...(order.some((key, index) => key !== shown[index]) ? { order } : {}),
      ...(syntaxes.length > 0 ? { syntax: Object.fromEntries(syntaxes) } : {}),
      ...(gone.length > 0 ? { removed: Object.fromEntries(gone.map(({ key, text }) => [key, text])) } : {}),
    }),
  }
}

type KeyedSegment = Pick<Segment, 'key' | 'text' | 'translate' | 'syntax'>

/**
 * Reads a review file: quickly if the tool wrote it, and any other YAML with the full parser and its messages.
 * Undefined for one that is missing or empty.
 */
export function readRecord<S extends v.GenericSchema>(
  review: string | undefined,
  schema: S,
  file: string,
): v.InferOutput<S> | undefined {
  if (review === undefined || review.trim() === '') return undefined
  const plain = v.safeParse(schema, fromLines(review))
  return plain.success ? plain.output : readYaml(review, schema, { file: reviewFile(file), code: 'input' }).value
}

/** The object without its undefined properties. */
function definedOnly<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const defined: Partial<T> = {}
  for (const key in value) if (value[key] !== undefined) defined[key] = value[key]
  return defined as { [K in keyof T]: Exclude<T[K], undefined> }
}
