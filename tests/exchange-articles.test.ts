import { copyFileSync, globSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { checkInlines, loadReaders, toPieces } from '../src/article/index.ts'
import { readXliff } from '../src/exchange/index.ts'
import { listRecorded } from '../src/store/files/article/source-locale.ts'
import { loadEdition } from '../src/store/files/editions.ts'
import { interlinear, temporaryFolder } from './command-line.ts'
import { FORMATS } from './exchange-desk.ts'

const FIXTURES = join(import.meta.dirname, 'fixtures')
const articles = [...globSync('article-*', { cwd: FIXTURES }), ...globSync('formats/*', { cwd: FIXTURES })]
  .filter(name => !name.includes('.pseudo.'))
  .sort()

it.each(articles)(
  '%s is exported in every format and imported again, with its markup around every edited text',
  async name => {
    const folder = temporaryFolder()
    const run = (...args: readonly string[]) => interlinear(args, { cwd: folder })
    const file = join('seeds', basename(name))
    mkdirSync(join(folder, 'seeds'))
    copyFileSync(join(FIXTURES, name), join(folder, file))
    expect((await run('translate', file, '--to', 'es', '--engine', 'pseudo')).code).toBeLessThan(2)
    const out = join(folder, 'locales')
    const [article] = await listRecorded(out, 'en')
    const { slug = '', sourceLocale = 'en' } = article ?? {}
    for (const format of FORMATS) {
      const { stdout } = await run('export', slug, '--to', 'es', '--as', format)
      if (format.startsWith('xliff')) expect(readXliff(stdout, 'a.xlf').units.length).toBeGreaterThan(0)
      writeFileSync(join(folder, 'back'), stdout)
      expect((await run('import', 'back', '--to', 'es')).stdout).toMatch(/^es: \d+ unchanged\n$/)
    }
    const before = await loadEdition({ out, slug, locale: 'es', sourceLocale })
    const { stdout } = await run('export', slug, '--to', 'es')
    writeFileSync(
      join(folder, 'back'),
      stdout.replaceAll(/<\/target>(?=\n {6}<\/segment>)/g, ' y &lt;más&gt; &amp; más.</target>'),
    )
    // The edit adds words to every sentence. The checks may report that, but every text is taken.
    expect((await run('import', 'back')).stdout).toMatch(new RegExp(`^es: ${before.units.length} updated$`, 'm'))
    const after = await loadEdition({ out, slug, locale: 'es', sourceLocale })
    const readers = await loadReaders(after.units.map(({ syntax }) => syntax))
    for (const [index, { target, syntax }] of after.units.entries()) {
      const read = (text: string) => (syntax && readers.get(syntax)?.(text)) ?? { text, inlines: [] }
      expect(read(target).text).toBe(`${read(before.units[index]?.target ?? '').text} y <más> & más.`)
      const pieces = (text: string) => toPieces({ text: read(text).text, inlines: read(text).inlines })
      expect(checkInlines(pieces(before.units[index]?.target ?? ''), pieces(target))).toEqual([])
    }
    expect((await run('import', 'back')).stdout).toMatch(/^es: \d+ unchanged\n$/)
  },
)
