import { expect, it } from 'vitest'
import { createChecker } from '../src/check/index.ts'

const checkers = new Map<string, ReturnType<typeof createChecker>>()

/** The codes of error and warning level that a pair from English gets. */
function codes(to: string, source: string, target: string): readonly string[] {
  const checker = checkers.get(to) ?? createChecker({ from: 'en', to })
  checkers.set(to, checker)
  const found = checker.pair({ key: 'k', source, target })
  return [...new Set(found.filter(({ level }) => level !== 'info').map(({ code }) => code))]
}

type Pair = readonly [to: string, source: string, target: string, code: string]

/** Pairs with the code that must be found; with an empty code nothing must be. */
const PAIRS: readonly Pair[] = [
  ['es', 'Prices fell by 20 percent.', 'Los precios bajaron al 20 por ciento.', 'change-turned'],
  ['es', 'Prices fell by 20 percent.', 'Los precios bajaron un 20 por ciento.', ''],
  ['pl', 'The rate rose to 4 percent.', 'Stopa wzrosła o 4 procent.', 'change-turned'],
  ['pl', 'The rate rose to 4 percent.', 'Stopa wzrosła do 4 procent.', ''],
  ['ko', 'The rate rose to 4 percent.', '금리가 4%로 올랐다.', ''],
  ['es', 'They sell bread, milk, eggs and salt.', 'Venden pan, leche y huevos.', 'list-shortened'],
  ['es', 'They sell bread, milk, eggs and salt.', 'Venden pan, leche, huevos y sal.', ''],
  ['ar', 'They sell bread, milk, eggs and salt.', 'يبيعون الخبز والحليب والبيض والملح.', ''],
  ['de', 'A young seal was found on the beach.', 'Am Strand wurde ein junges Siegel gefunden.', 'wrong-sense'],
  ['de', 'SEALS were stranded on Monday.', 'Am Montag strandeten SIEGEL.', 'wrong-sense'],
  ['de', 'The seal’s pups were stranded.', 'Die Jungen des Siegels strandeten.', 'wrong-sense'],
  ['de', 'A harbor-seal was stranded.', 'Ein Siegel war gestrandet.', 'wrong-sense'],
  ['de', 'The king put his seal on the letter.', 'Der König drückte sein Siegel auf den Brief.', ''],
  ['ja', 'The mayor let the cat out of the bag.', '市長は猫を袋から出した。', 'wrong-sense'],
  ['pl', 'A man accused of theft was released.', 'Zwolniono mężczyznę, który dokonał kradzieży.', 'meaning-lost'],
  ['ru', 'The invasion began in May.', 'Специальная военная операция началась в мае.', 'meaning-added'],
  ['fr', 'Three people were injured.', 'Trois personnes sont mortes.', 'meaning-changed'],
  // A noun that stands twice, and names that do.
  ['de', 'The council closed two schools.', 'Der Rat hat zwei Schulen Schulen geschlossen.', 'repeated-word'],
  ['fr', 'The mayor of Bordeaux resigned.', 'Le maire de Bordeaux Bordeaux a démissionné.', 'repeated-word'],
  ['de', 'Duran Duran play in Bonn tonight.', 'Duran Duran spielen heute Abend in Bonn.', ''],
  // Points for percentage points.
  ['it', 'Inflation fell by 0.4 percentage points to 2.1%.', "L'inflazione è scesa di 0,4 punti al 2,1%.", ''],
  ['cs', 'Inflation fell by 0.4 percentage points to 2.1%.', 'Inflace klesla o 0,4 bodu na 2,1 procenta.', ''],
  ['es', 'Inflation fell by 0.4%.', 'La inflación cayó 0,4 puntos porcentuales.', 'meaning-added'],
  // The loser's points first, like a time of day.
  ['cs', 'The team lost the second half 14-10.', 'Tým prohrál druhý poločas 10:14.', ''],
  ['ja', 'Japan lost the second set 25-22.', '日本は第2セットを22-25で落とした。', ''],
  ['cs', 'The team won the second half 14-10.', 'Tým vyhrál druhý poločas 10:14.', 'number-changed'],
  ['de', 'She lost the first set 6-4 but won the match.', 'Den ersten Satz verlor sie 4:6, gewann aber das Match.', ''],
  // An idiom, an interval with what comes before or after it, the hours of an afternoon, a date.
  ['es', 'The deal was saved at the eleventh hour.', 'El acuerdo se salvó en el último minuto.', ''],
  [
    'de',
    'They talked for three days before signing the deal.',
    'Nach drei Tagen unterzeichneten sie das Abkommen.',
    '',
  ],
  [
    'es',
    'She met her lawyer before the hearing.',
    'Se reunió con su abogado después de la audiencia.',
    'meaning-changed',
  ],
  ['pl', 'The pool is open from 9:30 a.m. to 2 p.m. on 2 May.', 'Basen jest czynny 2 maja od 9.30 do 14.00.', ''],
  [
    'ja',
    'The show opens here on Friday, March 14 and runs two hours.',
    '舞台は3月14日（金）に開幕。上演時間は120分。',
    '',
  ],
  ['cs', '“You saw him, didn’t you?” “Well, I may have.”', '– Viděla jste ho, že? – Třeba ano.', ''],
  // Relations turned.
  ['pl', 'The council plans to lower the fee.', 'Rada planuje podwyższyć opłatę.', 'meaning-changed'],
  ['ko', 'The won strengthened against the dollar.', '원화는 달러 대비 하락했다.', 'meaning-changed'],
  [
    'de',
    'The ride takes 75 minutes, half an hour less.',
    'Die Fahrt dauert 75 Stunden, eine halbe Stunde weniger.',
    'unit-changed',
  ],
  ['pl', 'The office revised growth down to -0.4%.', 'Urząd obniżył wskaźnik wzrostu do 0,4 proc.', 'sign-changed'],
  [
    'it',
    'She recalls the flood: “We lost the whole barn,” she said.',
    'Ricorda la piena: abbiamo perso tutto il fienile, ha detto.',
    'quotation-count',
  ],
  ['fr', 'She called it “the worst day of my life” on Friday.', 'Son mot de vendredi : le pire jour de sa vie.', ''],
  // Letters that became question marks, and a sign for broken letters.
  ['uk', 'Two bridges are closed in Lviv.', 'У Львові закрито два ???????.', 'mojibake'],
  ['zh', 'The old well is under the street.', '古井就在锟斤拷下面。', 'mojibake'],
  ['ko', 'The museum opens on Monday.', 'ㅂㅏㄱㅁㅜㄹㄱㅘㄴ은 월요일에 문을 연다.', 'mojibake'],
  ['pl', 'The stage was built by young carpenters.', 'Scenę built by young carpenters.', 'partly-untranslated'],
  ['da', 'The miners won the appeal.', 'Minearbejderne tabte appelsagen.', 'meaning-changed'],
  ['nb', 'The miners lost the appeal.', 'Gruvearbeiderne vant ankesaken.', 'meaning-changed'],
  ['de', 'Really????', 'Echt????', ''],
  ['zh', 'The water was better in May than in April.', '5月的水质比4月更差。', 'meaning-changed'],
  ['zh', 'The rate rose by 3 percentage points.', '利率上升了3%。', 'meaning-lost'],
  ['tr', 'Inflation rose by 1.5 percentage points.', 'Enflasyon yüzde 1,5 arttı.', 'meaning-lost'],
  ['tr', 'Inflation rose by 1.5 percentage points.', 'Enflasyon 1,5 puan arttı.', ''],
  ['tr', 'Heat the oil to 350°F.', 'Yağı 350 °C’ye kadar ısıtın.', 'unit-changed'],
  ['it', 'The swans won’t return until spring.', 'Per rivedere i cigni bisogna aspettare la primavera.', ''],
  ['es', 'Am I tired? Not in the least.', '¿Cansado? En absoluto.', ''],
  ['ru', 'The fans in #Berlin were loud on Friday.', 'Фанаты в #Berlin в пятницу шумели.', ''],
  ['fr', 'He lives on the second floor.', 'Il habite au premier étage.', ''],
  ['de', 'It is not uncommon here.', 'Das kommt hier häufig vor.', ''],
  ['es', 'It is 60 miles away.', 'Está a 60 kilómetros.', 'unit-changed'],
  ['de', 'It took 3 hours.', 'Es dauerte 3 Minuten.', 'unit-changed'],
  ['es', 'for two weeks', 'durante dos meses', 'unit-changed'],
  ['fr', 'a farm of 40 acres', 'une ferme de 40 hectares', 'unit-changed'],
  ['de', 'at 60 mph', 'mit 60 km/h', 'unit-changed'],
  ['es', '30 gallons of water', '30 litros de agua', 'unit-changed'],
  ['fr', '8 ounces of gold', '8 grammes d’or', 'unit-changed'],
  ['de', 'It was 90 °F there.', 'Es waren dort 90 °C.', 'unit-changed'],
  ['ru', 'It is 60 miles away.', 'Это в 60 километрах.', 'unit-changed'],
  ['it', '6 feet tall', 'alto 6 metri', 'unit-changed'],
  ['es', '60 miles away', 'a 97 kilómetros', ''],
  ['de', 'It was 90 °F.', 'Es waren 32 °C.', ''],
  ['es', 'It was -5 °C in Kursk.', 'En Kursk había 5 °C.', 'sign-changed'],
  ['de', 'at minus 5 degrees', 'bei minus 5 Grad', ''],
  ['es', '-5 °C', '5 grados bajo cero', ''],
  ['fr', 'It was −12 degrees.', 'Il faisait 12 degrés.', 'sign-changed'],
  ['es', 'The talks begin at 8 p.m. today.', 'Las conversaciones empiezan hoy a las 8 de la mañana.', 'time-of-day'],
  ['es', 'at 8 p.m.', 'a las 8 de la tarde', ''],
  ['es', 'at 8 p.m.', 'a las 20 horas', ''],
  ['de', 'at 8:30 p.m. on Monday', 'am Montag um 8.30 Uhr', 'time-of-day'],
  ['fr', 'at 7 a.m.', 'à 7 heures du soir', 'time-of-day'],
  ['ru', 'at 7 a.m.', 'в 7 вечера', 'time-of-day'],
  ['zh', 'at 8 p.m.', '上午8点', 'time-of-day'],
  ['es', 'Real won 3-1 on Sunday.', 'El Real ganó 1-3 el domingo.', 'score-changed'],
  ['es', 'Real won 3-1 on Sunday.', 'El Real ganó por 3 a 1 el domingo.', ''],
  ['de', 'They won 4–2.', 'Sie gewannen 2:4.', 'score-changed'],
  ['es', '300 soldiers and 500 families', '500 soldados y 300 familias', 'numbers-exchanged'],
  ['es', 'Kiev tells another story.', 'Kiev cuenta otra historia. Kiev cuenta otra historia.', 'repeated-phrase'],
  ['es', 'It rained all day. It rained all day.', 'Llovió todo el día. Llovió todo el día.', ''],
  ['es', 'It rained all day. All day it rained.', 'Llovió todo el día. Todo el día llovió.', ''],
  ['es', 'Twelve dead and thirty injured.', 'Treinta muertos y doce heridos.', 'numbers-exchanged'],
  ['es', 'Twelve dead and thirty injured.', 'Doce muertos y treinta heridos.', ''],
  ['es', 'Thirty were hurt and twelve died.', 'Murieron doce y treinta resultaron heridos.', ''],
  ['es', 'It is 30% Spanish and 25% Portuguese.', 'Es 25% español y 30% portugués.', 'numbers-exchanged'],
  ['es', 'It is 30% Spanish and 25% Portuguese.', 'Es 25% portugués y 30% español.', ''],
  ['de', '12 children and 30 women', '30 Kinder und 12 Frauen', 'numbers-exchanged'],
  // The counted words need not stand directly after the numbers, and only one of them needs to be known.
  ['es', 'It killed 4 guards and hurt 11 others.', 'Mató a 11 guardias e hirió a otros 4.', 'numbers-exchanged'],
  [
    'fr',
    '20 million euros for schools and 5 million for roads',
    '5 millions d’euros aux écoles et 20 millions aux routes',
    'numbers-exchanged',
  ],
  ['ru', 'There are 12 schools and 40 shops.', 'Здесь 40 школ и 12 магазинов.', 'numbers-exchanged'],
  ['de', '20 million for schools, 5 million for roads', 'für Schulen 20 Millionen, für Straßen 5 Millionen', ''],
  ['es', 'In 12 schools 40 teachers left.', 'Se marcharon 40 maestros de 12 escuelas.', ''],
  ['uk', 'We led 2-4 after an hour.', 'За годину ми вели 4:2.', 'score-changed'],
  ['es', 'A quarter of a million people came.', 'Vino un cuarto de millón de personas.', ''],
  ['pt', 'a quarter of a million people', 'um quarto de milhão de pessoas', ''],
  // Figures: a second unit in brackets, squares without a sign, other scales, names with digits, ranges of hours.
  ['cs', 'More than 30,000 acres have burned.', 'Shořelo přes 30 000 akrů (12 000 ha).', ''],
  ['cs', 'It grew to 30,000 acres.', 'Rozšířil se na 30 000 akrů (19 000 ha).', 'number-added'],
  ['de', 'a span of 449ft (137 metres)', 'eine Spannweite von 137 m', ''],
  ['de', 'It has burned 21,000 acres.', 'Er hat sich auf 85 km2 ausgebreitet.', ''],
  ['ar', 'They took 1,100 km² there.', 'استولوا على 1100 كم² هناك.', ''],
  ['ru', 'They took 259 km² there.', 'Они взяли 259 км² там.', ''],
  ['ru', 'They took 259 km² there.', 'Они взяли 259 км2 там.', ''],
  ['ru', 'They took 259 km² there.', 'Они взяли 259 м² там.', 'unit-changed'],
  ['es', 'They took 259 km² there.', 'Tomaron 259 km2 allí.', ''],
  ['es', 'They took 259 km2 there.', 'Tomaron 259 km allí.', 'unit-changed'],
  ['es', '1,100 km2 of the 1,300 km2', '1.100 de los 1.300 km2', ''],
  ['de', 'nearly 14 lakh cases', 'fast 1,4 Millionen Fälle', ''],
  ['de', 'nearly 3 crore people', 'fast 30 Millionen Menschen', ''],
  ['ja', 'The rise of Covid-19 is over.', '新型コロナウイルスの増加は終わった。', ''],
  ['es', 'An F-16 took off.', 'Despegó un F-18.', 'number-changed'],
  ['es', 'open from 6-8 p.m.', 'abierto de 18:00 a 20:00', ''],
  ['de', 'more than 900 new daily cases', 'mehr als 900 neue Fälle', ''],
  ['ja', 'over two decades ago', '20年以上前に', ''],
  ['cs', 'the 12th appointment', 'dvanáctým jmenováním', ''],
  ['cs', 'in the last 14 days', 'v posledních dvou týdnech', ''],
  ['cs', 'In essence, 40 guns were used.', 'V podstatě bylo použito 40 zbraní.', ''],
  ['zh', 'It began on July 4.', '会谈于 7 月 4 日开始。', ''],
  ['zh', 'It began on July 4.', '会谈于 8 月 4 日开始。', 'month-changed'],
  ['ar', 'The talks began on 4 July.', 'بدأت المحادثات في 4 أغسطس/آب.', 'month-changed'],
  ['ar', 'The talks began on 4 July.', 'بدأت المحادثات في 4 يوليو/تموز.', ''],
  ['zh', 'at 3 p.m.', '下午 3 点', ''],
  ['ja', 'at 11:30 p.m.', '午後11時30分', ''],
  ['zh', 'more than 18%', '超过 18％', ''],
  ['ja', 'actors (with subtitles)', '俳優(字幕付き）', ''],
  // Negation: superlatives, and verbs that hold it.
  ['ru', 'Nowhere will it be more difficult than here.', 'Здесь это будет особенно сложно.', ''],
  ['cs', 'He vows never to stop.', 'Slibuje, že nepřestane.', ''],
  ['cs', 'They had not done it.', 'Oni to nedělali.', ''],
  ['de', 'There is no change.', 'Die Lage bleibt unverändert.', ''],
  // Names of societies stay; sentences do not.
  [
    'de',
    'The Centers for Disease Control and Prevention spoke.',
    'Die Centers for Disease Control and Prevention sprachen.',
    '',
  ],
  [
    'de',
    'The centers for the control of this disease spoke.',
    'Die centers for the control of this disease sprachen.',
    'partly-untranslated',
  ],
  ['es', '"Isn\'t it time to go home."', '«¿No es hora de ir a casa?»', ''],
  [
    'es',
    '“We agree,” Lawler told Newsweek.',
    '“Estamos de acuerdo”, declaró a Newsweek el representante, Mike Lawler.',
    '',
  ],
  // Programs: labels, other scripts, plural texts in one form, signs that are spoken of.
  ['ko', 'Get printers from %s', '%s에서 프린터 가져오기', ''],
  ['tr', 'Red %d%%, Green %d%%', 'Kırmızı %%%d, Yeşil %%%d', ''],
  ['fa', '1600%', '٪۱۶۰۰', ''],
  ['te', 'Save the attachment…', 'అనుబంధాన్ని భద్రపరుచు…(_S)', ''],
  ['gd', 'A folder cannot be called “..”', 'Chan urrainn dhut “..” a thoirt air pasgan', ''],
  ['hy', 'Delete everything now?', 'Անմիջապես հեռացնե՞լ ամեն ինչ', ''],
  ['uz-Cyrl', 'Print to LPR', "LPR'да босиб чиқариш", ''],
  ['sr', 'None', 'Ништа', ''],
  ['pl', 'to perform 3-way merge', 'do trójstronnego scalania', ''],
  ['sv', 'calendar:week_start:0', 'calendar:week_start:1', ''],
  [
    'ca',
    'You cannot copy the folder because you may not read it.',
    'No es pot copiar la carpeta perquè no podeu llegir-la.',
    '',
  ],
  ['nl', 'If you have not signed up yet, do so here.', 'Als je je nog niet hebt aangemeld, doe dat hier.', ''],
  ['sq', 'Error while reading the data', 'Gabim gjatë leximit të të dhënave', ''],
  ['ta', 'It is deleted at once. This can be dangerous.', 'கோப்பு உடனடியாக நீக்கப்படும். இது ஆபத்தானது.', ''],
  ['de', 'A world in which the rest serves them.', 'Eine Welt, in der der Rest ihnen dient.', ''],
  ['es', 'Not even the prime minister can prevent it.', 'Ni siquiera el primer ministro puede impedirlo.', ''],
  ['ps', 'There are too many open files.', '.پرانيستل شوې دوتنې ډېرې زياتې دي', ''],
  ['uz-Cyrl', 'The list of columns', 'Рўйхат устунлари', ''],
  ['uk', 'He came.', 'РџСЂРёР№С€РѕРІ.', 'mojibake'],
  ['ne', '001, 002, 003', '००१,००२,००३', ''],
  ['uk', 'at most 64 MiB', 'щонайбільше 64 МіБ', ''],
  ['tr', 'bigger than 4.3 GB', '4,3 GB’tan büyük', ''],
  ['fa', 'on Tuesday', 'سه‌شنبه', ''],
  ['be', 'Expecting 1 message', 'Чакаецца адно паведамленне', ''],
  ['oc', 'A “}” is expected (see below).', 'Un « } » esperat (veire aquí jos).', ''],
  ['el', 'None', 'Kανένα', 'mixed-script'],
  ['pl', 'The senate rejected the bill.', 'Senat odrzucił projekt ustaвy.', 'mixed-script'],
  ['uk', 'in the IBM offices', 'в офісах IBMів', ''],
  ['ja', 'The wait lasted 48 hours.', '待ち時間は48分に及んだ。', 'unit-changed'],
  ['ja', 'The wait lasted 48 hours.', '待ち時間は48時間に及んだ。', ''],
  [
    'de',
    'The sign “[” opens the list (see below).',
    'Das Zeichen „[“ öffnet die Liste (siehe unten.',
    'unbalanced-brackets',
  ],
  ['es', 'The boson is part of it.', 'El bosón 是 parte de ello.', 'script'],
  ['zh-Hant', 'The talks began.', '谈判开始了。', 'script'],
  ['zh-TW', 'The talks began.', '談判開始了。', ''],
  ['zh-CN', 'The talks began.', '談判開始了。', 'script'],
  ['sr-Cyrl', 'The talks began today.', 'Razgovori su počeli danas.', 'script'],
  ['ko', 'The talks began.', 'Die Gespräche haben begonnen.', 'script'],
  ['el', 'He said no.', 'Είπε نعم όχι.', 'script'],
  ['uk', 'The son spoke.', 'Сын говорив.', 'script'],
  ['ru', 'Apple sells iPhone 15 Pro Max', 'Apple продаёт iPhone 15 Pro Max', ''],
  ['ja', 'The talks began.', '会談が始まった。', ''],
  ['de', 'the α particle', 'das α-Teilchen', ''],
  ['es', 'Putin spoke.', 'Aquí tienes la traducción: Putin habló.', 'leftover'],
  ['de', 'Putin spoke.', "I'm sorry, but I can't translate that.", 'leftover'],
  ['de', 'Mercury is hot.', 'Merkur (Planet) ist heiß.', 'leftover'],
  ['de', 'Kursk', 'Kursk\nKategorie: Ort', 'leftover'],
  ['fr', 'Kursk <b>is</b> here', 'Koursk <|im_end|>', 'leftover'],
  ['es', 'Hello {{name}}!', '¡Hola {{nombre}}!', 'placeholder'],
  [
    'es',
    '{count, plural, one {# file} other {# files}}',
    '{count, plural, one {# archivo} many {# archivos} other {# archivos}}',
    '',
  ],
  [
    'es',
    '{count, plural, one {# file} other {# files}}',
    '{cuenta, plural, one {# archivo} other {# archivos}}',
    'placeholder',
  ],
  ['tr', '{n, plural, one {# person reads} other {# people read}}', '{n, plural, other {# kişi okuyor}}', ''],
  [
    'es',
    '{g, select, male {He follows you} other {They follow you}}',
    '{g, select, male {Él te sigue} other {Te sigue}}',
    '',
  ],
  ['el', '{n, plural, one {# day} other {# days}}', '{n, plural, one {# ημέρα} other {ημέρες}}', 'placeholder'],
  [
    'pl',
    '{n, plural, one {# file of {name}} other {# files of {name}}}',
    '{n, plural, one {# plik {name}} few {# pliki {name}} many {# plików} other {# pliku {name}}}',
    'placeholder',
  ],
  [
    'nl',
    'The bridge stays closed until the end of May.',
    '"De brug blijft tot eind mei gesloten voor al het verkeer."',
    'leftover',
  ],
  [
    'fr',
    'The storm took a third of the roofs.',
    'La tempête a emporté un tiers des toits (ou\u00a0: toitures).',
    'leftover',
  ],
  ['fi', 'The bridge stays closed until May.', 'Suomennos: Silta on suljettu toukokuuhun asti.', 'leftover'],
  ['sv', 'The bridge stays closed until May.', 'På svenska: Bron är stängd till maj.', 'leftover'],
  ['de', 'Post your pictures with #GrandTourAlps today.', 'Posten Sie Ihre Bilder heute mit #GrandTourAl.', 'link'],
  ['it', 'Post your pictures with #SaveTheLake today.', 'Pubblicate oggi le foto con #SalviamoIlLago.', ''],
  ['es', '%1$s sent %2$s', '%2$s fue enviado por %1$s', ''],
  ['es', '%s sent %d', '%d enviado %s', 'placeholder'],
  ['es', 'See https://example.org/a.', 'Véase https://example.org/b.', 'link'],
  ['es', 'See https://en.wikipedia.org/wiki/A', 'Vea https://es.wikipedia.org/wiki/A', ''],
  ['es', 'Write to @desk', 'Escriba a @mesa', 'link'],
  ['es', '$t(common.ok) now', '$t(common.vale) ahora', 'placeholder'],
  ['es', '%@ sent', 'envió', 'placeholder'],
  ['es', '50% of it', '50 % de ello', ''],
  ['es', '{{- raw}} x', '{{-raw}} x', ''],
]

it.each(PAIRS.filter(([, , , code]) => code !== ''))('%s: "%s" is not "%s": %s', (to, source, target, code) => {
  expect(codes(to, source, target)).toContain(code)
})

it.each(PAIRS.filter(([, , , code]) => code === ''))('%s: "%s" may be "%s"', (to, source, target) => {
  expect(codes(to, source, target)).toEqual([])
})

/** Markup, addresses and placeholders are not read as words, as numbers or as evidence of a language. */
it.each([
  ['ca', 'He said <em>nothing</em>.', 'No ha dit <em>res</em>.'],
  ['fr', 'He said <em>nothing</em> to us.', 'Il n’a <em>rien</em> dit à nous.'],
  ['it', 'See www.example.it for it.', 'Si veda www.example.it per questo.'],
  ['es', 'Key %s of %s in %s, %s and %s', 'Clave %s de %s en %s, %s y %s'],
  ['de', 'Error in {file_name_of_the_user} at line %d', 'Fehler in {file_name_of_the_user} in Zeile %d'],
  ['bg', 'Transferred %s (average: %s/s)', 'Прехвърлени са %s (средно: %s/s)'],
  ['pa', 'Unknown key “%s” for “%s”', '“%2$s“ ਲਈ ਅਣਜਾਣ ਕੁੰਜੀ “%1$s“'],
  ['sv', 'use “--no-debug” or date_modified', 'använd ”--no-debug” eller date_modified'],
  ['cs', 'E_xport the file', 'E_xportovat soubor'],
  ['de', 'A4×6', 'A4×6'],
  ['fr', 'git merge [<options>] <branch>', 'git merge [<options>] <branche>'],
  ['zh-TW', 'use “git push --force” instead', '請改用「git push --force」'],
  ['km', 'Set the language', 'កំណត់​ភាសា'],
  ['nl', 'Text in quotes', 'Tekst tussen ‘"’-tekens'],
  ['it', '%s was both %s and %s', '%s era sia %s sia %s'],
  ['ar', 'Could not find “%s” here.', 'لا يمكن إيجاد ”%s“ هنا.'],
  ['ru', '[OPTION…]', '[ПАРАМЕТР…]'],
  ['de', 'expected 16 bytes, got %d', '16 Bytes erwartet, %d erhalten'],
  ['ca', 'Besides, it is here.', 'A més a més, és aquí.'],
])('%s: nothing is found in "%s" and "%s"', (to, source, target) => {
  expect(codes(to, source, target)).toEqual([])
})

it('says once that a text was left untranslated', () => {
  const text = 'You could not load the 3 collections of this document?'
  expect(codes('es', text, text)).toEqual(['untranslated'])
})

it('gives offsets into the text as it is written, tags included', () => {
  const [finding] = createChecker({ from: 'en', to: 'es' }).pair({
    key: 'k',
    source: 'We have <b>79</b> points.',
    target: 'Tenemos <b>49</b> puntos.',
  })
  expect(finding).toMatchObject({ code: 'number-changed', source: [11, 13], target: [11, 13] })
})

it.each([
  ['It ended on 3 May.', 'Terminó el 3 de mayo.', ''],
  ['The talks with May Colburn ended.', 'Las conversaciones con May Colburn terminaron.', ''],
  ['The court may postpone the hearing.', 'El tribunal aplazará la audiencia.', 'meaning-lost'],
  ['The judge spoke on Monday.', 'La jueza habló el lunes.', ''],
  ['The judge said on Monday that he was tired.', 'La jueza dijo el lunes que estaba cansada.', 'meaning-added'],
  ['It was merely because it rained.', 'Fue por el mero hecho de que llovió.', ''],
  ['She declined to comment.', 'Ella no quiso hacer comentarios.', ''],
  ['They must be tired.', 'Seguramente están cansados.', ''],
])('"%s" as "%s" in Spanish: %s', (source, target, code) => {
  const found = createChecker({ from: 'en', to: 'es' }).pair({ key: 'k', source, target })
  expect(found.map(each => each.code)).toEqual(code === '' ? [] : [code])
})

it.each([
  ['It is 600 feet long.', 'Mide 600 de largo.', '"600" is in feet in the source; "600" is not.'],
  ['It is 60 inches long.', 'Mide 60 de largo.', '"60" is in inches in the source; "60" is not.'],
  ['He paid 100 dollars.', 'Pagó 100.', '"100" is in dollars in the source; "100" is not.'],
  ['He paid 100 yen.', 'Pagó 100.', '"100" is in yen in the source; "100" is not.'],
])('names units and money in the plural: %s', (source, target, message) => {
  const found = createChecker({ from: 'en', to: 'es' }).pair({ key: 'k', source, target })
  expect(found.map(each => each.message)).toEqual([message])
})
