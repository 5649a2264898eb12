import { checkDataOf } from '../../../../languages/check.ts'
import { onceEach } from '../../../../once.ts'
import { onlyOpen, type Way } from './model.ts'

/** What makes a round number before it a few more: 여 in 10여 명. */
const moreOf = onceEach((tag): RegExp | undefined => {
  const { andMore } = checkDataOf(tag) ?? {}
  return andMore === undefined ? undefined : new RegExp(`^\\s?(?:${andMore})`, 'u')
})

/** Whether a text says "ten and some" of what the other counts: "a dozen" → 10여 명. */
export const byAndMore: Way = (number, { reading: { text, language } }, other) => {
  const more = moreOf(language.tag)
  if (more?.test(text.slice(number.end, number.end + 3)) !== true || number.value < 10) return undefined
  const step = 10 ** Math.floor(Math.log10(number.value))
  const next = number.value % step === 0 ? number.value + step : undefined
  return next === undefined ? undefined : onlyOpen(other, ({ value }) => value > number.value && value < next)
}
