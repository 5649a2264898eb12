import { calendarOf } from './calendar.ts'
import { headOf } from './index.ts'
import type { LanguageHead, SourceLanguage, SourceNames } from './model.ts'
import { abbreviationsIn, listOf, words } from './word-lists.ts'

/** What is needed to find names in a language: its `names.ts`, and its head. */
export function sourceLanguage(names: SourceNames, tag: string): SourceLanguage {
  const { starters = '', titles = '', elisions = '', saying = '', ...head } = headOf(tag) ?? {}
  return {
    ...names,
    abbreviatedTitles: new Set(abbreviatedTitles(titles)),
    calendar: calendarWords(names, head, tag),
    elisions: words(elisions),
    saying: words(saying.toLowerCase()),
    starters: startersOf(names, { starters, elisions }),
  }
}

/**
 * All words that open sentences, except those that are also names (`May`, `Will`: the words beside them decide) and
 * elided ones (French `t’`), since a single letter may be part of a name: Ford T.
 */
function startersOf(
  { openers, modals, verbs }: SourceNames,
  { starters, elisions }: Required<Pick<LanguageHead, 'starters' | 'elisions'>>,
): ReadonlySet<string> {
  const all = [...openers, ...listOf(starters).map(word => sameApostrophe(word.toLowerCase()))]
  const elided = words(elisions)
  return new Set(all.filter(word => !modals?.has(word) && !verbs?.has(word) && !elided.has(word)))
}

/** Names are compared with ’ for every apostrophe. */
const sameApostrophe = (word: string): string => word.replaceAll("'", '’')

/** `Gen. Gerasimov, Lt. Gov. Lee` → gen, lt, gov: each part may stand before the full stop. */
const abbreviatedTitles = (titles: string): readonly string[] =>
  abbreviationsIn(titles).flatMap(parts => parts.map(part => part.toLowerCase().replace(/\.$/u, '')))

/** A longer ending makes another word: `октябр*` → октябре, not Октябрьской. */
const CASE_ENDING = 2

/** Months, weekdays and feasts in all known forms; without abbreviations, which may be other words (Italian "mar"). */
function calendarWords(
  { calendar = new Set() }: SourceNames,
  { months = {}, weekdays = {} }: Pick<LanguageHead, 'months' | 'weekdays'>,
  tag: string,
): Pick<ReadonlySet<string>, 'has'> {
  const { months: cldrMonths, weekdays: cldrWeekdays } = calendarOf(tag)
  const known = [cldrMonths, cldrWeekdays].flatMap(names => [...names.values()].flat())
  const more = [months, weekdays].flatMap(names => Object.values(names).flatMap(listOf))
  const forms = [...known.map(form => form.split(/[ ’]/u).at(-1) ?? form), ...more].map(form =>
    sameApostrophe(form.toLowerCase()),
  )
  const whole = new Set([...calendar, ...forms.filter(form => !form.endsWith('*'))])
  const stems = forms.filter(form => form.endsWith('*')).map(form => form.slice(0, -1))
  return {
    has: word =>
      whole.has(word) || stems.some(stem => word.startsWith(stem) && word.length - stem.length <= CASE_ENDING),
  }
}
