import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  alignKeys,
  type Draft,
  fromCatalog,
  isPersons,
  type KeyedText,
  planEdition,
  reviseUnit,
  settleEdition,
  toCatalog,
  type UnitAction,
} from '../src/edition/index.ts'
import type { Edition, SegmentKey } from '../src/model.ts'
import { type DatabaseDesk, type Desk, editionPaths } from '../src/store/index.ts'
import { filesDesk } from './files-desk.ts'
import { segmentsOf } from './segments.ts'
import { emptyEditions, sharedPostgres } from './shared-postgres.ts'

// Random histories of one article and its edition, on disk and in PostgreSQL, through the doors that the commands use: the
// source is edited in every way, people write through every door, engines change, and runs are killed halfway.

/** How many histories, and how long; set HISTORIES=5000 for the long run. */
const RUNS = Number(process.env.HISTORIES ?? 60)
const STEPS = 12

const WORDS = [
  'army',
  'minister',
  'village',
  'court',
  'bank',
  'treaty',
  'river',
  'player',
  'storm',
  'vote',
  'mayor',
  'gas',
]
const at = (n: number, length: number): number => (length === 0 ? 0 : n % length)

/** Each sentence has words of its own, so that a test can tell whose text is whose. */
const sentence = (id: number): string =>
  `${WORDS[id % 12]}${id} met ${WORDS[(id * 5) % 12]}${id} and ${WORDS[(id * 7) % 12]}${id} on day ${id}.`

type Step =
  | { readonly do: 'source'; readonly how: SourceEdit; readonly a: number; readonly b: number }
  | {
      readonly do: 'person'
      readonly door: 'json' | 'page' | 'import' | 'approve' | 'comment' | 'clear'
      readonly a: number
    }
  | { readonly do: 'draft'; readonly engine: string; readonly again: boolean; readonly fails: boolean }
  | { readonly do: 'kill'; readonly after: 'source' | 'first' | 'ready' }

const EDITS = ['insert', 'delete', 'move', 'split', 'merge', 'reword', 'repeat', 'undo'] as const
type SourceEdit = (typeof EDITS)[number]

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('source' as const), how: fc.constantFrom(...EDITS), a: fc.nat(999), b: fc.nat(999) }),
  fc.record({
    do: fc.constant('person' as const),
    door: fc.constantFrom(
      'json' as const,
      'page' as const,
      'import' as const,
      'approve' as const,
      'comment' as const,
      'clear' as const,
    ),
    a: fc.nat(999),
  }),
  fc.record({
    do: fc.constant('draft' as const),
    engine: fc.constantFrom('a', 'b'),
    again: fc.boolean(),
    fails: fc.boolean(),
  }),
  fc.record({
    do: fc.constant('kill' as const),
    after: fc.constantFrom('source' as const, 'first' as const, 'ready' as const),
  }),
)

interface World {
  readonly desk: Desk
  /** The folder of the locale files, where there is one: people write into those too. */
  readonly out?: string
  /** A desk whose saves are undone by what ends the process. */
  readonly database?: DatabaseDesk
  source: string[]
  versions: string[][]
  /** The text that a person wrote or confirmed, by unit, with the source sentence at that time. */
  readonly words: Map<SegmentKey, { readonly target: string; readonly source: string }>
  next: number
}

const ADDRESS = { slug: 'a', locale: 'es', sourceLocale: 'en' }
const SOURCE = { slug: 'a', locale: 'en' }
const paths = (out: string) => editionPaths(out, 'es', 'a')

function editSource(world: World, { how, a, b }: Extract<Step, { do: 'source' }>): void {
  const { source } = world
  const i = at(a, source.length)
  const text = source[i] ?? ''
  const words = text.split(' ')
  world.versions.push([...source])
  if (how === 'insert') source.splice(i, 0, sentence(world.next++))
  else if (how === 'delete' && source.length > 1) source.splice(i, 1)
  else if (how === 'move') source.splice(at(b, source.length), 0, ...source.splice(i, 1))
  else if (how === 'split' && words.length > 5)
    source.splice(i, 1, `${words.slice(0, 3).join(' ')}.`, words.slice(3).join(' '))
  else if (how === 'merge' && source[i + 1]) source.splice(i, 2, `${text.slice(0, -1)}, ${source[i + 1]}`)
  else if (how === 'reword')
    source[i] = words.map((word, n) => (n === at(b, words.length) ? `new${world.next++}` : word)).join(' ')
  else if (how === 'repeat') source.splice(at(b, source.length + 1), 0, text)
  else if (how === 'undo') world.source = world.versions[at(b, world.versions.length)] ?? source
}

/** A run of the tool: keys from the recorded source, a plan, drafts that may fail, and both files written, or killed. */
async function draft(
  world: World,
  { engine, again, fails }: Extract<Step, { do: 'draft' }>,
  kill?: 'source' | 'first' | 'ready',
) {
  const { desk, out, database } = world
  const previous = await desk.sources.load(SOURCE)
  const segments = alignKeys(previous, segmentsOf(world.source, 3))
  expectUntouched(
    previous.filter(({ removed }) => !removed),
    segments,
  )
  const plan = planEdition({ segments, edition: await desk.editions.load(ADDRESS), again })
  const drafts = new Map<SegmentKey, Draft>(
    plan.send
      .filter((_, n) => !fails || n % 2 === 0)
      .map(({ key, text }) => [key, { text: `${engine}[${text}]`, origin: 'engine', engine }]),
  )
  const settled = settleEdition(plan, drafts)
  await desk.sources.save(SOURCE, { segments, previous })
  if (kill === 'source') return plan
  if (kill !== undefined && database) {
    await expect(
      database.transaction(async inner => {
        await inner.editions.save(settled, plan.edition)
        throw new Error('killed')
      }),
    ).rejects.toThrow('killed')
    return plan
  }
  const files = out === undefined ? [] : Object.values(paths(out))
  const before = files.map(file => readIfAny(file))
  await desk.editions.save(settled, plan.edition)
  if (kill !== undefined) crash(files, before, kill)
  return plan
}

/** A sentence that stands once before and once after has the key it had. */
function expectUntouched(before: readonly KeyedText[], after: readonly KeyedText[]): void {
  const keysBy = (texts: readonly KeyedText[]) => Map.groupBy(texts, ({ text }) => text)
  const now = keysBy(after)
  for (const [text, [old, ...others]] of keysBy(before)) {
    const [same, ...more] = now.get(text) ?? []
    if (old && same && others.length === 0 && more.length === 0) expect(same.key).toBe(old.key)
  }
}

const readIfAny = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** Leaves the disk as a crash in the middle of the write would have: before the commit, or between the two renames. */
function crash(
  [catalog = '', review = '']: readonly string[],
  [oldCatalog, oldReview]: readonly (string | undefined)[],
  kill: 'first' | 'ready',
): void {
  if (oldCatalog === undefined || oldReview === undefined) return
  if (readIfAny(catalog) === oldCatalog || readIfAny(review) === oldReview) return
  const pending = `${dirname(review)}/.${basename(review)}.pending`
  mkdirSync(pending)
  writeFileSync(join(pending, 'owner'), `999999999@${hostname()}`)
  renameSync(catalog, join(pending, 'second'))
  writeFileSync(catalog, oldCatalog)
  utimesSync(catalog, 1, 1)
  if (kill === 'first') {
    renameSync(review, join(pending, 'first'))
    writeFileSync(review, oldReview)
  }
}

async function person(world: World, { door: asked, a }: Extract<Step, { do: 'person' }>): Promise<void> {
  const edition = await world.desk.editions.load(ADDRESS)
  // In a database there are no files: a text written by hand is saved as the page does.
  const door = world.out === undefined && (asked === 'json' || asked === 'clear') ? 'page' : asked
  const unit = edition.units[at(a, edition.units.length)]
  if (!unit || unit.target === '') return
  const text = `person ${world.next++} on ${unit.key}`
  if (world.out !== undefined && (door === 'json' || door === 'clear')) {
    const { catalog } = paths(world.out)
    const texts = new Map(fromCatalog(readFileSync(catalog, 'utf8'), catalog)).set(
      unit.key,
      door === 'json' ? text : '',
    )
    writeFileSync(catalog, toCatalog([...texts]))
  } else if (door !== 'json' && door !== 'clear') {
    await world.desk.as('x').editions.save(reviseUnit(edition, unit.key, actionOf(door, text, unit.source)), edition)
  }
  if (door === 'comment') return
  if (door === 'clear') world.words.delete(unit.key)
  else world.words.set(unit.key, { target: door === 'approve' ? unit.target : text, source: unit.source })
}

function actionOf(door: 'page' | 'import' | 'approve' | 'comment', text: string, source: string): UnitAction {
  if (door === 'approve') return { do: 'approve', source }
  if (door === 'comment') return { do: 'comment', comment: { author: 'x', time: '2026-11-22T00:00:00Z', text } }
  return { do: 'edit', target: text, source, origin: door === 'import' ? 'import' : 'human' }
}

function expectKept(world: World, edition: Edition): void {
  const units = new Map([...edition.units, ...(edition.removed ?? [])].map(unit => [unit.key, unit]))
  for (const [key, words] of world.words) expect(units.get(key)).toMatchObject(words)
  for (const unit of edition.units) {
    if (isPersons(unit)) expect(world.words.has(unit.key), `${unit.target} is nobody's`).toBe(true)
    else if (unit.target !== '') expect(unit.target.slice(1)).toBe(`[${unit.source}]`)
  }
}

type Place = Pick<World, 'desk' | 'out' | 'database'>

async function live(steps: readonly Step[], place: Place): Promise<void> {
  const world: World = {
    ...place,
    source: Array.from({ length: 6 }, (_, id) => sentence(id)),
    versions: [],
    words: new Map(),
    next: 100,
  }
  const plain = { do: 'draft', engine: 'a', again: false, fails: false } as const
  await draft(world, plain)
  for (const each of steps) {
    if (each.do === 'source') editSource(world, each)
    else if (each.do === 'person') await person(world, each)
    else if (each.do === 'draft') await draft(world, each)
    else await draft(world, plain, each.after)
    expectKept(world, await world.desk.editions.load(ADDRESS))
  }
  await draft(world, plain)
  await expectSettled(world, plain)
}

/** After the last run the edition is aligned with its source, and one more run sends nothing and writes nothing. */
async function expectSettled(world: World, plain: Extract<Step, { do: 'draft' }>): Promise<void> {
  const { desk } = world
  const edition = await desk.editions.load(ADDRESS)
  expectKept(world, edition)
  const source = (await desk.sources.load(SOURCE)).filter(({ removed }) => !removed)
  expect(edition.units.map(({ key }) => key)).toEqual(source.map(({ key }) => key))
  expect(source.map(({ text }) => text).sort()).toEqual([...world.source].sort())
  const look = async () => {
    const now = await desk.versions.look(['a'])
    return [now.article(SOURCE, undefined).version, now.edition(ADDRESS)?.version, world.out && filesIn(world.out)]
  }
  const before = await look()
  const plan = await draft(world, plain)
  expect(plan.send).toEqual([])
  expect(await look()).toEqual(before)
}

/** All files with their texts; a write that was cut off would leave one with a dot. */
function filesIn(out: string): readonly (readonly [string, string])[] {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  expect(files.filter(({ name }) => name.startsWith('.'))).toEqual([])
  return files.map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')])
}

describe('an edition through its life', () => {
  it('never loses a person’s text, whatever happens', async () => {
    const onFiles = async (steps: readonly Step[]): Promise<void> => {
      const folder = mkdtempSync(join(tmpdir(), 'interlinear-history-'))
      await live(steps, { desk: filesDesk(folder), out: join(folder, 'locales') })
      rmSync(folder, { recursive: true })
    }
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: STEPS }), onFiles), { numRuns: RUNS })
  }, 3_600_000)

  describe('in PostgreSQL', () => {
    const postgres = sharedPostgres()

    it('never loses a person’s text, and keeps the earlier ones', async () => {
      const database = await postgres.desk()
      const inDatabase = async (steps: readonly Step[]): Promise<void> => {
        await emptyEditions(database)
        await live(steps, { desk: database, database })
      }
      await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: STEPS }), inDatabase), { numRuns: RUNS })
    }, 3_600_000)
  })
})
