export { segmentArticle } from './article.ts'
export { type BoundaryDecision, decisionAt } from './decisions.ts'
export type { Exceptions } from './exceptions.ts'
export { splitSentences } from './sentences.ts'
