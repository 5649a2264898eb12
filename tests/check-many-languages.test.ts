import { describe, expect, it } from 'vitest'
import { type Checker, createChecker, createLoreOf, openLanguages } from '../src/check/index.ts'

const languages = openLanguages()
const checkers = new Map<string, Checker>()

/** `en ru: source → target` */
type Line = string

/** What a pair in a file of its own gets: `error script`, `warning time-of-day`. */
function found(line: Line): readonly string[] {
  const {
    from = '',
    to = '',
    source = '',
    target = '',
  } = /^(?<from>\S+) (?<to>\S+): (?<source>.*) → (?<target>.*)$/.exec(line)?.groups ?? {}
  const pair = `${from} ${to}`
  const checker = checkers.get(pair) ?? createChecker({ from, to, languages })
  checkers.set(pair, checker)
  const lore = createLoreOf({ from, to })
  lore.learn(source, target)
  return checker
    .pair({ key: 'a', source, target }, lore)
    .filter(({ level }) => level !== 'info')
    .map(({ code, level }) => `${level} ${code}`)
}

const WRONG: Readonly<Record<string, readonly Line[]>> = {
  'error script': [
    'ko en: 가수 김하늘은 새 앨범을 냈다. → Singer 김하늘 has released a new album.',
    'uk de: Актор Петро Гриценко помер у вівторок. → Der Schauspieler Петро Гриценко ist am Dienstag gestorben.',
    'ja fr: 市長の発言に批判が集まった。 → Le maire a été critiqué pour ses propos. 批判が集まった',
    'en ko: The bridge is in a poor condition. → 다리의 状态가 좋지 않다.',
  ],
  'warning script': [
    'en ar: The new school in Mosul has 20 classrooms. → مدرسه جدید موصل ۲۰ کلاس دارد.',
    'en ru: The passengers are in good health. → Состояние putnika хорошее.',
    'en el: The passengers are in good health. → Οι putnici είναι καλά στην υγεία τους.',
    'en ja: The passengers are in good health. → putnici の健康状態は良好だ。',
  ],
  'warning time-of-day': [
    'en es: The bakery is open until 8 p.m. on weekdays. → La panadería abre hasta las 8:00 los días laborables.',
    'en pl: The bakery is open until 8 p.m. on weekdays. → Piekarnia jest czynna do 8:00 w dni robocze.',
  ],
  'error time-of-day': ['en ar: The shop closes at 7 p.m. every day. → يغلق المتجر في الساعة 7 صباحا كل يوم.'],
  'warning number-missing': [
    'en it: Articles 1 and 6 of the treaty apply. → Si applicano gli articoli e 6 del trattato.',
  ],
}

const RIGHT: readonly Line[] = [
  'ko en: 가수 김하늘은 새 앨범을 냈다. → Singer Kim Ha-neul (김하늘) has released a new album.',
  'uk en: Слово «борщ» відоме в усьому світі. → The word “борщ” is known all over the world.',
  'en ko: The bridge is in a poor condition. → 다리의 상태가 좋지 않다.',
  'en ar: The library is open from 10 a.m. to 6 p.m. every day. → تفتح المكتبة من الساعة 10 صباحا حتى 6 مساء يوميا.',
  'en ar: Eleven sailors were rescued off Tripoli. → جرى إنقاذ أحد عشر بحارا قبالة طرابلس.',
  'en fr: About 1 in 5 adults smokes. → Environ un adulte sur cinq fume.',
  'en de: About 1 in 5 adults smokes. → Etwa jeder fünfte Erwachsene raucht.',
  'en pl: A 4-year-old boy was found unharmed in the woods. → Czteroletni chłopiec został znaleziony cały i zdrowy w lesie.',
  'en fi: A 4-year-old boy was found in the woods. → Nelivuotias poika löytyi metsästä.',
  'en sk: A 4-year-old boy was found in the woods. → V lese našli štvorročného chlapca.',
  'ko en: 이강우는 후반 20분 결승골을 넣었다. → Lee Kang-woo scored the winner in the 65th minute.',
  'ja en: 田中は後半20分に決勝点を挙げた。 → Tanaka scored the winner in the 65th minute.',
  'en ru: Winds of up to 30 meters per second are expected in Perm. → В Перми ожидается ветер до 30 м/с.',
  'en ja: British singer Olivia Hart will not attend the awards ceremony in Osaka. → 英歌手のオリビア・ハートさんは大阪での授賞式を欠席する。',
  'en ko: The singer will not attend the awards ceremony in Busan. → 그 가수는 부산에서 열리는 시상식에 불참한다.',
  'de en: „Das kommt gar nicht infrage“, sagte der Minister. → “That is out of the question,” the minister said.',
  'en de: The bank cut its rate by half of a percentage point. → Die Bank senkte ihren Zins um einen halben Prozentpunkt.',
  'en de: The bank cut its rate by a quarter of a percentage point. → Die Bank senkte ihren Zins um einen Viertelprozentpunkt.',
  'en fi: Finland’s prime minister will visit Tampere on Monday. → Pääministeri vierailee maanantaina Tampereella.',
  'en zh-Hant: Any questions? Write to info@harbor.example or call +886 2 5550 0123. → 有任何問題嗎？請來信 info@harbor.example 或致電 +886 2 5550 0123。',
]

describe('pairs of many languages', () => {
  for (const [finding, lines] of Object.entries(WRONG)) {
    it.each(lines)(`${finding}: %s`, line => {
      expect(found(line)).toContain(finding)
    })
  }

  it.each(RIGHT)('quiet: %s', line => {
    expect(found(line)).toEqual([])
  })
})
