export { ensureWritable, finishPair, writeAtomic, writePair } from './atomic.ts'
export { type EditionAddress, loadEdition, loadSource, saveEdition, saveSource } from './editions.ts'
export {
  decodeUtf8,
  type EditionPaths,
  editionPaths,
  listLocales,
  listSlugs,
  readText,
  readTextIfAny,
} from './files.ts'
