import { calendarOf, type DateNames } from '../languages/calendar.ts'
import { headOf } from '../languages/index.ts'
import type { LanguageHead, Ordinals, SegmentData } from '../languages/model.ts'
import { NAMES_WITH_MARKS } from '../languages/names-with-marks.ts'
import { SEGMENTS, sentenceTag } from '../languages/segment.ts'
import { abbreviationsIn, listOf, phrases } from '../languages/word-lists.ts'
import { onceEach } from '../once.ts'

/** What a full stop after an abbreviation says about the end of the sentence. */
export type AbbreviationKind = 'joins' | 'beforeNumber' | 'afterNumber' | 'beforeStarter' | 'ends'

export interface Abbreviation {
  /** Undefined for a text that is only the start of longer ones: "z." of "z. B." */
  readonly kind: AbbreviationKind | undefined
  readonly begins: boolean
}

/** Language data in the form that the rules use. */
export interface Language {
  readonly abbreviations: ReadonlyMap<string, Abbreviation>
  /** The length of the longest one. */
  readonly longest: number
  /** Names that end in another mark, such as "Yahoo!" and "モーニング娘。". */
  readonly markedNames: readonly string[]
  /** Their last two characters, for a quick test: most marks belong to no such name. */
  readonly markedEnds: ReadonlySet<string>
  /** Matches at the end of a text an abbreviation after a number. */
  readonly afterNumber: RegExp
  readonly starters: ReadonlySet<string>
  readonly months: ReadonlySet<string>
  readonly afterTime: ReadonlySet<string>
  readonly saying: ReadonlySet<string>
  readonly particles: readonly string[]
  readonly brackets: string
  readonly bracket: RegExp
  readonly ordinals: Ordinals | undefined
  readonly labelled: ReadonlySet<string>
  readonly numbersApart: boolean
  /** Undefined if no pronoun is always capitalized. */
  readonly firstPerson: { readonly pronoun: string; readonly says: ReadonlySet<string> } | undefined
  /** Words that need a word after them. */
  readonly dangling: ReadonlySet<string>
  /** Matches at the end of a text a participle, and a year that belongs to it. */
  readonly participle: RegExp | undefined
  /**
   * How a phrase without a verb begins, at the start of a sentence and after a comma; undefined if verbs cannot be
   * recognized.
   */
  readonly phrases:
    | {
        readonly verb: RegExp
        readonly openers: ReadonlySet<string>
        readonly that: ReadonlySet<string>
        readonly fronts: ReadonlySet<string>
      }
    | undefined
  /** Notes of readers and numbers of footnotes, after a sentence. */
  readonly references: RegExp
  /** The next place from an offset on where a sentence might end; -1 if there is none. */
  readonly nextStop: (text: string, from: number) => number
}

const KINDS = ['joins', 'beforeNumber', 'afterNumber', 'beforeStarter', 'ends'] as const

/** A table finds the next mark in less time than a pattern takes to start. */
function stopsByTable(marks: string): Language['nextStop'] {
  const table = new Uint8Array(0x10000)
  for (const mark of STOPS + marks) table[mark.charCodeAt(0)] = 1
  return (text, from) => {
    for (let at = from; at < text.length; at++) if (table[text.charCodeAt(at)] === 1) return at
    return -1
  }
}

function stopsByPattern(marks: string): Language['nextStop'] {
  const pattern = new RegExp(`[${STOPS}${marks}]`, 'gu')
  return (text, from) => {
    pattern.lastIndex = from
    return pattern.test(text) ? pattern.lastIndex - 1 : -1
  }
}

/**
 * Marks after which a sentence may end in every language, and line breaks. There are few, since they are searched for
 * everywhere.
 */
const STOPS = '.!?…‽⁇⁈⁉。！？．\n\r\u0085\u2028\u2029'

const languageOfTag = onceEach(tag =>
  compileLanguage((Object.hasOwn(SEGMENTS, tag) && SEGMENTS[tag]) || {}, headOf(tag) ?? NO_HEAD),
)

/** The data for a locale's language, or defaults that hold in most languages if it has no file. */
export const sentenceLanguageOf = onceEach(locale => languageOfTag(sentenceTag(locale)))

const NO_HEAD: Partial<LanguageHead> = {}

function compileLanguage(data: SegmentData, head: Partial<LanguageHead>): Language {
  const abbreviations = new Map<string, Abbreviation>(capitalTitles(head.titles))
  for (const kind of KINDS) {
    const titles = kind === 'joins' ? (head.titles ?? '') : ''
    for (const words of abbreviationsIn(`${titles},${data[kind] ?? ''}`)) {
      words.forEach((_, index) => {
        const key = words.slice(0, index + 1).join('')
        const known = abbreviations.get(key)
        const begins = index < words.length - 1
        abbreviations.set(key, { kind: begins ? known?.kind : kind, begins: begins || known?.begins === true })
      })
    }
  }
  for (const [key, value] of [...abbreviations]) {
    const capitals = key.toUpperCase()
    if (CAPITALIZED.test(key) && !abbreviations.has(capitals)) abbreviations.set(capitals, value)
  }
  const markedNames = [...MARKED_NAMES, ...[...abbreviations.keys()].filter(key => !key.endsWith('.'))]
  return {
    abbreviations,
    longest: Math.max(0, ...Array.from(abbreviations.keys(), key => key.length)),
    markedNames,
    markedEnds: new Set(markedNames.map(name => name.slice(-2))),
    afterNumber: abbreviationAfterNumber(listOf(data.quantities ?? '')),
    starters: new Set(anyCase(head.starters)),
    months: new Set(monthsOf(head)),
    afterTime: new Set(data.afterTime === undefined ? [] : [...weekdaysOf(head), ...listOf(data.afterTime)]),
    saying: new Set(listOf(head.saying ?? '')),
    particles: listOf(data.particles ?? ''),
    brackets: data.brackets ?? '',
    bracket: new RegExp(`[${RegExp.escape(data.brackets ?? '')}]`, 'g'),
    ordinals: data.ordinals,
    labelled: new Set(anyCase(data.labelled)),
    numbersApart: data.numbersApart ?? false,
    firstPerson: data.firstPerson && {
      pronoun: data.firstPerson.pronoun,
      says: new Set([...listOf(head.saying ?? ''), ...listOf(data.firstPerson.says)]),
    },
    dangling: new Set(listOf(head.dangling ?? '').filter(word => !word.includes('_'))),
    participle: participleBefore(listOf(data.participles ?? '')),
    phrases: data.phrases && {
      verb: new RegExp(`(?:${listOf(data.phrases.verbs).join('|')})$`, 'u'),
      openers: new Set([...listOf(head.dangling ?? ''), ...listOf(data.phrases.openers)]),
      that: new Set(listOf(data.phrases.that)),
      fronts: new Set(listOf(data.phrases.fronts)),
    },
    references: referencesOf(phrases(data.notes ?? '')),
    nextStop: data.stops?.includes('\\p') ? stopsByPattern(data.stops) : stopsByTable(data.stops ?? ''),
  }
}

const MARKED_NAMES = abbreviationsIn(NAMES_WITH_MARKS).map(words => words.join(' '))

/** `St.`, `No.`, `Inc.`: also abbreviations in a text that is all in capitals. */
const CAPITALIZED = /^\p{Lu}\p{Ll}+\.$/u

/** `GEN.`, `MRS.`: titles in a text that is all in capitals; a single letter is an initial anyway. */
const capitalTitles = (titles = ''): readonly (readonly [string, Abbreviation])[] =>
  abbreviationsIn(titles)
    .filter(([title = '', ...more]) => more.length === 0 && /^\p{L}{2,}\.$/u.test(title))
    .map(([title = '']) => [title.toUpperCase(), { kind: 'joins', begins: false }])

/**
 * "zaanektowanym przez Rosję w 2014 r": the year belongs to the participle, and the participle to the following noun.
 */
const participleBefore = (endings: readonly string[]): RegExp | undefined =>
  endings.length === 0
    ? undefined
    : new RegExp(`\\p{L}(?:${endings.join('|')}) (?:\\p{L}+ ){1,3}\\d{3,4} \\p{L}{1,2}$`, 'u')

/**
 * "denied it.[3]", "nobody knows.¹", "is known.[citation needed]", and after a space only listed notes: "known.
 * [who?]".
 */
function referencesOf(notes: readonly string[]): RegExp {
  const listed = ['\\d{1,3}', '[a-z]', 'note \\d+', ...notes.filter(Boolean).map(note => RegExp.escape(note))]
  return new RegExp(`(?:\\s?\\[(?:${listed.join('|')})\\]|\\[(?![.…])[^\\[\\]\\n]{1,40}\\])+|[¹²³⁰-⁹]+(?=\\s)`, 'y')
}

function abbreviationAfterNumber(quantities: readonly string[]): RegExp {
  const quantity = quantities.length > 0 ? `(?:(?:${quantities.join('|')})\\.? )?` : ''
  return new RegExp(`(?:\\d|(?<!\\p{L})[IVXІХ]+)(?:-\\p{L}{1,3})?\\s?${quantity}\\p{L}{1,5}$`, 'u')
}

/**
 * Names of months in the form after a day, with their abbreviations: "24. Februar", "8 p.m. March 5", "b. March 1994".
 */
function monthsOf({ tag, months = {}, shortMonths = {} }: Partial<LanguageHead>): readonly string[] {
  if (tag === undefined) return []
  const calendar = calendarOf(tag)
  const more = [months, shortMonths].flatMap(names => Object.values(names).flatMap(listOf))
  return [...namesOf(calendar.months), ...namesOf(calendar.shortMonths), ...more.map(name => name.replace('*', ''))]
}

/** Names of weekdays, with their abbreviations. */
function weekdaysOf({ tag, weekdays = {}, shortWeekdays = {} }: Partial<LanguageHead>): readonly string[] {
  if (tag === undefined) return []
  const calendar = calendarOf(tag)
  const more = [weekdays, shortWeekdays].flatMap(names => Object.values(names).flatMap(listOf))
  return [...namesOf(calendar.weekdays), ...namesOf(calendar.shortWeekdays), ...more]
}

const namesOf = (names: DateNames): readonly string[] => [...names.values()].flat()

const anyCase = (list = ''): string[] => listOf(list).flatMap(word => [word, capitalized(word)])

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
