import { calendarOf, type DateNames } from '../../languages/calendar.ts'
import type { Fix, TextEdit } from '../../model.ts'
import type { Sides } from '../model.ts'
import { convertedTo } from '../numbers/conversion.ts'
import type { NumberFact } from '../numbers/model.ts'
import { rewritten, writeNumber } from '../numbers/write/write-number.ts'
import type { Mend } from './model.ts'

/** The number at a place of a text; `facts` are in the order of the text. */
function factAt(facts: readonly NumberFact[], span: readonly [number, number] | undefined): NumberFact | undefined {
  if (!span) return undefined
  let [low, high] = [0, facts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((facts[middle]?.start ?? 0) < span[0]) low = middle + 1
    else high = middle
  }
  const found = facts[low]
  return found?.start === span[0] && found.end === span[1] ? found : undefined
}

/** The figures that an observation is about. */
function figuresOf(sides: Sides, { source, target }: Parameters<Mend>[0]) {
  const { source: said, target: written } = sides.numbers()
  return { source: factAt(said, source), target: factAt(written, target) }
}

/** Writes the source's figure in the target's way. */
export const sourceFigure: Mend = (observation, sides) => {
  const { source, target } = figuresOf(sides, observation)
  return source && target && putAmount(source.value, target, sides)
}

/** Writes the source's amount in the target's unit. */
export const convertedFigure: Mend = (observation, sides) => {
  const { source, target } = figuresOf(sides, observation)
  const amount = source && target && convertedTo(source, target)
  return amount === undefined ? undefined : putAmount(amount, target, sides)
}

/** Writes an amount in place of the digits of a figure; the words after them (million, km) stay. */
function putAmount(
  amount: number,
  target: NumberFact | undefined,
  { target: { text, language } }: Sides,
): Fix | undefined {
  const [digits = ''] = /^\d+(?:[.,٬٫\u00a0\u202f'’]\d+)*/.exec(text.slice(target?.start, target?.end)) ?? []
  if (!target || digits === '' || target.month || target.part || target.clock !== undefined) return undefined
  const shown = Number((amount / 10 ** target.scale).toPrecision(12))
  const decimals = String(shown).split('.')[1]?.length ?? 0
  if (decimals > 3 || !Number.isFinite(shown)) return undefined
  return {
    target: [target.start, target.start + digits.length],
    text: writeNumber(shown, language.locale, { decimals }),
  }
}

/** Writes the same number with the separators of the target's language. */
export const ownSeparators: Mend = (observation, sides) => {
  const { target } = figuresOf(sides, observation)
  const { text, language } = sides.target
  // Read in its own language, 2,000 may be two; the source decides.
  const meant = sides.numbers().matches.find(([, other]) => other === target)?.[0].value
  const number = target && rewritten({ ...target, value: meant ?? target.value }, text, { locale: language.locale })
  if (!number || number.written === number.right) return undefined
  return { target: [number.start, number.end], text: number.right, safe: true }
}

/** Puts a percent sign after the number that lost it. */
export const percentSign: Mend = (observation, sides) => {
  const { source, target } = figuresOf(sides, observation)
  const { text, language } = sides.target
  if (!source?.percent || !target || target.percent || !/\d$/.test(text.slice(target.start, target.end)))
    return undefined
  const sample = new Intl.NumberFormat(language.locale, { style: 'percent', numberingSystem: 'latn' }).format(0.05)
  // Turkish and Basque have the sign before the number.
  if (!/^5\s?%$/.test(sample)) return undefined
  return { target: [target.end, target.end], text: sample.slice(1) }
}

/** Puts the source's minus before the number, or removes it if the source has none. */
export const minusSign: Mend = ({ source, target }, sides) => {
  if (!source || !target) return undefined
  const [before, found] = [sides.source.text.charAt(source[0] - 1), sides.target.text.charAt(target[0] - 1)]
  const isMinus = (sign: string): boolean => /[-−–]/.test(sign)
  if (isMinus(before) && !isMinus(found)) return { target: [target[0], target[0]], text: before }
  return isMinus(found) && !isMinus(before) ? { target: [target[0] - 1, target[0]], text: '' } : undefined
}

/** Puts the two numbers of a score in the other order. */
export const turnedScore: Mend = ({ target }, sides) => {
  if (!target) return undefined
  const [, one, joint, other] = /^(\d+)(\D+)(\d+)$/.exec(sides.target.text.slice(...target)) ?? []
  return one === undefined ? undefined : { target, text: `${other}${joint}${one}` }
}

/** Exchanges two numbers. */
export const exchangedNumbers: Mend = (observation, sides) => {
  const { source, target } = figuresOf(sides, observation)
  const partner = sides.numbers().matches.find(([one]) => one === source)?.[1]
  if (!target || !partner || partner === target) return undefined
  const { text } = sides.target
  const words = ({ start, end }: NumberFact): string => text.slice(start, end)
  const put = (place: NumberFact, by: NumberFact): TextEdit => ({ target: [place.start, place.end], text: words(by) })
  return { ...put(target, partner), also: [put(partner, target)] }
}

const dateName =
  (kind: 'month' | 'weekday', names: (locale: string) => DateNames): Mend =>
  ({ source, target }, sides) => {
    const value = source && valueAt(sides, source[0], kind)
    if (value === undefined || !target) return undefined
    const { text, language } = sides.target
    const known = names(language.locale)
    const found = text.slice(...target)
    // The lists of all months have one order, so the same position is the same case: июля → июня.
    const form = [...known.values()].find(forms => forms.includes(found.toLowerCase()))?.indexOf(found.toLowerCase())
    const forms = known.get(value) ?? []
    const name = forms[form ?? 0] ?? forms[0]
    if (name === undefined || /\s/.test(name)) return undefined
    const put = /^\p{Lu}/u.test(found) ? name.charAt(0).toLocaleUpperCase(language.locale) + name.slice(1) : name
    return { target, text: put }
  }

function valueAt({ source }: Sides, at: number, kind: 'month' | 'weekday'): number | undefined {
  for (const { start, senses } of source.marks) {
    if (start !== at) continue
    for (const sense of senses) if (sense.kind === kind) return sense.value
  }
  return undefined
}

/** Puts the source's month or weekday in the form that stands there. */
export const monthName = dateName('month', locale => calendarOf(locale).months)
export const weekdayName = dateName('weekday', locale => calendarOf(locale).weekdays)
