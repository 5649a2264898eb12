import { describe, expect, it } from 'vitest'
import { openLanguages } from '../src/check/language/languages.ts'
import { WordTable } from '../src/check/language/words/word-table.ts'
import { readingOnce } from '../src/check/read/source-and-target.ts'

describe('the words of a language', () => {
  const stretch = (check: number) => ({ hash: 7, check, start: 0, end: 4 })

  it('keeps several words of one place, and forgets the one that was learnt first', () => {
    const table = new WordTable<string>()
    const words = ['rain', 'snow', 'wind', 'hail', 'haze']
    for (const [check, word] of words.entries()) table.keep(stretch(check), word)
    expect(words.map((_, check) => table.find(stretch(check)))).toEqual([undefined, ...words.slice(1)])
  })

  it('tells words of one place apart by their length as well', () => {
    const table = new WordTable<string>()
    table.keep(stretch(1), 'rain')
    expect(table.find({ ...stretch(1), end: 5 })).toBeUndefined()
  })

  it('gives the same reading of a text whose words were forgotten meanwhile', () => {
    const read = readingOnce(openLanguages().of('en'))
    const said = () =>
      read('Prices may rise again and again in May, the minister said.').reading.tokens.map(
        ({ text, lower, facts }) => ({ text, lower, facts }),
      )
    const first = said()
    for (let at = 0; at < 40_000; at++) read(`word${at.toString(36).replace(/\d/g, 'q')}${at}`)
    expect(said()).toEqual(first)
  })
})

describe('what a text says of families', () => {
  const saidIn = readingOnce(openLanguages().of('en'))

  it.each([
    ['The north rose, and the north fell.', ['north']],
    ['He went to the north.', []],
  ])('finds what %j says another time', (text, again) => {
    const said = saidIn(text).contrasts()
    expect(said.surelyAgain.map(({ member }) => member)).toEqual(again)
    expect(said.again.map(({ member }) => member)).toEqual(expect.arrayContaining(again))
  })
})
