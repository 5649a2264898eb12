import type { TargetLanguage } from '../model.ts'

/** Hebrew: conjunctions, prepositions and the article are written together with a name: ובמוסקבה. */
export const hebrew = (): TargetLanguage => ({
  affixes: {
    prefixes: [
      ...['ו', 'ה', 'ב', 'כ', 'ל', 'מ', 'ש'],
      ...['וה', 'וב', 'וכ', 'ול', 'ומ', 'וש', 'שה', 'שב', 'של', 'שמ', 'כש', 'מה', 'ומה', 'וכש', 'לכש', 'מש'],
    ],
    suffixes: [],
  },
})
