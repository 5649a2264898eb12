import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type LedgerEntry, openLedger } from '../src/store/books/ledger.ts'
import { temporaryFolder } from './command-line.ts'

const entry = (characters: number): LedgerEntry => ({
  run: '1',
  time: '2026-11-29T08:00:00Z',
  engine: 'deepl',
  characters,
})

it('a ledger gives all entries in order, and skips lines that cannot be read', async () => {
  const folder = join(temporaryFolder(), 'state')
  const ledger = openLedger(folder)
  expect(await ledger.entries()).toEqual([])
  await ledger.append([entry(1), entry(2)])
  appendFileSync(join(folder, 'ledger.jsonl'), '{"run": "cut o\n')
  await ledger.append([entry(3)])
  expect(await openLedger(folder).entries()).toEqual([entry(1), entry(2), entry(3)])
})

it('a ledger that cannot be written is a storage error, but writing no entries is none', async () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  const ledger = openLedger(file)
  await ledger.append([])
  await expect(ledger.append([entry(1)])).rejects.toMatchObject({
    code: 'storage',
    message: `cannot write the ledger ${join(file, 'ledger.jsonl')}.`,
  })
})
