import { describe, expect, it } from 'vitest'
import { checkPair } from '../src/check/index.ts'

const seen = (to: string, source: string, target: string): string[] =>
  checkPair({ key: 'p1', source, target }, { from: 'en', to })
    .filter(({ code, level }) => (code === 'inline-element' || code === 'link') && level !== 'info')
    .map(({ code, level }) => `${level} ${code}`)

describe('an element on other words', () => {
  it.each([
    ['de', 'The mayor <em>never</em> promised schools.', 'Der Bürgermeister hat nie <em>Schulen</em> versprochen.'],
    ['ru', 'See the <a href="/m">map of Kyiv</a> and news.', 'Смотрите карту Киева и <a href="/m">новости</a>.'],
    ['es', 'The <b>first</b> game is on Monday.', 'El primer <b>partido</b> es el lunes.'],
    ['fr', 'The club <b>denies</b> all reports.', 'Le club dément <b>toutes les informations</b>.'],
    ['ja', 'He paid <b>300</b> dollars to the police.', '彼は300ドルを<b>警察</b>に払った。'],
  ])('is reported in %s: %s', (to, source, target) => {
    expect(seen(to, source, target)).toEqual(['warning inline-element'])
  })

  it.each([
    ['de', 'The <b>police</b> said two men were hurt.', 'Laut <b>Polizei</b> wurden zwei Männer verletzt.'],
    ['fr', 'It is <em>not</em> the first time.', 'Ce n’est <em>pas</em> la première fois.'],
    ['es', '<b>Three</b> people died in the fire.', 'Murieron <b>tres</b> personas en el incendio.'],
    ['ru', 'He said he had <i>never</i> been there.', 'Он сказал, что <i>никогда</i> там не был.'],
    ['it', 'Read the <a href="/r">full report</a> here.', 'Leggi qui il <a href="/r">rapporto completo</a>.'],
    ['pl', 'The <em>Titanic</em> sank in 1912.', '<em>Titanic</em> zatonął w 1912 roku.'],
    // Two words that begin alike by chance.
    ['pt', 'Download the <b>desktop app</b> now.', 'Descarregue já a <b>aplicação para computador</b>.'],
    ['ko', 'The vote was <b>unanimous</b>.', '표결 결과는 <b>만장일치</b>였다.'],
    [
      'de',
      'See <a href="/v">the volcano</a> and <a href="/r">the refugees</a>.',
      'Sehen Sie <a href="/r">die Flüchtlinge</a> und <a href="/v">den Vulkan</a>.',
    ],
  ])('is not found in %s: %s', (to, source, target) => {
    expect(seen(to, source, target)).toEqual([])
  })
})

describe('two links on the words of each other', () => {
  it.each([
    ['de', '<a href="/r">den Vulkan</a> und <a href="/v">die Flüchtlinge</a>'],
    ['fr', '<a href="/r">le volcan</a> et <a href="/v">les réfugiés</a>'],
    ['ja', '<a href="/r">火山</a>と<a href="/v">難民</a>'],
  ])('are reported in %s', (to, target) => {
    const source = '<a href="/v">The volcano</a> and <a href="/r">the refugees</a>'
    expect(seen(to, source, target)).toEqual(['error inline-element'])
  })
})

describe('an address at a site for examples', () => {
  it.each([
    ['fr', 'Write to letters@example.com.', 'Écrivez à courrier@example.com.'],
    ['it', 'Call or write to press@example.org.', 'Chiamate o scrivete a press@example.com.'],
  ])('is kept if it is an office: %s', (to, source, target) => {
    expect(seen(to, source, target)).toEqual(['error link'])
  })

  it.each([
    ['es', 'Enter an address such as you@example.com.', 'Introduzca una dirección como usted@ejemplo.com.'],
    ['de', 'Your e-mail, name@example.com', 'Ihre E-Mail, name@beispiel.de'],
    ['fr', 'Write to letters@example.com.', 'Écrivez à letters@example.com.'],
  ])('may be translated if it is nobody’s: %s', (to, source, target) => {
    expect(seen(to, source, target)).toEqual([])
  })
})
