import { describe, expect, it } from 'vitest'
import { loadReaders } from '../src/article/index.ts'
import { readerFor } from '../src/check/index.ts'
import type { Syntax } from '../src/model.ts'

const CASES: readonly (readonly [Syntax, string, string])[] = [
  ['markdown', 'El **Kremlin** [dijo](https://example.org/a_b) `x`.', 'El Kremlin dijo x.'],
  ['markdown', 've ![una foto](x.png) \\*aquí\\*', 've una foto *aquí*'],
  ['html', 'El <b>Kremlin</b> dijo &laquo;no&raquo;&nbsp;ayer', 'El Kremlin dijo «no»\u00a0ayer'],
  ['html', 'Tom &amp; Jerry &lt;3', 'Tom & Jerry <3'],
]

describe('a translated text is read without its markup', () => {
  it.each(CASES)('%s: %s', async (syntax, text, plain) => {
    const readers = await loadReaders([syntax])
    expect(readers.get(syntax)?.(text).text.replace('\uFFFC', 'una foto')).toBe(plain)
  })

  it.each(CASES)('%s: %s: a word is found where it is written', async (syntax, text, plain) => {
    const view = (await loadReaders([syntax])).get(syntax)?.(text)
    const word = /\p{L}{2,}/u.exec(plain)
    const start = view?.writtenAt(word?.index ?? 0) ?? -1
    expect(text.slice(start)).toMatch(new RegExp(`^${word?.[0]}`))
  })
})

describe('a fact at the end of an element', () => {
  it.each([
    ['html', 'They took <b>259</b> villages.', 'number', '259'],
    ['html', 'It rained for <i><b>12</b></i> days.', 'number', '12'],
    ['markdown', 'They took **259** villages.', 'number', '259'],
    ['html', '<i>“We go &amp; stay &amp;”</i> he said.', 'quotation', '“We go &amp; stay &amp;”'],
  ] as const)('ends before its tag: %s %s', async (syntax, text, kind, expected) => {
    const readers = await loadReaders([syntax])
    const found = readerFor('en', { readers })
      .facts(text, syntax)
      .filter(fact => fact.kind === kind)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([expected])
  })
})
