import { tell } from '../../../say.ts'
import { NOTHING, type PairCheck } from '../../model.ts'
import { has } from '../../read/reading.ts'

export const marksLost: PairCheck = {
  level: 'warning',
  finds: 'A word of the language has lost its accent or its umlaut: "tambien", "konnen", "koennen".',
  why: 'A program replaced letters by plain ones, most likely in the whole text.',
  needs: ['markless'],
  example: ['The government also said so.', 'El Gobierno tambien lo dijo.'],
  pair: ({ source, target }) => {
    if (!has(target, 'markless')) return NOTHING
    for (const { text, lower, word, start, end } of target.tokens) {
      const { right } = word
      if (right === undefined || source.tokens.some(token => token.lower === lower)) continue
      const span = [start, end] as const
      return [{ ...tell('marks-lost', { word: text, right }), target: span, fix: { target: span, text: right } }]
    }
    return NOTHING
  },
}
