import { describe, expect, it } from 'vitest'
import { slugOfTitle } from '../src/publish/plan/paths.ts'
import { createPhrases } from '../src/publish/plan/phrases.ts'
import { editionOf, POLICY, plan, readAll, readSource, textIn } from './publication.ts'

const ARTICLE = `Mayor Opens the New Harbour

Hanna Koval opened the harbour on Monday. Some 1,200 people came to see her.
`

describe('links between versions', () => {
  const page =
    '<!doctype html><html lang="en"><head><title>Mayor Opens the New Harbour</title></head><body><article><h1>Mayor Opens the New Harbour</h1><p>Hanna Koval opened it.</p></article></body></html>\n'
  const hreflangsIn = (html: string): readonly string[] =>
    [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map(
      ([, tag, href]) => `${tag} ${href}`,
    )

  it('go both ways between all read editions, and x-default is the source article', async () => {
    const source = await readSource(page, 'html')
    const policy = { ...POLICY, baseUrl: 'https://example.org/news/' }
    const { publications } = await plan(
      source,
      [readAll(editionOf(source, 'es')), readAll(editionOf(source, 'ar')), editionOf(source, 'ko')],
      { policy },
    )
    const all = [
      'en https://example.org/news/en/harbour.html',
      'ar https://example.org/news/ar/harbour.html',
      'es https://example.org/news/es/harbour.html',
      'x-default https://example.org/news/en/harbour.html',
    ]
    for (const locale of ['en', 'es', 'ar']) expect(hreflangsIn(textIn(publications, locale))).toEqual(all)
    expect(hreflangsIn(textIn(publications, 'ko'))).toEqual([])
    expect(textIn(publications, 'ko')).toContain('<meta name="robots" content="noindex">')
    expect(textIn(publications, 'es')).not.toContain('noindex')
  })

  it('are updated in the others when an edition is withdrawn, added or read', async () => {
    const source = await readSource(page, 'html')
    const first = await plan(source, [readAll(editionOf(source, 'es')), editionOf(source, 'ko')])
    const gone = await plan(source, [], { withdrawn: ['es'], published: first.publications })
    expect([...gone.files].map(([path, text]) => `${text === undefined ? '-' : '+'} ${path}`).sort()).toEqual([
      '+ en/harbour.en.proof.json',
      '+ en/harbour.html',
      '+ ko/harbour.html',
      '+ ko/harbour.ko.proof.json',
      '- es/harbour.es.proof.json',
      '- es/harbour.html',
    ])
    expect(gone.publications.map(({ text }) => text).join('')).not.toContain('es/harbour')
    const read = await plan(source, [readAll(editionOf(source, 'ko'))], { published: gone.publications })
    expect(hreflangsIn(textIn(read.publications, 'en'))).toEqual([
      'en ../en/harbour.html',
      'ko ../ko/harbour.html',
      'x-default ../en/harbour.html',
    ])
    const last = await plan(source, [], { withdrawn: ['ko'], published: read.publications })
    expect(last.publications).toEqual([])
    expect([...last.files.values()]).toEqual([undefined, undefined, undefined, undefined])
  })

  it('are not updated in a page that somebody changed by hand', async () => {
    const source = await readSource(page, 'html')
    const { publications } = await plan(source, [readAll(editionOf(source, 'es')), readAll(editionOf(source, 'ko'))])
    const changed = publications.map(one => (one.proof.locale === 'ko' ? { ...one, text: `${one.text} ` } : one))
    await expect(plan(source, [], { withdrawn: ['es'], published: changed })).rejects.toMatchObject({
      message: 'the file is not what was published, so that its links cannot be mended.',
      place: { file: 'ko/harbour.html' },
    })
  })

  it('keep an edition’s address after its headline changes', async () => {
    const source = await readSource(ARTICLE, 'text')
    const policy = { ...POLICY, slugs: 'headline' as const }
    const first = await plan(
      source,
      [
        readAll(
          editionOf(source, 'es', text => text.replace('Mayor Opens the New Harbour', 'La alcaldesa abre el puerto')),
        ),
      ],
      { policy },
    )
    expect(first.editions[0]?.file).toBe('es/la-alcaldesa-abre-el-puerto.txt')
    const again = await plan(
      source,
      [readAll(editionOf(source, 'es', text => text.replace('Mayor Opens the New Harbour', 'El puerto, abierto')))],
      { policy, published: first.publications },
    )
    expect(again.editions[0]?.file).toBe('es/la-alcaldesa-abre-el-puerto.txt')
  })

  it.each([
    ['Putin visita Kursk, según TASS', 'putin-visita-kursk-según-tass'],
    ['../../etc/passwd', 'etc-passwd'],
    ['<script>alert("x")</script>', 'script-alert-x-script'],
    ['쿠르스크를 찾은 푸틴', '쿠르스크를-찾은-푸틴'],
    ['普京视察库尔斯克', '普京视察库尔斯克'],
    ['…', ''],
    ['Cafe\u0301', 'café'],
    ['a\u0000b', 'a-b'],
  ])('the file name of %j is %j', (title, slug) => {
    expect(slugOfTitle(title)).toBe(slug)
  })

  it('a publication never takes the file name of a list, a proof or another article', async () => {
    const source = await readSource(ARTICLE, 'text', 'editions')
    const named = (rest: object) => plan(source, [readAll(editionOf(source, 'es'))], { as: 'ninjs', ...rest })
    expect((await named({})).editions[0]?.file).toBe('es/editions-2.json')
    expect((await named({ isTaken: (path: string) => path === 'es/editions-2.json' })).editions[0]?.file).toBe(
      'es/editions-3.json',
    )
    const other = await readSource(ARTICLE, 'text', 'harbour.es.proof')
    expect((await plan(other, [readAll(editionOf(other, 'es'))], { as: 'ninjs' })).editions[0]?.file).toBe(
      'es/harbour.es.proof-2.json',
    )
  })
})

describe('copies of the title and description in a file', () => {
  const find = createPhrases([
    { source: 'Mayor opens the harbour of Odesa', target: 'La alcaldesa abre el puerto de Odesa' },
    { source: 'Ships return after two years.', target: 'Los barcos vuelven tras dos años.' },
    { source: 'News', target: 'Noticias' },
  ])
  it.each([
    ['Mayor opens the harbour of Odesa', 'La alcaldesa abre el puerto de Odesa'],
    ['  Mayor opens\n the harbour of Odesa ', 'La alcaldesa abre el puerto de Odesa'],
    ['Mayor opens the harbour of Odesa | The Daily', 'La alcaldesa abre el puerto de Odesa | The Daily'],
    ['Mayor opens the harbour…', 'La alcaldesa abre el…'],
    [
      'Mayor opens the harbour of Odesa. Ships return after two years.',
      'La alcaldesa abre el puerto de Odesa. Los barcos vuelven tras dos años.',
    ],
    ['News', 'Noticias'],
    ['News of the day', undefined],
    ['Something else entirely', undefined],
    ['', undefined],
  ])('%j → %j', (text, expected) => {
    expect(find(text)).toBe(expected)
  })
})
