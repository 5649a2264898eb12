import { cldrForms } from '../../edition/index.ts'
import type { Finding } from '../../model.ts'
import { onceEach } from '../../once.ts'
import type { Pair, Sides } from '../model.ts'
import { type Branch, branchFor, type Message, messageIn } from '../read/machine/messages.ts'
import type { Reading } from '../read/model.ts'

/** A text of an ICU message beside its source, as one sentence each, and a finding in it as one in the whole message. */
export interface BranchPair {
  readonly pair: Pair
  readonly inMessage: (finding: Finding) => Finding
}

/**
 * The texts of an ICU message, each with that of the source for the same number or case: a reader sees one of them. If
 * they cannot be told apart, undefined.
 */
export function branchPairs(pair: Pair, { source, target }: Sides): readonly BranchPair[] | undefined {
  const [from, to] = [messageIn(source.parts), messageIn(target.parts)]
  if (from === undefined || to === undefined) return undefined
  const { mentions: _, ...rest } = pair
  const forms = formsOf(target.language.locale)
  return to.branches.flatMap(branch => {
    const original = branchFor(from, branch.label)
    if (original === undefined) return []
    const plural = to.isPlural ? forms.get(branch.label) : undefined
    const texts = { source: sentenceOf(source, from, original), target: sentenceOf(target, to, branch) }
    const inMessage = (finding: Finding): Finding => ({
      ...finding,
      ...(finding.source && { source: spanIn(from, original, finding.source) }),
      ...(finding.target && { target: spanIn(to, branch, finding.target) }),
      ...(finding.fix && { fix: { ...finding.fix, target: spanIn(to, branch, finding.fix.target) } }),
    })
    return [{ pair: { ...rest, ...texts, ...(plural && { plural }) }, inMessage }]
  })
}

const formsOf = onceEach((locale: string) => cldrForms(locale))

/** A message with one of its branches in its place. */
const sentenceOf = ({ written }: Reading, { start, end }: Message, branch: Branch): string =>
  written.slice(0, start) + written.slice(branch.start, branch.end) + written.slice(end)

/** The place in a message of a span of the sentence with one of its branches. */
function spanIn(
  { start, end }: Message,
  branch: Branch,
  [from, to]: readonly [number, number],
): readonly [number, number] {
  const length = branch.end - branch.start
  const placeOf = (at: number): number => {
    if (at <= start) return at
    return at - start <= length ? at - start + branch.start : at - start - length + end
  }
  const first = from === start && to > start ? branch.start : placeOf(from)
  return [first, Math.max(first, placeOf(to))]
}

/** The findings of all branches, each once. */
export function findingsOfBranches(found: readonly (readonly Finding[])[]): readonly Finding[] {
  const seen = new Set<string>()
  return found.flat().filter(({ code, message }) => {
    const said = `${code} ${message}`
    if (seen.has(said)) return false
    seen.add(said)
    return true
  })
}
