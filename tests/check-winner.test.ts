import { describe, expect, it } from 'vitest'
import { createChecker } from '../src/check/index.ts'

/** What is reported as the opposite in a pair. */
const turnedIn = (from: string, to: string, source: string, target: string): readonly string[] =>
  createChecker({ from, to })
    .pair({ key: 'k', source, target })
    .filter(({ code, level }) => code === 'meaning-changed' && level === 'warning')
    .map(({ target: span }) => target.slice(...(span ?? [])))

describe('a winner who became the loser is reported', () => {
  it.each([
    [
      'en',
      'it',
      'Rangers beat Athletic 2-0 on Sunday.',
      'I Rangers perdono 2-0 contro l’Athletic domenica.',
      'perdono',
    ],
    ['en', 'es', 'Celtic beat Dundee 4-0.', 'Celtic pierde 4-0 ante Dundee.', 'pierde'],
    ['en', 'fr', 'Celtic beat Dundee 4-0.', 'Celtic a perdu 4-0 contre Dundee.', 'perdu'],
    ['en', 'de', 'Celtic beat Dundee 4-0.', 'Celtic verliert 0:4 gegen Dundee.', 'verliert'],
    ['en', 'ru', 'Barcelona beat Valencia 4-0.', 'Барселона проиграла Валенсии 0:4.', 'проиграла'],
  ])('%s → %s: %s → %s', (from, to, source, target, expected) => {
    expect(turnedIn(from, to, source, target)).toContain(expected)
  })

  it.each([
    ['en', 'es', 'Celtic beat Dundee 4-0.', 'Dundee pierde 4-0 ante el Celtic.'],
    ['en', 'it', 'Celtic beat Dundee 4-0.', 'Contro il Celtic perde il Dundee, 4-0.'],
    ['en', 'es', 'Celtic were beat by Dundee.', 'Celtic pierde ante Dundee.'],
    ['en', 'fr', 'Celtic were defeated by Dundee.', 'Celtic a perdu contre Dundee.'],
    ['en', 'de', 'Celtic beat Dundee 4-0.', 'Celtic besiegt Dundee mit 4:0.'],
    ['en', 'de', 'Celtic beat Dundee and stay unbeaten.', 'Celtic verliert auch gegen Dundee nicht.'],
    ['en', 'ko', 'Celtic beat Dundee 4-0.', '던디는 셀틱에 0-4로 졌다.'],
  ])('but not where the other one loses: %s → %s: %s → %s', (from, to, source, target) => {
    expect(turnedIn(from, to, source, target)).toEqual([])
  })
})
