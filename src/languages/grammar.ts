import { headOf } from './index.ts'
import type { Grammar } from './model.ts'
import { withoutFolder } from './without-folder.ts'

const UNKNOWN: Grammar = {}

/** How a locale's language builds sentences and words; empty for a language that nobody has described. */
export const grammarOf = (locale: string): Grammar =>
  headOf(locale)?.grammar ?? withoutFolder(locale).grammar ?? UNKNOWN
