import * as v from 'valibot'
import {
  type CheckContext,
  checkSource as checkArticle,
  createChecker as createFullChecker,
  defineCheck as define,
  type OwnCheck,
  type Pair,
  type SourceContext,
  type SourceText,
  CHECKS as TABLE,
} from '../check/index.ts'
import type { Finding, Level } from '../model.ts'
import { expectArguments } from './expect.ts'
import * as shape from './shapes.ts'

/** What a check finds, as the table of all checks says it. */
export interface CheckDescription {
  readonly level: Level
  /** What is found, as one sentence. */
  readonly finds: string
  readonly why: string
  /** Source and target, or a source alone, that has it. */
  readonly example: readonly [source: string, target?: string]
}

const described = <C extends string>(
  table: Readonly<Record<C, CheckDescription>>,
): Readonly<Record<C, CheckDescription>> => table

/** Every check of ours, by its code. */
export const CHECKS = described(TABLE)

/** The code of a check of ours. */
export type CheckCode = keyof typeof CHECKS

/** Checks ready for one pair of locales. */
export interface Checker {
  /** What the checks see in a pair. */
  readonly pair: (pair: Pair) => readonly Finding[]
}

/** Makes the checks of one pair of locales and reads their languages' data once, for any number of pairs. */
export function createChecker(context: CheckContext): Checker {
  const checker = createFullChecker(contextFor('createChecker', context))
  return {
    pair(pair) {
      expectArguments('createChecker', PAIR, { pair })
      return checker.pair(pair)
    },
  }
}

/** Checks one pair; the context is made ready at its first use, so keep it for the next pair. */
export function checkPair(pair: Pair, context: CheckContext): readonly Finding[] {
  expectArguments('checkPair', PAIR, { pair })
  const checker = checkers.get(context) ?? createFullChecker(contextFor('checkPair', context))
  checkers.set(context, checker)
  return checker.pair(pair)
}

const PAIR = { pair: shape.PairShape }
/** The checkers of contexts that a program still has. */
const checkers = new WeakMap<CheckContext, Checker>()

/** A context of which everything is understood, with its style as the checks read it. */
function contextFor(caller: string, context: CheckContext): CheckContext {
  const Context = v.strictObject({ ...contextShape(context), own: v.optional(shape.OwnChecks) })
  const { style } = expectArguments(caller, { context: Context }, { context }).context
  return { ...context, ...(style && { style }) }
}

const contextShape = (context: Partial<CheckContext> | undefined) => ({
  from: shape.Locale,
  to: shape.Locale,
  glossary: v.optional(shape.GlossaryShape),
  finder: v.optional(shape.FinderShape),
  levels: shape.levelsShape(context?.own),
  style: shape.Style,
})

/** Checks a source article by itself, past its markup; the findings have no locale. */
export function checkSource(segments: readonly SourceText[], context: SourceContext): readonly Finding[] {
  const { to: _, style: __, ...Context } = contextShape(undefined)
  const parameters = { segments: v.array(shape.KeyedShape), context: v.strictObject(Context) }
  expectArguments('checkSource', parameters, { segments, context })
  return checkArticle(segments, context)
}

/**
 * A check of your own. Throws a config error for a code that is not in kebab-case or is one of ours, for an unknown level, and
 * for one without a function.
 */
export function defineCheck(check: OwnCheck): OwnCheck {
  return define(check)
}
