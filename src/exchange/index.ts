export { type BilingualUnit, createTsvReader } from './tsv.ts'
