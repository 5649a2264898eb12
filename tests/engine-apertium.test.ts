import { afterAll, describe, expect, it } from 'vitest'
import { apertiumEngine } from '../src/engine/apertium.ts'
import { jobOf, through } from './engine-jobs.ts'

const apertium = apertiumEngine()
afterAll(() => apertium.close())

const translate = async (text: string, to: string): Promise<string | undefined> =>
  (await through(apertium, [jobOf(text, to)])).targets[0]

describe('names keep their place by grammar', () => {
  it.each([
    ['es', '{person:Donald Trump} went to {place:Kursk|Kursk}.', 'Donald Trump fue a Kursk.'],
    ['es', 'President {person:Trump} met with {person:Putin}.', 'Presidente Trump cumplió con Putin.'],
    ['es', '“We saw {name:Waltz},” said {person:Keith Kellogg}.', '“Vimos Waltz,” dijo Keith Kellogg.'],
    ['es', 'The {place:Kursk} army', 'El ejército de Kursk'],
    ['es', '{person:Putin}’s visit to {place:Kyiv|Kiev}', 'La visita de Putin a Kiev'],
    ['es', 'The commander of the {organization:Army|Ejército}.', 'El comandante del Ejército.'],
    ['ca', '{person:Trump} said that {person:Putin} went to {place:Kursk}.', 'Trump va dir que Putin va anar a Kursk.'],
    ['gl', 'President {person:Trump} said so.', 'Presidente Trump dixo tan.'],
  ])('%s: %s', async (to, text, target) => {
    expect(await translate(text, to)).toBe(target)
  })
})

describe('any text is safe', () => {
  it.each([
    ['signs of the stream', 'It has ^ $ [ ] { } / \\ @ < > signs.', /\^ \$ \[ \] \{ \} \/ \\ @ < >/],
    ['marks of its own', 'He said * and # and @ and ~ now.', /\* y # y @ y ~/],
    ['placeholders', 'He has {{count}} and %(user)s and $t(key).', /\{\{count\}\} y %\(user\)s y \$t\(key\)\.$/],
    [
      'addresses',
      'Visit https://example.com/a?b=c or joe@example.com now.',
      /https:\/\/example\.com\/a\?b=c o joe@example\.com/,
    ],
    ['emoji and another script', 'A smile 😀 مرحبا here', /😀 مرحبا/],
    ['controls', 'A car\u0000 and\u0007 a house', /\u0000 y\u0007 /],
    ['a final full stop', 'The house is big.', /[^.]\.$/],
    ['no final full stop', 'The house is big', /[^.]$/],
    ['money', 'It cost $5 billion.', /\$5 mil millones\.$/],
    ['a hyphened measure', 'A 30-day truce began.', /^Una? tregua de 30 días empezó\.$/],
    ['its own token', 'The words Xqbbb and {person:Trump} are here.', /Xqbbb y Trump/],
    ['its own superblank', 'The word [<x0>] and <1>this</1> is here.', /\[<x0>\] y <1>.*<\/1>/],
  ])('%s', async (_, text, pattern) => {
    expect(await translate(text, 'es')).toMatch(pattern)
  })
})
