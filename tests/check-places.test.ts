import { describe, expect, it } from 'vitest'
import { createChecker, createLoreOf } from '../src/check/index.ts'

/** The warnings about replaced names in a pair, as the two names. */
function replacedIn(from: string, to: string, source: string, target: string): readonly string[] {
  return createChecker({ from, to })
    .pair({ key: 'k', source, target })
    .filter(({ code, level }) => code === 'name-replaced' && level !== 'info')
    .map(finding => `${source.slice(...(finding.source ?? []))} → ${target.slice(...(finding.target ?? []))}`)
}

describe('a country, a people or a city that another replaced is reported', () => {
  it.each([
    ['en', 'es', 'Rwanda closed its border with Burundi.', 'Uganda cerró su frontera con Burundi.', 'Rwanda → Uganda'],
    [
      'pl',
      'fr',
      'Słowacja zamyka szkołę w Bratysławie.',
      'La Slovénie ferme une école à Bratislava.',
      'Słowacja → Slovénie',
    ],
    ['de', 'es', 'Litauen baut ein Museum in Vilnius.', 'Letonia construye un museo en Vilna.', 'Litauen → Letonia'],
    ['fr', 'pt', 'Le Sénégal et la Gambie ont signé.', 'Mali e Gâmbia assinaram.', 'Sénégal → Mali'],
    [
      'en',
      'ru',
      'The Bolivian president cancelled his visit.',
      'Президент Парагвая отменил визит.',
      'Bolivian → Парагвая',
    ],
    ['en', 'de', 'The Iraqi minister met the judge.', 'Der syrische Minister traf den Richter.', 'Iraqi → syrische'],
    ['en', 'ar', 'The Tunisian delegation left early.', 'غادر الوفد الجزائري مبكرا.', 'Tunisian → الجزائري'],
    [
      'en',
      'fr',
      'The Norwegian company will build two ships.',
      "L'entreprise suédoise construira deux navires.",
      'Norwegian → suédoise',
    ],
    [
      'en',
      'pl',
      'The Hungarian prime minister vetoed the plan.',
      'Czeski premier zawetował ten plan.',
      'Hungarian → Czeski',
    ],
    ['en', 'nl', 'The Danish judge resigned.', 'De Zweedse rechter nam ontslag.', 'Danish → Zweedse'],
    ['en', 'ja', 'The Vietnamese foreign minister arrived.', 'タイの外相が到着した。', 'Vietnamese → タイ'],
    ['en', 'ko', 'Mongolia will host the summit in May.', '네팔은 5월에 정상회의를 개최한다.', 'Mongolia → 네팔은'],
    ['en', 'ja', 'The factory in Nagoya will close in June.', '大阪の工場は6月に閉鎖される。', 'Nagoya → 大阪'],
    [
      'en',
      'de',
      'The museum in Gothenburg bought the painting.',
      'Das Museum in Malmö kaufte das Gemälde.',
      'Gothenburg → Malmö',
    ],
    ['en', 'ru', 'The laboratory in Edinburgh was closed.', 'Лабораторию в Глазго закрыли.', 'Edinburgh → Глазго'],
    [
      'en',
      'ko',
      'The plane from Melbourne landed safely.',
      '브리즈번에서 출발한 항공기가 무사히 착륙했다.',
      'Melbourne → 브리즈번에서',
    ],
    ['en', 'fr', 'A bus from Bangalore crashed.', 'Un bus venant de Chennai a eu un accident.', 'Bangalore → Chennai'],
    ['pl', 'uk', 'W Czernihowie otwarto nową szkołę.', 'У Чернівцях відкрили нову школу.', 'Czernihowie → Чернівцях'],
  ])('%s → %s: %s → %s', (from, to, source, target, found) => {
    expect(replacedIn(from, to, source, target)).toEqual([found])
  })

  it.each([
    ['en', 'es', 'Rwanda closed its border with Burundi.', 'Ruanda cerró su frontera con Burundi.'],
    ['en', 'de', 'The Iraqi minister met the judge.', 'Der irakische Minister traf den Richter.'],
    ['en', 'cs', 'She flew from Vienna to Geneva.', 'Letěla z Vídně do Ženevy.'],
    ['en', 'pl', 'The Czech minister travelled from Lviv to Vilnius.', 'Czeski minister pojechał ze Lwowa do Wilna.'],
    ['en', 'ja', 'The Titanic sank near Newfoundland.', 'タイタニックはニューファンドランド沖で沈んだ。'],
    ['en', 'nl', 'The lights went out in Bruges and Antwerp.', 'In Brugge en Antwerpen ging het licht uit.'],
    [
      'en',
      'ru',
      'The Dutch writer Jack London Smith lives in The Hague.',
      'Нидерландский писатель Джек Лондон Смит живёт в Гааге.',
    ],
    ['en', 'uk', 'The ship left Mumbai for Muscat.', 'Судно вийшло з Бомбея до Маската.'],
    ['en', 'zh', 'The prime minister visited Melbourne and Auckland.', '总理访问了墨尔本和奥克兰。'],
    ['en', 'fr', 'The Nigerian striker played in Niger.', "L'attaquant nigérian a joué au Niger."],
  ])('%s → %s: nothing is replaced in %s → %s', (from, to, source, target) => {
    expect(replacedIn(from, to, source, target)).toEqual([])
  })
})

/** The warnings about misspelt names in a pair, as the name and what the target has. */
function misspeltIn(to: string, source: string, target: string): readonly string[] {
  const lore = createLoreOf({ from: 'en', to })
  lore.learn(source, target)
  return createChecker({ from: 'en', to })
    .pair({ key: 'k', source, target }, lore)
    .filter(({ code, level }) => code === 'unlisted-name' && level !== 'info')
    .map(finding => `${source.slice(...(finding.source ?? []))} → ${target.slice(...(finding.target ?? []))}`)
}

describe('a well-known place in its own form of a language, misspelt, is reported', () => {
  it.each([
    ['it', 'The congress in Edinburgh ended.', 'Il congresso di Edimbrugo è finito.', 'Edinburgh → Edimbrugo'],
    ['es', 'The climbers flew to Kathmandu.', 'Los escaladores volaron a Katmadnú.', 'Kathmandu → Katmadnú'],
    ['fr', 'The congress in Edinburgh ended.', "Le congrès d'Édimbuorg est fini.", 'Edinburgh → Édimbuorg'],
    ['pl', 'The ministers met in Luxembourg.', 'Ministrowie spotkali się w Luksembrugu.', 'Luxembourg → Luksembrugu'],
    ['ru', 'The mayor of Novosibirsk spoke.', 'Выступил мэр Новосибриска.', 'Novosibirsk → Новосибриска'],
    ['uk', 'The tournament in Melbourne begins.', 'Турнір у Мельбрурні починається.', 'Melbourne → Мельбрурні'],
    ['ja', 'The talks in Luxembourg ended.', 'ルクセンブグルでの協議が終わった。', 'Luxembourg → ルクセンブグル'],
    ['zh', 'The chef grew up in Melbourne.', '这位主厨在墨而本长大。', 'Melbourne → 墨而本'],
    ['ko', 'The festival in Edinburgh opens.', '에든버그 축제가 개막한다.', 'Edinburgh → 에든버그'],
    ['ar', 'The court in Strasbourg will decide.', 'ستبت المحكمة في ستراسوبرغ.', 'Strasbourg → ستراسوبرغ'],
  ])('%s: %s → %s', (to, source, target, found) => {
    expect(misspeltIn(to, source, target)).toEqual([found])
  })

  it.each([
    ['cs', 'She flew from Vienna to Geneva.', 'Letěla z Vídně do Ženevy.'],
    ['pl', 'She flew from Vienna to Brussels.', 'Poleciała z Wiednia do Brukseli.'],
    ['uk', 'The ship left Odesa for Istanbul.', 'Судно вийшло з Одеси до Стамбула.'],
    ['ja', 'The talks in Edinburgh and Venice ended.', 'エジンバラとヴェネツィアでの協議が終わった。'],
    ['zh-Hant', 'The experts flew to Tanzania and Monaco.', '專家飛往坦桑尼亞和摩納哥。'],
    ['ar', 'The ministers met in Luxembourg.', 'اجتمع الوزراء في لوكسمبورج.'],
    ['es', 'The climbers flew to Kathmandu.', 'Los escaladores volaron a Katmandu.'],
    ['de', 'The Edinburgh festival was postponed.', 'Das Edinburgher Festival wurde verschoben.'],
  ])('%s: nothing is misspelt in %s → %s', (to, source, target) => {
    expect(misspeltIn(to, source, target)).toEqual([])
  })
})

describe('a known name that a target says in other words', () => {
  const lostIn = (from: string, to: string, source: string, target: string): readonly string[] =>
    createChecker({ from, to })
      .pair({ key: 'k', source, target })
      .flatMap(({ code, level }) => (code === 'known-name-lost' && level !== 'info' ? [code] : []))

  it.each([
    ['es', 'en', 'El Congreso de Estados Unidos aprobó la ley.', 'Politicians on Capitol Hill passed the law.'],
    ['uk', 'cs', 'Музей коштував 3 млн доларів США.', 'Muzeum stálo 3 miliony dolarů.'],
    ['ru', 'es', 'Ремонт обошёлся в 40 тысяч долларов США.', 'La reparación costó 40 000 dólares.'],
    ['en', 'de', 'Rain fell on northern Portugal.', 'In Nordportugal regnete es.'],
    ['en', 'nl', 'Farmers in eastern Poland are waiting.', 'Boeren in Oost-Polen wachten.'],
    ['ja', 'en', 'そのタイトルは彼女のものだ。', 'The title is hers.'],
    ['zh', 'en', '哥伦比亚特区的学校关闭了。', 'Schools in the District of Columbia are closed.'],
    ['ja', 'en', '英国EU離脱の後、店は閉じた。', 'The shop closed after Brexit.'],
    ['fr', 'en', "L'Espagne figure sur la liste depuis mai.", 'The country has been on the list since May.'],
    ['cs', 'uk', 'Letadlo letělo k Mexiku.', 'Розповідь про те, як жити в Мексиці.'],
    ['en', 'de', 'The Guild of Bakers (GB) Scotland met.', 'Die Guild of Bakers (GB) Scotland tagte.'],
  ])('%s → %s: %s → %s', (from, to, source, target) => {
    expect(lostIn(from, to, source, target)).toEqual([])
  })

  it.each([
    ['en', 'de', 'Rain fell on northern Portugal.', 'Im Norden regnete es.'],
    ['ru', 'es', 'США и Канада заплатили 40 тысяч долларов.', 'Canadá pagó 40 000 dólares.'],
    ['fr', 'en', "L'Espagne et ce pays figurent sur la liste.", 'The country is on the list.'],
    ['ja', 'en', 'タイの首相が来た。', 'The prime minister came.'],
  ])('but not %s → %s: %s → %s', (from, to, source, target) => {
    expect(lostIn(from, to, source, target)).toEqual(['known-name-lost'])
  })
})
