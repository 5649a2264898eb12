import { editDistance } from '../../edit-distance.ts'
import { isRead, type KeyedText, readingsOf } from '../../edition/index.ts'
import { isUnspaced } from '../../languages/index.ts'
import { publicationWords } from '../../languages/publish.ts'
import { lookupOrder } from '../../locale.ts'
import type { Edition, Locale, Unit } from '../../model.ts'
import type { Disclosure, Maker, ReadLevel } from '../model.ts'

/** The sentences for readers, by their names in the config. */
export type DisclosureWording = 'byMachine' | 'byPeople' | ReadLevel

/** The desk's settings for disclosure; each has a default. */
export interface DisclosurePolicy {
  /** `always`; `unread`: only while the edition is not completely read; `never`. */
  readonly show?: 'always' | 'unread' | 'never'
  /** The person responsible for editions of which every sentence was read and approved, whoever approved it. */
  readonly editor?: string
  /** Wordings instead of ours, by locale or language. */
  readonly wording?: Readonly<Record<string, Partial<Record<DisclosureWording, string>>>>
}

/**
 * The disclosure of an edition, from its units: who made it and who read it. Only a reading on record counts, with a
 * name and a time; a text that an import or another program wrote has none, whatever its origin. A text that was made
 * from another source than the present one is unread.
 */
export function discloseEdition(
  { locale, units }: Edition,
  policy: DisclosurePolicy = {},
  source: readonly KeyedText[] = [],
): Disclosure {
  const made = units.filter(({ target }) => target !== '')
  const texts = new Map(source.map(({ key, text }) => [key, text]))
  const read = made.filter(unit => isRead(unit, texts.get(unit.key))).length
  const editor = made.length > 0 && read === made.length ? editorOf(made, policy) : undefined
  const level = levelOf(read, made.length, editor)
  const maker = makerOf(made)
  const translators = maker === 'people' ? writersOf(made) : []
  return {
    made: maker,
    level,
    ...sentenceFor(maker, level, { locale, figures: { read, units: made.length }, editor, wording: policy.wording }),
    read,
    units: made.length,
    ...(editor !== undefined && { editor }),
    ...(translators.length > 0 && { translators }),
    ...marksOf(maker, level),
    noindex: read === 0,
    shown: policy.show === 'never' ? false : policy.show === 'unread' ? read < made.length : true,
    rule: `${MADE[maker]}; ${RULES[level]}`,
  }
}

function levelOf(read: number, units: number, editor: string | undefined): ReadLevel {
  if (read === 0) return 'unread'
  if (read < units) return 'partlyRead'
  return editor === undefined ? 'read' : 'approved'
}

const isApproved = ({ state }: Unit): boolean => state === 'reviewed' || state === 'final'

/**
 * The person who read and approved every unit of an edition; if there are several, or none is named, the one in the
 * config.
 */
function editorOf(units: readonly Unit[], { editor }: DisclosurePolicy): string | undefined {
  if (!units.every(isApproved)) return undefined
  const approvers = units.map(
    unit => new Set(readingsOf(unit).flatMap(({ act, by }) => (act === 'approved' ? [by] : []))),
  )
  const [first = new Set<string>(), ...others] = approvers
  return editor ?? [...first].findLast(one => others.every(names => names.has(one)))
}

function makerOf(units: readonly Unit[]): Maker {
  if (units.length === 0 || units.some(isMachines)) return 'machine'
  // A person who rewrites a machine's sentence has read it, but the edition is not disclosed as a translation by
  // people.
  const isWritten = (unit: Unit): boolean =>
    unit.origin === 'human' && unit.machine === undefined && writersOf([unit]).length > 0
  return units.every(isWritten) ? 'people' : 'unknown'
}

/**
 * Whether a text is a machine's: unchanged, or edited by a person so that at least half of it is still the machine's.
 */
function isMachines({ origin, machine, target }: Unit): boolean {
  if (origin === 'engine' || origin === 'memory') return true
  if (machine === undefined) return false
  const most = Math.floor(Math.max(machine.length, target.length) / 2)
  return editDistance(machine, target, most) <= most
}

/** The people who wrote texts, as far as they are on record. */
const writersOf = (units: readonly Unit[]): readonly string[] =>
  [...new Set(units.flatMap(readingsOf).flatMap(({ act, by }) => (act === 'edited' ? [by] : [])))].sort()

/**
 * The disclosure for machines: a machine's text is a composite as soon as people took part. Nothing is claimed that is
 * not known.
 */
function marksOf(maker: Maker, level: ReadLevel): Pick<Disclosure, 'digitalSourceType' | 'aiDisclosure'> {
  if (maker === 'unknown') return {}
  if (maker === 'people') return { digitalSourceType: 'humanEdits', aiDisclosure: 'none' }
  return {
    digitalSourceType: level === 'unread' ? 'trainedAlgorithmicMedia' : 'compositeWithTrainedAlgorithmicMedia',
    aiDisclosure: level === 'unread' || level === 'partlyRead' ? 'ai-autonomous' : 'ai-assisted',
  }
}

const MADE: Readonly<Record<Maker, string>> = {
  machine: 'a machine made some of the units or all',
  people: 'people wrote every unit',
  unknown:
    'no unit is a text of a machine, and nothing says who made some: they came from other tools, were written into the file, or stand in place of a text of a machine',
}

const RULES: Readonly<Record<ReadLevel, string>> = {
  unread: 'no unit was read by a person',
  partlyRead: 'some units were read by a person',
  read: 'every unit was read by a person; nobody approved all of them',
  approved: 'every unit was read by a person and approved, and one editor answers for all',
}

interface Saying {
  readonly locale: Locale
  readonly figures: Readonly<Record<'read' | 'units', number>>
  readonly editor: string | undefined
  readonly wording: DisclosurePolicy['wording']
}

/**
 * The sentence in the desk's wording, or else ours, with figures and names filled in: `{read} of {units}` → `3 of 23`.
 */
function sentenceFor(maker: Maker, level: ReadLevel, saying: Saying): Pick<Disclosure, 'sentence' | 'locale'> {
  const { locale, figures, editor = '', wording = {} } = saying
  const own = lookupOrder(locale).flatMap(tag => (Object.hasOwn(wording, tag) ? (wording[tag] ?? []) : []))
  const ours = publicationWords(locale)
  // A person who wrote every sentence has read it: there is no need to say both.
  const reading = maker === 'people' && level === 'read' ? [] : [level]
  const names: readonly DisclosureWording[] = [
    ...(maker === 'machine' ? (['byMachine'] as const) : maker === 'people' ? (['byPeople'] as const) : []),
    ...reading,
  ]
  const said = names.map(name => own.find(words => words[name] !== undefined)?.[name])
  const spoken = said.every(text => text !== undefined) ? locale : ours.locale
  const digits = new Intl.NumberFormat(spoken)
  const parts: Readonly<Record<string, string>> = {
    read: digits.format(figures.read),
    units: digits.format(figures.units),
    editor,
  }
  const sentences = names.map((name, index) =>
    (said[index] ?? ours.words[name]).replace(/\{(read|units|editor)\}/g, (_, part: string) => parts[part] ?? ''),
  )
  return { sentence: sentences.join(spacing(spoken)), locale: spoken }
}

/** The space between two sentences. */
const spacing = (locale: Locale): string => (isUnspaced(locale) ? '' : ' ')
