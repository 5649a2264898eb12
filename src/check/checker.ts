import type { Finding, Level, Mention, Segment } from '../model.ts'
import { createFinder, verifyNames } from '../names/index.ts'
import { isPseudo } from './checks/pseudo.ts'
import { CHECKS, type Code } from './codes.ts'
import { checkLanguageOf } from './language/language.ts'
import type { Check, CheckContext, OwnCheck, Pair, PairCheck, SourceContext, SourceSegment } from './model.ts'
import type { Reading } from './read/reading.ts'
import { readingOnce, sidesOf } from './read/source-and-target.ts'
import { bitsOf } from './read/traits.ts'

/** Checks ready for one pair of locales. */
export interface Checker {
  readonly pair: (pair: Pair) => readonly Finding[]
}

const isPairCheck = (check: Check): check is PairCheck => 'pair' in check
const entries: readonly (readonly [string, Check])[] = Object.entries(CHECKS)

interface ActiveCheck {
  readonly code: string
  readonly run: PairCheck['pair']
  /** Bits of what it needs on either side, where it needs anything. */
  readonly needs?: number
  readonly level: Level
  /** Set where the context says so, whatever the check saw. */
  readonly fixed?: Level
}

/** Makes the checks of one pair of locales and reads their languages' data once, for any number of pairs. */
export function createChecker(context: CheckContext): Checker {
  const { from, to, glossary } = context
  const finder = context.finder ?? (glossary ? createFinder(glossary, from) : undefined)
  const readSource = context.sources ?? readingOnce(from)
  for (const locale of [from, to]) checkLanguageOf(locale)
  const active = [...activeChecks(context), ...(context.own ?? []).map(own => ownCheck(own, context))]
  return {
    pair(pair) {
      const verify = (mentions: readonly Mention[]): readonly Finding[] => {
        if (mentions.length === 0) return NO_FINDINGS
        const { key, source, target } = pair
        return verifyNames({ source, mentions, target, locale: to, key, ...(glossary ? { glossary } : {}) })
      }
      const find = (source: Reading): readonly Mention[] =>
        pair.mentions ?? finder?.findListed(source.text) ?? NO_MENTIONS
      const sides = sidesOf(pair, { source: readSource(pair.source), to }, { find, verify })
      const findings: Finding[] = []
      const there = sides.source.traits | sides.target.traits
      const pseudo = isPseudo(sides.target)
      for (const { code, run, needs, level, fixed } of active) {
        if (needs !== undefined && (needs & there) === 0) continue
        if (pseudo && code !== PSEUDO) continue
        const observations = run(sides)
        if (observations.length === 0) continue
        for (const { level: seen, ...observation } of observations) {
          findings.push({ code, level: fixed ?? seen ?? level, key: pair.key, locale: to, ...observation })
        }
      }
      return findings
    },
  }
}

/** What is said of a pseudo-translation, and nothing else is. */
const PSEUDO: Code = 'pseudo-translation'
const NO_FINDINGS: readonly Finding[] = []
const NO_MENTIONS: readonly Mention[] = []

function activeChecks({ levels = {} }: CheckContext): readonly ActiveCheck[] {
  return entries.flatMap(([code, check]) => {
    const fixed = levels[code]
    if (!isPairCheck(check) || fixed === 'off') return []
    const needs = check.needs && { needs: bitsOf(check.needs) }
    return [{ code, run: check.pair, level: check.level, ...needs, ...(fixed && { fixed }) }]
  })
}

function ownCheck({ code, level, check }: OwnCheck, { from, to }: CheckContext): ActiveCheck {
  return {
    code,
    level,
    run: ({ key, source, target }) => check({ key, source: source.text, target: target.text, from, to }),
  }
}

const checkers = new WeakMap<CheckContext, Checker>()

/** Checks one pair; the context is made ready at its first use, so keep it for the next pair. */
export function checkPair(pair: Pair, context: CheckContext): readonly Finding[] {
  const checker = checkers.get(context) ?? createChecker(context)
  checkers.set(context, checker)
  return checker.pair(pair)
}

/** A segment as far as the source checks need it; one that is not translated is left out. */
export type SourceText = Pick<Segment, 'key' | 'text'> & Partial<Pick<Segment, 'translate'>>

/** Checks a source article by itself; the findings have no locale. */
export function checkSource(segments: readonly SourceText[], context: SourceContext): readonly Finding[] {
  const { from, glossary, levels = {} } = context
  const finder = context.finder ?? (glossary ? createFinder(glossary, from) : undefined)
  const readSource = context.sources ?? readingOnce(from)
  const translated = segments.filter(({ translate }) => translate !== false)
  const mentions = finder?.findAll(translated)
  const readings = translated.map(
    ({ key, text }): SourceSegment => ({ key, reading: readSource(text).reading, mentions: mentions?.get(key) ?? [] }),
  )
  const order = new Map(translated.map(({ key }, index) => [key, index]))
  const found = entries.flatMap(([code, check]) => {
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
  return found.sort((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0))
}
