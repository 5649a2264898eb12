export { type ErrorCode, InterlinearError } from './errors.ts'
export type * from './model.ts'
