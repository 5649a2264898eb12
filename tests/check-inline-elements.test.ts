import { describe, expect, it } from 'vitest'
import { loadReaders } from '../src/article/index.ts'
import { createChecker, createProofreader } from '../src/check/index.ts'
import { readXliff } from '../src/exchange/index.ts'
import type { Finding, Syntax, Unit } from '../src/model.ts'
import { createFinder } from '../src/names/index.ts'

const said = (findings: readonly Finding[]) =>
  findings.filter(({ code, level }) => code === 'inline-element' && level !== 'info')
const glossary = { version: 1, sourceLocale: 'en', terms: [] } as const

async function inEdition(syntax: Syntax, to: string, [source, target]: readonly [string, string]) {
  const unit: Unit = { key: 'p1.s1', source, target, syntax, state: 'translated', origin: 'human' }
  const edition = { slug: 'a', sourceLocale: 'en', locale: to, units: [unit] }
  const desk = { glossary, finder: createFinder(glossary, 'en'), readers: await loadReaders([syntax]) }
  return said(createProofreader(edition, desk).check(edition))
}

const inCatalog = (to: string, [source, target]: readonly [string, string]) =>
  said(createChecker({ from: 'en', to }).pair({ key: 'a', source, target }))

function inXliff(to: string, [source, target]: readonly [string, string]) {
  const file = `<xliff version="1.2"><file source-language="en" target-language="${to}" original="a" datatype="x"><body><trans-unit id="a"><source>${source}</source><target>${target}</target></trans-unit></body></file></xliff>`
  const [unit] = readXliff(file, 'a.xlf').units
  const { id: key = '', line: _, ...pair } = unit ?? { id: '', source: '', target: '' }
  return said(createChecker({ from: 'en', to }).pair({ key, ...pair }))
}

describe('half an element', () => {
  it.each([
    [
      'de',
      'I accept the <1>terms</1> now',
      'Ich akzeptiere die <1>Bedingungen jetzt',
      '<1> is not closed: </1> is missing.',
    ],
    ['pl', 'See <link>the map</link> of it', 'Zobacz mapę</link>', '</link> closes nothing: <link> is missing.'],
    ['fr', 'Only <1>x</1> and <1>y</1>.', 'Seulement <1>x</1> et y</1>.', '</1> closes nothing: <1> is missing.'],
  ])('is one error, which names the half that is missing: %s', (to, source, target, message) => {
    expect(inCatalog(to, [source, target]).map(({ level, message }) => [level, message])).toEqual([['error', message]])
  })

  it.each([
    ['de', 'Run it with <file> as its input', 'Mit <file> als Eingabe aufrufen'],
    ['de', 'One <b>bold</b> word', 'Ein <b>fettes</b> Wort'],
    ['de', 'A list: <li>one <li>two', 'Eine Liste: <li>eins <li>zwei'],
  ])('is no error if the source has half of it too, or if both halves are there: %s %s', (to, source, target) => {
    expect(inCatalog(to, [source, target])).toEqual([])
  })
})

/** Wrong translations, in HTML; each is also written in the other formats. */
const WRONG = [
  [
    'emptied',
    'es',
    'See <a href="/m">our map</a> of Kursk.',
    'Vea <a href="/m"></a>nuestro mapa de Kursk.',
    'is around nothing',
  ],
  [
    'emptied at the end',
    'de',
    'The <a href="/m">harbour</a> is open.',
    'Der Hafen ist offen.<a href="/m"></a>',
    'is around nothing',
  ],
  [
    'glued before',
    'es',
    'They saw <a href="/m">our map</a> of it.',
    'Vieron<a href="/m">nuestro mapa</a> de ello.',
    'glued',
  ],
  [
    'glued behind',
    'fr',
    'They saw <a href="/m">our map</a> yesterday.',
    'Ils ont vu <a href="/m">notre carte</a>avant hier.',
    'glued',
  ],
  [
    'exchanged',
    'es',
    'From <a href="/k">Kursk</a> to <a href="/b">Belgorod</a> it is far.',
    'De <a href="/b">Kursk</a> a <a href="/k">Belgorod</a> hay mucho.',
    "each other's words",
  ],
  [
    'exchanged figures',
    'de',
    '<a href="/a">12 dead</a> and <a href="/b">30 injured</a>',
    '<a href="/a">30 Verletzte</a> und <a href="/b">12 Tote</a>',
    "each other's words",
  ],
  [
    'exchanged, as one name shows',
    'it',
    'From <a href="/k">Rome</a> to <a href="/b">Bari</a>',
    'Da <a href="/b">Roma</a> a <a href="/k">Bari</a>',
    "each other's words",
  ],
  [
    'glued to an imperative',
    'de',
    'Press <a href="/m">Stop</a> and wait.',
    'Drücken<a href="/m">Stopp</a> und warten.',
    'glued',
  ],
  ['lost', 'es', 'See <a href="/m">our map</a> of Kursk.', 'Vea nuestro mapa de Kursk.', 'is missing'],
  ['added', 'es', 'See our map of Kursk.', 'Vea <a href="/m">nuestro mapa</a> de Kursk.', 'is not in the source'],
] as const

const RIGHT = [
  ['es', 'See <a href="/m">our map</a> of Kursk.', 'Vea <a href="/m">nuestro mapa</a> de Kursk.'],
  // Elements in another order are not exchanged.
  [
    'de',
    'From <a href="/k">Kursk</a> to <a href="/b">Belgorod</a>',
    'Nach <a href="/b">Belgorod</a> aus <a href="/k">Kursk</a>',
  ],
  // Endings, particles and elisions stand beside an element without a space.
  ['ko', 'He left <a href="/s">Seoul</a> today.', '그는 오늘 <a href="/s">서울</a>에서 떠났다.'],
  ['tr', 'He left <a href="/a">Ankara</a> today.', 'Bugün <a href="/a">Ankara</a>\'dan ayrıldı.'],
  ['hu', 'He is in <a href="/a">Budapest</a> today.', 'Ma <a href="/a">Budapest</a>en van.'],
  ['fr', 'The <a href="/e">water</a> is cold.', 'L’<a href="/e">eau</a> est froide.'],
  ['ja', 'See <a href="/m">our map</a> of it.', 'その<a href="/m">地図</a>を見る。'],
  ['ar', 'and <a href="/m">Moscow</a> said', 'و<a href="/m">موسكو</a> قالت'],
  ['ru', 'The <b>Google</b> office', 'Офис <b>Google</b>'],
  // The source has an empty element as well.
  ['es', 'A map <a id="here"></a>of Kursk', 'Un mapa <a id="here"></a>de Kursk'],
  ['de', 'in central <a href="/a">Africa</a>', 'in Zentral<a href="/a">afrika</a>'],
  // Two links to one page, and names in both of them.
  [
    'es',
    '<a href="/a">Apple</a> sued <a href="/b">Apple Records</a>',
    '<a href="/a">Apple</a> demandó a <a href="/b">Apple Records</a>',
  ],
  ['de', 'a sub<b>way</b>', 'eine U-<b>Bahn</b>'],
] as const

const toMarkdown = (text: string): string => text.replace(/<a href="([^"]*)">(.*?)<\/a>/g, '[$2]($1)')
const toXliff = (text: string): string => {
  const ids = ['/m', '/k', '/b', '/a', '/s', '/e']
  return text.replace(
    /<a href="([^"]*)">(.*?)<\/a>/g,
    (_, href: string, inner: string) => `<g id="${ids.indexOf(href)}">${inner}</g>`,
  )
}
const toComponents = (text: string): string =>
  text.replace(/<a href="\/(.)">(.*?)<\/a>/g, (_, letter: string, inner: string) => `<${letter}1>${inner}</${letter}1>`)

describe.each(WRONG)('%s (%s)', (name, to, source, target, expected) => {
  it('in HTML', async () => {
    const found = await inEdition('html', to, [source, target])
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(expected)])
  })
  it('in Markdown', async () => {
    const found = await inEdition('markdown', to, [toMarkdown(source), toMarkdown(target)])
    // An empty link, `[](/m)`, is no link in Markdown.
    const there = name.startsWith('emptied') ? 'is missing' : expected
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(there)])
  })
  it('in XLIFF', () => {
    expect(inXliff(to, [toXliff(source), toXliff(target)]).map(({ message }) => message)).toEqual([
      expect.stringContaining(expected),
    ])
  })
  it('in a catalog with tags and with components', () => {
    for (const write of [(text: string) => text, toComponents]) {
      const found = inCatalog(to, [write(source), write(target)])
      expect(
        found.map(({ message }) => message),
        name,
      ).toEqual([expect.stringContaining(expected)])
    }
  })
})

describe.each(RIGHT)('right in %s: %s', (to, source, target) => {
  it('in HTML, Markdown, XLIFF and catalogs', async () => {
    expect(await inEdition('html', to, [source, target])).toEqual([])
    expect(await inEdition('markdown', to, [toMarkdown(source), toMarkdown(target)])).toEqual([])
    if (!source.includes('id="here"') && !source.includes('<b>'))
      expect(inXliff(to, [toXliff(source), toXliff(target)])).toEqual([])
    expect(inCatalog(to, [source, target])).toEqual([])
    expect(inCatalog(to, [toComponents(source), toComponents(target)])).toEqual([])
  })
})

describe('a glued word', () => {
  it('gets a space by its fix, outside of the element', () => {
    const target = 'Vieron<a href="/m">nuestro mapa</a>ayer mismo.'
    const found = inCatalog('es', ['They saw <a href="/m">our map</a> yesterday.', target])
    const fixes = found.flatMap(({ fix }) => fix ?? [])
    const mended = fixes.reduceRight(
      (text, fix) => text.slice(0, fix.target[0]) + fix.text + text.slice(fix.target[1]),
      target,
    )
    expect(mended).toBe('Vieron <a href="/m">nuestro mapa</a> ayer mismo.')
  })
})
