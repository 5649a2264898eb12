import { stdout } from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Glossary, Segment, Term } from '../src/model.ts'
import { createFinder, verifyNames } from '../src/names/index.ts'

const CONSONANTS = [...'bcdfghklmnprstvz']
const VOWELS = [...'aeiou']

/** Numbers in [0, limit) that are the same in every run. */
function createDice(seed: number): (limit: number) => number {
  let state = seed
  return limit => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

function makeWord(dice: (limit: number) => number, syllables: number): string {
  let word = ''
  for (let index = 0; index < syllables; index++) {
    word += (CONSONANTS[dice(CONSONANTS.length)] ?? '') + (VOWELS[dice(VOWELS.length)] ?? '')
  }
  return word
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

function makeTerm(dice: (limit: number) => number, index: number): Term {
  const source = `${capital(makeWord(dice, 3))} ${capital(makeWord(dice, 4))}${index}`
  const use = `${capital(makeWord(dice, 3))} ${capital(makeWord(dice, 4))}${index}`
  return {
    id: `term-${index}`,
    type: index % 3 === 0 ? 'person' : 'place',
    source,
    aliases: [source.split(' ')[1] ?? ''],
    misspellings: [],
    caseSensitive: true,
    keep: false,
    translations: { de: { use, aliases: {}, forms: [`${use}s`], derived: [], avoid: [] } },
  }
}

interface Pair extends Pick<Segment, 'key' | 'text'> {
  readonly target: string
}

/** A pair of about 20 words with two names; one name in fifty is missing in the target. */
function makePair(dice: (limit: number) => number, { terms }: Glossary, index: number): Pair {
  const words = Array.from({ length: 18 }, () => makeWord(dice, 1 + dice(3)))
  const target = [...words]
  for (const at of [3, 12]) {
    const term = terms[dice(terms.length)]
    words.splice(at, 0, term?.source ?? '')
    if (dice(50) > 0) target.splice(at, 0, term?.translations.de?.use ?? '')
  }
  return { key: `p${index}.s1`, text: `${capital(words.join(' '))}.`, target: `${capital(target.join(' '))}.` }
}

const HEADS = 'segments,terms,build ms,check ms,mentions,findings,find ms,names,heap MB,peak MB'.split(',')

/** How many pairs are made at once; `check` reads line by line. */
const CHUNK = 500

function measure(segments: number, terms: number): void {
  const dice = createDice(7)
  const glossary: Glossary = {
    version: 1,
    sourceLocale: 'en',
    terms: Array.from({ length: terms }, (_, index) => makeTerm(dice, index)),
  }
  const building = createClock()
  const finder = building.time(() => createFinder(glossary))
  let [mentions, findings, all] = [0, 0, 0]
  const checking = createClock()
  const finding = createClock()
  for (let from = 0; from < segments; from += CHUNK) {
    const size = Math.min(CHUNK, segments - from)
    const pairs = Array.from({ length: size }, (_, index) => makePair(dice, glossary, from + index))
    checking.time(() => {
      for (const { key, text, target } of pairs) {
        const found = finder.findListed(text)
        mentions += found.length
        const pair = { source: text, mentions: found, target, locale: 'de', key, glossary }
        findings += verifyNames(pair, finder.renderings).length
      }
    })
    finding.time(() => {
      for (const { text } of pairs) all += finder.find(text).length
    })
  }
  const cells = [segments, terms, building.spent(), checking.spent(), mentions, findings, finding.spent(), all]
  stdout.write(`${[...cells, ...memory()].map(cell => cell.toFixed(0).padStart(10)).join('')}\n`)
}

/** Counts the CPU time of some work, all threads together, in milliseconds. */
function createClock(): { readonly time: <T>(work: () => T) => T; readonly spent: () => number } {
  let microseconds = 0
  return {
    time: work => {
      const begin = process.cpuUsage()
      const made = work()
      const { user, system } = process.cpuUsage(begin)
      microseconds += user + system
      return made
    },
    spent: () => microseconds / 1_000,
  }
}

/** The heap after a garbage collection, and the peak memory of the process, in MB. */
function memory(): readonly [heap: number, peak: number] {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return [process.memoryUsage().heapUsed / 2 ** 20, process.resourceUsage().maxRSS / 2 ** 10]
}

/**
 * Names in CPU time, which other work on the machine affects less: listed names found and verified as `check` does, and
 * texts also searched for unlisted names, as `translate` and `names` do; time by text and by number of terms.
 */
export async function run(): Promise<void> {
  stdout.write(`${HEADS.map(head => head.padStart(10)).join('')}\n`)
  measure(1_000, 100)
  for (const segments of [2_500, 5_000, 10_000, 20_000, 40_000]) measure(segments, 1_000)
  for (const terms of [250, 500, 2_000, 4_000]) measure(10_000, terms)
}
