import type { Finding, Mention, Segment } from '../model.ts'
import { createFinder, verifyNames } from '../names/index.ts'
import { CHECKS } from './codes.ts'
import type { Check, CheckContext, Pair, PairCheck, SourceContext, SourceSegment } from './model.ts'
import { read } from './reading.ts'
import { sidesOf } from './sides.ts'

/** Checks ready for one pair of locales. */
export interface Checker {
  readonly pair: (pair: Pair) => readonly Finding[]
}

const isPairCheck = (check: Check): check is PairCheck => 'pair' in check
const entries: readonly (readonly [string, Check])[] = Object.entries(CHECKS)

/** Makes the checks of one pair of locales once, for any number of pairs. */
export function createChecker(context: CheckContext): Checker {
  const { from, to, glossary, levels = {} } = context
  const finder = context.finder ?? (glossary ? createFinder(glossary, from) : undefined)
  const active = entries.flatMap(([code, check]) => {
    const level = levels[code]
    return isPairCheck(check) && level !== 'off' ? [{ code, check, ...(level ? { level } : {}) }] : []
  })
  const namesIn = (pair: Pair): readonly Mention[] => pair.mentions ?? finder?.find(pair.source) ?? []
  return {
    pair(pair) {
      const verify = (): readonly Finding[] =>
        verifyNames({ source: pair.source, mentions: namesIn(pair), target: pair.target, locale: to, key: pair.key })
      const sides = sidesOf(pair, context, verify)
      return active.flatMap(({ code, check, level }) =>
        check.pair(sides).map(({ level: seen, ...observation }) => ({
          code,
          level: level ?? seen ?? check.level,
          key: pair.key,
          locale: to,
          ...observation,
        })),
      )
    },
  }
}

const checkers = new WeakMap<CheckContext, Checker>()

/** Checks one pair; the context is made ready at its first use, so keep it for the next pair. */
export function checkPair(pair: Pair, context: CheckContext): readonly Finding[] {
  const checker = checkers.get(context) ?? createChecker(context)
  checkers.set(context, checker)
  return checker.pair(pair)
}

/** Checks a source article by itself; the findings have no locale. */
export function checkSource(segments: readonly Segment[], context: SourceContext): readonly Finding[] {
  const { from, glossary, levels = {} } = context
  const finder = context.finder ?? (glossary ? createFinder(glossary, from) : undefined)
  const translated = segments.filter(({ translate }) => translate)
  const mentions = finder?.findAll(translated)
  const readings = translated.map(
    ({ key, text }): SourceSegment => ({ key, reading: read(text, from), mentions: mentions?.get(key) ?? [] }),
  )
  return entries.flatMap(([code, check]) => {
    const level = levels[code]
    if (isPairCheck(check) || level === 'off') return []
    return check.article(readings).map(({ key, message, span, level: seen }) => ({
      code,
      level: level ?? seen ?? check.level,
      key,
      message,
      ...(span ? { source: span } : {}),
    }))
  })
}
