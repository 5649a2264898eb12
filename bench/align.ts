import { alignKeys } from '../src/edition/index.ts'
import type { Segment } from '../src/model.ts'
import { segmentsOf } from '../tests/segments.ts'
import { pick, type Random, randomFrom } from './data/random.ts'
import { ownSentences } from './data/sentences.ts'

// How many keys stay with their sentence when articles are edited: `npm run bench -- align`. The articles are made from
// the sentences of the repository's own article and editions.

const ARTICLES = 200
const SENTENCES = 18

/** A sentence of an edited article: where it comes from and what was done to it. */
interface Revised {
  readonly text: string
  /** Indexes of the sentences that it was made from; empty for a new one. */
  readonly from: readonly number[]
  readonly kind: Kind
}

const KINDS = ['delete', 'insert', 'replace', 'move', 'split', 'merge', 'reword'] as const
type Kind = (typeof KINDS)[number] | 'untouched'
const glue = (language: string): string => (language === 'zh' || language === 'ja' ? '' : ' ')
const wordsOf = (text: string, language: string): string[] => (glue(language) === '' ? [...text] : text.split(/\s+/))

/** Replaces a tenth to a half of the words with words of other sentences. */
function reword(text: string, pool: readonly string[], { language, random }: Edit): string {
  const share = 0.1 + 0.4 * random()
  const words = wordsOf(text, language)
  const changed = words.map(word => (random() < share ? pick(wordsOf(pick(pool, random), language), random) : word))
  return changed.join(glue(language))
}

interface Edit {
  readonly language: string
  readonly random: Random
}

function edit(
  article: readonly Revised[],
  kind: Kind,
  { pool, ...how }: Edit & { pool: readonly string[] },
): Revised[] {
  const { language, random } = how
  const at = pick(
    [...article.keys()].filter(index => article[index]?.kind === 'untouched'),
    random,
  )
  const sentence = article[at] as Revised
  const revised = [...article]
  const replace = (count: number, ...by: readonly Revised[]) => revised.splice(at, count, ...by)
  const neighbour = article[at + 1]
  if (kind === 'insert') replace(0, { text: pick(pool, random), from: [], kind })
  else if (kind === 'replace') replace(1, { text: pick(pool, random), from: [], kind })
  else if (kind === 'delete') replace(1)
  else if (kind === 'move') {
    revised.splice(at, 1)
    revised.splice(Math.floor(random() * (revised.length + 1)), 0, { ...sentence, kind })
  } else if (kind === 'split') {
    const words = wordsOf(sentence.text, language)
    const cut = Math.max(1, Math.floor(words.length * (0.3 + 0.4 * random())))
    const parts = [words.slice(0, cut), words.slice(cut)].filter(part => part.length > 0)
    replace(1, ...parts.map(part => ({ text: part.join(glue(language)), from: sentence.from, kind })))
  } else if (kind === 'merge' && neighbour?.kind === 'untouched') {
    const text = `${sentence.text.replace(/[.。!?]$/, ',')}${glue(language)}${neighbour.text}`
    replace(2, { text, from: [...sentence.from, ...neighbour.from], kind })
  } else replace(1, { text: reword(sentence.text, pool, how), from: sentence.from, kind: 'reword' })
  return revised
}

/** How often something was true, by name. */
type Tally = Map<string, { readonly total: number; readonly kept: number }>

function count(tally: Tally, name: string, kept: boolean): void {
  const before = tally.get(name) ?? { total: 0, kept: 0 }
  tally.set(name, { total: before.total + 1, kept: before.kept + (kept ? 1 : 0) })
}

function measure(before: readonly Segment[], article: readonly Revised[], tally: Tally): void {
  const after = alignKeys(
    before.map(({ key, text }) => ({ key, text })),
    segmentsOf(
      article.map(({ text }) => text),
      3,
    ),
  )
  const keysOf = ({ from }: Revised): readonly string[] => from.map(index => before[index]?.key ?? '')
  const foreign = new Set(before.map(({ key }) => key))
  const groups = new Map<string, boolean>()
  for (const [index, revised] of article.entries()) {
    const key = after[index]?.key ?? ''
    const kept = keysOf(revised).includes(key)
    if (revised.from.length === 0) count(tally, `${revised.kind} (gets a new key)`, !foreign.has(key))
    else groups.set(`${revised.kind}:${revised.from}`, (groups.get(`${revised.kind}:${revised.from}`) ?? false) || kept)
    if (foreign.has(key) && revised.from.length > 0) count(tally, 'key on its own sentence', kept)
  }
  for (const [name, kept] of groups) count(tally, name.split(':')[0] ?? '', kept)
}

export async function run(): Promise<void> {
  const sentences = ownSentences()
  const random = randomFrom(20_261_122)
  const tally: Tally = new Map()
  const started = performance.now()
  for (let n = 0; n < ARTICLES; n++) {
    const [language, all] = pick([...sentences], random)
    const first = Math.floor(random() * (all.length - SENTENCES))
    const texts = all.slice(first, first + SENTENCES)
    const pool = all.filter(text => !texts.includes(text))
    let article: readonly Revised[] = texts.map((text, index) => ({ text, from: [index], kind: 'untouched' }))
    const edits = 1 + Math.floor(random() * 5)
    for (let m = 0; m < edits; m++) article = edit(article, pick(KINDS, random), { pool, language, random })
    measure(segmentsOf(texts, 3), article, tally)
  }
  const rows = [...tally].map(([kind, { total, kept }]) => [
    kind,
    total,
    kept,
    `${((100 * kept) / total).toFixed(1)} %`,
  ])
  const edited = [...tally].filter(([kind]) => ['move', 'split', 'merge', 'reword'].includes(kind))
  const sum = (of: 'total' | 'kept') => edited.reduce((all, [, counts]) => all + counts[of], 0)
  rows.push(['all edited', sum('total'), sum('kept'), `${((100 * sum('kept')) / sum('total')).toFixed(1)} %`])
  for (const row of rows)
    process.stdout.write(`${row.map((cell, i) => String(cell).padEnd(i === 0 ? 26 : 8)).join('')}\n`)
  process.stdout.write(
    `${ARTICLES} articles of ${SENTENCES} sentences, ${sentences.size} locales, ${(performance.now() - started).toFixed(0)} ms\n`,
  )
}
