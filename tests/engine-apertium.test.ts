import { afterAll, describe, expect, it } from 'vitest'
import { apertiumEngine } from '../src/engine/apertium/engine.ts'
import type { TermPair } from '../src/model.ts'
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

describe('words beside a name agree with its rendering', () => {
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

describe('words agree with a rendering through two hops', () => {
  it.each([
    ['fr', 'He needs a {term:buffer zone|zone tampon}.', 'Il précise une zone tampon.'],
    ['fr', 'The old {term:buffer zone|zone tampon} is broken.', 'La zone tampon vieille est cassée.'],
    ['it', 'The old {term:ceasefire|tregua} is broken.', 'La tregua vecchia sta spezzata.'],
    ['pt', 'The new {term:ceasefire|trégua} was short.', 'A trégua nova era curta.'],
    ['pt', 'He knows the {work:Geneva Conventions|Convenções de Genebra}.', 'Sabe as Convenções de Genebra.'],
  ])('%s: %s', async (to, text, target) => {
    expect(await translate(text, to)).toBe(target)
  })
})

describe('an article before a number agrees with it, if a unit of measure follows', () => {
  it.each([
    ['es', 'They took 9 km² of the 1,300 km² of land.', 'Tomaron 9 km² de los 1,300 km² de tierra.'],
    ['es', 'He ran the 12 km.', 'Corrió los 12 km.'],
    ['ca', 'They took 9 km² of the 1,300 km² of land.', 'Van dur 9 km² dels 1,300 km² de terra.'],
  ])('%s: %s', async (to, text, target) => {
    expect(await translate(text, to)).toBe(target)
  })
})

describe('a name beside a sign', () => {
  it.each([
    ['The {place:U.S.|EE. UU.}-led group won.', 'El grupo dirigido en EE. UU. ganó.'],
    ['The {organization:EU|UE}-funded project is new.', 'El proyecto financiado en UE es nuevo.'],
    ['The {place:U.S.|EE. UU.}’s plan.', 'El plan de los EE. UU.'],
    ['He lives in the {place:U.S.|EE. UU.}.', 'Vive en los EE. UU.'],
  ])('%s', async (text, target) => {
    expect(await translate(text, 'es')).toBe(target)
  })
})

describe('common terms in the plural', () => {
  const plural = (source: string, target: string): TermPair => ({ source, target, plural: true })
  it.each<[string, string, readonly TermPair[], string]>([
    [
      'es',
      'Two tabs and three jobs.',
      [plural('tabs', 'pestaña'), plural('jobs', 'trabajo')],
      'Dos pestañas y tres trabajos.',
    ],
    ['es', 'The search results.', [plural('search results', 'resultado de búsqueda')], 'Los resultados de búsqueda.'],
    [
      'es',
      'The bank accounts are closed.',
      [plural('bank accounts', 'cuenta bancaria')],
      'Las cuentas bancarias están cerradas.',
    ],
    ['fr', 'The search engines.', [plural('search engines', 'moteur de recherche')], 'Les moteurs de recherche.'],
    ['ca', 'The new bank accounts.', [plural('bank accounts', 'compte bancari')], 'Els comptes bancaris nous.'],
  ])('%s: %s', async (to, text, terms, target) => {
    expect((await through(apertium, [jobOf(text, to, { terms })])).targets).toEqual([target])
  })
})

describe('placeholders come back byte for byte, and words around them agree', () => {
  it.each([
    ['You have %d new messages.', 'Tienes %d mensajes nuevos.'],
    ['{count} files were deleted.', '{count} limas estuvieron eliminadas.'],
    ['The {city} police arrested two men.', 'La policía de {city} arrestó dos hombres.'],
    ['The new %s is red.', 'El %s nuevo es rojo.'],
    ['Welcome {name}, good morning.', '{name} bienvenido, buenos días.'],
    ['{% include "city-map.html" %} The map of the city.', '{% include "city-map.html" %} El mapa de la ciudad.'],
    ['He smiled :smile: and left.', 'Sonrió :smile: y dejó.'],
    ['#MeToo #Kursk2024 are big.', /^#MeToo #Kursk2024 (?:son|es) grandes?\.$/],
    ['He read report.pdf in /usr/local/bin today.', 'Leyó report.pdf en /usr/local/bin hoy.'],
    ['[gallery ids="1,2"] Photos of the city', '[gallery ids="1,2"] Fotos de la ciudad'],
    ['See https://example.com/city-map.html now.', 'Ve https://example.com/city-map.html ahora.'],
    ['The house of @realDonaldTrump is big.', 'La casa de @realDonaldTrump es grande.'],
    ['%1$s of %(total)s pages, {{price, currency}}', /%1\$s.*%\(total\)s.*\{\{price, currency\}\}/],
    ['{n, plural, one {# day} other {# days}} left', /\{n, plural, one \{# day\} other \{# days\}\}/],
  ])('%s', async (text, target) => {
    const translated = await translate(text, 'es')
    if (typeof target === 'string') expect(translated).toBe(target)
    else expect(translated).toMatch(target)
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
