import { similarityOf, tokensOf } from './similarity.ts'

/** A text of a revision. Only texts with the same `pool` can be revisions of each other. */
export interface RevisedText {
  readonly text: string
  readonly pool: string
}

/** The least similarity of two revisions of one sentence: at its old place, and at any other. */
const NEAR = 0.3
const FAR = 0.65
/**
 * After a split or merge, a shorter text is part of a longer one: it shares at least this part of its words, and this
 * number.
 */
const PART = 0.8
const PART_WORDS = 4
/** A word in more texts than this is no evidence. */
const COMMONPLACE = 40
const CANDIDATES = 8

/**
 * Finds for each text of the next revision its index in the previous one, by similarity and neighbours and not by
 * position; -1 if it is new. No index is given twice.
 */
export function matchRevisions(previous: readonly RevisedText[], next: readonly RevisedText[]): readonly number[] {
  const links: Links = { back: next.map(() => -1), forth: previous.map(() => -1) }
  linkUnique(previous, next, links)
  linkNeighbours(previous, next, links)
  linkRepeated(previous, next, links)
  linkSimilar(previous, next, links)
  return links.back
}

interface Links {
  /** By index of the next revision: the index in the previous one, or -1. */
  readonly back: number[]
  readonly forth: number[]
}

function link({ back, forth }: Links, j: number, i: number): void {
  back[i] = j
  forth[j] = i
}

/** The indexes of each text, by pool. */
type Standing = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>

function standingOf(texts: readonly RevisedText[], linked: readonly number[]): Standing {
  const pools = new Map<string, Map<string, number[]>>()
  for (const [index, { pool, text }] of texts.entries()) {
    if (linked[index] !== -1) continue
    const known = pools.get(pool)
    const indexes = known ?? new Map<string, number[]>()
    if (!known) pools.set(pool, indexes)
    const found = indexes.get(text)
    if (found) found.push(index)
    else indexes.set(text, [index])
  }
  return pools
}

/**
 * Links equal texts of both revisions. `choose` gives the number of links, from the indexes of one text in each
 * revision.
 */
function linkSame(
  [previous, next]: readonly [readonly RevisedText[], readonly RevisedText[]],
  links: Links,
  choose: (old: readonly number[], now: readonly number[]) => number,
): void {
  const old = standingOf(previous, links.forth)
  for (const [pool, texts] of standingOf(next, links.back)) {
    for (const [text, now] of texts) {
      const before = old.get(pool)?.get(text) ?? []
      for (let n = choose(before, now) - 1; n >= 0; n--) link(links, before[n] ?? -1, now[n] ?? -1)
    }
  }
}

/** A text that is there once in each revision is the same text, wherever it moved. */
const linkUnique = (previous: readonly RevisedText[], next: readonly RevisedText[], links: Links): void =>
  linkSame([previous, next], links, (old, now) => (old.length === 1 && now.length === 1 ? 1 : 0))

/** Links a repeated text if the text before or after it is linked. */
function linkNeighbours(previous: readonly RevisedText[], next: readonly RevisedText[], links: Links): void {
  const same = (j: number, i: number): boolean => {
    const [before, after] = [previous[j], next[i]]
    return (
      before !== undefined &&
      after !== undefined &&
      links.forth[j] === -1 &&
      links.back[i] === -1 &&
      before.pool === after.pool &&
      before.text === after.text
    )
  }
  for (let i = 0; i < next.length; i++) {
    const j = links.back[i] ?? -1
    if (j >= 0 && same(j + 1, i + 1)) link(links, j + 1, i + 1)
  }
  for (let i = next.length - 1; i > 0; i--) {
    const j = links.back[i] ?? -1
    if (j > 0 && same(j - 1, i - 1)) link(links, j - 1, i - 1)
  }
}

/** Links the remaining repeated texts in order. */
const linkRepeated = (previous: readonly RevisedText[], next: readonly RevisedText[], links: Links): void =>
  linkSame([previous, next], links, (old, now) => Math.min(old.length, now.length))

interface Candidate {
  readonly j: number
  readonly i: number
  readonly score: number
}

/** Links edited texts, the most similar first; being at the old place adds to the similarity. */
function linkSimilar(previous: readonly RevisedText[], next: readonly RevisedText[], links: Links): void {
  const candidates = candidatesOf(previous, next, links)
  candidates.sort((a, b) => b.score - a.score || a.j - b.j || a.i - b.i)
  for (const { j, i } of candidates) {
    if (links.forth[j] === -1 && links.back[i] === -1) link(links, j, i)
  }
}

function candidatesOf(previous: readonly RevisedText[], next: readonly RevisedText[], links: Links): Candidate[] {
  const open = [...previous.keys()].filter(j => links.forth[j] === -1)
  const tokens = new Map(open.map(j => [j, wordsOf(previous[j])]))
  const standing = new Map<string, number[]>()
  for (const [j, words] of tokens) {
    for (const word of new Set(words)) {
      const known = standing.get(word)
      if (known) known.push(j)
      else standing.set(word, [j])
    }
  }
  const nearby = surroundings(links)
  const candidates: Candidate[] = []
  for (const [i, text] of next.entries()) {
    if (links.back[i] !== -1) continue
    const words = wordsOf(text)
    const near = nearby(i)
    for (const j of new Set([...sharing(words, standing), ...near])) {
      if (previous[j]?.pool !== text.pool) continue
      const score = likeness(tokens.get(j) ?? [], words, near.includes(j))
      if (score > 0) candidates.push({ j, i, score })
    }
  }
  return candidates
}

const PUNCTUATION = /^[^\p{L}\p{N}]+$/u

const wordsOf = (text: RevisedText | undefined): readonly string[] => {
  const tokens = tokensOf(text?.text ?? '')
  const words = tokens.filter(token => !PUNCTUATION.test(token))
  return words.length > 0 ? words : tokens
}

/** 0 if the texts are no revisions of one sentence; else above 0, and higher for more similar texts. */
function likeness(old: readonly string[], words: readonly string[], near: boolean): number {
  const { whole, part, common } = similarityOf(old, words)
  const isPart = part >= PART && common >= PART_WORDS
  if (whole < (near ? NEAR : FAR) && !isPart) return 0
  return whole + (near ? 0.2 : 0)
}

/** The old texts that share the most words with a text. */
function sharing(words: readonly string[], standing: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const shared = new Map<number, number>()
  for (const word of new Set(words)) {
    const where = standing.get(word) ?? []
    if (where.length > COMMONPLACE) continue
    for (const j of where) shared.set(j, (shared.get(j) ?? 0) + 1)
  }
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, CANDIDATES)
    .map(([j]) => j)
}

/** How far from its own place, between linked texts, a text is looked for. */
const REACH = 4

/**
 * Gives a function from an unlinked new text to the unlinked old texts at the same place: after the old text of its
 * linked predecessor, or before that of its linked successor.
 */
function surroundings({ back, forth }: Links): (i: number) => readonly number[] {
  const walk = (links: readonly number[], from: number, step: 1 | -1): number => {
    let index = from + step
    while (links[index] === -1) index += step
    return index
  }
  const openFrom = (j: number, step: 1 | -1, skip: number): readonly number[] => {
    const found: number[] = []
    for (let at = j + step, n = 0; forth[at] === -1 && n <= skip + REACH; at += step, n++) {
      if (n >= skip - REACH) found.push(at)
    }
    return found
  }
  return i => {
    const before = walk(back, i, -1)
    const after = walk(back, i, 1)
    const left = before < 0 ? -1 : (back[before] ?? -1)
    const right = after >= back.length ? forth.length : (back[after] ?? forth.length)
    return [...openFrom(left, 1, i - before - 1), ...openFrom(right, -1, after - i - 1)]
  }
}
