import type { Finding, Locale, Span } from '../../model.ts'
import { bare, isAllCaps, withoutSecondStop, wordCount } from '../text/fold.ts'
import { nearestForm } from '../text/nearest-form.ts'
import { compareNames } from '../verify/compare-names.ts'
import type { Issue } from '../verify/model.ts'
import { toFinding, type VerifyOptions } from '../verify/name-findings.ts'
import { openRenderings, type ReadyRenderings } from '../verify/ready-renderings.ts'
import { renderingFor } from './rendering.ts'

/** A target with its names corrected as far as possible. */
export interface Repaired {
  readonly target: string
  /** The changes, for people to read. */
  readonly repairs: readonly string[]
  /** Findings that could not be repaired. */
  readonly findings: readonly Finding[]
}

export interface RepairOptions extends VerifyOptions {
  /** The id of the only term to correct; all terms if it is absent. */
  readonly only?: string
  /** The codes of the mistakes to correct, such as `name-misspelt`; all possible ones if absent. */
  readonly codes?: readonly string[]
}

/**
 * Replaces wrong names in a machine's target by the right ones, in the case of the wrong form if the glossary has it:
 * "Kiews Bürgermeister" → "Kyjiws Bürgermeister". Missing names stay findings. For many targets give the same prepared
 * renderings with each.
 */
export function repairNames(options: RepairOptions, ready: ReadyRenderings = openRenderings()): Repaired {
  const { only, codes } = options
  const isWanted = ({ mention, code }: Issue): boolean =>
    (only === undefined || mention.term?.id === only) && (codes === undefined || codes.includes(code))
  const repairs: string[] = []
  let target = options.target
  let issues = compareNames(options, ready).issues
  // A repair may reveal other mistakes, so the names are compared again.
  for (let count = 0; count < MOST_ROUNDS; count++) {
    const round = apart(issues.filter(isWanted).flatMap(issue => replacementFor(issue, options.locale)))
    if (round.length === 0) break
    repairs.push(...round.map(({ code, found, right }) => `${code}: "${found}" → "${right}"`))
    target = replaceAll(target, round)
    issues = compareNames({ ...options, target }, ready).issues
  }
  return { target, repairs, findings: issues.map(issue => toFinding(issue, options)) }
}

/** One round corrects nearly everything. */
const MOST_ROUNDS = 4

interface Replacement extends Span {
  readonly code: Issue['code']
  readonly found: string
  readonly right: string
}

/**
 * The replacement of a wrong name. A name with markup inside (a private-use character) is not replaced, since the
 * markup would be lost.
 */
function replacementFor(issue: Issue, locale: Locale): readonly Replacement[] {
  const { code, span, found } = issue
  if (!span || found === undefined || code === 'name-form' || /[\u{f0000}-\u{10ffff}]/u.test(found)) return []
  return [{ ...span, code, found, right: agreeing(issue, found, locale) }]
}

/** Replacements in the order of the text; of two that overlap, the first. */
function apart(replacements: readonly Replacement[]): readonly Replacement[] {
  let from = 0
  return replacements
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      if (start < from) return false
      from = end
      return true
    })
}

/** The text with every replacement in its place. */
function replaceAll(text: string, replacements: readonly Replacement[]): string {
  let made = ''
  let from = 0
  for (const { start, end, right } of replacements) {
    made += text.slice(from, start) + withoutSecondStop(right, text.slice(end, end + 3))
    from = end
  }
  return made + text.slice(from)
}

/** The form of the right name that fits in the place of a wrong one. */
function agreeing({ code, mention, wanted }: Issue, found: string, locale: Locale): string {
  const { term } = mention
  if (!term || code === 'name-doubled' || code === 'name-wrong') return wanted
  const size = wordCount(wanted)
  const listed = (renderingFor(term, locale)?.forms ?? []).filter(form => wordCount(form) === size)
  const forms = [wanted, ...listed.filter(form => isAllCaps(form) === isAllCaps(wanted))]
  const wrong = renderingFor(term, locale)?.avoid ?? []
  const bases = [mention.text, mention.form, term.source, ...term.aliases, ...term.misspellings, ...wrong]
  const isListed = term.misspellings.some(form => bare(form) === bare(found))
  const nearest = (): string => (isListed ? wanted : (nearestForm(found, forms) ?? found))
  const right = code === 'name-misspelt' ? nearest() : byEnding(found, wanted, { forms, bases })
  return isAllCaps(found) && !isAllCaps(right) && found.length > wanted.length / 2 && isAllCaps(mention.text)
    ? right.toLocaleUpperCase(locale)
    : right
}

/** The ending of a word after its base form: `Kiews` → `s`; empty for a base form itself. */
function endingOf(found: string, bases: readonly string[]): string {
  const lengths = bases.filter(base => base !== found).map(base => sharedStart(base, found))
  const longest = Math.max(0, ...lengths)
  // A word that is similar to none of the base forms is one itself.
  return longest * 2 < found.length ? '' : found.slice(longest)
}

/** The form with the same ending, or else the one with the ending most similar to the replaced word. */
function byEnding(found: string, wanted: string, { forms, bases }: Choice): string {
  const ending = endingOf(found, bases)
  if (ending === '') return wanted
  const same = forms.find(form => form.slice(sharedStart(form, wanted)) === ending)
  return same ?? forms.toSorted((a, b) => sharedEnd(b, found) - sharedEnd(a, found))[0] ?? wanted
}

interface Choice {
  readonly forms: readonly string[]
  readonly bases: readonly string[]
}

const sharedEnd = (a: string, b: string): number => sharedStart([...a].reverse().join(''), [...b].reverse().join(''))

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}
