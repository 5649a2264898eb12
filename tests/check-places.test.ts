import { describe, expect, it } from 'vitest'
import { createChecker } from '../src/check/index.ts'

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
