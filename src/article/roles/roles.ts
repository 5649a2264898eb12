import type { Locale, Role } from '../../model.ts'
import type { Evidence } from '../model.ts'
import { endsSentence, evidenceIn } from './evidence.ts'
import { holdsSentences } from './sentences.ts'

/** A block's text as it is read, and the role that its surroundings show. */
interface Passage {
  readonly text: string
  readonly given?: Evidence
  /** All of it is bold. */
  readonly emphasized?: boolean
}

/** What the format of a file says about its headings. */
interface Structure {
  /** Whether the format has headings, as Markdown and HTML have: then other text is hardly ever a heading. */
  readonly hasHeadings: boolean
}

/** Bylines and boilerplate are kept unchanged; everything else is translated. */
export const isTranslated = (role: Role): boolean => role !== 'byline' && role !== 'boilerplate'

/** Width of a line in print: letters of unspaced scripts are two columns wide. */
const columns = (text: string): number =>
  text.length + (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0)

const CLOSED = /[.．。।۔…:;,、，；：]["'”’»›)\]]*$/u

/** Whether a line could be a title: short, and without the full stop of a sentence. */
const isTitle = (text: string): boolean =>
  columns(text) <= 200 &&
  /[\p{L}\p{N}]/u.test(text) &&
  !(CLOSED.test(text) && endsSentence(text)) &&
  !/[:;,、，；：]$/u.test(text)

/** Gives each passage its role, with the evidence for it: marks around it, its own words, its position. */
export function rolesOf(passages: readonly Passage[], locale: Locale, structure: Structure): readonly Evidence[] {
  const evidence = evidenceIn(locale)
  const marked = passages.map(({ text, given }) => given ?? evidence(text))
  const headings = structure.hasHeadings && marked.some(found => found?.role === 'subhead')
  /**
   * Whether a line can be a heading: a title of one sentence. In a format with headings, a line that is not bold must not
   * end like a sentence, and it is not a subhead if the file has subheads.
   */
  const isHeading: IsHeading = ({ text, emphasized = false }, role) => {
    if (!isTitle(text)) return false
    if (role === 'headline' && !structure.hasHeadings) return true
    if (holdsSentences(text, locale)) return false
    if (!structure.hasHeadings || emphasized || role === 'headline') return true
    return !endsSentence(text) && !(headings && role === 'subhead')
  }
  const lead = leadOf(passages, marked, isHeading)
  const body = bodyOf(passages, marked, isHeading)
  return passages.map((_, index) => {
    const role = marked[index] ?? lead.get(index) ?? body.get(index)
    return role ?? { role: 'paragraph', evidence: 'running text' }
  })
}

type Texts = readonly Pick<Passage, 'text' | 'emphasized'>[]
type IsHeading = (passage: Texts[number], role: Role) => boolean
type Roles = ReadonlyMap<number, Evidence>
type Marked = readonly (Evidence | undefined)[]

/** Headline and deck: the titles before the first paragraph. */
function leadOf(passages: Texts, marked: Marked, isHeading: IsHeading): Roles {
  const lead = new Map<number, Evidence>()
  const unmarked = [...passages.keys()].filter(index => !marked[index])
  let headline = marked.findIndex(found => found?.role === 'headline')
  if (headline < 0) {
    const first = unmarked[0]
    const opening = first === undefined ? undefined : passages[first]
    if (first === undefined || !opening || passages.length < 2 || !isHeading(opening, 'headline')) return lead
    if (unmarked.length < 2 && marked[first + 1] === undefined) return lead
    lead.set(first, { role: 'headline', evidence: 'first line, no full stop' })
    headline = first
  }
  const hasDeck = marked.some(found => found?.role === 'deck')
  const second = unmarked.find(index => index > headline)
  if (hasDeck || second === undefined || unmarked.filter(index => index > headline).length < 2) return lead
  const between = marked.slice(headline + 1, second)
  if (between.some(found => found && !BESIDE_HEADLINE.has(found.role))) return lead
  const { text = '', ...rest } = passages[second] ?? {}
  const next = marked[second + 1]?.role
  if (columns(text) >= SHORTEST_DECK && isHeading({ text, ...rest }, 'deck'))
    lead.set(second, { role: 'deck', evidence: 'after the headline, no full stop' })
  else if ((next === 'byline' || next === 'dateline') && columns(text) <= 400) {
    lead.set(second, { role: 'deck', evidence: 'between headline and byline' })
  }
  return lead
}

/** A shorter line says nothing about an article: `letture`, `© Amazon`. */
const SHORTEST_DECK = 12

/** What may stand between a headline and its deck. */
const BESIDE_HEADLINE: ReadonlySet<Role> = new Set<Role>(['headline', 'byline', 'dateline', 'boilerplate', 'caption'])

/** Subheads, and lines without a role among web leftovers at the end. */
function bodyOf(passages: Texts, marked: Marked, isHeading: IsHeading): Roles {
  const body = new Map<number, Evidence>()
  const title = (index: number): boolean => !marked[index] && isTitle(passages[index]?.text ?? '')
  const heading = (passage: Texts[number] | undefined, index: number): boolean =>
    passage !== undefined && !marked[index] && isHeading(passage, 'subhead')
  passages.forEach((passage, index) => {
    const next = passages[index + 1]
    if (
      heading(passage, index) &&
      columns(passage.text) <= 120 &&
      next &&
      !heading(next, index + 1) &&
      (marked[index + 1]?.role ?? 'list-item') === 'list-item'
    ) {
      body.set(index, { role: 'subhead', evidence: 'a short line without a full stop before a paragraph' })
    }
  })
  let tail = passages.length
  while (tail > 0 && (title(tail - 1) || marked[tail - 1]?.role === 'boilerplate')) tail--
  const leftover = marked.findIndex((found, index) => index >= tail && found?.role === 'boilerplate')
  if (leftover >= 0) {
    for (let index = leftover; index < passages.length; index++) {
      if (!marked[index]) body.set(index, { role: 'boilerplate', evidence: 'a line among web leftovers at the end' })
    }
  }
  return body
}
