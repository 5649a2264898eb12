import { languageOf } from './language-tag.ts'
import type { CheckData, Grammar } from './model.ts'

/** What is known of a language without a folder; move it into the folder once the language gets one. */
interface WithoutFolder extends Pick<CheckData, 'fullStop' | 'questionMark'> {
  readonly grammar?: Grammar
}

const LANGUAGES: Readonly<Record<string, WithoutFolder>> = {
  az: { grammar: { verbLast: true, respellsNames: true } },
  bn: { grammar: { verbLast: true }, fullStop: '।' },
  eu: { grammar: { verbLast: true } },
  fa: { grammar: { verbLast: true }, questionMark: '؟' },
  gl: { grammar: { analytic: true } },
  hy: { fullStop: '։', questionMark: '՞' },
  ka: { grammar: { verbLast: true } },
  lo: { fullStop: '' },
  mn: { grammar: { verbLast: true } },
  mr: { fullStop: '।' },
  my: { fullStop: '။' },
  ne: { fullStop: '।' },
  nn: { grammar: { compounding: true } },
  sq: { grammar: { respellsNames: true } },
  ta: { grammar: { verbLast: true } },
  te: { grammar: { verbLast: true } },
  th: { fullStop: '' },
  ur: { grammar: { verbLast: true }, fullStop: '۔', questionMark: '؟' },
}

const NOTHING: WithoutFolder = {}

/** What is known of a locale's language if it has no folder. */
export const withoutFolder = (locale: string): WithoutFolder => languageOf(LANGUAGES, locale) ?? NOTHING
