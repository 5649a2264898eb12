import type { TargetLanguage } from '../model.ts'
import { paradigm } from '../paradigm.ts'

/** Arabic: conjunctions, prepositions and the article are written together with a name; adjectives in -ي. */
export const arabic = (): TargetLanguage => ({
  affixes: {
    prefixes: [
      ...['و', 'ف', 'ب', 'ك', 'ل', 'س', 'وب', 'ول', 'وك', 'فب', 'فل'],
      ...['ال', 'وال', 'فال', 'بال', 'كال', 'لل', 'ولل', 'فلل', 'وبال'],
    ],
    suffixes: [],
  },
  // After the preposition ل the article loses its alif: للكرملين for الكرملين.
  article: 'ال',
  equivalents: [
    ['أ', 'ا'],
    ['إ', 'ا'],
    ['آ', 'ا'],
    ['ى', 'ي'],
  ],
  derivation: paradigm(`
    -: ي ية يا يين يون
    ا: ي ية يين يون
    يا: ي ية يين يون
    ة: ي ية يين يون
  `),
})
