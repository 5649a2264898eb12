import { describe, expect, it } from 'vitest'
import { headOf } from '../src/languages/index.ts'
import { SEGMENTS } from '../src/languages/segment.ts'
import { abbreviationsIn } from '../src/languages/word-lists.ts'
import { splitSentences } from '../src/segment/index.ts'

const KINDS = ['joins', 'beforeNumber', 'afterNumber', 'beforeStarter', 'ends'] as const
/** Titles of persons join as `joins` do. */
const dataOf = (tag: string) => {
  const data = SEGMENTS[tag] ?? {}
  return { ...data, joins: `${headOf(tag)?.titles ?? ''},${data.joins ?? ''}` }
}

/** The number of sentences that a phrase of each kind is cut into. */
const SENTENCES = { joins: 1, beforeNumber: 1, afterNumber: 2, beforeStarter: 1, ends: 2 } as const

const phrasesOf = (list = ''): string[] =>
  list
    .split(',')
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '')

describe.each(Object.keys(SEGMENTS))('the data of %s', tag => {
  const data = dataOf(tag)

  it('lists an abbreviation once', () => {
    const keys = KINDS.flatMap(kind => abbreviationsIn(data[kind] ?? '').map(words => words.join(' ')))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it.each(KINDS.filter(kind => data[kind]))('%s: every phrase is cut as its list says', kind => {
    const phrases = phrasesOf(data[kind])
    expect(phrases.filter(phrase => abbreviationsIn(phrase).length !== 1)).toEqual([])
    expect(
      phrases.filter(phrase => splitSentences(`Aaa bbb ccc ddd eee ${phrase}`, tag).length !== SENTENCES[kind]),
    ).toEqual([])
  })
})
