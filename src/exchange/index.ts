export { parseTmx, type TmxEntry, writeTmx } from './tmx.ts'
export { type BilingualUnit, createTsvReader } from './tsv.ts'
