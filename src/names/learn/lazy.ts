import type { Locale } from '../../model.ts'
import type { learnNames as LearnNames } from './learn-names.ts'
import type { typesByName as TypesByName } from './types.ts'

/** Learning loads tables of scripts, so it is loaded at the first call. */
export const learnNames = async (...given: Parameters<typeof LearnNames>): Promise<ReturnType<typeof LearnNames>> =>
  (await import('./learn-names.ts')).learnNames(...given)

/** `typesByName`, loaded when it is called. */
export const loadTypes = async (locale: Locale): Promise<ReturnType<typeof TypesByName>> =>
  (await import('./types.ts')).typesByName(locale)
