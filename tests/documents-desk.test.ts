import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { formatOf, parseArticle, plainView } from '../src/article/index.ts'
import { fromCatalog } from '../src/edition/index.ts'
import { translateArticle } from '../src/index.ts'
import type { Article, Content } from '../src/model.ts'
import { segmentArticle } from '../src/segment/index.ts'
import { temporaryFolder } from './command-line.ts'
import { docx, odt, p, r } from './documents.ts'
import { openOffice, PLAIN_TEXT } from './libreoffice.ts'
import { run } from './publishing-desk.ts'
import { makeDesk, type TestDesk } from './review-desk.ts'

const TITLE = 'Mayor Opens the New Harbour of Odesa'
const TEXTS = [
  TITLE,
  'Ships Return',
  'Mayor Hanna Koval opened it.',
  '“We are back,” Koval said.',
  'See the report.',
  'A note.',
]
const SPANISH = [
  'La alcaldesa abre el nuevo puerto de Odesa',
  'Los barcos vuelven',
  'La alcaldesa <b>Hanna</b> Koval lo abrió<note id="1"/>.',
  '«Hemos vuelto», dijo Koval.',
  'Lea <a href="https://example.org/report">el informe</a>.',
  'Una nota.',
]
const ARABIC = [
  'رئيسة البلدية تفتتح ميناء أوديسا',
  'السفن تعود',
  'افتتحته <b>هانا</b> كوفال<note id="1"/>.',
  'قالت كوفال: «لقد عدنا».',
  'اقرأ <a href="https://example.org/report">التقرير</a>.',
  'ملاحظة.',
]

const NOTE = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'
const WORD = docx({
  body: [
    p(r('Mayor Opens the New Har') + r('bour of Odesa', '<w:noProof/>'), 'Titel'),
    p(r('Ships Return'), 'Untertitel'),
    p(`${r('Mayor ')}${r('Hanna', '<w:b/>')}${r(' Koval opened it')}${NOTE}${r('. “We are back,” Koval said.')}`),
    p(`${r('See ')}<w:hyperlink r:id="rLink1">${r('the report', '<w:rStyle w:val="Link"/>')}</w:hyperlink>${r('.')}`),
  ].join(''),
  footnotes: ['A note.'],
  links: ['https://example.org/report'],
  footer: p(r('The Daily Times')),
  core: `<dc:title>${TITLE}</dc:title><dc:creator>Mara</dc:creator>`,
})

const para = (inside: string, style = ''): string =>
  `<text:p${style && ` text:style-name="${style}"`}>${inside}</text:p>`
const NOTE_ODT = `<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${para('A note.')}</text:note-body></text:note>`
const ODT = odt({
  body: [
    para('Mayor Opens the New Har<text:span text:style-name="T2">bour</text:span> of Odesa', 'Title'),
    para('Ships Return', 'Subtitle'),
    para(
      `Mayor <text:span text:style-name="T1">Hanna</text:span> Koval opened it${NOTE_ODT}. “We are back,” Koval said.`,
    ),
    para('See <text:a xlink:type="simple" xlink:href="https://example.org/report">the report</text:a>.'),
  ].join(''),
  header: para('The Daily Times'),
  meta: `<dc:title>${TITLE}</dc:title>`,
})

const FILES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['harbour.docx', WORD],
  ['harbour.odt', ODT],
]

const open = (file: readonly [string, Uint8Array]): Promise<TestDesk> =>
  makeDesk(file[1], { es: SPANISH, ar: ARABIC }, file[0])

const read = (content: Content, name: string): Promise<Article> =>
  parseArticle(content, { slug: 'a', locale: 'en', format: formatOf(name), file: name })

const fileOf = (path: string): Promise<Article> => read(readFileSync(path), path)
const plainOf = ({ blocks }: Article): readonly string[] => blocks.map(block => plainView(block).text)
const withoutTags = (text: string): string => text.replace(/<[^>]*>/g, '')
const published = (desk: TestDesk, path: string): string => join(desk.folder, 'public', path)

describe.each(FILES)('%s', (name, bytes) => {
  const ending = name.slice(name.indexOf('.') + 1)

  it('is translated, checked, compared and listed as other articles are', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'seeds'))
    writeFileSync(join(folder, 'seeds', name), bytes)
    const desk = { folder } as TestDesk
    const translated = await run(
      desk,
      'translate',
      `seeds/${name}`,
      '--to',
      'es',
      '--engine',
      'pseudo',
      '--format',
      'json',
    )
    expect(translated.code, translated.stderr).toBe(1)
    expect(JSON.parse(translated.stdout).articles[0].editions[0]).toMatchObject({ sent: 6, failed: 0 })
    const again = await run(desk, 'translate', `seeds/${name}`, '--to', 'es', '--engine', 'pseudo', '--format', 'json')
    expect(JSON.parse(again.stdout).articles[0].editions[0]).toMatchObject({ sent: 0, carriedOver: 6 })
    const segments = (await run(desk, 'segment', `seeds/${name}`)).stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(segments.filter(({ translate }) => translate).map(({ text }) => withoutTags(text))).toEqual(TEXTS)
    expect(fromCatalog(readFileSync(join(folder, 'locales/es/harbour.json'), 'utf8'), '').get('p1.s1')).toMatch(
      /<b>.*<\/b>.*<note id="1"\/>/,
    )
    expect((await run(desk, 'check', 'harbour', '--to', 'es')).stdout).toMatch(/1 error/)
    expect((await run(desk, 'status', '--format', 'json')).stdout).toContain('"harbour"')
    expect((await run(desk, 'diff', 'harbour', '--to', 'es')).code).toBe(0)
  })

  it('is published in its own format, with texts, language, title and disclosure, and its proof is right', async () => {
    const desk = await open([name, bytes])
    const { code, stdout, stderr } = await run(desk, 'publish', 'harbour', '--to', 'es,ar', '--format', 'json')
    expect(code, stdout + stderr).toBe(0)
    const [{ disclosure }] = JSON.parse(stdout).editions
    expect(readFileSync(published(desk, `en/${name}`)).equals(bytes)).toBe(true)
    const edition = await fileOf(published(desk, `es/${name}`))
    expect(edition.proofingLocale).toBe('es')
    expect(plainOf(edition).slice(0, 4)).toEqual([
      SPANISH[0],
      SPANISH[1],
      'La alcaldesa Hanna Koval lo abrió. «Hemos vuelto», dijo Koval.',
      'Lea el informe.',
    ])
    expect(plainOf(edition)).toContain(disclosure)
    expect((await run(desk, 'verify', 'public')).code).toBe(0)
    const written = readFileSync(published(desk, `es/${name}`))
    expect((await run(desk, 'publish', 'harbour', '--to', 'es,ar')).stdout).toMatch(/^harbour: 0 files written$/m)
    writeFileSync(published(desk, `es/${name}`), Buffer.concat([written, Buffer.from([0])]))
    expect((await run(desk, 'verify', 'public')).code).toBe(1)
    const proof = JSON.parse(readFileSync(published(desk, 'es/harbour.es.proof.json'), 'utf8'))
    expect(proof.source).toMatchObject({ file: name, format: ending })
  })

  it('is aligned with its edition, and a footnote that a translation lost is found', async () => {
    const desk = await open([name, bytes])
    await run(desk, 'publish', 'harbour', '--to', 'es')
    const pairs = await run(desk, 'align', `seeds/${name}`, `public/es/${name}`, '--from', 'en', '--to', 'es')
    expect(pairs.stdout).toContain('"targetText":"La alcaldesa Hanna Koval lo abrió."')
    const catalog = readFileSync(desk.catalog('es'), 'utf8')
    writeFileSync(desk.catalog('es'), catalog.replace('<note id=\\"1\\"/>', ''))
    expect((await run(desk, 'check', 'harbour', '--to', 'es')).stdout).toMatch(/p1\.s1.*<note id="1"\/>/)
  })

  it('is published as a page', async () => {
    const desk = await open([name, bytes])
    expect((await run(desk, 'publish', 'harbour', '--to', 'es', '--as', 'html')).code).toBe(0)
    const page = readFileSync(published(desk, 'es/harbour.html'), 'utf8')
    expect(page).toContain('<h1>La alcaldesa abre el nuevo puerto de Odesa</h1>')
    expect(page).toContain('<p>La alcaldesa <b>Hanna</b> Koval lo abrió. «Hemos vuelto», dijo Koval.</p>')
    expect(page).toContain('<p>Lea <a href="https://example.org/report">el informe</a>.</p>')
    expect(page).not.toContain('The Daily Times')
  })

  it('opens on the review page, and what is written there is saved', async () => {
    const desk = await open([name, bytes])
    const server = await desk.start()
    const headers = { 'x-interlinear': 'test', 'content-type': 'application/json' }
    const ask = async (path: string, request?: object) => {
      const body = request && { method: 'POST', body: JSON.stringify(request) }
      const answer = await fetch(new URL(`/api/articles/harbour/es${path}`, server.url), { headers, ...body })
      return { status: answer.status, text: await answer.text() }
    }
    const first = await ask('')
    expect(first.status).toBe(200)
    expect(first.text).toContain('opened it')
    const revision = JSON.parse((await ask('/units/p1.s2', { kind: 'comment', text: 'Hm.' })).text).row.unit.revision
    expect((await ask('/units/p1.s2', { kind: 'revise', revision, target: '«Ya estamos», dijo Koval.' })).status).toBe(
      200,
    )
    await server.close()
    expect(desk.text('es', 'p1.s2')).toBe('«Ya estamos», dijo Koval.')
  })

  it('goes through the library as bytes', async () => {
    const result = await translateArticle({
      text: bytes,
      format: formatOf(name),
      from: 'en',
      to: 'es',
      engine: 'pseudo',
    })
    expect(result.published).toBeInstanceOf(Uint8Array)
    expect((await read(result.published, name)).blocks.map(({ id }) => id)).toEqual(
      (await read(bytes, name)).blocks.map(({ id }) => id),
    )
  })
})

it('an Arabic document is marked as right-to-left: paragraphs, runs, pages and languages', async () => {
  const word = await open(['harbour.docx', WORD])
  await run(word, 'publish', 'harbour', '--to', 'ar')
  const parts = unzipSync(readFileSync(published(word, 'ar/harbour.docx')))
  const part = (name: string): string => new TextDecoder().decode(parts[name])
  expect(part('word/document.xml')).toContain('<w:pPr><w:pStyle w:val="Titel"/><w:bidi/></w:pPr>')
  expect(part('word/document.xml')).toContain('<w:rPr><w:b/><w:rtl/></w:rPr>')
  expect(part('word/styles.xml')).toContain('<w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar"/>')
  expect(part('docProps/core.xml')).toContain(`<dc:title>${ARABIC[0]}</dc:title>`)
  const other = await open(['harbour.odt', ODT])
  await run(other, 'publish', 'harbour', '--to', 'ar')
  const styles = new TextDecoder().decode(unzipSync(readFileSync(published(other, 'ar/harbour.odt')))['styles.xml'])
  expect(styles).toContain('<style:page-layout-properties style:writing-mode="rl-tb"/>')
  expect(styles).toContain('style:language-complex="ar" style:country-complex="none"')
})

describe('LibreOffice', () => {
  const SEED = new URL('../seeds/kursk-visit.txt', import.meta.url).pathname

  it('opens what we write, and we read what it writes', async () => {
    const office = openOffice()
    const desks = [await open(['harbour.docx', WORD]), await open(['harbour.odt', ODT])]
    for (const desk of desks) await run(desk, 'publish', 'harbour', '--to', 'es,ar')
    const [word = '', text = ''] = desks.map((desk, index) => published(desk, `es/${FILES[index]?.[0]}`))

    const shown = await office([word], 'txt', PLAIN_TEXT)
    const lines = readFileSync(shown(word), 'utf8').split(/\r?\n/)
    for (const target of SPANISH.slice(0, 2))
      expect(lines.map(line => line.replace(/^[\d\uFEFF\s]+/, ''))).toContain(target)
    expect(lines.join('\n')).toMatch(/La alcaldesa Hanna Koval lo abrió\d?\. «Hemos vuelto», dijo Koval\./)
    expect(lines.join('\n')).toContain('Lea el informe.')

    const asOdt = await office([word, SEED], 'odt')
    expect(plainOf(await fileOf(asOdt(word)))).toEqual(plainOf(await fileOf(word)))
    const asWord = await office([text, SEED], 'docx')
    expect(plainOf(await fileOf(asWord(text)))).toEqual(plainOf(await fileOf(text)))

    const seed = segmentArticle(await read(readFileSync(SEED, 'utf8'), SEED)).map(({ key, text }) => [key, text])
    for (const path of [asOdt(SEED), asWord(SEED)]) {
      expect(segmentArticle(await fileOf(path)).map(({ key, text }) => [key, text])).toEqual(seed)
    }
  })
})
