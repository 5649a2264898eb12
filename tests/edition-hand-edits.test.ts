import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { reviseUnit } from '../src/edition/index.ts'
import { loadEdition, saveEdition } from '../src/store/files/editions.ts'
import { editHere, makeDesk, run } from './exchange-desk.ts'

const reader = { by: 'Mara', time: '2026-11-28T21:20:29.237Z' }

/** A desk whose deck a person wrote and read. */
async function deskWithReading() {
  const desk = await makeDesk()
  const edition = await loadEdition({ out: desk.out, slug: 'harbour', locale: 'es', sourceLocale: 'en' })
  const units = edition.units.map(({ engine: _, ...unit }) => ({ ...unit, origin: 'human' as const }))
  const read = reviseUnit({ ...edition, units }, 'deck', { do: 'read', reader })
  await saveEdition(desk.out, read, edition)
  const diff = async (): Promise<string> => (await run(desk, 'diff', 'harbour', '--to', 'es')).stdout
  return { desk, diff }
}

it("diff shows an edit by hand of a person's text, compared with the text in git that was read", async () => {
  const { desk, diff } = await deskWithReading()
  const git = (...args: readonly string[]): Buffer =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd: desk.folder })
  git('init', '--quiet')
  git('add', '-A')
  git('commit', '--quiet', '-m', 'Read')
  expect(await diff()).toContain('nothing changed')
  editHere(desk, 'tras dos', 'a los dos')
  expect(await diff()).toContain('deck target edited wording\n     es  Los barcos vuelven [-tras -]{+a los +}dos años')
})

it('without git, diff shows the whole text if it is not the one that was read', async () => {
  const { desk, diff } = await deskWithReading()
  expect(await diff()).toContain('nothing changed')
  editHere(desk, 'tras dos', 'a los dos')
  expect(await diff()).toMatch(/1 change[\s\S]*deck target added[\s\S]*\{\+Los barcos vuelven a los dos años\+\}/)
})
