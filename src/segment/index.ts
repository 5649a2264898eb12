export { segmentArticle } from './article.ts'
export {
  type BoundaryDecision,
  decidedOffsets,
  decisionAt,
  formatDecisions,
  parseDecision,
  parseDecisions,
} from './decisions.ts'
export type { Exceptions } from './exceptions.ts'
export { splitSentences } from './sentences.ts'
