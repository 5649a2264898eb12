import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { leftWords } from '../src/pipeline/translate/left-words.ts'
import { interlinear } from './command-line.ts'

const delivery = (doubts: readonly string[]) => ({
  id: 'p1.s1',
  pieces: [],
  engine: 'apertium',
  billedCharacters: 0,
  doubts,
})

describe('words that an engine says it left as they were', () => {
  it.each([
    ['one', ['barnacles'], 'The barnacles grew.', 'Los barnacles crecieron.', '"barnacles" stands as in the source.'],
    [
      'several, each once',
      ['barnacles', 'frolicked', 'barnacles'],
      'The barnacles frolicked; barnacles do.',
      'Los barnacles frolicked; los barnacles lo hacen.',
      'The words "barnacles", "frolicked" stand as in the source.',
    ],
  ])('are a doubt for people to read: %s', (_, doubts, source, target, said) => {
    expect(leftWords(delivery(doubts), { source, target })).toEqual([`odd: ${said}`])
  })

  it.each([
    ['a name', ['Sudzha'], 'Sudzha fell.', 'Sudzha cayó.'],
    ['a word that many languages borrowed', ['podcast'], 'A podcast began.', 'Un podcast empezó.'],
    ['a word that is no longer there', ['barnacles'], 'The barnacles grew.', 'Los percebes crecieron.'],
    ['a form that the engine could not make', ['percebe'], 'The barnacles grew.', 'Los percebe crecieron.'],
    ['a part of a longer word', ['form'], 'A platform form.', 'Una plataforma.'],
    ['none', [], 'The barnacles grew.', 'Los percebes crecieron.'],
  ])('are no doubt if it is %s', (_, doubts, source, target) => {
    expect(leftWords(delivery(doubts), { source, target })).toEqual([])
  })

  it.each([
    [
      'that only the engine knows',
      'saw marram',
      'doubtful-answer: The engine\'s answer is doubtful: "marram" stands as in the source.',
    ],
    ['that the checks see, too', 'frolicked', 'foreign-word: "frolicked" stands as in the source.'],
  ])(
    'are warnings of the draft, said once, and of every later check: a word %s',
    async (_, verb, warning) => {
      const cwd = mkdtempSync(join(tmpdir(), 'interlinear-left-'))
      mkdirSync(join(cwd, 'seeds'))
      writeFileSync(join(cwd, 'seeds/shore.txt'), `The shore\n\nThe sailors ${verb} on the shore. The house is big.\n`)
      const drafted = await interlinear(['translate', 'seeds/shore.txt', '--to', 'es', '--engine', 'apertium'], { cwd })
      expect(drafted.stdout).toContain('es  3 segments  3 sent  0 unchanged  0 by people  1 warning')
      const checked = await interlinear(['check', 'shore', '--to', 'es'], { cwd })
      expect(checked.stdout).toBe(`es p1.s1 warning ${warning}\n0 errors, 1 warning, 0 notes\n`)
    },
    60_000,
  )
})
