import { describe, expect, it } from 'vitest'
import { checkPair, checkSource } from '../src/check/index.ts'
import { straySigns } from '../src/check/read/quotes/stray-quotes.ts'

const codes = (to: string, source: string, target: string): string[] =>
  checkPair({ key: 'p1.s1', source, target }, { from: 'en', to }).map(({ code }) => code)

describe('who said it', () => {
  it.each([
    [
      'es',
      '“We agree,” Rubio said after meeting Lavrov.',
      '«Estamos de acuerdo», dijo Lavrov tras reunirse con Rubio.',
    ],
    ['de', 'Merz said: “We must act.” Macron was silent.', 'Macron sagte: „Wir müssen handeln.“ Merz schwieg.'],
    ['ru', '“We agree,” said Rubio after he met Lavrov.', '«Мы согласны», — сказал Лавров после встречи с Рубио.'],
    ['fr', 'Merz told Macron: “It is late.”', 'Macron dit à Merz : « Il est tard. »'],
  ])('%s: %j must not become %j', (to, source, target) => {
    expect(codes(to, source, target)).toContain('quotation-speaker')
  })

  it.each([
    [
      'es',
      '“We agree,” Rubio said after meeting Lavrov.',
      '«Estamos de acuerdo», dijo Rubio tras reunirse con Lavrov.',
    ],
    [
      'es',
      '“We agree,” Rubio said after meeting Lavrov.',
      'Tras reunirse con Lavrov, Rubio dijo: «Estamos de acuerdo».',
    ],
    [
      'de',
      '“We must act,” said Friedrich Merz of Germany.',
      '„Wir müssen handeln“, sagte Bundeskanzler Merz in Berlin.',
    ],
    ['es', 'Rubio praised Lavrov and his “plan”.', 'Rubio elogió a Lavrov y su «plan».'],
    ['ru', '“We agree,” said Rubio after he met Lavrov.', '«Мы согласны», — сказал Рубио после встречи с Лавровым.'],
  ])('%s: %j may become %j', (to, source, target) => {
    expect(codes(to, source, target)).not.toContain('quotation-speaker')
  })
})

describe('what a unit has lost', () => {
  it.each([
    [
      'de',
      'He came on Monday. Nobody had expected him. The talks began.',
      'Er kam am Montag. Die Gespräche begannen.',
      'sentence-lost',
    ],
    ['es', 'He won the race on March 12.', 'Ganó la carrera el Marcha 12.', 'month-missing'],
    ['ca', 'They came on 20 July 2021.', 'Van venir el 20 de 2021.', 'month-missing'],
  ])('%s: %j must not become %j', (to, source, target, code) => {
    expect(codes(to, source, target)).toContain(code)
  })

  it.each([
    [
      'de',
      'He came on Monday. Nobody had expected him.',
      'Er kam am Montag, und niemand hatte ihn erwartet.',
      'sentence-lost',
    ],
    ['de', 'Mr. Smith met Gen. Petraeus.', 'Smith traf Petraeus.', 'sentence-lost'],
    [
      'de',
      'Gov. Hochul and Lt. Gov. Delgado went to Albany together.',
      'Hochul und Delgado fuhren hin.',
      'sentence-lost',
    ],
    ['de', 'Yesterday the long-awaited Flight No. 5 left for Kyiv at last.', 'Flug 5 ging nach Kiew.', 'sentence-lost'],
    ['de', 'on March 12, 2014', 'am 12.3.2014', 'month-missing'],
    ['es', 'on March 12', 'el 12 de marzo', 'month-missing'],
    ['es', 'In May he won 12 races.', 'Entonces ganó 12 carreras.', 'month-missing'],
    ['ca', 'The chief of police came.', 'Va venir el cap de policia.', 'negation-added'],
  ])('%s: %j may become %j', (to, source, target, code) => {
    expect(codes(to, source, target)).not.toContain(code)
  })

  it.each([
    ['de', 'Am 5. März kam er nach Kiew und blieb dort drei Tage.', 'He came to Kyiv in March.'],
    ['ru', 'Он жил на ул. Мира и работал там до самой смерти.', 'He lived and died there.'],
  ])('%s: a full stop inside "%s" ends no sentence', (from, source, target) => {
    const found = checkPair({ key: 'p1.s1', source, target }, { from, to: 'en' })
    expect(found.map(({ code }) => code)).not.toContain('sentence-lost')
  })
})

describe('no-break spaces', () => {
  it.each([
    ['fr', 'Qui est-ce?', ['no-break-space']],
    ['fr', 'Qui est-ce ?', ['no-break-space']],
    ['fr', 'Qui est-ce\u202f?', []],
    ['fr', '« Oui »', ['no-break-space']],
    ['fr', '«\u00a0Oui\u00a0»', []],
    ['fr', 'à 20:30', []],
    ['fr-CA', 'Qui est-ce?', []],
    ['es', '¿Quién es?', []],
  ])('%s: %s', (to, target, expected) => {
    const source = target.includes('?') ? 'Who is it?' : target.includes('20') ? 'at 20:30' : '“Yes”'
    expect(codes(to, source, target).filter(code => code === 'no-break-space')).toEqual(expected)
  })
})

describe('brackets and quotation marks by script', () => {
  it.each([
    ['fi', 'He called it “a success”.', 'Hän kutsui sitä ”menestykseksi”.', []],
    ['sv', 'He said “yes” and “no”.', 'Han sade ”ja” och ”nej”.', []],
    ['fi', 'He called it “a success”.', 'Hän kutsui sitä ”menestykseksi.', ['unbalanced-quotes']],
    ['ja', 'He said “yes”.', '彼は「はい」と言った。', []],
    ['ja', 'He said “yes”.', '彼は「はいと言った。', ['unbalanced-brackets']],
  ])('%s: %j, %j', (to, source, target, expected) => {
    expect(codes(to, source, target).filter(code => code.startsWith('unbalanced'))).toEqual(expected)
  })

  it.each([
    ['“yes. ', 20_000],
    ['“yes” „no ', 20_000],
    ['”yes “', 2],
    ['«yes “no ', 40_000],
    ['"yes «no ', 40_000],
  ])('counts unpaired marks in a long text of %j', (piece, expected) => {
    expect(straySigns(`He said ${piece.repeat(20_000)}`)).toHaveLength(expected)
  })

  it('reads a long text of quotations', () => {
    const text = `He said ${'“yes” „no '.repeat(20_000)}`
    const found = checkSource([{ key: 'p1.s1', text }], { from: 'en' })
    expect(found.filter(({ code }) => code === 'source-unbalanced-quotes')).toHaveLength(20_000)
  })

  it('shows each unpaired mark in its own sentence of the paragraph', () => {
    const segments = ['He left.', 'He said, “no.', 'And “yes. And “so.'].map((text, n) => ({ key: `p1.s${n}`, text }))
    const found = checkSource(segments, { from: 'en' })
    expect(found.map(({ key, source }) => [key, source])).toEqual([
      ['p1.s1', [9, 10]],
      ['p1.s2', [4, 5]],
      ['p1.s2', [14, 15]],
    ])
  })
})

describe('a source that contradicts itself', () => {
  const found = (text: string) => checkSource([{ key: 'p1.s1', text }], { from: 'en' })

  it.each([
    ['Sales rose from 200 to 250, up 50%.', 'source-change', '25.0 %'],
    ['Exports fell from 80 million to 90 million.', 'source-change', 'not down'],
    ['The price went from $40 to $30, a drop of 10 percent.', 'source-change', '-25.0 %'],
    ['A total of 45 people were hurt: 20 men and 30 women.', 'source-total', '20 + 30 = 50'],
    ['Ten ships, 12 planes and 20 tanks, 50 in all.', 'source-total', '= 42'],
    ['Witkoff said, “The talks went well,” Leavitt said.', 'source-two-speakers', 'Witkoff'],
    ['In the international community, it is said that it failed.', 'source-translationese', 'diplomats'],
  ])('%j', (text, code, says) => {
    expect(found(text).map(finding => finding.code)).toEqual([code])
    expect(found(text)[0]?.message).toContain(says)
  })

  it.each([
    ['Sales rose from 200 to 250, up 25%.'],
    ['Sales rose from 200 to 250, up about 26%.'],
    ['He ruled from 1999 to 2008, and prices rose by 50%.'],
    ['Support fell from 60% to 40%.'],
    ['The number of cases rose from 20 to 30 while spending was cut.'],
    ['A total of 50 people were hurt: 20 men and 30 women.'],
    ['A total of 45 people were hurt, including 20 men and 5 women.'],
    ['A total of 45 people came in 2014.'],
    ['Witkoff said, “The talks went well,” he added.'],
    ['Trump said: “Peace is near.” Putin said: “Not yet.”'],
    ['Trump said “peace,” while Putin said “war,” and both left.'],
  ])('is not %j', text => {
    expect(found(text)).toEqual([])
  })
})
