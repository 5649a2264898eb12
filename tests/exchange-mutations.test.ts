import fc from 'fast-check'
import { expect, it } from 'vitest'
import { InterlinearError } from '../src/errors.ts'
import { readPo, readXliff, receiveFile } from '../src/exchange/index.ts'
import { exchangeSegments, takeInUnits } from '../src/pipeline/index.ts'
import { decodeText } from '../src/store/files/disk/decode.ts'
import { loadEdition, loadSource } from '../src/store/files/editions.ts'
import { mutated } from './damage.ts'
import { exported, FORMATS, type Format, MARKED, MARKED_ES, makeDesk } from './exchange-desk.ts'
import { filesDesk } from './files-desk.ts'

/** How many damaged files are tried; for more: `MUTATIONS=2000 npx vitest run tests/exchange-mutations.test.ts`. */
const MUTATIONS = Number(process.env.MUTATIONS ?? 60)

const READERS: Readonly<Partial<Record<Format, (text: string, file: string) => unknown>>> = {
  xliff: readXliff,
  xliff12: readXliff,
  po: readPo,
}

it.each(FORMATS)(
  '%s, damaged, gives units or one clear error',
  async format => {
    const desk = await makeDesk(MARKED, MARKED_ES, 'harbour.md')
    const bytes = new TextEncoder().encode(await exported(desk, format))
    const address = { out: desk.out, slug: 'harbour', locale: 'es', sourceLocale: 'en' }
    const edition = await loadEdition(address)
    const recorded = await loadSource({ ...address, locale: 'en' })
    const folders = { config: { segment: {} }, desk: filesDesk(desk.folder) } as unknown as Parameters<
      typeof exchangeSegments
    >[2]
    const segments = await exchangeSegments('harbour', 'en', folders)
    const stamp = { author: 'Ana', time: '2026-11-29T00:00:00Z' }
    await fc.assert(
      fc.asyncProperty(mutated(bytes), async damaged => {
        try {
          const text = await decodeText(damaged, 'back.xlf')
          READERS[format]?.(text, 'back.xlf')
          const { units } = receiveFile(text, 'back.xlf', 'es')
          const taken = await takeInUnits(edition, units, { segments, recorded, stamp })
          expect(taken.edition.units).toHaveLength(edition.units.length)
          for (const unit of taken.edition.units) expect(unit.target).not.toBe('')
        } catch (error) {
          if (!(error instanceof InterlinearError)) throw error
          expect([error.code, error.message.length > 10]).toEqual(['input', true])
        }
      }),
      { numRuns: MUTATIONS },
    )
  },
  600_000,
)
