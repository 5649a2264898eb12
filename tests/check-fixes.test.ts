import { describe, expect, it } from 'vitest'
import { applyFixes, createChecker } from '../src/check/index.ts'
import type { Finding } from '../src/model.ts'
import { parseGlossary } from '../src/names/index.ts'
import { editsOf, withEdits } from '../src/text-edits.ts'

const glossary = parseGlossary(
  `version: 1
sourceLocale: en
terms:
  - {id: kyiv, type: place, source: Kyiv, translations: {es: {use: Kyiv, avoid: [Kiev]}, ru: Киев}}`,
  'glossary.yml',
)
const checkers = new Map<string, ReturnType<typeof createChecker>>()
function found(to: string, source: string, target: string): readonly Finding[] {
  const checker = checkers.get(to) ?? createChecker({ from: 'en', to, glossary })
  checkers.set(to, checker)
  return checker.pair({ key: 'a', source, target })
}

/** The target with the fix of one finding in place. */
function mended(code: string, to: string, [source, target]: readonly [string, string]): string {
  const [finding] = found(to, source, target).filter(each => each.code === code)
  expect(finding, `${code} is found`).toBeDefined()
  return finding?.fix ? withEdits(target, editsOf(finding.fix)) : target
}

describe('a finding with a known correction has a fix', () => {
  it.each([
    ['name-forbidden', 'es', 'He went to Kyiv.', 'Fue a Kiev.', 'Fue a Kyiv.'],
    ['number-changed', 'es', 'It has 79 points.', 'Tiene 49 puntos.', 'Tiene 79 puntos.'],
    [
      'number-changed',
      'de',
      'It cost 2.5 million euros.',
      'Es kostete 3,5 Millionen Euro.',
      'Es kostete 2,5 Millionen Euro.',
    ],
    ['number-magnitude', 'es', 'It has 1,200 members.', 'Tiene 12.000 miembros.', 'Tiene 1200 miembros.'],
    ['number-format', 'de', '2,000 metres', '2,000 Meter', '2.000 Meter'],
    ['number-format', 'fr', 'It has 45 rooms.', 'Il a ٤٥ chambres.', 'Il a 45 chambres.'],
    ['unit-changed', 'es', 'It is 60 miles away.', 'Está a 60 kilómetros.', 'Está a 97 kilómetros.'],
    ['unit-changed', 'de', 'It was 90 °F.', 'Es waren 90 °C.', 'Es waren 32 °C.'],
    ['percent-changed', 'es', 'About 80% of it', 'Alrededor del 80 de eso', 'Alrededor del 80\u00a0% de eso'],
    ['percent-changed', 'it', 'About 80% of it', "Circa l'80 di esso", "Circa l'80% di esso"],
    ['sign-changed', 'es', 'It was -5 °C in Kursk.', 'Hubo 5 °C en Kursk.', 'Hubo -5 °C en Kursk.'],
    ['score-changed', 'es', 'Real won 3-1.', 'El Real ganó por 1-3.', 'El Real ganó por 3-1.'],
    [
      'numbers-exchanged',
      'es',
      '300 soldiers and 500 families',
      '500 soldados y 300 familias',
      '300 soldados y 500 familias',
    ],
    ['month-changed', 'es', 'on 3 June', 'el 3 de julio', 'el 3 de junio'],
    ['month-changed', 'ru', 'on 3 June', '3 июля', '3 июня'],
    ['weekday-changed', 'de', 'on Tuesday', 'am Donnerstag', 'am Dienstag'],
    ['end-punctuation', 'es', 'I have no alternative.', 'No tengo otra opción', 'No tengo otra opción.'],
    ['end-punctuation', 'ja', 'I have no alternative.', '選択肢がありません', '選択肢がありません。'],
    ['end-punctuation', 'hi', 'I have no alternative.', 'मेरे पास कोई विकल्प नहीं है', 'मेरे पास कोई विकल्प नहीं है।'],
    ['question-mark', 'de', 'Does Germany want to lead?', 'Will Deutschland führen.', 'Will Deutschland führen?'],
    ['inverted-mark', 'es', 'Is it allowed?', 'Está permitido?', '¿Está permitido?'],
    ['spacing', 'de', 'for my performances', 'für meine  Leistungen', 'für meine Leistungen'],
    ['spacing', 'ru', 'The mill, they say, is old.', 'Мельница ,говорят, старая.', 'Мельница, говорят, старая.'],
    ['spacing', 'de', 'It opens today; come in.', 'Es öffnet heute ;kommt herein.', 'Es öffnet heute; kommt herein.'],
    ['no-break-space', 'fr', 'Who is it?', 'Qui est-ce?', 'Qui est-ce\u202f?'],
    ['placeholder', 'es', 'Hello {{name}}', 'Hola {{nombre}}', 'Hola {{name}}'],
    ['placeholder', 'es', '{{count}} files', 'archivos', '{{count}} archivos'],
    ['placeholder', 'de', 'Written by %s.', 'Geschrieben von.', 'Geschrieben von %s.'],
    ['link', 'es', 'Write to desk@diario.es.', 'Escriba a mesa@diario.es.', 'Escriba a desk@diario.es.'],
    ['leftover', 'es', 'The house is old.', 'Claro, aquí está la traducción: La casa es vieja.', 'La casa es vieja.'],
    ['html-entity', 'es', 'He said "yes".', 'Dijo &quot;sí&quot;.', 'Dijo "sí&quot;.'],
    ['mojibake', 'es', 'all particles there', 'todas las partÃ­culas allÃ¡', 'todas las partículas allá'],
    ['mojibake', 'ru', 'a world', 'РјРёСЂ', 'мир'],
    ['control-character', 'es', 'a word', 'una pa\u200blabra', 'una palabra'],
    ['mixed-script', 'es', 'The Moscow edition', 'La edición de Mоscú', 'La edición de Moscú'],
    ['mixed-script', 'ru', 'in Moscow', 'в Mоскве', 'в Москве'],
    ['repeated-word', 'es', 'Every day I make progress.', 'Avanzo de día en en día.', 'Avanzo de día en día.'],
  ])('%s %s: %s', (code, to, source, target, expected) => {
    expect(mended(code, to, [source, target])).toBe(expected)
  })

  it('a corrected text has no such finding any more', () => {
    const [source, target] = ['300 soldiers and 500 families', '500 soldados y 300 familias']
    const after = mended('numbers-exchanged', 'es', [source, target])
    expect(found('es', source, after).filter(({ level }) => level === 'error')).toEqual([])
  })

  it.each([
    // Here it is unknown where the sign belongs, or which letter is meant.
    ['placeholder', 'es', 'Put %s into it now.', 'Ponlo ya dentro.'],
    ['mixed-script', 'es', 'Kursk', 'Курsk'],
  ])('%s has none: %s', (code, to, source, target) => {
    expect(mended(code, to, [source, target])).toBe(target)
  })
})

describe('fixes that are applied unasked', () => {
  it.each([
    ['es', 'I have no alternative.', 'No tengo  otra opción', 'No tengo otra opción.'],
    // A person has to look at a figure.
    ['es', 'It has 79 points.', 'Tiene 49 puntos.', 'Tiene 49 puntos.'],
    ['de', 'It is 60 miles away.', 'Es sind 60 Kilometer.', 'Es sind 60 Kilometer.'],
  ])('%s: %s', (to, source, target, expected) => {
    expect(applyFixes(target, found(to, source, target)).target).toBe(expected)
  })

  it('never change what a reader does not see', () => {
    // A tag inside of the words to replace must stay, so there is no fix.
    const [finding] = found('es', 'Every day I make progress.', 'Avanzo de día <b>en</b> en día.').filter(
      ({ code }) => code === 'repeated-word',
    )
    expect(finding?.fix).toBeUndefined()
  })
})
