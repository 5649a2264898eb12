import { describe, expect, it } from 'vitest'
import { checkPair } from '../src/check/index.ts'

const codes = (to: string, source: string, target: string): string[] =>
  checkPair({ key: 'p1', source, target }, { from: 'en', to }).flatMap(({ code, level }) =>
    level === 'info' ? [] : [code],
  )

describe('a request for the text', () => {
  it.each([
    ['es', 'Por favor, envíame el texto que necesitas traducir.'],
    ['fr', 'Pourriez-vous me transmettre le texte à traduire ?'],
    ['de', 'Welchen Text möchten Sie übersetzen lassen?'],
    ['it', 'Incolla qui il testo che vuoi tradurre.'],
    ['pl', 'Wklej tekst, który mam przetłumaczyć.'],
    ['ru', 'Вставьте, пожалуйста, текст, который нужно перевести на русский.'],
    ['uk', 'Надішліть текст для перекладу.'],
    ['tr', 'Lütfen çevirmemi istediğiniz metni gönderin.'],
    ['ar', 'من فضلك أرسل النص المطلوب ترجمته.'],
    ['ja', '翻訳したい文章を送ってください。'],
    ['zh', '请把要翻译的文本发给我。'],
    ['ko', '번역이 필요한 문장을 알려 주세요.'],
    ['sv', 'Klistra in texten som ska översättas.'],
    ['hu', 'Küldje el a lefordítandó szöveget.'],
  ])('is no translation: %s', (to, target) => {
    expect(codes(to, 'The harbour stays closed until Friday.', target)).toContain('leftover')
  })

  it.each([
    ['es', 'Please paste the text that you want to translate.', 'Pegue el texto que desea traducir.'],
    ['de', 'She translated the text of the treaty.', 'Sie hat den Text des Vertrags übersetzt.'],
    ['fr', 'The text was adopted on Friday.', 'Le texte a été adopté vendredi.'],
    ['ru', 'The bank stopped the transfer.', 'Банк остановил перевод.'],
  ])('may be what the source says: %s', (to, source, target) => {
    expect(codes(to, source, target)).not.toContain('leftover')
  })
})

describe('letters of another code page', () => {
  it.each([
    ['pl', 'Rada miasta zebra³a siê wieczorem.'],
    ['fr', 'Le maire a dŽcidŽ de partir.'],
    ['es', 'El alcalde lleg? tarde a la reuni?n de ayer, seg?n dijo.'],
    ['ru', 'лЩП НАЕЫЮК МНБШИ ЛНЯР.'],
  ])('%s: %s', (to, target) => {
    expect(codes(to, 'The mayor promised a new bridge.', target)).toContain('mojibake')
  })

  it.each([
    ['fr', 'The flat has 40 m² of space.', 'L’appartement fait 40 m² au total.'],
    ['de', 'Is the mayor leaving? Nobody knows.', 'Geht der Bürgermeister? Niemand weiß es.'],
    ['ru', 'NATO will send jets.', 'НАТО отправит самолёты, сообщает ТАСС.'],
  ])('are not found in %s: %s', (to, source, target) => {
    expect(codes(to, source, target)).not.toContain('mojibake')
  })
})

describe('a text that was wholly read in the wrong encoding', () => {
  const SOURCE = 'The mayor promised 12 new benches and was not late.'
  const found = (to: string, target: string, [from, source] = ['en', SOURCE]) =>
    checkPair({ key: 'p1', source, target }, { from, to }).filter(({ level }) => level !== 'info')

  it.each([
    ['ru', 'Ìýð îáåùàë 12 íîâûõ ñêàìååê.', 'Мэр обещал 12 новых скамеек.'],
    ['ru', 'íÜÒ ÏÂÅÝÁÌ 12 ÎÏ×ÙÈ ÓËÁÍÅÅË.', 'Мэр обещал 12 новых скамеек.'],
    ['ru', 'лЩП НАЕЫЮК МНБШИ ЛНЯР Б 12.', 'Мэр обещал новый мост в 12.'],
    ['uk', 'Ìåð îá³öÿâ 12 íîâèõ ëàâîê.', 'Мер обіцяв 12 нових лавок.'],
    ['bg', 'Êìåòúò îáåùà 12 íîâè ïåéêè.', 'Кметът обеща 12 нови пейки.'],
    ['el', 'Ï äÞìáñ÷ïò õðïó÷Ýèçêå 12 íÝá ðáãêÜêéá.', 'Ο δήμαρχος υποσχέθηκε 12 νέα παγκάκια.'],
    ['ru', 'ÐœÑ\u008dÑ€ Ð¾Ð±ÐµÑ‰Ð°Ð».', 'Мэр обещал.'],
    ['cs', 'Starosta pøišel pozdì a øíká to.', 'Starosta přišel pozdě a říká to.'],
    ['hu', 'Hûvös idõben õ is eljött.', 'Hűvös időben ő is eljött.'],
  ])('%s: %s has one finding, with the text', (to, target, text) => {
    expect(found(to, target)).toMatchObject([{ code: 'mojibake', level: 'error', fix: { text } }])
  })

  it('is said of a source, too', () => {
    const source = 'Ìýð îáåùàë 12 íîâûõ ñêàìååê.'
    expect(found('en', 'The mayor was not late.', ['ru', source])).toMatchObject([
      { code: 'mojibake', level: 'warning', source: [0, source.length] },
    ])
  })

  it.each([
    ['cs', 'Ministr Søren Løkke přijel do Prahy.'],
    ['ru', 'Мэр обещал скамейки, пишет Dagens Nyheter.'],
    ['ru', 'Þórður Ægir Óskarsson'],
    ['el', 'Ο δήμαρχος μίλησε στο Café Égalité.'],
  ])('is not one with foreign names: %s, %s', (to, target) => {
    expect(found(to, target).map(({ code }) => code)).not.toContain('mojibake')
  })
})

describe('a question in a tag', () => {
  it.each([
    ['ja', '"It is cold today, isn’t it?" said Sato.', '「今日は寒いですね」と佐藤さんは言った。'],
    ['ja', '"He will come, won’t he?" said Sato.', '「彼は来るでしょう」と佐藤さんは言った。'],
    ['ko', '"It is cold today, isn’t it?" said Park.', '“오늘 춥네요”라고 박 씨가 말했다.'],
    ['zh', '"He will come, won’t he?" said Li.', '“他会来吧。”李说。'],
  ])('may end in a particle: %s, %s', (to, source, target) => {
    expect(codes(to, source, target)).not.toContain('question-mark')
  })

  it('still needs one', () => {
    expect(codes('ja', '"Where does he live?" asked Sato.', '「彼はあそこに住む」と佐藤さんは言った。')).toContain(
      'question-mark',
    )
  })
})

it('a target that is too long is compared with the usual length of a translation', () => {
  const [found] = checkPair(
    {
      key: 'p1',
      source: 'It became clear.',
      target: '後になってようやく、誰もが思っていたよりずっと長くなったことが明らかになった。',
    },
    { from: 'en', to: 'ja' },
  ).filter(({ code }) => code === 'too-long')
  expect(found?.message).toMatch(
    /^The target has \d+ characters; a translation of this source usually has about \d+\.$/,
  )
})
