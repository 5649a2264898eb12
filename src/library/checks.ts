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

/** A check's description, from the table of all checks. */
export interface CheckDescription {
  readonly level: Level
  /** What it finds, as one sentence. */
  readonly finds: string
  readonly why: string
  /** An example: source and target, or a source alone. */
  readonly example: readonly [source: string, target?: string]
}

const described = <C extends string>(
  table: Readonly<Record<C, CheckDescription>>,
): Readonly<Record<C, CheckDescription>> => table

/** Every built-in check, by its code. */
export const CHECKS = described(TABLE)

/** The code of a built-in check. */
export type CheckCode = keyof typeof CHECKS

/** The checks for one pair of locales. */
export interface Checker {
  /** The findings on a pair. */
  readonly pair: (pair: Pair) => readonly Finding[]
}

/** Makes the checks of one pair of locales and loads the data of their languages once, for any number of pairs. */
export function createChecker(context: CheckContext): Checker {
  const checker = createFullChecker(contextFor('createChecker', context))
  return {
    pair(pair) {
      expectArguments('createChecker', PAIR, { pair })
      return checker.pair(pair)
    },
  }
}

/** Checks one pair. The context is prepared at its first use, so use the same object for the next pair. */
export function checkPair(pair: Pair, context: CheckContext): readonly Finding[] {
  expectArguments('checkPair', PAIR, { pair })
  const checker = checkers.get(context) ?? createFullChecker(contextFor('checkPair', context))
  checkers.set(context, checker)
  return checker.pair(pair)
}

const PAIR = { pair: shape.PairShape }
/** The checkers of contexts that a program still holds. */
const checkers = new WeakMap<CheckContext, Checker>()

/** A validated context, with its style in the form that the checks use. */
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

/** Checks a source article by itself, without its markup; the findings have no locale. */
export function checkSource(segments: readonly SourceText[], context: SourceContext): readonly Finding[] {
  const { to: _, style: __, ...Context } = contextShape(undefined)
  const parameters = { segments: v.array(shape.KeyedShape), context: v.strictObject(Context) }
  expectArguments('checkSource', parameters, { segments, context })
  return checkArticle(segments, context)
}

/**
 * A check of your own. Throws a config error for a code that is not in kebab-case or is a built-in one, for an unknown
 * level, and for a missing function.
 */
export function defineCheck(check: OwnCheck): OwnCheck {
  return define(check)
}
