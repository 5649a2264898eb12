import { describe, expect, it } from 'vitest'
import { type Checker, createChecker, openLanguages } from '../src/check/index.ts'

const languages = openLanguages()
const checkers = new Map<string, Checker>()

/** The codes of errors and warnings in a pair. */
function codes(from: string, to: string, [source, target]: readonly [string, string]): readonly string[] {
  const key = `${from} ${to}`
  const checker = checkers.get(key) ?? createChecker({ from, to, languages })
  checkers.set(key, checker)
  return checker
    .pair({ key: 'a', source, target })
    .filter(({ level }) => level !== 'info')
    .map(({ code }) => code)
}

type Row = readonly [to: string, source: string, target: string]

describe('the same figure in other words', () => {
  it.each<Row>([
    ['es', 'About 25% of the wells ran dry.', 'Cerca de una cuarta parte de los pozos se secó.'],
    ['de', 'Three-quarters of the pupils walk to school.', '75 Prozent der Schüler gehen zu Fuß zur Schule.'],
    ['ru', 'Nearly 20% of the villages have no road.', 'Почти в каждой пятой деревне нет дороги.'],
    ['ja', 'About 40% of the farmers want to stop.', '農家の約4割がやめたいと考えている。'],
    [
      'ar',
      'Morocco sold two million tonnes of fish, 25% of it to Spain.',
      'باع المغرب مليوني طن من السمك، ربعها لإسبانيا.',
    ],
    ['uk', 'Winds of up to 90 mph tore off roofs.', 'Вітер до 40 м/с зривав дахи.'],
    ['de', 'Five inches of rain fell in a day.', 'An einem Tag fielen 127 Liter Regen pro Quadratmeter.'],
    ['it', 'The tower dates from the 14th century.', 'La torre risale al Trecento.'],
    ['ja', 'The school was built in 1935.', '校舎は昭和10年に建てられた。'],
    ['fa', 'The bridge was opened in 2021.', 'این پل در سال ۱۴۰۰ افتتاح شد.'],
    ['ja', 'The last train left at 12:30 a.m.', '終電は午前0時半に出発した。'],
    ['zh', 'All old buses must be replaced by December 31, 2028.', '所有旧公交车必须在2028年年底前更换。'],
  ])('%s: %s', (to, source, target) => {
    const found = codes('en', to, [source, target])
    expect(found.filter(code => /number|month|unit|percent/.test(code))).toEqual([])
  })

  it.each<Row>([
    ['es', 'About 25% of the wells ran dry.', 'Cerca de una quinta parte de los pozos se secó.'],
    ['ja', 'About 40% of the farmers want to stop.', '農家の約6割がやめたいと考えている。'],
    ['ja', 'The school was built in 1935.', '校舎は昭和12年に建てられた。'],
  ])('another share or year is still wrong: %s: %s', (to, source, target) => {
    expect(codes('en', to, [source, target])).toContain('number-changed')
  })
})

describe('names without a glossary', () => {
  it.each<Row>([
    ['it', 'The violinist Carla Montebelluno played.', 'La violinista Carla Montebeluno ha suonato.'],
    ['fr', 'The historian Isabel Zubirreta disagreed.', 'L’historienne Isabel Zubiretta n’était pas d’accord.'],
    ['pl', 'Yesterday Agnieszka Chmielowska resigned.', 'Wczoraj Agnieszka Chmieolwska zrezygnowała.'],
    ['sv', 'The coach Markus Lindqvister left.', 'Tränaren Markus Lindqvitser slutade.'],
  ])('%s: misspelt beside a part that is kept: %s', (to, source, target) => {
    expect(codes('en', to, [source, target])).toContain('unlisted-name')
  })

  it.each<Row>([
    ['pl', 'Yesterday Agnieszka Chmielowska spoke.', 'Wczoraj rozmawiano z Agnieszką Chmielowską.'],
    ['de', 'The singer Polina Gagarina came.', 'Die Sängerin Polina Gagarina kam.'],
    ['de', 'The writer Anton Chekhov was a doctor.', 'Der Schriftsteller Anton Tschechow war Arzt.'],
    ['fr', 'The player Andrey Rublev won.', 'Le joueur Andrey Roublev a gagné.'],
    ['es', 'The general Ali Muslimov spoke.', 'El general Ali Müslümov habló.'],
  ])('%s: a case or another spelling: %s', (to, source, target) => {
    expect(codes('en', to, [source, target])).not.toContain('unlisted-name')
  })

  it.each<Row>([
    ['fr', 'The choir will sing in Narbonne with two soloists.', 'Le chœur chantera à Vesoul avec deux solistes.'],
    ['ru', 'The pilot Megan Thornbury landed in the field.', 'Лётчица Джейн Эллисон села в поле.'],
    ['ar', 'The governor of Mosul has opened the bridge.', 'افتتح محافظ كركوك الجسر.'],
    ['he', 'Economist Laura Whitfield said prices would fall.', "הכלכלנית ג'יין דוסון אמרה שהמחירים ירדו."],
    ['hi', 'Economist Laura Whitfield said prices would fall.', 'अर्थशास्त्री जेन डॉसन ने कहा कि कीमतें गिरेंगी।'],
    ['el', 'The ferry left Rafina for Mykonos at dawn.', 'Το πλοίο αναχώρησε από τη Ραφήνα για τη Σαντορίνη την αυγή.'],
  ])('%s: replaced by another: %s', (to, source, target) => {
    expect(codes('en', to, [source, target])).toContain('name-replaced')
  })

  it.each<Row>([
    ['fr', 'The choir will sing in Narbonne with two soloists.', 'Le chœur chantera à Narbonne avec deux solistes.'],
    ['ru', 'The pilot Megan Thornbury landed in the field.', 'Лётчица Меган Торнбери села в поле.'],
    ['ar', 'The governor of Mosul has opened the bridge.', 'افتتح محافظ الموصل الجسر.'],
    ['he', 'Economist Laura Whitfield said prices would fall.', 'הכלכלנית לורה ויטפילד אמרה שהמחירים ירדו.'],
    ['hi', 'Economist Laura Whitfield said prices would fall.', 'अर्थशास्त्री लॉरा व्हिटफील्ड ने कहा कि कीमतें गिरेंगी।'],
    ['es', 'They studied Machine Learning in Leeds.', 'Estudiaron Aprendizaje Automático en Leeds.'],
  ])('%s: the same in other letters: %s', (to, source, target) => {
    expect(codes('en', to, [source, target])).not.toContain('name-replaced')
  })

  it.each<Row>([
    ['nl', 'The delegation left Germany on Friday.', 'De delegatie vertrok vrijdag uit Frankrijk.'],
    ['cs', 'The delegation left Germany on Friday.', 'Delegace v pátek opustila Francii.'],
    ['fi', 'The delegation left Sweden on Friday.', 'Valtuuskunta lähti Norjasta perjantaina.'],
    ['el', 'The delegation left Germany on Friday.', 'Η αντιπροσωπεία έφυγε την Παρασκευή από τη Γαλλία.'],
    ['he', 'The delegation left Germany on Friday.', 'המשלחת עזבה ביום שישי את צרפת.'],
    ['hi', 'The delegation left Germany on Friday.', 'प्रतिनिधिमंडल शुक्रवार को फ्रांस से रवाना हुआ।'],
    ['tr', 'The delegation left Germany on Friday.', "Heyet cuma günü Fransa'dan ayrıldı."],
    ['ro', 'The delegation left Germany on Friday.', 'Delegația a părăsit Franța vineri.'],
    ['zh', 'The delegation left Germany on Friday.', '代表团周五离开了法国。'],
  ])('%s: another country, by CLDR’s names', (to, source, target) => {
    expect(codes('en', to, [source, target])).toContain('meaning-changed')
  })

  it.each<Row>([
    ['nl', 'The French president visited Germany.', 'De Franse president bezocht Duitsland.'],
    ['cs', "Germany's chancellor stayed in France.", 'Německý kancléř zůstal ve Francii.'],
    ['zh', "France's president visited Germany.", '法国总统访问了德国。'],
  ])('%s: the same countries: %s', (to, source, target) => {
    expect(codes('en', to, [source, target])).not.toContain('meaning-changed')
  })
})

describe('small things with another meaning', () => {
  it.each<readonly [...Row, code: string]>([
    ['it', 'It sank at 2:40 a.m.', 'È affondata alle 14.40.', 'time-of-day'],
    ['de', 'The alarm rang at 4:15 a.m.', 'Der Alarm ertönte um 16.15 Uhr.', 'time-of-day'],
    ['fr', 'A result of -€7 million was posted.', 'Un résultat de 7 millions d’euros a été publié.', 'sign-changed'],
    ['es', '“Who will pay for it?” asked Nora Vidal.', '«Quién lo pagará», preguntó Nora Vidal.', 'question-mark'],
    ['pl', 'The suspect denied the charges.', 'Przykro mi, ale jako model językowy nie mogę tego zrobić.', 'leftover'],
    ['pl', 'Five of the nine women left.', 'Odeszło siedmioro z dziewięciorga.', 'number-changed'],
  ])('%s: %s', (to, source, target, code) => {
    expect(codes('en', to, [source, target])).toContain(code)
  })

  it.each<Row>([
    ['it', 'It sank at 2:40 p.m.', 'È affondata alle 14.40.'],
    ['de', 'It is not uncommon for trains to be late.', 'Dass Züge zu spät kommen, ist häufig.'],
    ['fr', 'The storm left homes without power.', 'La tempête a privé des foyers d’électricité.'],
    ['ar', 'The refinery makes 90,000 barrels a day.', 'تنتج المصفاة 90 ألف برميل يومياً.'],
    ['pl', 'Wages will grow and inflation will ease.', 'Płace wzrosną, a inflacja spadnie.'],
  ])('%s, right: %s', (to, source, target) => {
    expect(codes('en', to, [source, target])).toEqual([])
  })
})
