import type { Meaning } from '../model.ts'

/** Marks that stay with their sentence in translations, with our names for them; the first of each counts. */
const MARKS: readonly (readonly [id: string, pattern: RegExp])[] = [
  ['mark ?', /[?？؟]/u],
  ['mark !', /[!！]/u],
  ['mark :', /[:：]/u],
  ['mark ;', /[;；؛]/u],
  ['mark (', /[(（]/u],
  ['mark "', /["“”„«»「『《]/u],
  ['mark …', /…|\.\.\./u],
  ['mark /', /\//u],
]

/** The marks that a text has. */
export const marksIn = (text: string): readonly Meaning[] =>
  MARKS.flatMap(([id, pattern]) => {
    const at = text.search(pattern)
    return at < 0 ? [] : [{ id, start: at, end: at + 1 }]
  })
