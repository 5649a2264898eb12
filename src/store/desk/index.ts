/** What the pipeline, the page and the commands need of a place where articles and editions live. */

export type * from './address.ts'
export type * from './articles.ts'
export type * from './books.ts'
export type * from './desk.ts'
export type * from './editions.ts'
export type * from './files.ts'
export type * from './history.ts'
export type * from './memory.ts'
export type * from './versions.ts'
