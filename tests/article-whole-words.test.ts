import { expect, it } from 'vitest'
import { parseArticle, plainView, wholeWords, withDropCaps } from '../src/article/index.ts'
import { translateArticle } from '../src/index.ts'
import type { Inline, Pieces } from '../src/model.ts'

/** A text with its markup where it stands. */
function written(text: string, inlines: readonly Inline[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end, markup = '' } of inlines) {
    parts.push(text.slice(at, start), markup)
    at = end
  }
  return parts.join('') + text.slice(at)
}

async function viewOf(paragraph: string): Promise<ReturnType<typeof plainView>> {
  const { blocks } = await parseArticle(`<p>${paragraph} It rains.</p>`, { slug: 'a', locale: 'en', format: 'html' })
  const [block] = blocks
  if (!block) throw new Error(`found no block in ${paragraph}`)
  return plainView(block)
}

it.each<[source: string, asked: string]>([
  ['The re<b>mark</b>able man.', 'The <b>remarkable</b> man.'],
  ['A <a href="/k">Ukrain</a>ian man.', 'A <a href="/k">Ukrainian</a> man.'],
  ['An <i>inter<b>nat</b>ional</i> man.', 'An <i><b>international</b></i> man.'],
  ['On Mon<wbr>day it rained.', 'On Monday<wbr> it rained.'],
  [
    'H<sub>2</sub>O, M<sup>me</sup> Lee, the 5<sup>th</sup>.',
    'H<sub>2</sub>O, M<sup>me</sup> Lee, the 5<sup>th</sup>.',
  ],
  ['我们<b>会</b>赢。', '我们<b>会</b>赢。'],
  ['<b>푸틴</b>은 말했다.', '<b>푸틴</b>은 말했다.'],
  ['L’<b>Ucraina</b> ha vinto.', 'L’<b>Ucraina</b> ha vinto.'],
  // Here the tags would cross.
  ['Cle<i>ver</i><b>ness</b> wins.', 'Cle<i>ver</i><b>ness</b> wins.'],
  ['<span class="dropcap">T</span>he man.', 'The man.'],
  ['<span><b>T</b></span>he man.', 'The man.'],
  ['<span class="drop-cap">A</span> man.', 'A man.'],
  ['<b>I</b> am a man.', '<b>I</b> am a man.'],
])('an engine is asked for whole words: %s', async (source, asked) => {
  const { text, inlines } = await viewOf(source)
  expect(written(text, wholeWords({ text, inlines }).inlines)).toBe(`${asked} It rains.`)
})

it.each<[source: string, target: Pieces, result: string]>([
  ['<span>T</span>he man.', ['El hombre.'], '<span>E</span>l hombre.'],
  ['<span>T</span>he man.', ['«El hombre».'], '«<span>E</span>l hombre».'],
  ['<span>“T</span>he man.”', ['«El hombre».'], '<span>«E</span>l hombre».'],
  ['“<span><b>T</b></span>he man.”', ['«El hombre».'], '«<span><b>E</b></span>l hombre».'],
  ['<span>T</span>he man.', ['他'], '<span>他</span>'],
  ['<span>T</span>he man.', ['…'], '…'],
])('the first letter of a translation gets the drop cap of its source: %s', async (source, target, result) => {
  const { text, inlines } = await viewOf(source)
  const drawn = withDropCaps(target, { text, ...wholeWords({ text, inlines }) })
  expect(drawn.map(piece => (typeof piece === 'string' ? piece : piece.target)).join('')).toBe(result)
})

it('a translation keeps the markup of a first letter and of a part of a word', async () => {
  const { published, findings } = await translateArticle({
    text: '<p><span class="dropcap">T</span>he bridge is re<b>mark</b>able.</p>',
    format: 'html',
    from: 'en',
    to: 'es',
    engine: 'pseudo',
  })
  expect(published).toContain('<p>⟦<span class="dropcap">Ţ</span>ĥé ƀŕîđĝé îš <b>ŕéɱàŕķàƀļé</b>.')
  expect(findings.filter(({ code }) => code !== 'pseudo-translation')).toEqual([])
})
