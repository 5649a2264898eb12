import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { readXliff } from '../src/exchange/index.ts'
import {
  changeArticle,
  editHere,
  exported,
  FORMATS,
  files,
  imported,
  MARKED,
  MARKED_ES,
  makeDesk,
  run,
} from './exchange-desk.ts'

describe.each(FORMATS)('%s', format => {
  it('comes back unchanged: nothing is written', async () => {
    const desk = await makeDesk()
    const before = files(desk)
    const { code, units, articles } = await imported(desk, await exported(desk, format))
    expect(code).toBe(0)
    expect(new Set(units.map(({ action }) => action))).toEqual(new Set(['unchanged']))
    expect(units).toHaveLength(6)
    expect(articles).toEqual([{ slug: 'harbour', missing: [], shuffled: false }])
    expect(files(desk)).toBe(before)
  })

  it('imports only edited texts, as a person’s, once', async () => {
    const desk = await makeDesk()
    const text = (await exported(desk, format)).replace('tras dos años', 'después de dos años')
    const before = files(desk)
    expect((await imported(desk, text, '--dry-run')).actions).toMatchObject({ deck: 'updated', headline: 'unchanged' })
    expect(files(desk)).toBe(before)
    const first = await imported(desk, text)
    expect(first.code).toBe(0)
    expect(Object.values(first.actions).filter(action => action !== 'unchanged')).toEqual(['updated'])
    expect(await desk.unit('es', 'deck')).toMatchObject({
      target: 'Los barcos vuelven después de dos años',
      origin: 'human',
      state: 'translated',
      machine: 'Los barcos vuelven tras dos años',
    })
    expect(await desk.unit('es', 'headline')).toMatchObject({ origin: 'engine' })
    const after = files(desk)
    expect(new Set(Object.values((await imported(desk, text)).actions))).toEqual(new Set(['unchanged']))
    expect(files(desk)).toBe(after)
  })

  it('is a conflict if somebody changed the text here: the imported text becomes the proposal, and stays', async () => {
    const desk = await makeDesk()
    const text = (await exported(desk, format)).replace('tras dos años', 'después de dos años')
    editHere(desk, 'tras dos años', 'tras 24 meses')
    const { code, actions } = await imported(desk, text)
    expect([code, actions.deck]).toEqual([1, 'conflict'])
    expect(await desk.unit('es', 'deck')).toMatchObject({
      target: 'Los barcos vuelven tras 24 meses',
      proposal: 'Los barcos vuelven después de dos años',
      origin: 'human',
      state: 'initial',
    })
    const after = files(desk)
    await imported(desk, text)
    expect(files(desk)).toBe(after)
    // A later run of an engine keeps the person's proposal.
    expect((await run(desk, 'translate', 'seeds/harbour.txt', '--to', 'es', '--engine', 'pseudo')).code).toBeLessThan(2)
    expect((await desk.unit('es', 'deck'))?.proposal).toBe('Los barcos vuelven después de dos años')
  })

  it('leaves texts alone that changed only here', async () => {
    const desk = await makeDesk()
    const text = await exported(desk, format)
    editHere(desk, 'tras dos años', 'tras 24 meses')
    const { actions } = await imported(desk, text)
    expect(actions.deck).toBe('unchanged')
    expect(desk.text('es', 'deck')).toBe('Los barcos vuelven tras 24 meses')
  })

  it('reports that the source changed meanwhile, and keeps the text as a proposal', async () => {
    const desk = await makeDesk()
    const text = (await exported(desk, format)).replace('Unas 1.500 personas', 'Unas 1.200 personas')
    changeArticle(desk, '1,200 people', '1,300 people')
    const { code, units } = await imported(desk, text)
    const stale = units.find(({ action }) => action === 'stale')
    expect([code, stale]).toMatchObject([
      1,
      { before: expect.stringContaining('1,200'), after: expect.stringContaining('1,300') },
    ])
    const unit = await desk.unit('es', stale?.key ?? '')
    expect(unit).toMatchObject({ target: 'Unas 1.200 personas vinieron a verla.', origin: 'human' })
    expect(unit?.source).toContain('1,200')
    const after = files(desk)
    await imported(desk, text)
    expect(files(desk)).toBe(after)
    const { stdout } = await run(desk, 'status', '--format', 'json')
    const editions: readonly { locale: string; stale: readonly string[] }[] = JSON.parse(stdout).articles[0].editions
    expect(editions.find(({ locale }) => locale === 'es')?.stale).toEqual([stale?.key])
  })

  it('keeps the text of a sentence that was taken out of the article meanwhile', async () => {
    const desk = await makeDesk()
    const text = (await exported(desk, format)).replace('Unas 1.500 personas', 'Unas 1.200 personas')
    changeArticle(desk, ' Some 1,200 people came to see her.', '')
    const { units } = await imported(desk, text)
    expect(units.find(({ action }) => action === 'unknown')?.message).toContain('no longer in the article')
    changeArticle(desk, 'on Monday.', 'on Monday. Some 1,200 people came to see her.')
    await run(desk, 'translate', 'seeds/harbour.txt', '--to', 'es', '--engine', 'pseudo')
    expect(files(desk)).toContain('"s2": "Unas 1.200 personas vinieron a verla."')
  })

  it('has markup and placeholders in place, also in an edited text', async () => {
    const desk = await makeDesk(MARKED, MARKED_ES, 'harbour.md')
    const text = await exported(desk, format)
    expect(Object.values((await imported(desk, text)).actions)).toEqual(['unchanged', 'unchanged', 'unchanged'])
    const isXml = format.startsWith('x') || format === 'tmx'
    await imported(desk, text.replace('el lunes.', isXml ? 'este lunes, a &lt; b &amp; c.' : 'este lunes, a < b & c.'))
    expect(desk.text('es', 'p1.s1')).toMatch(
      /^La alcaldesa \*\*Hanna Koval\*\* abrió el \[puerto\]\(https:\/\/example.org\/a\) este lunes, a < b & c\.$/,
    )
    expect((await imported(desk, text.replace('y espere', 'y aguarde'))).actions['p1.s2']).toBe('updated')
    expect(desk.text('es', 'p1.s2')).toBe('Escriba a desk@example.org y aguarde.')
  })
})

describe('an import', () => {
  it('reads files with other names, in UTF-16, and as a spreadsheet saves them', async () => {
    const desk = await makeDesk()
    editHere(desk, '«Hemos vuelto»', 'Lo \\"dijo\\"')
    const tsv = await exported(desk, 'tsv')
    const quoted = tsv
      .split('\n')
      .map(line =>
        line
          .split('\t')
          .map(cell => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
          .join('\t'),
      )
      .join('\r\n')
    const wide = iconv.encode(quoted.replace('tras dos', 'después de dos'), 'utf-16le', { addBOM: true })
    expect((await imported(desk, wide)).actions).toMatchObject({
      deck: 'updated',
      headline: 'unchanged',
      'p2.s1': 'unchanged',
    })
    const xliff = (await exported(desk, 'xliff'))
      .replace('encoding="UTF-8"', 'encoding="UTF-16"')
      .replace('después', 'luego')
    const { actions } = await imported(desk, iconv.encode(xliff, 'utf-16be', { addBOM: true }))
    expect(actions.deck).toBe('updated')
  })

  it('takes only targets and notes from a file, and ignores its sources, ids, states and markup', async () => {
    const desk = await makeDesk()
    const text = (await exported(desk, 'xliff'))
      .replaceAll('state="translated"', 'state="final"')
      .replace('Ships Return', 'Ships Sink')
      .replace('<notes>', '<notes><note id="x1" category="Ana">¿Seguro?</note>')
      .replace('Los barcos vuelven', 'Los barcos vuelven <ph id="z9" disp="x"/>ya')
    const { actions, units } = await imported(desk, text)
    expect(actions.deck).toBe('updated')
    expect(units.find(({ key }) => key === 'deck')?.message).toContain('which is in no text of ours')
    expect(await desk.unit('es', 'headline')).toMatchObject({
      state: 'translated',
      origin: 'engine',
      comments: [{ author: 'Ana', text: '¿Seguro?' }],
    })
    expect(await desk.unit('es', 'deck')).toMatchObject({
      target: 'Los barcos vuelven ya tras dos años',
      source: 'Ships Return After Two Years',
      state: 'translated',
    })
    const after = files(desk)
    await imported(desk, text)
    expect(files(desk)).toBe(after)
  })

  it('reports units that are shuffled, missing, doubled or unknown', async () => {
    const desk = await makeDesk()
    const text = await exported(desk, 'xliff12')
    const units = [...text.matchAll(/ {6}<trans-unit[\s\S]*?<\/trans-unit>\n/g)].map(match => match[0])
    const [one = '', two = '', three = '', ...rest] = units
    const body = (parts: readonly string[]): string => text.replace(units.join(''), parts.join(''))
    const shuffled = await imported(desk, body([two, one, three, ...rest]))
    expect(shuffled).toMatchObject({ code: 0, articles: [{ shuffled: true, missing: [] }] })
    const partial = await imported(desk, body([one, two]))
    expect(partial.articles[0]?.missing).toHaveLength(4)
    const doubled = await imported(
      desk,
      body([one, two.replace('tras', 'A'), two.replace('tras', 'B'), three, ...rest]),
    )
    expect(doubled.units.find(({ key }) => key === 'deck')).toMatchObject({
      action: 'conflict',
      message: expect.stringMatching(/stands 2 times .* different texts/),
    })
    const twice = await imported(desk, body([one, two, two.replace('tras', 'A'), three, ...rest]))
    expect(twice.actions.deck).toBe('updated')
    const unknown = await imported(
      desk,
      body([...units, two.replaceAll('"deck"', '"p9.s9"').replace('Ships Return', 'Nothing Like It')]),
    )
    expect(unknown).toMatchObject({ code: 1, actions: { 'p9.s9': 'unknown' } })
  })

  it('finds units by their source if a tool gave them other ids', async () => {
    const desk = await makeDesk()
    const text = (await exported(desk, 'xliff12'))
      .replace('tras dos', 'después de dos')
      .replaceAll(/trans-unit id="[^"]+" resname="[^"]+"/g, 'trans-unit id="x"')
      .replace('original="harbour"', 'original="job 17"')
    const { actions } = await imported(desk, text)
    expect(actions).toMatchObject({ deck: 'updated', headline: 'unchanged' })
  })

  it('joins a unit that a tool cut into segments', async () => {
    const desk = await makeDesk()
    const text = (await exported(desk, 'xliff')).replace(
      /<segment id="s1" state="translated">\s*<source>Ships Return After Two Years<\/source>\s*<target>[^<]*<\/target>/,
      '<segment id="s1" state="translated"><source>Ships Return</source><target>Vuelven</target></segment><ignorable><source> </source></ignorable><segment id="s2"><source>After Two Years</source><target>tras dos años</target>',
    )
    expect((await imported(desk, text)).actions.deck).toBe('updated')
    expect(desk.text('es', 'deck')).toBe('Vuelven tras dos años')
  })

  it('finds the edition in es if a tool wrote es-ES', async () => {
    const desk = await makeDesk()
    const text = (await exported(desk, 'xliff')).replace('trgLang="es"', 'trgLang="es-ES"').replace('tras dos', 'A')
    writeFileSync(join(desk.folder, 'x.xlf'), text)
    expect((await run(desk, 'import', 'x.xlf')).stdout).toBe('harbour deck updated\nes: 1 updated, 5 unchanged\n')
    writeFileSync(join(desk.folder, 'x.tmx'), (await exported(desk, 'tmx')).replace('la Koval', 'B'))
    expect((await run(desk, 'import', 'x.tmx')).code).toBe(0)
  })

  it('marks a fuzzy entry of PO as waiting for a person', async () => {
    const desk = await makeDesk()
    const text = (await exported(desk, 'po'))
      .replace('tras dos', 'después de dos')
      .replace('msgctxt "harbour/deck"', '#, fuzzy\nmsgctxt "harbour/deck"')
    await imported(desk, text)
    expect(await desk.unit('es', 'deck')).toMatchObject({ state: 'initial', origin: 'human' })
  })

  it('refuses what it cannot read, and another language', async () => {
    const desk = await makeDesk()
    const refusal = async (text: string, to = 'es'): Promise<string> => {
      writeFileSync(join(desk.folder, 'x.xlf'), text)
      const { code, stderr } = await run(desk, 'import', 'x.xlf', '--to', to)
      expect(code).toBe(2)
      return stderr
    }
    expect(await refusal('hello')).toContain('found no XLIFF, TMX, PO or TSV')
    expect(await refusal(await exported(desk, 'xliff'), 'fr')).toContain('its targets are in es')
    expect(await refusal((await exported(desk, 'xliff')).replace('state="translated"', 'state="done"'))).toMatch(
      /x\.xlf:\d+:\d+: not valid XLIFF 2\.1: found state="done" on <segment id="s1">, expected one of/,
    )
  })
})

it('an export has notes for the translator, and passes our own validation', async () => {
  const desk = await makeDesk()
  writeFileSync(join(desk.folder, 'interlinear.yml'), 'limits: {headline: 60}\n')
  const text = await exported(desk, 'xliff')
  expect(readXliff(text, 'x.xlf').units).toHaveLength(6)
  expect(text).toContain('slr:sizeRestriction="60"')
  expect(text).toContain('category="interlinear:role">Headline of the article.')
  expect(text).toMatch(/category="interlinear:finding">error [a-z-]+: /)
  expect(text).toContain('<gls:term>Odesa</gls:term><gls:translation>Odesa</gls:translation>')
  expect(await exported(desk, 'xliff12')).toContain('maxwidth="60" size-unit="char"')
})

it('an export has matches from the memory, with their inline codes', async () => {
  const desk = await makeDesk(MARKED, MARKED_ES, 'harbour.md')
  editHere(desk, 'abrió el', 'inauguró el')
  expect((await run(desk, 'memory', 'rebuild')).code).toBe(0)
  const { stdout } = await run(desk, 'export', 'harbour', '--to', 'es-MX')
  expect(readXliff(stdout, 'x.xlf').units).toHaveLength(3)
  expect(stdout).toMatch(
    /<mtc:match id="m1" ref="#s1" matchQuality="100.0" origin="memory: [a-z-]+ \([a-z]+\), [a-z]+(?:, \d{4}-\d\d-\d\d)?" type="tm">\s*<originalData>/,
  )
  expect(stdout).toContain(
    '<target>La alcaldesa <pc id="1" dataRefStart="d1" dataRefEnd="d1">Hanna Koval</pc> inauguró el <pc id="2" dataRefStart="d2" dataRefEnd="d3">puerto</pc> el lunes.</target>',
  )
  // The edition's own text is not offered as a match.
  expect(await exported(desk, 'xliff')).not.toContain('mtc:match ')
})
