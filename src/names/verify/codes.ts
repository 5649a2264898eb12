import type { Level } from '../../model.ts'

/** The possible findings about a mention and its place in an edition. */
export const NAME_CODES = {
  'name-missing': { level: 'error', says: 'a name of the source has no counterpart in the target' },
  'name-misspelt': { level: 'error', says: 'the target has a misspelling of the rendering' },
  'name-wrong': { level: 'error', says: "another name stands in a name's place" },
  'name-forbidden': { level: 'error', says: 'the target has a rendering that the glossary forbids' },
  'name-untranslated': { level: 'error', says: 'the source form was left where the locale has its own' },
  'name-doubled': { level: 'error', says: 'a name is there twice in a row, whole or by its first word' },
  'name-form': { level: 'warning', says: 'only its stem or a regular inflection says that it is the name' },
  'name-count': { level: 'warning', says: 'the name is there, but less often than in the source' },
} as const satisfies Readonly<Record<string, { readonly level: Level; readonly says: string }>>

export type NameCode = keyof typeof NAME_CODES
