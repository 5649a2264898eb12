import { describe, expect, it } from 'vitest'
import { figureCodesOf, type Row } from './pair-codes.ts'

describe('a figure that a good translator says in another way', () => {
  it.each<Row>([
    [
      'en de',
      'An eight-foot fence now surrounds the embassy.',
      'Ein zweieinhalb Meter hoher Zaun umgibt nun die Botschaft.',
    ],
    [
      'en de',
      'The six-inch gap in the hull was sealed.',
      'Der gut 15 Zentimeter breite Spalt im Rumpf wurde abgedichtet.',
    ],
    ['en de', 'Winds of 60 mph battered the coast.', 'Böen von fast 100 Kilometern pro Stunde peitschten die Küste.'],
    [
      'en nl',
      'A five-foot shark was seen off Scheveningen.',
      'Voor Scheveningen is een anderhalve meter lange haai gezien.',
    ],
    ['en nl', 'The car was doing 90 mph on the motorway.', 'De auto reed 145 km/u op de snelweg.'],
    ['en nl', 'A ten-foot statue was unveiled on Friday.', 'Vrijdag is een drie meter hoog standbeeld onthuld.'],
    ['en nl', 'It weighed 20 pounds.', 'Het woog ruim negen kilo.'],
    ['en pl', 'Waves of up to 20 feet hit the harbour.', 'W port uderzyły sześciometrowe fale.'],
    ['en pl', 'The 3-mile tunnel opens in May.', 'Pięciokilometrowy tunel zostanie otwarty w maju.'],
    ['en pl', 'The convoy covered a 50-mile stretch.', 'Konwój przebył osiemdziesięciokilometrowy odcinek.'],
    ['en uk', 'A 15-foot wall was built around the camp.', "Навколо табору звели п'ятиметровий мур."],
    ['en uk', 'The 30-mile canal is closed.', "П'ятдесятикілометровий канал закрито."],
    ['en ru', 'A 7-foot fence protects the garden.', 'Сад защищён двухметровым забором.'],
    ['en ru', 'The 60-mile march ended in Tula.', 'Стокилометровый марш завершился в Туле.'],
    ['en ru', 'Temperatures of minus 30 were recorded.', 'Зафиксированы тридцатиградусные морозы.'],
    ['en cs', 'A 10-foot python was found in the cellar.', 'Ve sklepě našli třímetrovou krajtu.'],
    ['en cs', 'The 6-mile race starts at noon.', 'Desetikilometrový závod začíná v poledne.'],
    ['en sv', 'A 16-foot boat capsized.', 'En fem meter lång båt kapsejsade.'],
    ['en sv', 'The 60-mile race was cancelled.', 'Det tio mil långa loppet ställdes in.'],
    ['en sv', 'Winds of 45 mph are expected.', 'Vindar på 20 meter per sekund väntas.'],
    ['en da', 'A 13-foot wave hit the pier.', 'En fire meter høj bølge ramte molen.'],
    ['en nb', 'The 33-foot mast broke.', 'Den ti meter høye masten brakk.'],
    ['en fi', 'A 10-foot fence was built.', 'Kolmemetrinen aita rakennettiin.'],
    ['en fi', 'The 6-mile road is closed.', 'Kymmenkilometrinen tie on suljettu.'],
    ['en hu', 'A 10-foot crocodile escaped.', 'Háromméteres krokodil szökött meg.'],
    ['en tr', 'A 10-foot wall collapsed.', 'Üç metrelik duvar çöktü.'],
    ['en tr', 'Winds reached 75 mph.', 'Rüzgârın hızı saatte 120 kilometreye ulaştı.'],
    ['en es', 'A ten-foot crocodile was caught.', 'Capturaron un cocodrilo de tres metros.'],
    ['en es', 'The storm brought winds of 100 mph.', 'La tormenta trajo vientos de 160 km/h.'],
    ['en fr', 'A 12-foot wave swept the pier.', 'Une vague de près de quatre mètres a balayé la jetée.'],
    ['en fr', 'Add a cup of milk and two tablespoons of sugar.', 'Ajoutez 25 cl de lait et 30 g de sucre.'],
    ['en it', 'A 40-foot tree fell on the car.', "Un albero di dodici metri è caduto sull'auto."],
    ['en it', 'Gusts of 80 mph were recorded.', 'Registrate raffiche a 130 chilometri orari.'],
    ['en pt', 'A 60-mile traffic jam formed.', 'Formou-se um engarrafamento de quase 100 quilômetros.'],
    ['en ar', 'A ten-foot wall was built.', 'بُني جدار بارتفاع ثلاثة أمتار.'],
    ['en ja', 'A nine-foot bronze statue was stolen.', '高さ約2.7メートルの銅像が盗まれた。'],
    ['en ja', 'An inch of rain fell overnight.', '一晩で約25ミリの雨が降った。'],
    ['en ko', 'A mile of road was washed away.', '도로 약 1.6km가 유실됐다.'],
    ['en zh', 'A 10-foot wave hit the pier.', '三米高的巨浪袭击了码头。'],
    ['en de', 'A pint of blood was taken.', 'Es wurde ein halber Liter Blut abgenommen.'],
    ['en fr', 'A mile of the road is closed.', 'La route est fermée sur 1,6 km.'],
    ['en es', 'A foot of snow fell in Madrid.', 'En Madrid cayeron 30 centímetros de nieve.'],
    ['en it', 'Melt a stick of butter.', 'Sciogliete 115 g di burro.'],
    ['en de', 'Preheat the oven to 400 degrees Fahrenheit.', 'Den Backofen auf 200 Grad vorheizen.'],
    ['en fr', 'Preheat the oven to 350°F.', 'Préchauffez le four à 180 °C.'],
    ['en es', 'The low was minus 22 Fahrenheit.', 'La mínima fue de 30 grados bajo cero.'],
    ['en zh', 'It was 14 degrees Fahrenheit in Beijing.', '北京气温降至零下10摄氏度。'],
    ['en ja', 'The temperature fell to 5 degrees Fahrenheit.', '気温は氷点下15度まで下がった。'],
    ['en ko', 'It was 104 degrees Fahrenheit in Daegu.', '대구의 기온은 섭씨 40도였다.'],
    ['en pl', 'Temperatures dropped to 5 degrees Fahrenheit.', 'Temperatura spadła do minus 15 stopni.'],
    ['zh en', '该村今年收获小麦600万斤。', 'The village harvested 3,000 tonnes of wheat this year.'],
    ['zh de', '公园占地300亩。', 'Der Park ist 20 Hektar groß.'],
    ['en fr', 'The fire burned 350 acres.', "L'incendie a ravagé 140 hectares."],
    ['en fr', 'The fire burned 350 acres.', "L'incendie a ravagé l'équivalent de 200 terrains de football."],
    ['en ru', 'Sales rose by 50% in a year.', 'За год продажи выросли в полтора раза.'],
    ['en ru', 'Rents have doubled.', 'Арендная плата выросла на 100 %.'],
    ['en uk', 'Exports grew by 100%.', 'Експорт зріс удвічі.'],
    ['en zh', 'Coats are 20% off this week.', '本周外套八折。'],
    ['en zh', 'Tickets are 40% off.', '门票六折。'],
    ['en ja', 'Everything is 30% off.', '全品3割引き。'],
    ['en ja', 'Sales fell by 20%.', '売上高は2割減った。'],
    ['en it', 'The bank cut rates by half a percentage point.', 'La banca ha tagliato i tassi di 50 punti base.'],
    ['en es', 'The bank raised rates by three quarters of a point.', 'El banco subió los tipos 75 puntos básicos.'],
    ['en fr', 'Production tripled in ten years.', 'La production a augmenté de 200 % en dix ans.'],
    ['en de', 'Profits halved.', 'Die Gewinne sind um 50 Prozent eingebrochen.'],
    ['en ru', 'One in five voters is undecided.', 'Не определился каждый пятый избиратель.'],
    ['en pl', 'One in three Poles smokes.', 'Pali co trzeci Polak.'],
    ['en uk', 'Three in ten students work.', 'Працюють 30 % студентів.'],
    [
      'en es',
      'The witness, a woman in her early forties, was calm.',
      'La testigo, una mujer de algo más de 40 años, estaba tranquila.',
    ],
    ['en es', 'He is in his mid-twenties.', 'Tiene unos 25 años.'],
    ['en fr', 'The driver, in his mid-thirties, was arrested.', "Le conducteur, âgé d'environ 35 ans, a été arrêté."],
    ['en fr', 'The victim was in his forties.', 'La victime était quadragénaire.'],
    ['en de', 'A man in his forties was injured.', 'Ein Vierzigjähriger wurde verletzt.'],
    ['en ja', 'A man in his forties was arrested.', '40代の男が逮捕された。'],
    ['en ko', 'A woman in her thirties was hurt.', '30대 여성이 다쳤다.'],
    ['en pl', 'She became a minister before she was 40.', 'Została ministrem przed czterdziestką.'],
    ['en pl', 'The composer died aged 79.', 'Kompozytor zmarł w 80. roku życia.'],
    ['en ru', 'The poet has died aged 91.', 'Поэт скончался на 92-м году жизни.'],
    ['en uk', 'The actor died at 64.', 'Актор помер на 65-му році життя.'],
    ['en cs', 'The painter died aged 76.', 'Malíř zemřel ve věku 76 let.'],
    ['en cs', 'He died aged 69.', 'Zemřel v 70. roce života.'],
    ['en ru', 'He moved abroad before turning 50.', 'Он уехал за границу, не дожив до пятидесятилетия.'],
    ['en es', 'They turned a 3–1 deficit into a draw.', 'Remontaron un 1-3 y empataron.'],
    ['en sv', 'Norway came from 3–1 down to win.', 'Norge vände 1–3 till seger.'],
    ['en de', 'Bayern overturned a 2-0 deficit.', 'Bayern drehte einen 0:2-Rückstand.'],
    ['en fr', 'They came back from 2-0 down.', 'Ils étaient menés 0-2.'],
    ['en pl', 'She won in straight sets: 6-4, 6-2.', 'Wygrała 2:0 (6:4, 6:2).'],
    ['en ru', 'Russia won in straight sets 25-20, 25-22, 25-18.', 'Россия выиграла 3:0 (25:20, 25:22, 25:18).'],
    ['en ko', 'He scored five minutes from time.', '그는 후반 40분 골을 넣었다.'],
    ['en fr', 'He equalised three minutes from time.', 'Il a égalisé à la 87e minute.'],
    ['en de', 'The equaliser came two minutes from time.', 'Der Ausgleich fiel in der 88. Minute.'],
    ['en ja', 'He scored three minutes from the end.', '彼は後半42分に得点した。'],
    ['en es', 'The museum closes on Christmas Eve.', 'El museo cierra el 24 de diciembre.'],
    ['en ko', 'The shop is closed on Christmas Day.', '가게는 12월 25일에 문을 닫는다.'],
    ['en ja', 'The march is on May Day.', 'デモは5月1日に行われる。'],
    ['en fr', 'The match is on Boxing Day.', 'Le match aura lieu le 26 décembre.'],
    ['en zh', "The film opens on Valentine's Day.", '影片于2月14日上映。'],
    ['de en', 'Der Markt öffnet an Heiligabend nicht.', 'The market does not open on 24 December.'],
    ['en de', 'The results came within a day.', 'Die Ergebnisse lagen binnen 24 Stunden vor.'],
    ['en nl', 'He was found within a day.', 'Hij werd binnen 24 uur gevonden.'],
    ['en es', 'Police freed her in two days.', 'La policía la liberó en 48 horas.'],
    [
      'en tr',
      'The ban begins at 10 p.m. and lasts eight hours.',
      "Yasak saat 22.00'de başlayıp 06.00'ya kadar sürecek.",
    ],
    ['en de', 'The blockade starts at 9 p.m. and lasts seven hours.', 'Die Sperrung dauert von 21 Uhr bis 4 Uhr.'],
    ['en ar', 'The speech begins at 1700 GMT.', 'يبدأ الخطاب في الساعة 17:00 بتوقيت غرينتش.'],
    ['en fr', 'Polls close at 1900 GMT.', 'Les bureaux de vote ferment à 19h00 GMT.'],
    ['en de', 'The launch is set for 0630 GMT.', 'Der Start ist für 6.30 Uhr GMT geplant.'],
    ['en fr', 'Call +33 4 99 12 34 56 for tickets.', 'Réservations au 04 99 12 34 56.'],
    ['en de', 'The hotline is +49 30 1234567.', 'Die Hotline ist unter 030 1234567 erreichbar.'],
    ['en it', 'Call +39 06 1234 5678.', 'Chiamare lo 06 1234 5678.'],
    ['en es', 'Call +34 912 345 678.', 'Llame al 912 345 678.'],
    ['en ar', 'Fifteen of the sixteen sailors survived.', 'نجا خمسة عشر من البحارة الستة عشر.'],
    ['en ar', 'All twelve jurors agreed.', 'اتفق المحلفون الاثنا عشر جميعا.'],
    ['en ar', 'The castle dates from the 13th century.', 'تعود القلعة إلى القرن الثالث عشر.'],
    ['en ar', 'In the 1960s the port grew.', 'نما الميناء في ستينيات القرن العشرين.'],
    ['de en', 'Die Zehnmeterlatte ist gebrochen.', 'The ten-metre pole broke.'],
    ['de fr', 'Die Zweidrittelmehrheit kam zustande.', 'La majorité des deux tiers a été atteinte.'],
    ['de en', 'Das Tempolimit von 130 fällt.', 'The 130 km/h speed limit is going.'],
    ['de fr', 'Greenpeace fordert Tempo 120.', 'Greenpeace réclame une limitation à 120 km/h.'],
    ['en ko', 'A dozen people were hurt.', '10여 명이 다쳤다.'],
    ['en ja', 'A dozen houses were damaged.', '十数軒の家が壊れた。'],
    ['en ja', 'He is batting .310.', '打率は3割1分だ。'],
    ['en es', 'Nearly a third of voters stayed home.', 'Casi el 30 % de los votantes se quedó en casa.'],
    ['en de', 'Almost a quarter of pupils failed.', 'Fast 25 Prozent der Schüler fielen durch.'],
    [
      'fr en',
      "Le budget est passé de 2 à près de 7 millions d'euros.",
      'The budget went from €2 million to nearly €7 million.',
    ],
    ['fr de', "Le chiffre d'affaires est passé de 4 à 8 milliards.", 'Der Umsatz stieg von vier auf acht Milliarden.'],
    ['en hi', 'The city has 2.5 million people.', 'शहर की आबादी 25 लाख है।'],
    ['en ja', 'The village is 5,000 feet above sea level.', '村は標高約1500メートルにある。'],
    ['en ru', 'The plane flew at 30,000 feet.', 'Самолёт летел на высоте девяти километров.'],
    ['en de', 'Gas costs $4 a gallon.', 'Benzin kostet 4 Dollar pro Gallone.'],
    ['en fr', 'The baby weighed 7 pounds.', 'Le bébé pesait 3,2 kg.'],
    ['en de', 'She is 5 feet 3 inches tall.', 'Sie ist 1,60 Meter groß.'],
    ['en cs', 'The plant produces 200 horsepower.', 'Stroj má výkon 150 kilowattů.'],
    ['en de', 'The engine makes 200 horsepower.', 'Der Motor leistet 147 Kilowatt.'],
    ['en ja', 'He drank two quarts of water.', '彼は水を約2リットル飲んだ。'],
    ['en fr', 'Ten fluid ounces are enough.', '30 cl suffisent.'],
    ['en de', 'The tank holds 10,000 barrels of oil.', 'Der Tank fasst 1,6 Millionen Liter Öl.'],
    ['en ko', 'The flat is 85 square metres.', '아파트는 26평이다.'],
    [
      'en de',
      'One in five firms has never filed a return.',
      'Rund 20 Prozent der Firmen haben noch nie eine Erklärung abgegeben.',
    ],
    ['en cs', 'One in six teachers is over sixty.', 'Přes šedesát let má asi 17 procent učitelů.'],
    ['de en', 'Rund 20 Prozent der Höfe haben keinen Nachfolger.', 'One in five farms has no successor.'],
    ['en ru', 'The town of three million has one theatre.', 'В трёхмиллионном городе один театр.'],
    ['en ru', 'An audience of 30 million saw it.', 'Его увидела 30-миллионная аудитория.'],
    ['en ru', 'The 300,000-strong army was disbanded.', 'Трёхсоттысячную армию распустили.'],
    ['en uk', 'The town of two million has no trams.', 'У двомільйонному місті немає трамваїв.'],
    ['en pl', 'A city of twenty million cannot stop.', 'Dwudziestomilionowe miasto nie może stanąć.'],
    ['en pl', 'A fine of 4 billion was paid.', 'Zapłacono 4-miliardową karę.'],
    ['en cs', 'A city of five million needs trams.', 'Pětimilionové město potřebuje tramvaje.'],
    ['en sk', 'A city of five million needs trams.', 'Päťmiliónové mesto potrebuje električky.'],
    ['en bg', 'A city of twenty million needs trams.', 'На двадесетмилионния град са нужни трамваи.'],
    ['en hu', 'A city of twenty million needs trams.', 'A húszmilliós városnak villamos kell.'],
    ['en sv', 'A city of ten million needs trams.', 'En tiomiljonersstad behöver spårvagnar.'],
    ['en nl', 'A city of three million needs trams.', 'Een driemiljoenenstad heeft trams nodig.'],
    ['en de', 'The two millionth visitor was cheered.', 'Die zweimillionste Besucherin wurde gefeiert.'],
    ['en pt-BR', 'He scored in the 94th minute.', 'Ele marcou aos 49 minutos do segundo tempo.'],
    ['en es', 'She was sent off in the 71st minute.', 'Fue expulsada en el minuto 26 de la segunda parte.'],
    ['en it', 'She was sent off in the 71st minute.', "È stata espulsa al 26' del secondo tempo."],
    ['en zh', 'He equalised in the 59th minute.', '他在下半场第14分钟扳平比分。'],
    ['ru en', 'Он забил на 22-й минуте второго тайма.', 'He scored in the 67th minute.'],
  ])('%s: %s', (...row) => {
    expect(figureCodesOf(row)).toEqual([])
  })
})

describe('a figure that only seems to be said in another way', () => {
  it.each<Row>([
    [
      'en de',
      'One in five firms has never filed a return.',
      'Rund 30 Prozent der Firmen haben noch nie eine Erklärung abgegeben.',
    ],
    ['en ru', 'The town of three million has one theatre.', 'В двухмиллионном городе один театр.'],
    ['en pl', 'A city of twenty million cannot stop.', 'Dwunastomilionowe miasto nie może stanąć.'],
    ['en es', 'She was sent off in the 71st minute.', 'Fue expulsada en el minuto 36 de la segunda parte.'],
    ['en es', 'She was sent off in the 71st minute.', 'Fue expulsada en el minuto 26.'],
  ])('%s: %s', (...row) => {
    expect(figureCodesOf(row)).not.toEqual([])
  })
})

describe('a figure that a game, a result or a dual noun says', () => {
  it.each<Row>([
    [
      'en tr',
      'The visitors drew 1-1 after having a man sent off.',
      'Konuk ekip, 10 kişi kaldığı maçta 1-1 berabere kaldı.',
    ],
    [
      'en nl',
      'Zwolle drew after a red card for the captain.',
      'Zwolle speelde met 10 man gelijk na de rode kaart van de aanvoerder.',
    ],
    ['en pt', 'Braga won despite having two men sent off.', 'O Braga venceu mesmo com 9 jogadores.'],
    ['en ja', 'The hosts drew after a player was sent off.', 'ホームチームは退場者を出し10人になったが引き分けた。'],
    ['en es', 'Betis beat Elche 1-0.', 'El Betis ganó al Elche por la mínima.'],
    ['en ru', 'The hosts won 1-0.', 'Хозяева выиграли с минимальным счётом.'],
    ['en ar', 'Morocco won 2-0.', 'فاز المغرب بهدفين دون مقابل.'],
    ['en ar', 'The talks lasted 2 hours.', 'استمرت المحادثات ساعتين.'],
    ['en ar', 'He was freed after 2 years.', 'أُفرج عنه بعد عامين.'],
    ['en ar', 'The road is 2 kilometres long.', 'طول الطريق كيلومتران.'],
    ['en sv', 'She won the 50 metres butterfly in 25.11 seconds.', 'Hon vann 50 meter fjärilsim på 25,11.'],
    ['en de', 'He won the javelin with 81.35 metres.', 'Er gewann den Speerwurf mit 81,35.'],
    ['en fr', 'He ran the 200 metres in 20.35 seconds.', "Il a couru le 200 mètres en 20''35."],
    ['en ja', 'He won the 100 metres in 10.92 seconds.', '彼は100メートルを10秒92で制した。'],
    ['en ja', 'The bear weighed 300 pounds.', 'クマの体重は136キロだった。'],
    ['en ko', 'A rock weighing 200 pounds fell.', '약 90킬로의 바위가 떨어졌다.'],
    ['en ar', 'A rock weighing 200 pounds fell.', 'سقطت صخرة تزن 90 كيلو.'],
  ])('%s: %s → %s', (locales, source, target) => {
    expect(figureCodesOf([locales, source, target])).toEqual([])
  })

  it.each<Row>([
    ['en tr', 'The visitors drew 1-1.', 'Konuk ekip, 10 kişi kaldığı maçta 1-1 berabere kaldı.'],
    ['en es', 'Betis won after having a player sent off.', 'El Betis ganó con 7 jugadores.'],
    ['en es', 'Russia expelled 10 diplomats.', 'Rusia expulsó a diplomáticos.'],
    ['en es', 'Betis beat Elche 3-0.', 'El Betis ganó al Elche por la mínima.'],
    ['en ar', 'Morocco won 2-0.', 'فاز المغرب بثلاثة أهداف دون رد.'],
    ['en ar', 'The talks lasted 3 hours.', 'استمرت المحادثات ساعتين.'],
    ['en es', 'The tunnel is 25.5 kilometres long.', 'El túnel tiene 25,5 de largo.'],
    ['en fr', 'He ran the 200 metres in 20.35 seconds.', "Il a couru le 200 mètres en 20''53."],
    ['en ja', 'The bear weighed 300 pounds.', 'クマの体重は236キロだった。'],
  ])('is told if it is another one, %s: %s → %s', (locales, source, target) => {
    expect(figureCodesOf([locales, source, target])).not.toEqual([])
  })
})

describe('a unit that a number needs no more, or has in another form', () => {
  it.each<Row>([
    ['de en', 'Das war in den 70er Jahren.', "That was in the '70s."],
    ['uk en', 'Вона співала на початку 20-х років.', 'She sang in her early 20s.'],
    ['ja en', '紀元前472年に上演された。', 'It was staged in 472 B.C.'],
    ['zh en', '他庆祝了73岁生日。', 'He celebrated his 73rd birthday.'],
    ['ru en', 'Он отметил 73-летие.', 'He celebrated his 73rd birthday.'],
    ['zh en', '球队以 99 分夺冠。', 'The team won the title with 99 points.'],
    ['de en', 'Die Brücke ist 449 Fuß (137 Meter) lang.', 'The bridge is 449ft (137m) long.'],
    ['ja en', '84分に得点し、1分後に失点した。', 'They scored in the 84th minute and conceded a minute later.'],
    ['en is', 'It was closed for the last 14 days.', 'Lokað hefur verið síðustu 14 daga.'],
    ['uk en', 'Рада ухвалила чотири з 12 щорічних законів.', 'The council passed four of 12 annual laws.'],
  ])('%s: %s → %s', (locales, source, target) => {
    expect(figureCodesOf([locales, source, target])).not.toContain('unit-changed')
  })

  it.each<Row>([
    ['en is', 'It was closed for the last 14 days.', 'Lokað hefur verið síðustu 14.'],
    ['zh en', '会议持续了 99 分钟。', 'The meeting went on for 99.'],
    ['ja en', '彼はそこで30年働いた。', 'He worked there for 30.'],
  ])('but is lost, %s: %s → %s', (locales, source, target) => {
    expect(figureCodesOf([locales, source, target])).toContain('unit-changed')
  })
})

describe('a number that a name, a call or brackets explain', () => {
  it.each<Row>([
    ['en ja', 'Travel changed after 9/11.', '米同時多発テロの後、旅行は変わった。'],
    ['en zh', 'Travel changed after 9/11.', '911事件之后，旅行改变了。'],
    ['en de', 'A 911 caller reported the fire.', 'Ein Anrufer meldete das Feuer.'],
    ['en zh', 'It is a bit of a Catch 22 for farmers.', '农民有点进退两难。'],
    ['en de', 'The lake is 100 feet deep.', 'Der See ist 100 Fuß (30,48 m) tief.'],
    ['en cs', 'The lake is 100 feet deep.', 'Jezero je hluboké 100 stop (30,48 m).'],
    ['cs uk', 'Článek vyšel 28. 3. 2017 v novinách.', 'Стаття вийшла 28 березня 2017 року в газеті.'],
    ['cs uk', 'Počet vzroste z 97 na 215 milionů.', 'Кількість зросте з 97 млн до 215 млн.'],
    ['en es', 'The state has 23.94 lakh cases.', 'El estado tiene 2,39 millones de casos.'],
    ['cs en', 'Watford po porážce 2:3 s Arsenalem sestupuje.', 'Watford was relegated after losing 3-2 at Arsenal.'],
    ['en is', 'It is her 20th goal, and she scored 25 in 1960s style.', 'Þetta er tuttugasta mark hennar.'],
    [
      'en de',
      'He scored a deflected second, and at the first break they led.',
      'Er traf per Abpraller, und in der ersten Pause führten sie.',
    ],
  ])('%s: %s → %s', (locales, source, target) => {
    expect(figureCodesOf([locales, source, target])).toEqual([])
  })

  it.each<Row>([
    ['en de', 'She scored 911 points.', 'Sie holte Punkte.'],
    ['cs uk', 'Článek vyšel 28. 3. 2017 v novinách.', 'Стаття вийшла 28 травня 2017 року в газеті.'],
    ['en es', 'The state has 23.94 lakh cases.', 'El estado tiene 2,93 millones de casos.'],
    ['cs en', 'Watford vyhrál 3:2 s Arsenalem.', 'Watford won 2-3 at Arsenal.'],
    ['en is', 'The club has 250 members.', 'Félagið er stórt.'],
    ['en de', 'The third and the second runner fell.', 'Der dritte und der vierte Läufer stürzten.'],
  ])('but is told, %s: %s → %s', (locales, source, target) => {
    expect(figureCodesOf([locales, source, target])).not.toEqual([])
  })
})
