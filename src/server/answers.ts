/** The server's answers to the page; the parts are in `shapes/`, and are imported from here. */

export type * from './shapes/article.ts'
export type * from './shapes/change.ts'
export type * from './shapes/desk.ts'
export type * from './shapes/events.ts'
export type * from './shapes/find.ts'
export type * from './shapes/names.ts'
export type * from './shapes/preview.ts'
export type * from './shapes/unit.ts'
