import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readTerms } from '../src/exchange/index.ts'
import { acquireLock } from '../src/store/locks/article-lock.ts'
import { exported, files, imported, makeDesk, run } from './exchange-desk.ts'

it.each([0, 1])(
  'an import that is killed before it puts file %i in its place leaves the edition whole',
  async count => {
    const desk = await makeDesk()
    const text = (await exported(desk, 'xliff')).replace('tras dos', 'después de dos')
    writeFileSync(join(desk.folder, 'back.xlf'), text)
    const killed = spawnSync(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        '--import',
        join(import.meta.dirname, 'kill-after.mjs'),
        join(import.meta.dirname, '../src/cli/start.mjs'),
        'import',
        'back.xlf',
      ],
      { cwd: desk.folder, env: { ...process.env, KILL_AFTER: String(count) }, encoding: 'utf8' },
    )
    expect(killed.signal).toBe('SIGKILL')
    // Killed before the first file is in place, nothing has changed; after it, the next reader finishes the pair.
    const target = (await desk.unit('es', 'deck'))?.target
    expect(target).toBe(count === 0 ? 'Los barcos vuelven tras dos años' : 'Los barcos vuelven después de dos años')
    expect((await imported(desk, text)).actions.deck).toBe(count === 0 ? 'updated' : 'unchanged')
    expect(await desk.unit('es', 'deck')).toMatchObject({
      target: 'Los barcos vuelven después de dos años',
      origin: 'human',
    })
  },
)

it('an import of an article that another run has locked is refused, and nothing is written', async () => {
  const desk = await makeDesk()
  const text = (await exported(desk, 'xliff')).replace('tras dos', 'después de dos')
  const before = files(desk)
  const lock = await acquireLock(join(desk.folder, '.interlinear', 'locales'), 'harbour')
  try {
    await expect(imported(desk, text)).rejects.toThrow('harbour is being worked on by')
    expect(files(desk)).toBe(before)
    // A dry run only reads.
    expect((await imported(desk, text, '--dry-run')).actions.deck).toBe('updated')
  } finally {
    lock.release()
  }
})

it('an export to a file makes its folder, and prints how many units the file has', async () => {
  const desk = await makeDesk()
  const done = await run(desk, 'export', 'harbour', '--to', 'es', '--file', 'out/harbour.xlf')
  expect(done).toMatchObject({ code: 0, stdout: '', stderr: 'out/harbour.xlf: 6 units\n' })
  expect(readFileSync(join(desk.folder, 'out/harbour.xlf'), 'utf8')).toBe(await exported(desk, 'xliff'))
})

it.each([
  [['export', 'harbour'], 'found no --to'],
  [['export', '--to', 'es'], 'found no article'],
  [['export', 'harbour', '--to', 'es', '--as', 'docx'], 'found "docx" in --as'],
  [['export', 'harbour', '--to', 'es,ar', '--as', 'po'], 'expected one locale'],
  [['export', 'harbour', '--to', 'en'], 'the locale of the article itself'],
  [['export', 'harbor', '--to', 'es'], 'no article "harbor"'],
  [['import'], 'found 0 files'],
  [['import', 'nothing.xlf'], 'there is no such file'],
])('%j is refused', async (args, why) => {
  const desk = await makeDesk()
  const { code, stderr } = await run(desk, ...args)
  expect([code, stderr.includes(why) || stderr]).toEqual([2, true])
})

it('the glossary is exported as TBX, with its forbidden terms, and can be read as a list of terms', async () => {
  const desk = await makeDesk()
  const glossary = readFileSync(desk.glossary, 'utf8').replace(
    'es: Hanna Koval',
    'es: {use: Hanna Koval, forms: [la Koval], avoid: [Jana]}',
  )
  writeFileSync(desk.glossary, glossary)
  const { stdout } = await run(desk, 'export', 'harbour', '--to', 'es', '--as', 'tbx')
  expect(await readTerms(stdout, 'a.tbx', { from: 'en', to: 'es' })).toEqual([
    expect.objectContaining({
      words: {
        en: expect.objectContaining({ right: ['Hanna Koval', 'Koval'], wrong: [] }),
        es: expect.objectContaining({ right: ['Hanna Koval', 'la Koval'], forms: ['la Koval'], wrong: ['Jana'] }),
      },
    }),
    expect.objectContaining({
      words: { en: expect.objectContaining({ right: ['Odesa'] }), es: expect.objectContaining({ right: ['Odesa'] }) },
    }),
  ])
  expect(stdout).toMatch(/<term>Jana<\/term>\s*<termNote type="administrativeStatus">deprecatedTerm-admn-sts</)
  expect((await run(desk, 'export', '--as', 'tbx')).stdout).toContain('<langSec xml:lang="ko">')
})

it('a second conflict keeps the first as a comment', async () => {
  const desk = await makeDesk()
  const text = await exported(desk, 'xliff')
  writeFileSync(desk.catalog('es'), readFileSync(desk.catalog('es'), 'utf8').replace('tras dos', 'a los dos'))
  expect((await imported(desk, text.replace('tras dos', 'después de dos'))).actions.deck).toBe('conflict')
  expect((await imported(desk, text.replace('tras dos', 'al cabo de dos'))).actions.deck).toBe('conflict')
  expect(await desk.unit('es', 'deck')).toMatchObject({
    target: 'Los barcos vuelven a los dos años',
    proposal: 'Los barcos vuelven al cabo de dos años',
    comments: [{ text: 'Another proposal: Los barcos vuelven después de dos años' }],
  })
})

it('several locales are exported into one TMX, and several articles into one file', async () => {
  const desk = await makeDesk()
  const { stdout } = await run(desk, 'export', 'harbour', '--to', 'es,ko', '--as', 'tmx')
  expect(stdout.match(/<tu /g)).toHaveLength(6)
  expect(stdout).toContain('<tuv xml:lang="ko"><seg>2년 만에 돌아온 배들</seg></tuv>')
  const back = await imported(desk, stdout.replace('tras dos', 'después de dos'))
  expect(back.actions).toMatchObject({ deck: 'updated', headline: 'unchanged' })
})

it('the glossary is exported for OmegaT: a line for each source form, with a note', async () => {
  const desk = await makeDesk()
  const glossary = readFileSync(desk.glossary, 'utf8')
    .replace('es: Hanna Koval', 'es: {use: Hanna Koval, forms: [la Koval], avoid: [Jana]}')
    .concat('  - {id: tass, type: organization, source: TASS, keep: true}\n')
  writeFileSync(desk.glossary, glossary)
  const { code, stdout } = await run(desk, 'export', '--as', 'glossary', '--to', 'es')
  const note = 'Mayor of Odesa; female; forms: la Koval; not: Jana'
  expect([code, stdout.split('\n')]).toEqual([
    0,
    [`Hanna Koval\tHanna Koval\t${note}`, `Koval\tKoval\t${note}`, 'Odesa\tOdesa\t', 'TASS\tTASS\t', ''],
  ])
  expect((await run(desk, 'export', '--as', 'glossary')).stderr).toContain('found no --to')
  expect((await run(desk, 'export', '--as', 'glossary', '--to', 'es,ko')).stderr).toContain('expected one locale')
})
