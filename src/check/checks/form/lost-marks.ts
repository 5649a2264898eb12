import { NOTHING, type PairCheck } from '../../model.ts'

export const marksLost: PairCheck = {
  level: 'warning',
  finds: 'A word of the language has lost its accent or its umlaut: "tambien", "konnen", "koennen".',
  why: 'Somewhere on the way letters were made plain, and most likely in the whole text.',
  example: ['The government also said so.', 'El Gobierno tambien lo dijo.'],
  pair: ({ source, target }) => {
    const { marked } = target.language
    if (marked.size === 0) return NOTHING
    for (const { lower, text, kind, start, end } of target.tokens) {
      const right = kind === 'word' && text === lower ? marked.get(lower) : undefined
      if (right === undefined || source.tokens.some(token => token.lower === lower)) continue
      return [
        {
          message: `"${text}" is "${right}" without its marks.`,
          target: [start, end],
          fix: { target: [start, end], text: right },
        },
      ]
    }
    return NOTHING
  },
}
