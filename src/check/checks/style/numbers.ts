import { tell } from '../../../say.ts'
import { NOTHING, type PairCheck, type Seen, type Sides } from '../../model.ts'
import { rewritten } from '../../numbers/write/write-number.ts'
import type { Token } from '../../read/model.ts'
import { styleOf } from './style-of.ts'

export const styleNumber: PairCheck = {
  ofStyle: true,
  level: 'warning',
  finds:
    'A number has other signs than the house sets (style: numbers), a breakable space or none before %, or is in digits where the house writes words.',
  why: 'Figures of one page are compared with each other.',
  example: ['12,345 people, 5%', '12.345 Menschen, 5% (with spacedPercent: true)'],
  needs: ['digits'],
  pair: sides => {
    const style = styleOf(sides)
    if (!style) return NOTHING
    return [...otherSigns(sides), ...percents(sides), ...inDigits(sides)]
  },
}

function otherSigns({ style, target, numbers }: Sides): readonly Seen[] {
  const { decimal, group } = style?.numbers ?? {}
  if (decimal === undefined && group === undefined) return NOTHING
  const { text, language } = target
  const sure = new Set(numbers().matches.map(([, fact]) => fact))
  return [...sure].flatMap((fact): Seen[] => {
    if (!/\p{Nd}[^\p{Nd}]\p{Nd}/u.test(text.slice(fact.start, fact.end))) return []
    const number = rewritten(fact, text, { locale: language.locale, signs: { decimal, group } })
    if (!number || !/\D/.test(number.written) || number.written === number.right) return []
    // A plain space and a no-break space between thousands count as the same.
    if (number.written.replace(/[\u00a0\u202f]/g, ' ') === number.right.replace(/[\u00a0\u202f]/g, ' ')) return []
    const place = [number.start, number.end] as const
    const { right, written } = number
    return [
      { ...tell('house-writes', { right, written }), target: place, fix: { target: place, text: right, safe: true } },
    ]
  })
}

const PERCENT = /(?<=\p{Nd})([ \u00a0\u202f]?)%(?![\p{L}\p{N}])/gu

function percents({ style, target }: Sides): readonly Seen[] {
  if (!target.text.includes('%')) return NOTHING
  const asked = style?.numbers?.spacedPercent
  return [...target.text.matchAll(PERCENT)].flatMap(({ 1: space = '', index }): Seen[] => {
    const place = [index, index + space.length] as const
    const spot = [index, index + space.length + 1] as const
    if (asked === false && space !== '') {
      return [{ ...tell('percent-close', {}), target: spot, fix: { target: place, text: '', safe: true } }]
    }
    // If the house style says nothing, 5% is left alone; a space before % at which the line may break is not.
    const breaks = space === ' ' && (asked === true || style?.usual.spacesPercent() === true)
    if (!breaks && !(asked === true && space === '')) return []
    const told = tell(breaks ? 'percent-breaks' : 'percent-apart', {})
    const level = asked === undefined ? { level: 'info' as const } : {}
    return [{ ...told, target: spot, fix: { target: place, text: '\u00a0', safe: true }, ...level }]
  })
}

/**
 * Small whole numbers in digits that count something: "3 perros". Dates, times, money, measures, scores and ranges are
 * left alone.
 */
function inDigits({ style, target, numbers }: Sides): readonly Seen[] {
  const below = style?.numbers?.wordsBelow
  if (below === undefined) return NOTHING
  const { text, language, tokens } = target
  return numbers().target.flatMap((fact): Seen[] => {
    const { value, start, end, scale, unit, currency, percent, clock, month, part } = fact
    const measured = scale > 0 || unit || currency || percent || clock !== undefined || month || part
    if (measured || !Number.isInteger(value) || value < 0 || value >= below) return []
    if (!/^\d+$/.test(text.slice(start, end)) || IS_PART.test(text.slice(Math.max(0, start - 2), start))) return []
    if (!/^[ \u00a0]\p{L}/u.test(text.slice(end)) || !isThing(tokens[fact.to])) return []
    const words = wordFor(value, language.data.cardinals)
    const place = [start, end] as const
    const told = words === undefined ? tell('numbers-in-words', { below }) : tell('number-in-words', { below, words })
    // A number word may have to agree with what it counts.
    return [{ ...told, target: place, ...(words !== undefined && { fix: { target: place, text: words } }) }]
  })
}

/** Whether a number counts the word after it: a separate word, but not a month or a small word as in "3 de mayo". */
const isThing = (next: Token | undefined): boolean =>
  next?.kind === 'word' && !next.word.common && !next.word.senses.some(({ kind }) => kind === 'month')

/** What stands before a number that is part of something: 3-4, 2:1, §5, №5, B 5. */
const IS_PART = /[-–:./§№#]\s?$|\p{Lu}[ -]?$/u

const wordFor = (value: number, cardinals: Readonly<Record<string, string>>): string | undefined =>
  cardinals[String(value)]?.split(/\s+/)[0]?.replace(/\*$/, '').replaceAll('_', ' ') || undefined
