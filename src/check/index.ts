export { type Checker, checkPair, checkSource, createChecker } from './checker.ts'
export { CHECKS, type Code } from './codes.ts'
export { factsOf } from './facts.ts'
export type { Check, CheckContext, Observation, OwnCheck, Pair, SourceContext } from './model.ts'
