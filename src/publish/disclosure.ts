import { isRead, readingsOf } from '../edition/index.ts'
import type { PublicationWords } from '../languages/model.ts'
import { publicationWords } from '../languages/publish.ts'
import type { Edition, Locale, Unit } from '../model.ts'
import type { Disclosure, ReadLevel } from './model.ts'

/** What a desk says about disclosure; each part has a default. */
export interface DisclosurePolicy {
  /** `always`; `unread`: only while somebody has not read all of it; `never`. */
  readonly show?: 'always' | 'unread' | 'never'
  /** Who answers for approved editions, where the review file does not say who approved. */
  readonly editor?: string
  /** Wordings instead of our own, by locale or language. */
  readonly wording?: Readonly<Record<string, Partial<Record<ReadLevel, string>>>>
}

const byMachine = ({ origin }: Unit): boolean => origin === 'engine' || origin === 'memory'

/** Whether a person has had the text before their eyes: who wrote it, or opened it and let it stand. An import alone is not read. */
const isSeen = (unit: Unit): boolean => unit.origin === 'human' || isRead(unit)

/** Whether a machine had a part in the text. */
const hasMachinePart = (unit: Unit): boolean => byMachine(unit) || unit.machine !== undefined

/** Who approved every unit of an edition, each after reading it: the last of them; undefined where one is not approved. */
function editorOf(units: readonly Unit[], { editor }: DisclosurePolicy): string | undefined {
  if (!units.every(unit => isSeen(unit) && (unit.state === 'reviewed' || unit.state === 'final'))) return undefined
  const approvals = units.flatMap(readingsOf).filter(({ act }) => act === 'approved')
  const last = approvals.toSorted((one, other) => one.time.localeCompare(other.time)).at(-1)
  return last?.by ?? editor
}

interface Marks {
  readonly digitalSourceType: string
  readonly aiDisclosure: Disclosure['aiDisclosure']
}

const MARKS: Readonly<Record<ReadLevel, Marks>> = {
  machine: { digitalSourceType: 'trainedAlgorithmicMedia', aiDisclosure: 'ai-autonomous' },
  partlyRead: { digitalSourceType: 'compositeWithTrainedAlgorithmicMedia', aiDisclosure: 'ai-autonomous' },
  read: { digitalSourceType: 'compositeWithTrainedAlgorithmicMedia', aiDisclosure: 'ai-assisted' },
  approved: { digitalSourceType: 'compositeWithTrainedAlgorithmicMedia', aiDisclosure: 'ai-assisted' },
  people: { digitalSourceType: 'humanEdits', aiDisclosure: 'none' },
  peopleApproved: { digitalSourceType: 'humanEdits', aiDisclosure: 'none' },
}

function levelOf(units: readonly Unit[], read: number, editor: string | undefined): ReadLevel {
  if (!units.some(hasMachinePart)) {
    if (read < units.length) return read > 0 ? 'partlyRead' : 'machine'
    return editor === undefined ? 'people' : 'peopleApproved'
  }
  if (read === 0) return 'machine'
  if (read < units.length) return 'partlyRead'
  return editor === undefined ? 'read' : 'approved'
}

const RULES: Readonly<Record<ReadLevel, string>> = {
  machine: 'no unit was read by a person',
  partlyRead: 'some units were read by a person',
  read: 'every unit was read by a person; nobody approved all of them',
  approved: 'every unit was read by a person, and an editor approved all of them',
  people: 'people wrote every unit; nobody approved all of them',
  peopleApproved: 'people wrote every unit, and an editor approved all of them',
}

/** Tells how an edition was made and who read it, from its units alone. */
export function discloseEdition({ locale, units }: Edition, policy: DisclosurePolicy = {}): Disclosure {
  const made = units.filter(({ target }) => target !== '')
  const read = made.filter(isSeen).length
  const editor = editorOf(made, policy)
  const level = made.length === 0 ? 'machine' : levelOf(made, read, editor)
  const { sentence, locale: spoken } = sentenceOf(level, { locale, read, units: made.length, editor }, policy)
  const unread = level === 'machine' || level === 'partlyRead'
  return {
    level,
    sentence,
    locale: spoken,
    read,
    units: made.length,
    ...(editor !== undefined && { editor }),
    ...MARKS[level],
    noindex: read === 0,
    shown: policy.show === 'never' ? false : policy.show === 'unread' ? unread : true,
    rule: RULES[level],
  }
}

interface Said {
  readonly locale: Locale
  readonly read: number
  readonly units: number
  readonly editor: string | undefined
}

/** The wording with its figures and name put in: `{read} of {units}` → `3 of 23`. */
function sentenceOf(
  level: ReadLevel,
  { locale, read, units, editor = '' }: Said,
  { wording = {} }: DisclosurePolicy,
): { readonly sentence: string; readonly locale: Locale } {
  const language = locale.split('-')[0] ?? locale
  const own = [locale, language].map(tag => (Object.hasOwn(wording, tag) ? wording[tag]?.[level] : undefined))
  const ours = publicationWords(locale)
  const pattern = own.find(text => text !== undefined)
  const spoken = pattern === undefined ? ours.locale : locale
  const digits = new Intl.NumberFormat(spoken)
  const parts: Readonly<Record<string, string>> = { read: digits.format(read), units: digits.format(units), editor }
  const text = pattern ?? ours.words[level satisfies keyof PublicationWords]
  return { sentence: text.replace(/\{(read|units|editor)\}/g, (_, name: string) => parts[name] ?? ''), locale: spoken }
}
