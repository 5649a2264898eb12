export { type ErrorCode, InterlinearError } from './errors.ts'
export type * from './model.ts'
export { type Exceptions, segmentArticle, splitSentences } from './segment/index.ts'
