import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignKeys, type Draft, planEdition, reviseUnit, settleEdition } from '../src/edition/index.ts'
import type { Edition, SegmentKey } from '../src/model.ts'
import { type SyncChange, syncDesks } from '../src/pipeline/index.ts'
import { type DatabaseDesk, type Desk, loadSyncMarks, saveSyncMarks } from '../src/store/index.ts'
import { filesDesk } from './files-desk.ts'
import { segmentsOf } from './segments.ts'
import { emptyEditions, sharedPostgres } from './shared-postgres.ts'

// Random histories of one article on two sides, a folder and a database, that are synced again and again: people
// and engines write on both, the article changes on both, and an older state of the folder is restored, as in a clone.

/** How many histories, and how long; set HISTORIES=2000 for the long run. */
const RUNS = Number(process.env.HISTORIES ?? 30)
const STEPS = 14

type Side = 'folder' | 'database'
type Step =
  | { readonly do: 'write' | 'approve' | 'comment'; readonly side: Side; readonly a: number }
  | {
      readonly do: 'draft'
      readonly side: Side
      readonly how: 'insert' | 'delete' | 'move' | 'reword' | 'again'
      readonly a: number
    }
  | { readonly do: 'sync' }
  | { readonly do: 'clone' }
  | { readonly do: 'back' }

const side = fc.constantFrom<Side>('folder', 'database')
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('write', 'write', 'approve', 'comment'), side, a: fc.nat(99) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('draft'),
      side,
      how: fc.constantFrom('insert', 'delete', 'move', 'reword', 'again'),
      a: fc.nat(99),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('sync', 'sync', 'clone', 'back') }) },
) as fc.Arbitrary<Step>

const ES = { slug: 'a', locale: 'es', sourceLocale: 'en' } as const
const EN = { slug: 'a', locale: 'en' } as const
const WORDS = ['army', 'court', 'bank', 'river', 'storm', 'vote', 'mayor', 'gas', 'treaty', 'player', 'village']
const sentence = (id: number): string =>
  `${WORDS[id % 11]}${id} met ${WORDS[(id * 5) % 11]}${id} and ${WORDS[(id * 7) % 11]}${id} on day ${id}.`

interface World {
  readonly folder: string
  readonly desks: { readonly [S in Side]: Desk }
  readonly database: DatabaseDesk
  /** An earlier state of the folder. */
  clone: string | undefined
  /** What people wrote on each side since the last sync, by sentence. */
  readonly written: { readonly [S in Side]: Map<SegmentKey, string> }
  next: number
}

async function draft(
  { desks, ...world }: World,
  { side: where, how, a }: Extract<Step, { do: 'draft' }>,
): Promise<void> {
  const desk = desks[where]
  const previous = await desk.sources.load(EN)
  const sentences = previous.filter(({ removed }) => !removed).map(({ text }) => text)
  const at = a % Math.max(sentences.length, 1)
  const id = 1000 + world.next + a
  if (how === 'insert') sentences.splice(at, 0, sentence(id))
  else if (how === 'delete' && sentences.length > 2) sentences.splice(at, 1)
  else if (how === 'move') sentences.push(...sentences.splice(at, 1))
  else if (how === 'reword') sentences[at] = (sentences[at] ?? '').replace(/\w+$/, `word${id}`)
  await run(desk, sentences, { engine: `${where}${id}`, again: how === 'again' })
}

/** A run of the tool on one desk. */
async function run(
  desk: Desk,
  sentences: readonly string[],
  { engine, again }: { engine: string; again: boolean },
): Promise<void> {
  const previous = await desk.sources.load(EN)
  const segments = alignKeys(previous, segmentsOf(sentences, 3))
  const plan = planEdition({ segments, edition: await desk.editions.load(ES), again })
  const drafts = new Map<SegmentKey, Draft>(
    plan.send.map(({ key, text }) => [key, { text: `${engine}[${text}]`, origin: 'engine', engine }]),
  )
  await desk.sources.save(EN, { segments, previous })
  await desk.editions.save(settleEdition(plan, drafts), plan.edition)
}

async function person(
  world: World,
  { do: what, side: where, a }: Extract<Step, { do: 'write' | 'approve' | 'comment' }>,
): Promise<void> {
  const desk = world.desks[where]
  const seen = await desk.editions.load(ES)
  const unit = seen.units[a % Math.max(seen.units.length, 1)]
  if (!unit || unit.target === '') return
  const text = `Persona ${world.next++} en ${where}.`
  const reader = { by: where, time: `2026-11-29T10:00:${String(world.next % 60).padStart(2, '0')}.000Z` }
  const action =
    what === 'write'
      ? ({ do: 'edit', target: text, source: unit.source, reader } as const)
      : what === 'approve'
        ? ({ do: 'approve', source: unit.source, reader } as const)
        : ({ do: 'comment', comment: { author: where, time: reader.time, text } } as const)
  await desk.editions.save(reviseUnit(seen, unit.key, action), seen)
  if (what === 'write') world.written[where].set(unit.key, text)
}

async function sync({ folder, desks, database }: World): Promise<readonly SyncChange[]> {
  const out = join(folder, 'locales')
  const changes: SyncChange[] = []
  await syncDesks({
    sides: desks,
    common: database.common,
    prefer: undefined,
    dryRun: false,
    likely: 'en',
    noted: await loadSyncMarks(out),
    mergeLines: async () => undefined,
    keep: marks => saveSyncMarks(out, marks),
    told: change => void changes.push(change),
  })
  return changes
}

/** Expects every text of a person since the last sync in the edition, or as a proposal beside another person's text. */
async function expectTogether(world: World): Promise<void> {
  await sync(world)
  const [files, rows] = [await world.desks.folder.editions.load(ES), await world.desks.database.editions.load(ES)]
  expect(rows).toEqual(files)
  expect(await world.desks.database.sources.load(EN)).toEqual(await world.desks.folder.sources.load(EN))
  const kept = textsIn(files)
  for (const where of ['folder', 'database'] as const) {
    for (const [key, text] of world.written[where]) expect(kept.get(key), `${where} ${key}`).toContain(text)
    world.written[where].clear()
  }
  expect(await sync(world)).toEqual([])
}

const textsIn = ({ units, removed = [] }: Edition): ReadonlyMap<SegmentKey, readonly string[]> => {
  const texts = new Map<SegmentKey, string[]>()
  for (const { key, target, proposal } of [...units, ...removed]) {
    texts.set(key, [...(texts.get(key) ?? []), target, ...(proposal === undefined ? [] : [proposal])])
  }
  return texts
}

async function live(steps: readonly Step[], database: DatabaseDesk): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'interlinear-sync-'))
  const world: World = {
    folder,
    desks: { folder: filesDesk(folder), database },
    database,
    clone: undefined,
    written: { folder: new Map(), database: new Map() },
    next: 1,
  }
  await run(
    world.desks.folder,
    Array.from({ length: 5 }, (_, id) => sentence(id)),
    { engine: 'first', again: false },
  )
  await expectTogether(world)
  for (const each of steps) {
    if (each.do === 'sync') await expectTogether(world)
    else if (each.do === 'draft') await draft(world, each)
    else if (each.do === 'clone') {
      world.clone = mkdtempSync(join(tmpdir(), 'interlinear-clone-'))
      cpSync(folder, world.clone, { recursive: true })
    } else if (each.do === 'back') {
      // Texts that were not synced yet are lost with the folder, as in any clone.
      if (world.clone === undefined) continue
      rmSync(folder, { recursive: true })
      cpSync(world.clone, folder, { recursive: true })
      world.written.folder.clear()
    } else await person(world, each)
  }
  await expectTogether(world)
  rmSync(folder, { recursive: true })
}

describe('a folder and a database that are synced again and again', () => {
  const postgres = sharedPostgres()

  it('are the same after each sync, and no text of a person is lost', async () => {
    const database = await postgres.desk()
    const once = async (steps: readonly Step[]): Promise<void> => {
      await emptyEditions(database)
      await live(steps, database)
    }
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: STEPS }), once), { numRuns: RUNS })
  }, 3_600_000)
})
