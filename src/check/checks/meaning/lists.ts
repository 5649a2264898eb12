import type { Span } from '../../../model.ts'
import { onceEach } from '../../../once.ts'
import { tell } from '../../../say.ts'
import { NOTHING, type PairCheck } from '../../model.ts'
import type { Reading } from '../../read/model.ts'

/** A list of fewer things may be said in another way; of three, a target with no sign or word between things lost two. */
const FEWEST = 3
const SURE = 4
/** The most words of one thing in a list; more are clauses. */
const MOST_WORDS = 3

/** How a language joins the last thing of a list: and, or; CLDR says it for every language. */
const joinersOf = onceEach((locale): readonly string[] =>
  (['conjunction', 'disjunction'] as const).flatMap(type => {
    const last = new Intl.ListFormat(locale, { type, style: 'long' }).formatToParts(['1', '2']).find(isLiteral)
    return last === undefined ? [] : [last.value.replace(/[\s,、，]/g, '')]
  }),
)

const isLiteral = ({ type }: { readonly type: string }): boolean => type === 'literal'

const word = (words: readonly string[]): string => `(?:${words.map(one => RegExp.escape(one)).join('|')})`

const ITEM = String.raw`[\p{L}\p{N}\p{M}'’-]+(?: [\p{L}\p{N}\p{M}'’-]+){0,${MOST_WORDS - 1}}`

/** Two things or more with commas, and a last one with its word: "trade, fisheries, visas and waste". */
const listOf = onceEach(
  (locale): RegExp =>
    new RegExp(
      String.raw`(?<![\p{L}\p{N}\p{M}'’-])${ITEM}(?:, ${ITEM}){${FEWEST - 2},20},? ${word(joinersOf(locale))} (?=\p{L})`,
      'u',
    ),
)

const IS_ITEM = new RegExp(`^${ITEM}$`, 'u')

/** Where a list may begin, if one ends in the text with a comma, a few words, and "and" or "or". */
function beginningOfList({ text, language: { locale } }: Reading): number | undefined {
  let first: number | undefined
  for (const joiner of joinersOf(locale)) {
    const comma = lastCommaBefore(` ${joiner} `, text)
    if (comma !== undefined) first = Math.min(first ?? text.length, firstWordsBefore(comma, text))
  }
  return first
}

/** The last comma of the first list that goes on with a joint. */
function lastCommaBefore(joint: string, text: string): number | undefined {
  for (let at = text.indexOf(joint); at >= 0; at = text.indexOf(joint, at + 1)) {
    const end = text.charAt(at - 1) === ',' ? at - 1 : at
    const comma = text.lastIndexOf(', ', end - 1)
    if (comma >= 0 && IS_ITEM.test(text.slice(comma + 2, end))) return comma
  }
  return undefined
}

/** Goes back from a comma over things between commas, to the words of the first thing. */
function firstWordsBefore(comma: number, text: string): number {
  let end = comma
  let before = text.lastIndexOf(', ', end - 1)
  while (before >= 0 && IS_ITEM.test(text.slice(before + 2, end))) {
    end = before
    before = text.lastIndexOf(', ', end - 1)
  }
  for (let word = 0; word < MOST_WORDS && end > 0; word++) end = text.lastIndexOf(' ', end - 1)
  return end + 1
}

/** Everything that may stand between two things of a list. */
const signsOf = onceEach((locale): RegExp => {
  const joiners = joinersOf(locale).filter(one => one !== '')
  const isLatin = joiners.every(one => /^\p{Script=Latin}+$|^\p{Script=Cyrillic}+$|^\p{Script=Greek}+$/u.test(one))
  const more = MORE[locale.split('-')[0] ?? '']
  const own =
    joiners.length === 0 || (!isLatin && more)
      ? '(?!)'
      : isLatin
        ? String.raw`(?<!\p{L})${word(joiners)}(?!\p{L})`
        : word(joiners)
  return new RegExp(`[,،、，;；:：/&·・–—-]|${own}|${more ?? '(?!)'}`, 'gu')
})

/** Other words and endings that join two things. */
const MORE: Readonly<Record<string, string>> = {
  ja: 'と|や|及び|および|並びに|または|か|たり',
  zh: '和|与|與|及|或|跟|同|以及',
  ko: '와|과|및|하고|이나|랑|또는|거나|든지|으며|하며',
  ar: String.raw`(?<!\p{L})(?:و|أو(?!\p{L}))`,
  he: String.raw`(?<!\p{L})ו`,
  es: String.raw`(?<!\p{L})(?:e|u|ni|como|con|más)(?!\p{L})`,
  it: String.raw`(?<!\p{L})(?:ed|od|né|nonché|con|più)(?!\p{L})`,
  fr: String.raw`(?<!\p{L})(?:ni|ainsi|avec|plus)(?!\p{L})`,
  pt: String.raw`(?<!\p{L})(?:nem|bem|com|mais)(?!\p{L})`,
  de: String.raw`(?<!\p{L})(?:sowie|noch|mit|plus|beziehungsweise|bzw)(?!\p{L})`,
  ru: String.raw`(?<!\p{L})(?:а|также|да|ни|с)(?!\p{L})`,
  uk: String.raw`(?<!\p{L})(?:й|та|і|а|також|ні|з|із)(?!\p{L})`,
  pl: String.raw`(?<!\p{L})(?:oraz|a|także|ani|z)(?!\p{L})`,
  cs: String.raw`(?<!\p{L})(?:i|ani|či|také|s)(?!\p{L})`,
  tr: String.raw`(?<!\p{L})(?:ile|ya|da|de)(?!\p{L})`,
  nl: String.raw`(?<!\p{L})(?:alsmede|evenals|met)(?!\p{L})`,
  sv: String.raw`(?<!\p{L})(?:samt|med)(?!\p{L})`,
}

/**
 * Whether the parts between commas are things: "which are unique" and "a self-assured" are clauses, and a name before
 * words in small letters ends one.
 */
function isOfThings(list: string, common: ReadonlySet<string>): boolean {
  const [first = '', ...others] = list.split(/,\s?/)
  const isClause = others.slice(0, -1).some(part => part.split(' ').some(one => common.has(one.toLowerCase())))
  const last = others.at(-1)?.trim().split(' ').slice(0, -1) ?? []
  const isName = /\s\p{Lu}\S*$/u.test(first) && /^\p{Ll}/u.test(others[0] ?? '')
  return !isClause && !isName && !last.some(one => common.has(one.toLowerCase()))
}

/** Whether the commas of a text may be those of a list. */
const hasListCommas = ({ text, commas }: Reading): boolean => commas >= FEWEST - 2 && text.includes(', ')

/** Whether a comma of the list is one of a date: "opens on Friday, November 21 and runs two hours". */
function hasDate({ marks, text }: Reading, list: Span): boolean {
  const months = marks.filter(
    ({ start, end, senses }) => start >= list.start && end <= list.end && senses.some(isMonth),
  )
  return months.some(({ start, end }) =>
    /\d/.test(text.slice(Math.max(0, start - 3), start) + text.slice(end, end + 4)),
  )
}

const isMonth = ({ kind }: Reading['marks'][number]['senses'][number]): boolean => kind === 'month'

export const listShortened: PairCheck = {
  level: 'warning',
  finds:
    'The source lists four things or more, and the target has fewer signs and words between things; or three, and it has none.',
  why: 'Engines leave out the last thing of a list, and nobody misses it.',
  example: ['They sell bread, milk, eggs and salt.', 'Venden pan, leche y huevos.'],
  pair: ({ source, target, given }) => {
    if (given.interface || source.quotes > 0 || !hasListCommas(source)) return NOTHING
    const from = beginningOfList(source)
    const list = from === undefined ? null : listOf(source.language.locale).exec(source.text.slice(from))
    if (from === undefined || list === null || !isOfThings(list[0], source.language.common)) return NOTHING
    const start = from + list.index
    const end = start + list[0].length
    if (hasDate(source, { start, end })) return NOTHING
    const things = list[0].split(',').length + (/,\s\S+\s$/u.test(list[0]) ? 0 : 1)
    // "Therefore, first and foremost"
    if (things < SURE && start === 0) return NOTHING
    const signs = target.text.match(signsOf(target.language.locale))?.length ?? 0
    if (signs >= (things < SURE ? 1 : things - 1)) return NOTHING
    return [{ ...tell('list-shorter', { words: list[0].trim(), count: things }), source: [start, end] }]
  },
}
