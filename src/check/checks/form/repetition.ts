import { tell } from '../../../say.ts'
import { NOTHING, type PairCheck } from '../../model.ts'
import type { Repeat } from '../../read/facts/repeated-phrases.ts'

const repetition =
  (wanted: (repeat: Repeat) => boolean): PairCheck['pair'] =>
  ({ target, repeat: repeated }) => {
    const repeat = repeated()
    if (!repeat || !wanted(repeat)) return NOTHING
    const said = target.text.slice(repeat.start, repeat.end)
    const once = said.slice(0, said.length >> 1)
    const fix = said === `${once} ${once}` ? { fix: { target: [repeat.start, repeat.end] as const, text: once } } : {}
    return [{ ...tell('repeated', { words: said }), target: [repeat.start, repeat.end], ...fix }]
  }

export const repeatedWord: PairCheck = {
  level: 'warning',
  finds: 'A word stands twice in a row, and nothing in the source does.',
  why: 'A slip of the keyboard or of an engine.',
  example: ['Every day I make progress.', 'Avanzo de día en en día.'],
  pair: repetition(({ length }) => length === 1),
}

export const repeatedPhrase: PairCheck = {
  level: 'warning',
  finds: 'A phrase stands twice in a row, and nothing in the source does.',
  why: 'Engines stutter, and so do merged edits.',
  example: ['The schools are full.', 'Die Schulen sind voll von Schulen sind voll von Jungen.'],
  pair: repetition(({ length }) => length > 1),
}
