import { listOf } from '../../../languages/word-lists.ts'
import type { Mark, Reading } from '../../read/model.ts'
import type { Draft, MarksAt } from '../model.ts'

/** Units by what they are counted for: metres per second, litres per square metre (of rain). */
const RATES: Readonly<Record<string, string>> = {
  'meter second': 'meter-per-second',
  'foot second': 'foot-per-second',
  'kilometer second': 'kilometer-per-second',
  'kilometer hour': 'kilometer-per-hour',
  'mile hour': 'mile-per-hour',
  'liter square-meter': 'liter-per-square-meter',
}

/** Units that are counted for something. */
const COUNTED: ReadonlySet<string> = new Set(Object.keys(RATES).map(rate => rate.split(' ')[0] ?? ''))

const PERIODS = ['second', 'hour'] as const

/** How many characters before a number its speed may be named: 秒速約20メートル. */
const LONGEST_SPEED = 6

/** How many tokens behind a unit may say what it is counted for: "Liter Regen pro Quadratmeter". */
const REACH = 3

/** The unit of a number with what stands beside it: "20 meter per sekund", 秒速20メートル. */
export function rateOf(draft: Draft, mark: Mark | undefined, reading: Reading, marks: MarksAt): string | undefined {
  const { unit = '' } = draft
  if (mark === undefined || !COUNTED.has(unit)) return undefined
  return speedBefore(draft, reading) ?? rateBehind(unit, mark, reading, marks)
}

function speedBefore({ unit, start }: Draft, { text, language: { data } }: Reading): string | undefined {
  const { speedBefore: words } = data
  if (words === undefined) return undefined
  const before = text.slice(Math.max(0, start - LONGEST_SPEED), start)
  const period = PERIODS.find(each => listOf(words[each]).some(word => before.includes(word)))
  return period && RATES[`${unit} ${period}`]
}

function rateBehind(unit: string, mark: Mark, { text, tokens }: Reading, marks: MarksAt): string | undefined {
  for (let at = mark.to; at < mark.to + REACH && tokens[at]?.kind === 'word'; at++) {
    if (/[,;:.()]/.test(text.slice(mark.end, tokens[at]?.start))) return undefined
    for (const sense of marks[at]?.senses ?? []) {
      const rate = sense.kind === 'unit' ? RATES[`${unit} ${sense.id}`] : undefined
      if (rate !== undefined) return rate
    }
  }
  return undefined
}
