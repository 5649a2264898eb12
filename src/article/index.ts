export { formatOf, isSlug, slugOf } from './filename.ts'
export { loadParser, type ParseArticle, type ParseOptions, parseArticle } from './parse.ts'
export { replaceSegments } from './replace.ts'
export type { RoleOverride } from './roles.ts'
