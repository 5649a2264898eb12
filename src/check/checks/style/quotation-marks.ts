import { spacesQuotations } from '../../../languages/quotation-marks.ts'
import type { TextEdit } from '../../../model.ts'
import { tell } from '../../../say.ts'
import { NOTHING, type PairCheck, type Seen } from '../../model.ts'
import { type QuotePair, quotePairsIn } from '../../read/quotes/quote-pairs.ts'
import { styleOf } from './style-of.ts'

export const styleQuotes: PairCheck = {
  ofStyle: true,
  level: 'warning',
  finds: 'Quotation marks are not those of the house (style: quotes) or of the language.',
  why: 'They are how readers see who speaks; each language has its own.',
  example: ['He said “yes”.', 'Il a dit “oui”. (with quotes: «»)'],
  written: true,
  pair: sides => {
    const style = styleOf(sides)
    if (!style || style.quotes === 'any') return NOTHING
    const { target, source } = sides
    const { locale } = target.language
    const accepted = style.quotes === undefined ? style.usual.quotes : [style.quotes]
    const [wanted] = accepted
    if (wanted === undefined) return NOTHING
    const pairs = quotePairsIn(target.written, target.parts)
    // Straight marks come from the keyboard: if the source has them too, nobody chose them.
    const typed = style.quotes === undefined && source.written.includes('"')
    const wrong = pairs.filter(pair => !accepted.some(marks => fits(pair, marks)) && !(typed && pair.open === '"'))
    const outer = wrong.filter(one => !wrong.some(other => other !== one && contains(other, one)))
    const spaced = spacesQuotations(locale)
    return outer.map((pair): Seen => {
      const edits = pairs
        .filter(one => one === pair || contains(pair, one))
        .flatMap(one => editsOf(one, wanted, spaced))
      const [first, ...also] = edits
      const level = style.quotes === undefined ? { level: 'info' as const } : {}
      const [open, close] = [...wanted]
      return {
        ...tell(style.quotes === undefined ? 'quotes-of-language' : 'quotes-of-house', {
          written: `${pair.open}…${pair.close}`,
          right: `${open}…${close}`,
        }),
        target: [pair.start, pair.end],
        ...level,
        ...(first && { fix: { ...first, safe: true, ...(also.length > 0 && { also }) } }),
      }
    })
  },
}

const contains = (outer: QuotePair, inner: QuotePair): boolean => outer.start < inner.start && inner.end < outer.end

/** Whether a quotation has the marks of a style for its depth: inside another one, the inner marks. */
function fits({ open, close, depth }: QuotePair, marks: string): boolean {
  const [outerOpen, outerClose, innerOpen = outerOpen, innerClose = outerClose] = [...marks]
  if (depth % 2 === 1) return open === innerOpen && close === innerClose
  // A headline may use the inner marks alone: ‘so’.
  return (open === outerOpen && close === outerClose) || (open === innerOpen && close === innerClose && isSingle(open))
}

const isSingle = (mark: string): boolean => '‘’‚‹›'.includes(mark)

/** The marks of a quotation in a given style, with the spaces that French puts inside « and ». */
function editsOf({ start, end, depth, spaceIn, spaceOut }: QuotePair, marks: string, spaced: boolean): TextEdit[] {
  const [outerOpen = '', outerClose = '', innerOpen = outerOpen, innerClose = outerClose] = [...marks]
  const [open, close] = depth % 2 === 1 ? [innerOpen, innerClose] : [outerOpen, outerClose]
  const space = (mark: string): string => (spaced && '«»'.includes(mark) ? '\u00a0' : '')
  return [
    { target: [start, start + 1 + spaceIn], text: open + space(open) },
    { target: [end - 1 - spaceOut, end], text: space(close) + close },
  ]
}
