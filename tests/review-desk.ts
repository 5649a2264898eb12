import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentSegment, formatOf, parseArticle } from '../src/article/index.ts'
import { fromCatalog } from '../src/edition/index.ts'
import type { Content, Edition, Locale, SegmentKey, Unit } from '../src/model.ts'
import { segmentArticle } from '../src/segment/index.ts'
import { loadPage, type ReviewOptions, type ReviewServer, startReview } from '../src/server/index.ts'
import { loadEdition, saveEdition, saveSource } from '../src/store/files/editions.ts'
import { temporaryFolder } from './command-line.ts'
import { filesDesk } from './files-desk.ts'

/** The page, built once for all servers of a test file. */
export const PAGE = loadPage()

export const ARTICLE = `Mayor Opens the New Harbour of Odesa

Ships Return After Two Years

Mayor Hanna Koval opened the harbour on Monday. Some 1,200 people came to see her.

“We are back,” Koval said. The first ship carried 30,000 tons of grain.

Visited 2 times
`

export const GLOSSARY = `# Names of the harbour.
version: 1
sourceLocale: en
terms:
  # The mayor.
  - id: koval
    type: person
    source: Hanna Koval
    aliases: [Koval]
    gender: female
    note: Mayor of Odesa
    translations:
      es: Hanna Koval
      ar: {use: هانا كوفال, aliases: {Koval: كوفال}}
      ko: {use: 한나 코발, aliases: {Koval: 코발}}
  - id: odesa
    type: place
    source: Odesa
    translations: {es: Odesa, ar: أوديسا, ko: 오데사}
`

const MACHINE: Readonly<Record<Locale, readonly string[]>> = {
  es: [
    'La alcaldesa abre el nuevo puerto de Odesa',
    'Los barcos vuelven tras dos años',
    'La alcaldesa Hanna Koval abrió el puerto el lunes.',
    'Unas 1.500 personas vinieron a verla.',
    '«Hemos vuelto», dijo Koval.',
    'El primer barco llevaba 30.000 toneladas de grano.',
  ],
  ar: [
    'رئيسة البلدية تفتتح الميناء الجديد في أوديسا',
    'السفن تعود بعد عامين',
    'افتتحت رئيسة البلدية هانا كوفال الميناء يوم الاثنين.',
    'وجاء نحو 1200 شخص لرؤيتها.',
    'وقالت كوفال: «لقد عدنا».',
    'وحملت أول سفينة 30000 طن من الحبوب.',
  ],
  ko: [
    '시장, 오데사의 새 항구를 열다',
    '2년 만에 돌아온 배들',
    '한나 코발 시장이 월요일 항구를 열었다.',
    '약 1,200명이 그를 보러 왔다.',
    '코발은 “우리가 돌아왔다”고 말했다.',
    '첫 배는 곡물 30,000톤을 실었다.',
  ],
}

/** A folder with one article in three machine-made editions, as a run of `translate` leaves it. */
export interface TestDesk {
  readonly folder: string
  readonly out: string
  readonly glossary: string
  readonly catalog: (locale: Locale) => string
  readonly text: (locale: Locale, key: SegmentKey) => string | undefined
  readonly unit: (locale: Locale, key: SegmentKey) => Promise<Unit | undefined>
  readonly start: (options?: Partial<ReviewOptions>) => Promise<ReviewServer>
}

export async function makeDesk(article: Content = ARTICLE, machine = MACHINE, file = 'harbour.txt'): Promise<TestDesk> {
  const folder = temporaryFolder()
  const out = join(folder, 'locales')
  const seeds = join(folder, 'seeds')
  const glossary = join(folder, 'glossary.yml')
  mkdirSync(seeds)
  writeFileSync(join(seeds, file), article)
  writeFileSync(glossary, GLOSSARY)
  const format = formatOf(file, typeof article === 'string' ? article : '')
  const parsed = await parseArticle(article, { slug: 'harbour', locale: 'en', format })
  const segments = segmentArticle(parsed).map(contentSegment)
  await saveSource({ out, slug: 'harbour', locale: 'en' }, segments, [])
  for (const [locale, texts] of Object.entries(machine)) {
    const units = segments
      .filter(({ translate }) => translate)
      .map(
        ({ key, text, syntax }, index): Unit => ({
          key,
          target: texts[index] ?? `${locale}: ${text}`,
          state: 'translated',
          origin: 'engine',
          engine: 'apertium',
          source: text,
          ...(syntax && { syntax }),
        }),
      )
    const edition: Edition = { slug: 'harbour', locale, sourceLocale: 'en', units }
    await saveEdition(out, edition, { ...edition, units: [] })
  }
  const catalog = (locale: Locale): string => join(out, locale, 'harbour.json')
  return {
    folder,
    out,
    glossary,
    catalog,
    text: (locale, key) => fromCatalog(readFileSync(catalog(locale), 'utf8'), catalog(locale)).get(key),
    unit: async (locale, key) => {
      const edition = await loadEdition({ out, slug: 'harbour', locale, sourceLocale: 'en' })
      return edition.units.find(unit => unit.key === key)
    },
    start: async options =>
      startReview({
        page: await PAGE,
        desk: filesDesk(folder),
        state: join(folder, '.interlinear'),
        author: 'Mara',
        env: {},
        port: 0,
        log: line => {
          throw new Error(line)
        },
        ...options,
      }),
  }
}
