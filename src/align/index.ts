export { alignTexts } from './align.ts'
export type { AlignRequest, SentencePair } from './model.ts'
