/** The interface of a desk: the place of articles and editions, as the pipeline, the page and the commands use it. */

export type * from './address.ts'
export type * from './articles.ts'
export type * from './books.ts'
export type * from './desk.ts'
export type * from './editions.ts'
export type * from './files.ts'
export type * from './findings.ts'
export type * from './history.ts'
export type * from './memory.ts'
export type * from './versions.ts'
