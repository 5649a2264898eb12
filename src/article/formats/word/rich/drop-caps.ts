import { runTags } from './read-runs.ts'

/** Signs before the first letter that are drawn with it; a reference such as `&amp;` is not a letter. */
const FIRST = /&[#\w]{1,12};|(?:[\p{Ps}\p{Pi}"'¿¡„«»](?!\s)){0,4}(?=[\p{L}\p{N}])/gu
/** A letter that is joined to the next one cannot be drawn separately: the whole word is drawn large. */
const JOINED_WORD = /^[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}][\p{L}\p{M}]*/u

const characters = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** A text without its first letter, and that letter with the opening quotation mark before it: `“T` and `he end.”` */
export function splitDropCap(text: string): readonly [cap: string, rest: string] {
  const tags = runTags(text)
  for (const { 0: before, index } of text.matchAll(FIRST)) {
    if (before.startsWith('&') || tags.some(({ start, end }) => index >= start && index < end)) continue
    const at = index + before.length
    const word = text.slice(at, at + 100)
    const [joined] = JOINED_WORD.exec(word) ?? []
    const letter = joined ?? characters.segment(word).containing(0)?.segment ?? ''
    return [before + letter, text.slice(0, index) + text.slice(at + letter.length)]
  }
  return ['', text]
}
