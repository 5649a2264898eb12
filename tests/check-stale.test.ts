import { expect, it } from 'vitest'
import { staleFindings } from '../src/check/index.ts'
import type { Edition } from '../src/model.ts'
import { createFinder, parseGlossary } from '../src/names/index.ts'

const glossary = parseGlossary('version: 1\nsourceLocale: en\nterms: []\n', 'glossary.yml')
const desk = { finder: createFinder(glossary, 'en'), readers: new Map() }

const edition: Edition = {
  slug: 'goal',
  locale: 'es',
  sourceLocale: 'en',
  units: [
    { key: 'p1.s1', source: 'They had 79 points.', target: 'Tenían 79 puntos.', state: 'translated', origin: 'human' },
    { key: 'p1.s2', source: 'It was nice.', target: 'Fue bonito.', state: 'translated', origin: 'human' },
    { key: 'p1.s3', source: 'It cost 5 euros.', target: 'Costó 5 euros.', state: 'translated', origin: 'human' },
  ],
}

it('finds a text whose source now states another fact, and says which', () => {
  const source = [
    { key: 'p1.s1', text: 'They had 81 points.' },
    { key: 'p1.s2', text: 'It was very nice.' },
  ]
  const found = staleFindings(edition, source, desk).findings
  expect(found.map(({ key, code, level }) => [key, code, level])).toEqual([['p1.s1', 'stale', 'error']])
  expect(found[0]?.message).toMatch(/79.*81/)
})

it('finds nothing if the source is unchanged, or no longer there', () => {
  expect(staleFindings(edition, [{ key: 'p1.s1', text: 'They had 79 points.' }], desk).findings).toEqual([])
})

it('can be turned off', () => {
  const source = [{ key: 'p1.s1', text: 'They had 81 points.' }]
  expect(staleFindings(edition, source, { ...desk, levels: () => ({ stale: 'off' }) }).findings).toEqual([])
})
