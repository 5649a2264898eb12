import { describe, expect, it } from 'vitest'
import type { Glossary, Term } from '../src/model.ts'
import {
  areTheirs,
  createFinder,
  lintGlossary,
  parseGlossary,
  renderingFor,
  replaceWords,
  takeProposals,
  verifyNames,
} from '../src/names/index.ts'
import { renaming } from '../src/server/edits/names/renamed-term.ts'

const glossaryOf = (terms: string): Glossary =>
  parseGlossary(`version: 1\nsourceLocale: en\nterms:\n${terms}`, 'glossary.yml')

const QUIROGA = '  - {id: quiroga, type: person, source: Marta Quiroga, translations: {es: RENDERING}}\n'
const withRendering = (rendering: string): Glossary => glossaryOf(QUIROGA.replace('RENDERING', rendering))

/** The findings on the sentences of an article in Spanish. */
function findingsOf(glossary: Glossary, article: readonly (readonly [string, string])[]): readonly string[] {
  const segments = article.map(([text], index) => ({ key: `p1.s${index + 1}`, text }))
  const found = createFinder(glossary).findAll(segments)
  return article.flatMap(([source, target], index) => {
    const key = `p1.s${index + 1}`
    const pair = { key, source, target, locale: 'es', mentions: found.get(key) ?? [], glossary }
    return verifyNames(pair).map(
      ({ code, target: [start, end] = [0, 0] }) => `${key} ${code} ${target.slice(start, end)}`,
    )
  })
}

const contradictions = (glossary: Glossary): readonly string[] =>
  lintGlossary(glossary).flatMap(({ code, level, message }) => (code === 'contradiction' ? `${level}: ${message}` : []))

describe('a name that is renamed and renamed back', () => {
  const renamed = (term: Term, ...names: readonly string[]): Term =>
    names.reduce((now, name) => renaming(now, 'es', name).term, term)
  const [quiroga] = withRendering('Marta Quiroga').terms as [Term]

  it.each([
    { names: ['Marta Queiroga'], avoid: ['Marta Quiroga'] },
    { names: ['Marta Queiroga', 'Marta Quiroga'], avoid: ['Marta Queiroga'] },
    { names: ['Marta Queiroga', 'M. Quiroga'], avoid: ['Marta Quiroga', 'Marta Queiroga'] },
    { names: ['Marta Queiroga', 'Marta Quiroga', 'Marta Queiroga'], avoid: ['Marta Quiroga'] },
  ])('is forbidden only as a full name, and never in its present form: $names', ({ names, avoid }) => {
    const after = renamed(quiroga, ...names)
    expect(renderingFor(after, 'es')?.avoid).toEqual(avoid)
    expect(contradictions({ version: 1, sourceLocale: 'en', terms: [after] })).toEqual([])
  })

  it('is allowed again if an earlier rename had forbidden its surname', () => {
    const [broken] = withRendering('{use: Marta Queiroga, avoid: [Quiroga, Marta Quiroga]}').terms as [Term]
    expect(renderingFor(renamed(broken, 'Marta Quiroga'), 'es')?.avoid).toEqual(['Marta Queiroga'])
  })
})

describe('a right name under `avoid`', () => {
  it('is no finding, but a form that is really forbidden is one', () => {
    const glossary = withRendering('{use: Marta Quiroga, avoid: [Quiroga, Queiroga]}')
    const first = ['Marta Quiroga came on Monday.', 'Marta Quiroga vino el lunes.'] as const
    expect(findingsOf(glossary, [first, ['Then Quiroga left.', 'Luego Quiroga se fue.']])).toEqual([])
    expect(findingsOf(glossary, [first, ['Then Quiroga left.', 'Luego Queiroga se fue.']])).toEqual([
      'p1.s2 name-forbidden Queiroga',
    ])
  })

  it.each([
    ['{use: Marta Quiroga, avoid: [Quiroga]}', ['error: "Quiroga" is under "avoid", and right for "Marta Quiroga".']],
    ['{use: Marta Quiroga, avoid: [Queiroga]}', []],
    ['{use: Quiroga, avoid: [Marta Quiroga]}', []],
  ])('is an error of the glossary: %s', (rendering, said) => {
    expect(contradictions(withRendering(rendering))).toEqual(said)
  })

  it.each([
    ['misspellings: [Quiroga]', 'error: "Quiroga" is under "misspellings", and right for "Marta Quiroga".'],
    ['misspellings: [Rueda]', 'warning: "Rueda" is a misspelling here, and right for rueda.'],
    ['translations: {es: {use: Marta Q., avoid: [Rueda]}}', 'warning: "Rueda" is forbidden here, and right for rueda.'],
  ])('is reported, of the term itself or as the surname of another one: %s', (field, said) => {
    const terms = `  - {id: quiroga, type: person, source: Marta Quiroga, ${field}}
  - {id: rueda, type: person, source: Alfonso Rueda, translations: {es: Alfonso Rueda}}
`
    expect(contradictions(glossaryOf(terms))).toEqual([said])
  })

  it('is not copied from a list of another tool', () => {
    const empty = 'version: 1\nsourceLocale: en\nterms: []\n'
    const proposed = glossaryOf(`  - id: quiroga
    type: person
    source: Marta Quiroga
    misspellings: [Quiroga, Kiroga]
    translations: {es: {use: Marta Quiroga, avoid: [Quiroga, Queiroga]}}
`)
    const taken = takeProposals(empty, 'glossary.yml', proposed)
    expect(contradictions(parseGlossary(taken.text, 'glossary.yml'))).toEqual([])
    expect(taken.text).toContain('Kiroga')
    expect(taken.text).toContain('avoid: [ Queiroga ]')
    expect(taken.terms[0]?.contradictions).toHaveLength(2)
    const again = takeProposals(
      `version: 1\nsourceLocale: en\nterms:\n${QUIROGA.replace('RENDERING', 'Marta Quiroga')}`,
      'g.yml',
      proposed,
    )
    expect(contradictions(parseGlossary(again.text, 'glossary.yml'))).toEqual([])
    expect(again.terms[0]?.contradictions).toHaveLength(2)
  })
})

describe('a former surname that is somebody else’s name, too', () => {
  const glossary = withRendering('{use: Marta Soto, avoid: [Marta Quiroga]}')
  const first = ['Marta Quiroga came.', 'Marta Soto vino.'] as const
  const second = 'Quiroga said the town of Quiroga would send ten lorries.'

  it.each([
    ['Soto dijo que el pueblo de Quiroga enviaría diez camiones.', []],
    ['Quiroga dijo que el pueblo de Quiroga enviaría diez camiones.', ['p1.s2 name-forbidden Quiroga']],
    ['Dijo que el pueblo de Quiroga enviaría diez camiones.', ['p1.s2 name-missing ']],
  ])('is wrong only where the source has the person: %s', (target, findings) => {
    expect(findingsOf(glossary, [first, [second, target]])).toEqual(findings)
  })

  it('is kept where it is another name, and replaced elsewhere in the text', () => {
    const mentions =
      createFinder(glossary)
        .findAll([
          { key: 'a', text: first[0] },
          { key: 'b', text: second },
        ])
        .get('b') ?? []
    const words = new Map([['Quiroga', 'Soto']])
    const term = glossary.terms[0] as Term
    const isMeant = (word: string, places: number) => areTheirs(word, places, { source: second, mentions, term })
    const replaced = (text: string) => replaceWords(text, words, { isMeant })
    expect(replaced('Quiroga dijo que Quiroga no.')).toBe('Soto dijo que Quiroga no.')
    expect(replaced('El pueblo de Quiroga.')).toBe('El pueblo de Quiroga.')
    expect(replaced('Quiroga, dijo Quiroga, y Quiroga.')).toBe('Soto, dijo Soto, y Quiroga.')
  })

  it.each([
    ['Quiroga left the town of Quiroga.', 1],
    ['Quiroga left the village of Quiroga and Quiroga.', 2],
    ['The friends of Quiroga came.', 1],
    ['The town and Quiroga agreed.', 1],
  ])('is a place after a word such as "town of": %s', (text, mentions) => {
    const found = createFinder(glossary).findAll([
      { key: 'a', text: first[0] },
      { key: 'b', text },
    ])
    expect(found.get('b')?.filter(({ term }) => term)).toHaveLength(mentions)
  })
})
