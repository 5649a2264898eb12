import { afterAll, describe, expect, it } from 'vitest'
import { apertiumEngine } from '../src/engine/apertium/engine.ts'
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

describe('words around a name agree with its rendering', () => {
  it.each([
    ['es', 'It is in the {place:Kursk region|región de Kursk}.', 'Es en la región de Kursk.'],
    ['es', 'He knows the {work:Geneva Conventions|Convenios de Ginebra}.', 'Sabe los Convenios de Ginebra.'],
    ['es', 'He needs a {term:buffer zone|zona de amortiguación}.', 'Necesita una zona de amortiguación.'],
    ['es', 'The head of the {organization:Navy|Fuerzas Navales}.', 'La jefa de las Fuerzas Navales.'],
    ['es', 'He saw the {place:U.S.|EE. UU.} and {place:Ireland|Irlanda}.', 'Vio los EE. UU. e Irlanda.'],
    ['ca', 'It is in the {place:Kursk region|regió de Kursk}.', 'És dins la regió de Kursk.'],
    ['ca', 'The army of {place:Ukraine|Ucraïna} won.', "L'exèrcit d'Ucraïna va vèncer."],
    ['ca', 'He knows the {organization:EU|Unió Europea}.', 'Sap la Unió Europea.'],
    ['ca', 'He knows the {term:advisor|assessor}.', "Sap l'assessor."],
  ])('%s: %s', async (to, text, target) => {
    expect(await translate(text, to)).toBe(target)
  })
})

describe('a title that the glossary knows stays before its name', () => {
  it.each([
    [
      'es',
      '{term:Secretary of State|secretario de Estado} {person:Marco Rubio} said so.',
      'secretario de Estado Marco Rubio dijo tan.',
    ],
    [
      'es',
      'He told us that {term:press secretary|portavoz} {person:Karoline Leavitt} won.',
      'Nos dije que portavoz Karoline Leavitt ganó.',
    ],
    ['ca', '{term:Envoy|Enviat} {person:Steve Witkoff} won.', 'Enviat Steve Witkoff va vèncer.'],
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
    ['a quotation mark for another', 'He wants a ’long truce’ now.', /^Quiere un ’.*’ ahora\.$/],
    ['a comma inside of quotation marks', 'He is “headed to {place:Russia|Rusia},” they said.', /Rusia,”/],
    ['its own token', 'The words Xqbbb and {person:Trump} are here.', /Xqbbb y Trump/],
    ['its own superblank', 'The word [<x0>] and <1>this</1> is here.', /\[<x0>\] y <1>.*<\/1>/],
  ])('%s', async (_, text, pattern) => {
    expect(await translate(text, 'es')).toMatch(pattern)
  })
})
