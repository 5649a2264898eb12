import type { learnNames as LearnNames } from './learn-names.ts'

/** Learning loads tables of scripts; a command that learns nothing does without them. */
export const learnNames = async (...given: Parameters<typeof LearnNames>): Promise<ReturnType<typeof LearnNames>> =>
  (await import('./learn-names.ts')).learnNames(...given)
