/**
 * The shapes of a language's data, one for each file of its folder: `check.ts` of a language has `CheckData`, whose
 * shape is in `shapes/check.ts`. Import them from here.
 */

export type * from './shapes/article.ts'
export type * from './shapes/check.ts'
export type * from './shapes/cldr.ts'
export type * from './shapes/concepts.ts'
export type * from './shapes/dates.ts'
export type * from './shapes/head.ts'
export type * from './shapes/names.ts'
export type * from './shapes/negation.ts'
export type * from './shapes/publish.ts'
export type * from './shapes/segment.ts'
export type * from './shapes/source-check.ts'
