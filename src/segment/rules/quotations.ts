import type { Language } from '../language.ts'
import { type Candidate, startsSentence, type Verdict } from '../read/candidate.ts'
import { isWideAt, wordAt } from '../read/characters.ts'

/** “Why?” Putin asked: the clause belongs to the question. */
export function beforeReportingClause(candidate: Candidate, language: Language): Verdict {
  const { text, stop, marksEnd, end, next, first } = candidate
  if (end === marksEnd || language.saying.size === 0 || text.charAt(stop) === '.') return undefined
  if (first !== next) return undefined
  if (startsSentence(candidate, language)) return saysPronoun(text, first, language) ? 'join' : undefined
  const reports = isWideAt(text, first) ? reportsUnspaced : reportsInWords
  return reports(text, first, language.saying) ? 'join' : undefined
}

const NEXT_WORDS = / (\p{Ll}+)(?: (\p{Ll}+))?/uy

/** “Why?” I ask; “Why?” I finally ask. In “Really?” I think that he said so, other words come first. */
function saysPronoun(text: string, first: number, { firstPerson }: Language): boolean {
  if (firstPerson === undefined || wordAt(text, first) !== firstPerson.pronoun) return false
  NEXT_WORDS.lastIndex = first + firstPerson.pronoun.length
  const [, verb = '', other = ''] = NEXT_WORDS.exec(text) ?? []
  return firstPerson.says.has(verb) || firstPerson.says.has(other)
}

/** The full stop of "Lt." ends no clause. */
const CLAUSE_END = /[,;:!?"“”«»—\n]|(?<!(?<!\p{L})\p{Lu}\p{Ll}{0,4})\.(?=\s|$)/u

/** The verb is within five words, in a clause of its own. */
function reportsInWords(text: string, first: number, verbs: ReadonlySet<string>): boolean {
  const clause = text.slice(first, first + 60).split(CLAUSE_END, 1)[0] ?? ''
  return clause
    .split(/\s+/)
    .slice(1, 5)
    .some(word => verbs.has(word))
}

/** “我们会赢！”他说。 */
function reportsUnspaced(text: string, first: number, verbs: ReadonlySet<string>): boolean {
  const clause = text.slice(first, first + 12).split(/[，。！？；：、,]/, 1)[0] ?? ''
  for (const verb of verbs) if (clause.indexOf(verb) > 0) return true
  return false
}

/** 「我々は戦う。」と述べた: a particle continues the sentence that the quotation is part of. */
export function beforeParticle({ text, marksEnd, end, next }: Candidate, { particles }: Language): Verdict {
  if (end === marksEnd || next > end) return undefined
  return particles.some(particle => text.startsWith(particle, next)) ? 'join' : undefined
}
