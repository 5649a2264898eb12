export { contentSegment } from './content.ts'
export { enclose, encode } from './encode.ts'
export { formatOf, isSlug, slugOf } from './filename.ts'
export { parseRoles } from './front-matter.ts'
export { checkInlines, type InlineProblem } from './inlines.ts'
export { loadParser, type ParseArticle, type ParseOptions, parseArticle } from './parse.ts'
export {
  fromPieces,
  type PlainView,
  plainOffset,
  plainSegment,
  plainView,
  sliceInlines,
  toPieces,
  type Written,
} from './plain.ts'
export { loadReaders, type Readers, type ReadPlain } from './reading.ts'
export { type RepairedInlines, repairInlines } from './repair.ts'
export { replaceSegments } from './replace.ts'
export type { RoleOverride } from './roles.ts'
