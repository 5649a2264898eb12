/**
 * The words of Interlinear, each with one meaning. They are imported from here. Everything here is readonly data; spans
 * are offsets in UTF-16 units with an exclusive end; locales are BCP 47 tags; segment keys are dotted i18next paths
 * inside one article (`p1.s2`).
 */

export type * from './types/address.ts'
export type * from './types/alignment.ts'
export type * from './types/article.ts'
export type * from './types/edition.ts'
export type * from './types/engine.ts'
export type * from './types/finding.ts'
export type * from './types/markup.ts'
export type * from './types/names.ts'
