import { describe, expect, it } from 'vitest'
import type { Hold, Mention } from '../src/model.ts'
import { skeleton } from '../src/names/find/misspellings.ts'
import { outsidePlaceholders } from '../src/names/find/outside-placeholders.ts'
import {
  buildCast,
  createFinder,
  generateForms,
  lintGlossary,
  loadTypes,
  parseGlossary,
  previewChange,
  readShown,
  repairNames,
  showNames,
  verifyNames,
  wantedFor,
} from '../src/names/index.ts'
import { stemOf } from '../src/names/learn/anchors.ts'
import { likeness } from '../src/names/learn/likeness.ts'
import { bare } from '../src/names/text/fold.ts'
import { isWritten } from '../src/names/text/spelling.ts'

const glossaryOf = (...terms: readonly string[]) =>
  parseGlossary(
    `version: 1\nsourceLocale: en\nterms:\n${terms.map(term => `  - {${term}}\n`).join('')}`,
    'glossary.yml',
  )
const GLOSSARY = glossaryOf(
  'id: syrsky, type: person, source: Oleksandr Syrsky, aliases: [Syrsky], translations: {es: Oleksandr Syrsky, de: Olexander Syrskyj}',
  'id: xi, type: person, source: Xi Jinping, aliases: [Xi], translations: {es: Xi Jinping}',
  'id: obermann, type: person, source: Harald Obermann, aliases: [Obermann], translations: {es: Harald Obermann, de: Harald Obermann}',
  'id: peterson, type: person, source: Jordan Peterson, translations: {es: Jordan Peterson}',
  'id: jordan, type: place, source: Jordan, translations: {es: {use: Jordania, aliases: {Jordan: Jordan}}}',
  'id: kursk, type: place, source: Kursk, translations: {es: {use: Kursk, avoid: [Curskia]}}',
  'id: ceasefire, type: term, source: ceasefire, translations: {es: alto el fuego}',
)
const finder = createFinder(GLOSSARY)
const says = (source: string, target: string, locale = 'es') =>
  verifyNames({ key: 'p1.s1', source, mentions: finder.find(source), target, locale, glossary: GLOSSARY }).map(
    ({ code, level }) => `${code} ${level}`,
  )
const mentionAt = (text: string, name: string): Mention => {
  const start = text.indexOf(name)
  return { start, end: start + name.length, text: name, form: name, kind: 'source' }
}

describe('a name is found', () => {
  it('as a plural if it is one word of at least some letters: the Obermanns, ceasefires, but not the Xis', () => {
    const found = (text: string) =>
      finder.find(text).map(({ kind, text }) => (kind === 'unlisted' ? `? ${text}` : text))
    expect(found('The Obermanns left.')).toEqual(['Obermanns'])
    expect(found('Two ceasefires failed.')).toEqual(['ceasefires'])
    expect(found('The Xis left.')).toEqual(['? Xis'])
  })

  it('even if the glossary lacks it and its first letter is not English', () => {
    const names = finder.findAll([{ key: 'a', text: 'Later he met Øyvind Ødegaard in the harbour.' }])
    expect([...names.values()].flat().map(({ text }) => text)).toEqual(['Øyvind Ødegaard'])
  })

  it('under the keys of its own article, even if another article has the same texts', () => {
    const text = 'Syrsky left Kursk.'
    expect([...finder.findAll([{ key: 'p1.s1', text }]).keys()]).toEqual(['p1.s1'])
    expect([...finder.findAll([{ key: 'p7.s2', text }]).keys()]).toEqual(['p7.s2'])
  })

  it('beside a placeholder, but not inside of one', () => {
    const beside = 'Kyiv{{city}} Kyiv'
    expect(outsidePlaceholders(beside, [mentionAt(beside, 'Kyiv')])).toHaveLength(1)
    const inside = 'https://example.org/Kyiv'
    expect(outsidePlaceholders(inside, [mentionAt(inside, 'Kyiv')])).toEqual([])
  })

  it.each([
    ['Syrskyi', 'Sirsky', true],
    ['Zelenskij', 'Zelensky', true],
    ['Marin', 'Mary', false],
    ['Koval', 'Kova', false],
  ])('by its sound: %s and %s', (one, other, same) => {
    expect(skeleton(one) === skeleton(other)).toBe(same)
  })
})

describe('a rendering', () => {
  it('begins with a capital at the start of a sentence', () => {
    const wanted = (text: string) => finder.find(text).map(mention => wantedFor(mention, 'es')?.text)
    expect(wanted('Ceasefire holds.')).toEqual(['Alto el fuego'])
    expect(wanted('A ceasefire holds.')).toEqual(['alto el fuego'])
  })

  it.each([
    ['Weiß', 'WEISS', 'de', true],
    ['izmir', 'İZMİR', 'tr', true],
    ['alto el fuego', 'Alto el fuego', 'es', true],
    ['Kiev', 'KYIV', 'es', false],
    ['Kiev', 'kiev', 'es', false],
  ])('%s is written %s in %s: %s', (form, found, locale, expected) => {
    expect(isWritten(form, found, { language: {}, locale })).toBe(expected)
  })

  it('is told from others by its letters, without their accents', () => {
    expect([bare('Straße'), bare('Ærø'), bare('KYJIW ')]).toEqual(['strasse', 'aero', 'kyjiw'])
  })

  it('under `avoid` is found at the end of a text as well', () => {
    expect(says('He visited Kursk', 'Visitó Curskia')).toEqual(['name-forbidden error'])
  })

  it('twice is no error if the first word is another name', () => {
    expect(says('He came to Jordan Peterson.', 'Vino a Jordan Jordan Peterson.')).toContain('name-doubled error')
    expect(says('He came from Jordan with Jordan Peterson.', 'Vino con Jordan Jordan Peterson.')).toEqual([])
  })

  it('of which a part is wrong gets only this part corrected, without doubled words', () => {
    const repaired = (source: string, target: string, locale: string) =>
      repairNames({ key: 'k', source, mentions: finder.find(source), target, locale, glossary: GLOSSARY }).target
    expect(repaired('Harald Obermann came.', 'Harald Oberman kam.', 'de')).toBe('Harald Obermann kam.')
    expect(repaired('Harald Obermann came.', 'HARALD OBERMAN KAM.', 'de')).toBe('HARALD OBERMANN KAM.')
  })

  it('may stand twice in a row if the source has the name twice in a row', () => {
    expect(says('Kursk Kursk, she sang.', 'Kursk Kursk, cantó.')).toEqual([])
    expect(says('Kursk, she sang.', 'Kursk Kursk, cantó.')).toEqual(['name-doubled error'])
  })

  it('need not stand if the name is only part of a longer word', () => {
    expect(says('The Kursk-Nevsky unit left.', 'La unidad se fue.')).toEqual(['name-missing info'])
    expect(says('The unit left Kursk.', 'La unidad se fue.')).toEqual(['name-missing error'])
  })
})

describe('the cast', () => {
  it('shows where a name has no counterpart, and the text in its place', () => {
    const units = [
      ['p1.s1', 'Syrsky visited Kursk.', 'Syrsky visitó Curskia.'],
      ['p1.s2', 'Syrsky left.', 'Se fue.'],
    ].map(([key = '', source = '', target = '']) => ({ key, source, target, mentions: finder.find(source) }))
    const mentions = new Map(units.map(unit => [unit.key, unit.mentions]))
    const [syrsky, kursk] = buildCast({ glossary: GLOSSARY, mentions, editions: new Map([['es', units]]) })
    expect(syrsky?.editions.es).toMatchObject({ found: { Syrsky: 1 }, wrong: {}, missing: ['p1.s2'], ok: false })
    expect(kursk?.editions.es).toMatchObject({ found: {}, wrong: { Curskia: 1 }, missing: [], ok: false })
  })
})

describe('a glossary', () => {
  it('keeps the note of a term', () => {
    expect(glossaryOf('id: a, type: place, source: Kyiv, note: the capital').terms[0]?.note).toBe('the capital')
    expect(GLOSSARY.terms[0]).not.toHaveProperty('note')
  })

  it('generates case forms of names of one word, and of persons', () => {
    const rendering = (use: string) => ({ use, aliases: {}, forms: [], derived: [], avoid: [] })
    expect(generateForms(rendering('Москва'), { type: 'place', locale: 'ru' })).toContain('Москвы')
    expect(generateForms(rendering('Белый дом'), { type: 'organization', locale: 'ru' })).toEqual([])
    expect(generateForms(rendering('Ким Чен Ын'), { type: 'person', locale: 'ru' })).toEqual([])
  })

  it('is reported if it lacks a gender that a language needs', () => {
    const glossary = glossaryOf(
      'id: a, type: person, source: Ana Ruiz, translations: {es: Ana Ruiz, fr: Ana Ruiz, ko: 아나, hu: Ana Ruiz}',
    )
    expect(lintGlossary(glossary).map(({ message }) => message)).toEqual([
      '"Ana Ruiz" has no gender, which es, fr need.',
    ])
  })

  it('whose rendering changes forbids the old rendering, and those that it forbade before', () => {
    const change = (use: string) =>
      glossaryOf(`id: a, type: place, source: Kyiv, translations: {es: {use: ${use}, avoid: [Kíev]}}`)
    const unit = (key: string, target: string) => ({ key, source: 'He is in Kyiv.', target })
    const [before, after] = [change('Kiev'), change('Kyiv')]
    const previews = previewChange(
      [unit('a', 'Está en Kiev.'), unit('b', 'Está en Kíev.'), unit('c', 'Está en Kyiv.')],
      {
        ...{ before, after, locale: 'es' },
        finders: { before: createFinder(before), after: createFinder(after) },
      },
    )
    expect(previews.map(({ key, effect, after }) => `${key} ${effect}: ${after}`)).toEqual([
      'a repaired: Está en Kyiv.',
      'b repaired: Está en Kyiv.',
      'c right: Está en Kyiv.',
    ])
  })
})

describe('what is learnt of names', () => {
  it('has the types of well-known places and organizations', async () => {
    const typeOf = await loadTypes('en')
    expect([typeOf('Moscow'), typeOf('NATO'), typeOf('South Africa')]).toEqual(['place', 'organization', 'place'])
  })

  it.each([
    ['Obama', 'Обама', 1],
    ['', 'Обама', 0],
    ['Obama', '', 0],
  ])('%j and %j are similar to %d', (one, other, expected) => {
    expect(likeness(one, other)).toBe(expected)
  })

  it('joins the forms of a word', () => {
    expect(stemOf('владимира')).toBe(stemOf('владимир'))
    expect(stemOf('владимир')).not.toBe(stemOf('владивосток'))
  })
})

describe('names for an engine that cannot hold them', () => {
  const hold = (id: number): Hold => ({ id, kind: 'name', source: `Name${id}`, target: `Name${id}` })
  const pieces = Array.from({ length: 40 }, (_, id) => [hold(id), ', ']).flat()

  it('are sent as codes that are all different, and become names again', () => {
    const shown = showNames(pieces)
    const codes = shown.join('').match(/XQ[A-Z]{2}/g) ?? []
    expect(new Set(codes).size).toBe(40)
    expect(readShown(shown, pieces).join('')).toBe(
      pieces.map(piece => (typeof piece === 'string' ? piece : piece.target)).join(''),
    )
  })

  it('are sent unchanged if the text has such a code itself', () => {
    expect(showNames(['Model XQBC by ', hold(1)]).join('')).toBe('Model XQBC by Name1')
  })

  it('are sent as their renderings if these are different', () => {
    expect(showNames([{ ...hold(1), target: 'Nombre' }, ' left.']).join('')).toBe('Nombre left.')
  })
})

describe('names that stand as the glossary has them', () => {
  const glossary = glossaryOf(
    'id: obermann, type: person, source: Harald Obermann, aliases: [Obermann], translations: {es: Harald Obermann}',
    'id: linz, type: place, source: Linz, translations: {es: Linz}',
    'id: linz-bank, type: organization, source: Bank of Linz, translations: {es: Banco de Linz}',
  )
  const codesOf = (source: string, target: string): readonly string[] =>
    verifyNames({
      key: 'p1.s1',
      source,
      target,
      mentions: createFinder(glossary).findListed(source),
      locale: 'es',
      glossary,
    }).map(({ code }) => code)

  it.each([
    ['each is there once', 'Harald Obermann left Linz.', 'Harald Obermann dejó Linz.', []],
    [
      'another form of one is doubled elsewhere',
      'Obermann came.',
      'Obermann vino, y Harald Harald Obermann.',
      ['name-doubled'],
    ],
    ['one is only a part of a longer word', 'He left Linz.', 'Dejó Linzgau.', ['name-missing']],
    ['one is only in the name of another', 'The Bank of Linz left Linz.', 'El Banco de Linz se fue.', ['name-missing']],
    ['one is there once for two', 'Linz is not Linz.', 'Linz no lo es.', ['name-count']],
  ])('%s', (_, source, target, codes) => {
    expect(codesOf(source, target)).toEqual(codes)
  })
})
