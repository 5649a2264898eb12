/**
 * The words of Interlinear, one meaning each: this is where they are imported from. Everything here is readonly data; offsets
 * are UTF-16 units, half-open; locales are BCP 47 tags; segment keys are dotted i18next paths inside one article (`p1.s2`).
 */

export type * from './types/address.ts'
export type * from './types/alignment.ts'
export type * from './types/article.ts'
export type * from './types/edition.ts'
export type * from './types/engine.ts'
export type * from './types/finding.ts'
export type * from './types/markup.ts'
export type * from './types/names.ts'
