import { editDistance } from '../../edit-distance.ts'
import { isRead, type KeyedText, readingsOf } from '../../edition/index.ts'
import { isUnspaced } from '../../languages/index.ts'
import { publicationWords } from '../../languages/publish.ts'
import type { Edition, Locale, Unit } from '../../model.ts'
import type { Disclosure, Maker, ReadLevel } from '../model.ts'

/** The sentences that readers are told, by their names in the config. */
export type DisclosureWording = 'byMachine' | 'byPeople' | ReadLevel

/** What a desk says about disclosure; each part has a default. */
export interface DisclosurePolicy {
  /** `always`; `unread`: only while somebody has not read all of it; `never`. */
  readonly show?: 'always' | 'unread' | 'never'
  /** Who answers for editions of which every sentence was read and approved, whoever approved it. */
  readonly editor?: string
  /** Wordings instead of our own, by locale or language. */
  readonly wording?: Readonly<Record<string, Partial<Record<DisclosureWording, string>>>>
}

/**
 * Tells how an edition was made and who read it, from its units. Only a reading on record counts, which has a name and a
 * time: a text that an import or another program put in place has none, whatever its origin says. Beside the source as it is
 * now, a text that was made from another one is unread.
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

/** Who approved every unit of an edition after reading it; where several did, or none is named, who answers by the config. */
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
  // Who writes a machine's sentence anew has had it before their eyes: that is not told as a translation by people.
  const isWritten = (unit: Unit): boolean =>
    unit.origin === 'human' && unit.machine === undefined && writersOf([unit]).length > 0
  return units.every(isWritten) ? 'people' : 'unknown'
}

/** Whether a text is a machine's: as it made it, or mended by a person, so that at least half of it is still the machine's. */
function isMachines({ origin, machine, target }: Unit): boolean {
  if (origin === 'engine' || origin === 'memory') return true
  if (machine === undefined) return false
  const most = Math.floor(Math.max(machine.length, target.length) / 2)
  return editDistance(machine, target, most) <= most
}

/** Who wrote in the texts, as far as that is on record. */
const writersOf = (units: readonly Unit[]): readonly string[] =>
  [...new Set(units.flatMap(readingsOf).flatMap(({ act, by }) => (act === 'edited' ? [by] : [])))].sort()

/** What machines are told: a machine's text is a composite as soon as people took part. Nothing is said of what nobody knows. */
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

/** The desk's wording, else ours, with figures and name put in: `{read} of {units}` → `3 of 23`. */
function sentenceFor(maker: Maker, level: ReadLevel, saying: Saying): Pick<Disclosure, 'sentence' | 'locale'> {
  const { locale, figures, editor = '', wording = {} } = saying
  const language = locale.split('-')[0] ?? locale
  const own = [locale, language].flatMap(tag => (Object.hasOwn(wording, tag) ? (wording[tag] ?? []) : []))
  const ours = publicationWords(locale)
  // A person wrote every sentence and so has read it: to say so would say it twice.
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

/** What stands between two sentences. */
const spacing = (locale: Locale): string => (isUnspaced(locale) ? '' : ' ')
