import type { Reading } from '../../read/model.ts'
import type { Draft } from '../model.ts'
import { rounded } from './sum.ts'

/**
 * Joins a number with a scale and a smaller one right after it into one amount: `1万2千`, `2 millones 500 mil`, Korean
 * `5만 5000`, Turkish `22 bin 104`.
 */
export function joinAmounts(drafts: Draft[], reading: Reading): Draft[] {
  // Only what follows a scale can be added to it.
  if (!drafts.some(({ scale }) => scale > 0)) return drafts
  const amounts: Draft[] = []
  for (const draft of drafts) {
    const before = amounts.at(-1)
    if (before === undefined || !isOne(before, draft, reading)) amounts.push(draft)
    else {
      const { end, to } = draft
      const value = rounded(before.value + draft.value)
      amounts[amounts.length - 1] = {
        ...before,
        end,
        to,
        value,
        also: [],
        vague: false,
        hard: before.hard || draft.hard,
      }
    }
  }
  return amounts
}

/** Whether a number goes on with the next one. */
function isOne(before: Draft, draft: Draft, { text, tokens, language: { data } }: Reading): boolean {
  if (draft.from - before.to > 1 || draft.scale >= before.scale || draft.value >= 10 ** before.scale || draft.vague)
    return false
  const gap = text.slice(before.end, draft.start)
  const isInDigits = tokens[draft.from]?.kind === 'digits'
  const mayGoOn = data.figuresGoOn === true && isInDigits && draft.clock === undefined && Number.isInteger(draft.value)
  if (mayGoOn && isThousands(before) && (before.vague || tokens[before.from]?.kind === 'digits'))
    return GOES_ON.test(gap) && (before.to === draft.from || draft.value >= 100)
  if (before.vague || before.to !== draft.from) return false
  // A word behind figures counts something, as the 석 (seats) of 4만 2000석.
  if (!isInDigits && draft.scale === 0 && tokens[before.to - 1]?.kind === 'digits') return false
  return gap === '' || (/^[\s\u00a0]$/.test(gap) && (draft.scale > 0 || data.unspaced === 'after-digits'))
}

/** A space, and "and" in Arabic and Hebrew: 22 ألفا و104. */
const GOES_ON = /^[\s\u00a0](?:و|ו[-־]?)?$/

/** Whether a number is of whole thousands, or the word for one thousand. */
const isThousands = ({ scale, value }: Draft): boolean => scale === 3 && value % 1000 === 0
