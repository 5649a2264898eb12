import type { Finding, Level } from '../../model.ts'
import type { Code } from '../codes.ts'
import type { Sides } from '../model.ts'

/** The findings of a pair, each thing said once. */
export const withoutEchoes = (findings: readonly Finding[], sides: Sides): readonly Finding[] =>
  onlyUnread(findings) ?? withoutDoubtsSeen(withoutMoves(withoutOtherLanguage(findings, sides)))

/** What was wholly read in the wrong encoding says nothing else. */
function onlyUnread(findings: readonly Finding[]): readonly Finding[] | undefined {
  const found = findings.find(({ statement }) => UNREAD.includes(statement?.id ?? ''))
  return found && [found]
}
const UNREAD: readonly string[] = ['mojibake-whole', 'mojibake-source']

/** An element that stands by guess is not said to have moved, too. */
function withoutMoves(findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some(({ statement }) => statement?.id === 'markup-guessed')) return findings
  return findings.filter(({ statement }) => statement?.id !== 'element-moved')
}

/** Codes that a text in another language also gets. */
const OF_OTHER_LANGUAGE: readonly string[] = [
  ...(['negation-lost', 'negation-added', 'wrong-sentence', 'truncated', 'too-long'] satisfies Code[]),
  ...(['question-mark', 'number-format', 'no-break-space', 'repeated-word'] satisfies Code[]),
]
const [WHOLE, PART, DOUBT]: readonly [Code, Code, Code] = ['wrong-language', 'partly-untranslated', 'doubtful-answer']

/** A text in another language is reported once, and not once for each thing that it therefore lacks. */
function withoutOtherLanguage(findings: readonly Finding[], { target }: Sides): readonly Finding[] {
  if (!findings.some(({ code }) => code === WHOLE)) return findings
  const inPart = target.everyday > 0 && findings.some(({ code }) => code === PART)
  return findings.filter(({ code }) => !OF_OTHER_LANGUAGE.includes(code) && !(inPart && code === WHOLE))
}

/**
 * What was said when the engine answered and is still there is said once: by the check that sees it, which knows the
 * place and often a fix, unless the doubt is more serious.
 */
function withoutDoubtsSeen(findings: readonly Finding[]): readonly Finding[] {
  const doubts = findings.filter(({ code }) => code === DOUBT)
  if (doubts.length === 0) return findings
  const seen = findings.filter(({ code }) => code !== DOUBT)
  return findings.filter(one => {
    const isDoubt = one.code === DOUBT
    const least = RANK[one.level] + (isDoubt ? 0 : 1)
    return !(isDoubt ? seen : doubts).some(other => RANK[other.level] >= least && isSame(one, other))
  })
}

/** Whether one of two findings is the other as a doubt: `… is doubtful: "opens" stands as in the source.` */
const isSame = ({ message: one }: Finding, { message: other }: Finding): boolean =>
  one.endsWith(` ${other}`) || other.endsWith(` ${one}`)

const RANK: Readonly<Record<Level, number>> = { error: 2, warning: 1, info: 0 }
