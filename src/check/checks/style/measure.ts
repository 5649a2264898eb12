import { once } from '../../../once.ts'

const segmenter = once(() => new Intl.Segmenter('und'))

/** The length of a text in characters as readers count them: a letter with its marks is one. */
export function lengthOf(text: string): number {
  let length = 0
  for (const _ of segmenter().segment(text)) length++
  return length
}

/** The words of a headline that make the address of its page, joined with hyphens: `talks-fail-in-kyiv`. */
export const slugWords = (headline: string): readonly string[] =>
  headline
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
