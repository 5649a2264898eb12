import type { Finding, Level, Mention, Span } from '../../model.ts'
import { createFinder, type Finder, verifyNames } from '../../names/index.ts'
import { type ToldFinding, withTexts } from '../../say.ts'
import { isPseudo } from '../checks/engine/pseudo.ts'
import type { NameLore } from '../checks/names/unlisted/name-lore.ts'
import { readyStyle } from '../checks/style/ready-style.ts'
import { isUntranslated } from '../checks/whole/empty-or-untranslated.ts'
import { CHECKS, type Code } from '../codes.ts'
import { runOwnCheck } from '../define-check.ts'
import { openLanguages } from '../language/languages.ts'
import type { Language } from '../language/model.ts'
import { askedBySomeone } from '../language/words/asked-once.ts'
import { FACT } from '../language/words/word-facts.ts'
import { MENDS } from '../mend/mends.ts'
import type { Mend } from '../mend/model.ts'
import type {
  Check,
  CheckContext,
  Given,
  Observation,
  OpenContext,
  OwnCheck,
  Pair,
  PairCheck,
  Seen,
  Sides,
} from '../model.ts'
import { spanInWritten, withoutBlanks } from '../read/machine/reader-view.ts'
import type { Reading, Token } from '../read/model.ts'
import { type PairNames, readingOnce, sidesOf } from '../read/source-and-target.ts'
import { bitsOf } from '../read/tokens/traits.ts'
import { branchPairs, findingsOfBranches } from './branches.ts'
import { withoutEchoes } from './echoes.ts'
import { fixInWritten } from './fixes.ts'

/** Checks ready for one pair of locales. */
export interface Checker {
  /**
   * The findings in a pair. `lore` is what the pairs of its file or edition show about their names; without it, names
   * that the glossary lacks are not checked.
   */
  readonly pair: (pair: Pair, lore?: NameLore) => readonly Finding[]
}

const isPairCheck = (check: Check): check is PairCheck => 'pair' in check
const mends: ReadonlyMap<string, Mend> = new Map(Object.entries(MENDS))
const entries: readonly (readonly [string, Check])[] = Object.entries(CHECKS)

interface ActiveCheck {
  readonly code: string
  readonly run: (sides: Sides) => readonly (Observation | Seen)[]
  /** Bits of the traits that it needs on either side, or of what it needs of the pair's file; EVERY if it needs none. */
  readonly needs: number
  readonly level: Level
  /** The level that the context sets, whatever the check says. */
  readonly fixed?: Level
  readonly written?: true
}

/** Prepares the checks of one pair of locales and reads their languages' data once, for any number of pairs. */
export function createChecker(context: OpenContext): Checker {
  const { from, to } = context
  const languages = context.languages ?? openLanguages()
  const language = languages.of(to)
  const readSource = context.sources ?? readingOnce(languages.of(from))
  const { alone: aloneChecks, together } = activeChecks(context, language)
  const checksFor = byTraits([...together, ...(context.own ?? []).flatMap(own => ownCheck(own, context))])
  const names = namesWith(context)
  const style = context.style && readyStyle(context.style, to)
  const onMessages = together.filter(({ code }) => ON_MESSAGES.has(code))
  const judge: Checker['pair'] = (pair, lore) => {
    const side = { source: readSource(pair.source), to: language, lore, style }
    const sides = sidesOf(pair, side, names)
    const alone = aloneOf(sides)
    if (alone === undefined && sides.target.parts.some(({ kind }) => kind === 'frame')) {
      const branches = branchPairs(pair, sides)
      if (branches !== undefined) {
        const whole = onMessages.flatMap(check => findingsOf(check, check.run(sides), sides))
        return findingsOfBranches([whole, ...branches.map(one => judge(one.pair, lore).map(one.inMessage))])
      }
    }
    const checks = alone === undefined ? checksFor(bitsOfPair(sides)) : (aloneChecks.get(alone) ?? NO_CHECKS)
    let findings: readonly Finding[] = NO_FINDINGS
    // Nearly all checks see nothing in nearly all pairs.
    for (const check of checks) {
      const observations = check.run(sides)
      if (observations.length > 0) findings = [...findings, ...findingsOf(check, observations, sides)]
    }
    return findings.length < 2 ? findings : withoutEchoes(findings, sides)
  }
  return { pair: judge }
}

/** What is asked of a whole ICU message; everything else is asked of each of its texts. */
const ON_MESSAGES: ReadonlySet<string> = new Set<Code>(['placeholder'])

/** What a pair has that checks need: the traits of its texts, and what its file says. */
const bitsOfPair = ({ source, target, given }: Sides): number =>
  EVERY |
  ((source.traits | target.traits) & ~ALL_GIVEN) |
  (given.longest === undefined ? 0 : GIVEN.longest) |
  (given.plural === undefined ? 0 : GIVEN.plural) |
  (given.repairs === undefined ? 0 : GIVEN.repairs)

/** Gives the checks to run for the traits of a pair; the same traits occur again and again, so the lists are kept. */
function byTraits(checks: readonly ActiveCheck[]): (traits: number) => readonly ActiveCheck[] {
  const looked = checks.reduce((bits, { needs }) => bits | needs, 0)
  const known = new Map<number, readonly ActiveCheck[]>()
  return all => {
    const traits = all & looked
    const found = known.get(traits) ?? checks.filter(({ needs }) => (needs & traits) !== 0)
    known.set(traits, found)
    return found
  }
}

/** The observations of a check as findings, with code, level and fix. */
const findingsOf = (
  { code, level, fixed, written }: ActiveCheck,
  observations: readonly (Observation | Seen)[],
  sides: Sides,
): readonly Finding[] =>
  observations.map(({ level: seen, ...there }) => {
    const fix = there.fix ?? mends.get(code)?.(there, sides)
    const observation = fix ? { ...there, fix } : there
    const placed = written ? observation : asWritten(observation, sides)
    return { code, level: fixed ?? seen ?? level, key: sides.key, locale: sides.target.language.locale, ...placed }
  })

/** How the names of a pair are found and compared. */
function namesWith({ from, to, glossary, finder: given }: CheckContext): PairNames {
  const finder = given ?? (glossary ? createFinder(glossary, from) : undefined)
  const renderings = finder?.renderings
  const mayBegin = finder && beginningsOf(finder)
  const settings = { from, locale: to, ...(glossary ? { glossary } : {}) }
  return {
    find: (source, pair) =>
      (source.text === pair.source ? pair.mentions : undefined) ??
      (mayBegin ? listedIn(source, mayBegin) : NO_MENTIONS),
    verify: (mentions, { source, target }, key) =>
      mentions.length === 0
        ? NO_FINDINGS
        : verifyNames({ source: source.text, mentions, target: target.text, key, ...settings }, renderings),
  }
}

/** A finder, and where the names that it lists may begin. */
interface Beginnings {
  readonly finder: Finder
  /** A quick look: whether a name may begin in a token or in what is written together with it. */
  readonly mayBe: (token: Token) => boolean
  /** Whether a name may begin in a token that stands alone. */
  readonly isIn: (token: Token) => boolean
}

function beginningsOf(finder: Finder): Beginnings {
  // A word from a to z begins no name if none begins with its letter: most glossaries have capitals.
  const letters: boolean[] = []
  const mayBeginWith = (unit: number): boolean => {
    letters[unit] ??= finder.mayList(String.fromCharCode(unit))
    return letters[unit]
  }
  const mayList = askedBySomeone(({ text }) => finder.mayList(text))
  return {
    finder,
    mayBe: ({ facts, text }) => (facts & FACT.plain) === 0 || mayBeginWith(text.charCodeAt(0)),
    isIn: ({ word }) => mayList(word),
  }
}

/** The listed names of a text: only the words in which one may begin are looked at, if names begin with words. */
function listedIn({ text, tokens, parts, language }: Reading, { finder, mayBe, isIn }: Beginnings): readonly Mention[] {
  if (parts.length > 0 || language.data.unspaced !== undefined) return finder.findListed(text)
  let beginnings: Span[] | undefined
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (!mayBe(token)) continue
    let first = token
    for (let place = at - 1; place >= 0; place--) {
      const before = tokens[place]
      if (before === undefined || !areJoined(before, first, text)) break
      first = before
    }
    let last = token
    for (let next = tokens[at + 1]; next && areJoined(last, next, text); next = tokens[at + 1]) {
      last = next
      at++
    }
    if (first === last && !isIn(token)) continue
    beginnings ??= []
    beginnings.push({ start: first.start, end: last.end })
  }
  return beginnings === undefined ? NO_MENTIONS : finder.findListed(text, beginnings)
}

const SPACE = 0x20

/** Whether two tokens may be one name, as in `Al-Assad`; a figure and its sign may not. */
function areJoined(one: Token, other: Token, text: string): boolean {
  if (text.charCodeAt(one.end) === SPACE || (one.kind !== 'word' && other.kind !== 'word')) return false
  return one.end === other.start || !/\s/.test(text.slice(one.end, other.start))
}

/**
 * The only code that is reported for a pair whose target is not a translation: fuzzy, under an unknown key, empty,
 * pseudo or untranslated. Other checks would report too much.
 */
function aloneOf({ given, source, target }: Sides): Code | undefined {
  if (given.fuzzy) return 'fuzzy'
  if (given.stray) return 'unknown-key'
  if (target.written.trim() === '' && source.written.trim() !== '')
    return given.plural?.missing ? 'plural-form' : 'empty'
  if (isPseudo(target)) return 'pseudo-translation'
  return isUntranslated(source, target) ? 'untranslated' : undefined
}

/** An observation; that of a user's check has no statement. */
type Unlevelled = Omit<Observation, 'level'> & Partial<Pick<Seen, 'statement'>>

/** An observation with its offsets in the written texts. In its message an ellipsis replaces each placeholder. */
function asWritten(observation: Unlevelled, { source, target }: Sides): Unlevelled {
  if (source.parts.length + target.parts.length === 0) return observation
  const { fix: asRead, ...rest } = observation
  const writtenEnd = (end: number): number => spanInWritten([end - 1, end], target)[1]
  const fix = asRead && fixInWritten(asRead, { ...target, writtenEnd })
  return {
    ...rest,
    ...wordsWithoutBlanks(observation),
    ...(observation.source && { source: spanInWritten(observation.source, source) }),
    ...(observation.target && { target: spanInWritten(observation.target, target) }),
    ...(fix && { fix }),
  }
}

/** The words of an observation without the signs that stand for placeholders. */
export const wordsWithoutBlanks = ({ message, statement }: Pick<Unlevelled, 'message' | 'statement'>) => ({
  message: withoutBlanks(message),
  ...(statement && { statement: withTexts(statement, withoutBlanks) }),
})

/** A bit that is not a trait: every pair has it. */
const EVERY = 1 << 31
/** Bits that are no traits either, for what few files say. */
const GIVEN: Readonly<Record<Given, number>> = { longest: 1 << 0, plural: 1 << 1, repairs: 1 << 2 }
const ALL_GIVEN = GIVEN.longest | GIVEN.plural | GIVEN.repairs

const NO_CHECKS: readonly ActiveCheck[] = []

const NO_FINDINGS: readonly ToldFinding[] = []
const NO_MENTIONS: readonly Mention[] = []

/** The checks that run together, and those that run alone, if a target is no translation. */
function activeChecks({ levels = {}, style }: CheckContext, to: Language) {
  const together: ActiveCheck[] = []
  const alone = new Map<string, readonly ActiveCheck[]>()
  for (const [code, check] of entries) {
    const fixed = levels[code]
    if (!isPairCheck(check) || fixed === 'off' || (check.ofStyle && style === undefined)) continue
    if (check.into?.(to) === false) continue
    const needs = check.given ? GIVEN[check.given] : check.needs ? bitsOf(check.needs) : EVERY
    const written = check.written && { written: check.written }
    const active = { code, run: check.pair, level: check.level, needs, ...written, ...(fixed && { fixed }) }
    alone.set(code, [active])
    if (!check.alone) together.push(active)
  }
  return { alone, together }
}

/** A user's check with the level that the context sets; empty if it is off. */
function ownCheck(own: OwnCheck, { from, to, levels = {} }: CheckContext): readonly ActiveCheck[] {
  const { code, level } = own
  const fixed = levels[code]
  if (fixed === 'off') return []
  const run: ActiveCheck['run'] = ({ key, source, target }) =>
    runOwnCheck(own, { key, source: source.written, target: target.written, from, to })
  return [{ code, level, run, needs: EVERY, written: true, ...(fixed && { fixed }) }]
}

/** Checks one pair. For many pairs, make one checker: preparing it takes longer than checking. */
export const checkPair = (pair: Pair, context: OpenContext): readonly Finding[] => createChecker(context).pair(pair)
