import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reviseUnit } from '../src/edition/index.ts'
import { loadEdition, saveEdition } from '../src/store/files/editions.ts'
import { interlinear, type Ran } from './command-line.ts'
import { makeDesk, type TestDesk } from './review-desk.ts'

/** A desk whose Spanish edition can be published: Mara corrected the figure in one sentence. */
export async function openDesk(): Promise<TestDesk> {
  const desk = await makeDesk()
  const edition = await loadEdition({ out: desk.out, slug: 'harbour', locale: 'es', sourceLocale: 'en' })
  const unit = edition.units.find(({ target }) => target.includes('1.500'))
  if (!unit) throw new Error('found no 1.500 in the edition')
  const { key, source } = unit
  const target = unit.target.replace('1.500', '1.200')
  const reader = { by: 'Mara', time: '2026-03-14T09:00:00.000Z' }
  await saveEdition(desk.out, reviseUnit(edition, key, { do: 'edit', source, target, reader }), edition)
  return desk
}

export const run = (desk: TestDesk, ...args: readonly string[]): Promise<Ran> => interlinear(args, { cwd: desk.folder })
export const inPublic = (desk: TestDesk, path: string): string => join(desk.folder, 'public', path)
export const read = (desk: TestDesk, path: string): string => readFileSync(inPublic(desk, path), 'utf8')
export const seed = (desk: TestDesk): string => join(desk.folder, 'seeds', 'harbour.txt')
export const publishAll = (desk: TestDesk): Promise<Ran> =>
  run(desk, 'publish', 'harbour', '--base-url', 'https://example.org')

/** Replaces text in the Spanish edition, as a person by hand. */
export async function edit(desk: TestDesk, before: string, after: string): Promise<void> {
  const address = { out: desk.out, slug: 'harbour', locale: 'es', sourceLocale: 'en' }
  const edition = await loadEdition(address)
  const units = edition.units.map(unit =>
    unit.target.includes(before)
      ? {
          ...unit,
          origin: 'human' as const,
          target: unit.target.replace(before, after),
          source: unit.source.replace('30,000', '20,000'),
        }
      : unit,
  )
  await saveEdition(desk.out, { ...edition, units }, edition)
}
