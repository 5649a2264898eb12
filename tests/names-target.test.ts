import { describe, expect, it } from 'vitest'
import { createFinder, parseGlossary, protect, repairNames, verifyNames } from '../src/names/index.ts'

const GLOSSARY = parseGlossary(
  `version: 1
sourceLocale: en
terms:
  - id: syrsky
    type: person
    source: Oleksandr Syrsky
    aliases: [Syrsky]
    gender: male
    translations:
      de: {use: Olexander Syrskyj, aliases: {Syrsky: Syrskyj}, avoid: [Sirski]}
      fr: Oleksandr Syrsky
      pl: {use: Ołeksandr Syrski, forms: [Syrskiego]}
      ru: Александр Сырский
      uk: {use: Олександр Сирський, forms: [Сирського, Олександра Сирського], avoid: [Сырский]}
      ko: {use: 올렉산드르 시르스키, aliases: {Syrsky: 시르스키}}
      ja: {use: オレクサンドル・シルスキー, aliases: {Syrsky: シルスキー}}
      zh-Hans: {use: 亚历山大·瑟尔斯基, aliases: {Syrsky: 瑟尔斯基}}
      ar: {use: أولكسندر سيرسكي, aliases: {Syrsky: سيرسكي}}
  - id: trump
    type: person
    source: Donald Trump
    aliases: [Trump]
    translations:
      es: {use: Donald Trump, avoid: [Triunfo]}
      it: Donald Trump
      ru: Дональд Трамп
      zh-Hans: {use: 唐纳德·特朗普, aliases: {Trump: 特朗普}}
  - id: kyiv
    type: place
    source: Kyiv
    translations:
      es: Kiev
      de: {use: Kyjiw, forms: [Kyjiws], avoid: [Kiew]}
      uk: {use: Київ, forms: [Києва, Києву, Києвом, Києві]}
      ru: {use: Киев, forms: [Киева, Киеву]}
      ko: 키이우
      ja: キーウ
      ar: كييف
  - id: kremlin
    type: organization
    source: Kremlin
    translations: {ar: الكرملين, fr: Kremlin, it: Cremlino, ko: 크렘린궁, ja: クレムリン}
  - id: ukraine
    type: place
    source: Ukraine
    translations:
      es: Ucrania
      ca: Ucraïna
      fr: Ukraine
      de: {use: Ukraine, derived: [ukrainische]}
      it: Ucraina
      pl: Ukraina
      ru: Украина
      ar: أوكرانيا
      ko: 우크라이나
      ja: ウクライナ
      zh-Hans: 乌克兰
  - id: russia
    type: place
    source: Russia
    translations: {es: Rusia, de: Russland, fr: Russie, it: Russia, pl: Rosja, ru: Россия, ko: 러시아, ja: ロシア, zh-Hans: 俄罗斯}
  - id: united-states
    type: place
    source: United States
    aliases: [US]
    translations:
      es: {use: Estados Unidos, aliases: {US: EE. UU.}}
      fr: États-Unis
      de: Vereinigte Staaten
      ru: Соединенные Штаты
  - id: usa
    type: place
    source: USA
    translations: {es: EE. UU., fr: États-Unis, de: USA, ru: США}
  - id: italy
    type: place
    source: Italy
    translations: {de: Italien, es: Italia}
  - id: gaza
    type: place
    source: Gaza
    translations: {de: Gaza, ru: Газа}
  - id: higgs
    type: term
    source: Higgs
    translations: {de: Higgs, ru: {use: Хиггс, match: exact}}
  - id: boson
    type: term
    source: Boson
    translations: {de: {use: Boson, forms: [Bosonen], derived: [bosonischer], match: exact}}
  - id: mexico
    type: place
    source: Mexico
    translations: {es: México}
  - id: pena-nieto
    type: person
    source: Enrique Pena Nieto
    translations: {es: Enrique Peña Nieto, fr: Enrique Peña Nieto}
  - id: ceasefire
    type: term
    source: ceasefire
    translations: {es: alto el fuego, uk: {use: припинення вогню, match: stem}, pl: zawieszenie broni}
  - id: tass
    type: organization
    source: TASS
    keep: true
`,
  'glossary.yml',
)
const finder = createFinder(GLOSSARY)

const pair = (locale: string, source: string, target: string) => ({
  source,
  mentions: finder.find(source),
  target,
  locale,
  key: 'p1.s1',
  glossary: GLOSSARY,
})

const says = (locale: string, source: string, target: string): string =>
  verifyNames(pair(locale, source, target))
    .map(({ code, level }) => `${code.replace('name-', '')}${level === 'error' ? '' : `/${level}`}`)
    .join(' ')

describe('a right rendering is no finding:', () => {
  it.each([
    ['the rendering', 'es', 'Ukraine said', 'Ucrania dijo'],
    ['the rendering of the alias', 'de', 'Syrsky said', 'Syrskyj sagte'],
    ['the full name for the alias', 'de', 'Syrsky said', 'Olexander Syrskyj sagte'],
    ['a listed form', 'uk', 'in Kyiv', 'у Києві'],
    ['a listed form of the full name', 'uk', 'Oleksandr Syrsky', 'від Олександра Сирського'],
    ['a listed adjective', 'de', 'the army of Ukraine', 'die ukrainische Armee'],
    ['a listed adjective in another case', 'de', 'the army of Ukraine', 'mit der ukrainischen Armee'],
    ['a listed adjective in a compound', 'de', 'talks of Ukraine', 'ukrainisch-russische Gespräche'],
    ['capitals', 'es', 'Ukraine said', 'UCRANIA DICE'],
    ['a capital at the start', 'es', 'a ceasefire', 'Alto el fuego'],
    ['a French article', 'fr', 'Ukraine said', 'l’Ukraine a dit'],
    ['a French preposition', 'fr', 'of Ukraine', "d'Ukraine"],
    ['an Italian preposition', 'it', 'of Ukraine', 'dell’Ucraina'],
    ['a Catalan article', 'ca', 'of Ukraine', "d'Ucraïna i l'Ucraïna"],
    ['a no-break space inside', 'es', 'the US', 'EE.\u00a0UU.'],
    ['a line break inside', 'es', 'the United States', 'Estados\nUnidos'],
    ['another hyphen', 'fr', 'the United States', 'les États‑Unis'],
    ['decomposed letters', 'es', 'Mexico', 'Me\u0301xico'],
    ['a soft hyphen', 'es', 'Ukraine', 'Ucra\u00adnia'],
    ['a genitive', 'de', 'of Kyiv', 'Kyjiws Bürgermeister'],
    ['a compound with a hyphen', 'de', 'a visit to Kyiv', 'Kyjiw-Besuch'],
    ['a compound of a direction', 'de', 'northern Italy', 'Norditalien'],
    ['ё written as е', 'ru', 'the United States', 'Соединённые Штаты'],
    ['an Arabic conjunction', 'ar', 'and Kyiv', 'وكييف'],
    ['an Arabic preposition', 'ar', 'in Kyiv', 'بكييف'],
    ['both', 'ar', 'and to Ukraine', 'ولأوكرانيا'],
    ['a preposition before the article', 'ar', 'to the Kremlin', 'للكرملين'],
    ['a conjunction before the article', 'ar', 'and the Kremlin', 'والكرملين'],
    ['alif without hamza', 'ar', 'Ukraine', 'اوكرانيا'],
    ['vowel signs', 'ar', 'Kyiv', 'كِييف'],
    ['a Korean topic', 'ko', 'Ukraine said', '우크라이나는 말했다'],
    ['a Korean place', 'ko', 'in Kyiv', '키이우에서'],
    ['a Korean genitive', 'ko', 'of Syrsky', '시르스키의'],
    ['a Korean army', 'ko', 'the army of Russia', '러시아군이'],
    ['no Japanese spaces', 'ja', 'Ukraine said', 'ウクライナは述べた'],
    ['a Japanese compound', 'ja', 'the army of Russia', 'ロシア軍'],
    ['another middle dot', 'ja', 'Oleksandr Syrsky', 'オレクサンドル･シルスキー氏'],
    ['no Chinese spaces', 'zh-Hans', 'Syrsky said', '总司令瑟尔斯基说'],
    ['a name that is never translated', 'ja', 'TASS said', 'TASSによると'],
    ['a listed form where only the listed is right', 'de', 'Bosons', 'Bosonen'],
    ['a listed adjective where only the listed is right', 'de', 'Boson field', 'ein bosonischer Kreis'],
    ['capitals where only the listed is right', 'de', 'BOSON', 'BOSON'],
    ['regular inflection of a term', 'pl', 'of the ceasefire', 'zawieszenia broni'],
    ['each of two', 'es', 'Ukraine and Ukraine', 'Ucrania y Ucrania'],
    ['a locale of the same script', 'es-MX', 'Ukraine said', 'Ucrania dijo'],
    ['no rendering, nothing to say', 'fr', 'in Italy', 'en Italie'],
  ])('%s (%s)', (_, locale, source, target) => {
    expect(says(locale, source, target)).toBe('')
  })
})

describe('a family (“the Trumps”)', () => {
  it.each([
    ['es', 'the Trumps', 'los Trump', 'Trump'],
    ['it', 'the Trumps', 'i Trump', 'Trump'],
    ['ru', 'the Trumps', 'Трампы', 'Трампы'],
    ['ru', 'THE TRUMPS', 'ТРАМПЫ', 'ТРАМПЫ'],
    ['ru', 'the Syrskys', 'Сырские', 'Сырские'],
    ['uk', 'the Syrskys', 'Сирські', 'Сирські'],
    ['pl', 'the Syrskys', 'Syrscy', 'Syrscy'],
    ['de', 'the Syrskys', 'die Syrskyjs', 'Syrskyjs'],
    ['ko', 'the Syrskys', '시르스키 가족', '시르스키'],
    ['zh-Hans', 'the Trumps', '特朗普一家', '特朗普'],
  ])('%s: %s / %s', (locale, source, target, held) => {
    const holds = protect(source, { mentions: finder.find(source), to: locale, glossary: GLOSSARY })
    expect(holds.flatMap(piece => (typeof piece === 'string' ? [] : piece.target))).toEqual([held])
    expect(says(locale, source, target)).toBe('')
  })

  it('may be named by one of its members; if nobody is named, this is a warning', () => {
    expect(says('ru', 'the Trumps', 'Трамп с женой')).toBe('')
    expect(says('ru', 'the Trumps', 'они')).toBe('missing/warning')
  })
})

describe('a probable form of the rendering is a warning:', () => {
  it.each([
    ['a German demonym', 'de', 'Russia', 'die Russen'],
    ['a German adjective', 'de', 'the army of Russia', 'die russische Armee'],
    ['a German compound', 'de', 'in Gaza', 'im Gazastreifen'],
    ['a Spanish adjective', 'es', 'the army of Russia', 'el ejército ruso'],
    ['a Spanish irregular adjective', 'es', 'of the US', 'estadounidenses'],
    ['a Spanish word in -ista', 'es', 'of Trump', 'los trumpistas'],
    ['an Italian word in -ista', 'it', 'of Trump', 'i trumpisti'],
    ['a French adjective', 'fr', 'of Ukraine', 'ukrainiennes'],
    ['a French capital without its accent', 'fr', 'the United States', 'les Etats-Unis'],
    ['an Arabic adjective', 'ar', 'of Ukraine', 'الأوكرانية'],
    ['an abbreviation without spaces', 'es', 'the US', 'EE.UU.'],
    ['an abbreviation without full stops', 'es', 'the US', 'EEUU'],
    ["a person's foreign accents left out", 'fr', 'Enrique Pena Nieto', 'Enrique Pena Nieto'],
    ['another term for the same', 'es', 'the USA', 'los Estados Unidos'],
  ])('%s (%s)', (_, locale, source, target) => {
    expect(says(locale, source, target)).toBe('form/warning')
  })

  it.each([
    ['a Russian case', 'ru', 'of Trump', 'Трампа'],
    ['a form of a name named more than once', 'ru', 'Trump of Trump', 'Трамп Трампа'],
    ['both words in a Russian case', 'ru', 'of Oleksandr Syrsky', 'Александра Сырского'],
    ['a place in a Russian case', 'ru', 'in Ukraine', 'в Украине'],
    ['a plural place in a Russian case', 'ru', 'of the United States', 'Соединенных Штатов'],
    ['a Polish case', 'pl', 'in Ukraine', 'w Ukrainie'],
    ['a Polish surname', 'pl', 'to Syrsky', 'Syrskiemu'],
    ['a German genitive', 'de', 'of Ukraine', 'der Ukraines'],
    ['a German adjective inside', 'de', 'of the United States', 'der Vereinigten Staaten'],
    ['the surname for the full name', 'de', 'Oleksandr Syrsky said', 'Syrskyj sagte'],
    ['a surname behind a title', 'es', 'Enrique Pena Nieto', 'el Sr. Peña'],
  ])('%s is only a note (%s)', (_, locale, source, target) => {
    expect(says(locale, source, target)).toBe('form/info')
  })
})

describe('a wrong rendering is an error:', () => {
  it.each([
    ['a forbidden rendering', 'de', 'in Kyiv', 'in Kiew', 'forbidden'],
    ['a forbidden rendering in a case', 'uk', 'of Syrsky', 'Сырский', 'forbidden'],
    ['a forbidden word for a name', 'es', 'Trump said', 'Triunfo dijo', 'forbidden'],
    ['a letter dropped', 'es', 'Ukraine said', 'Ucania dijo', 'misspelt'],
    ['a letter doubled', 'de', 'the Higgs field', 'das Higgss-Feld', 'misspelt'],
    ['letters swapped', 'de', 'the Higgs field', 'das Hgigs-Feld', 'misspelt'],
    ['an accent dropped', 'es', 'in México', 'en Mexico', 'untranslated'],
    ['a misspelt case form', 'uk', 'of Syrsky', 'Сирськго', 'misspelt'],
    ['a Chinese character', 'zh-Hans', 'Trump said', '特郎普说', 'misspelt'],
    ['a Japanese character', 'ja', 'Syrsky said', 'シルスキ一は', 'misspelt'],
    ['a Korean syllable', 'ko', 'Syrsky said', '시르스카는', 'misspelt'],
    ['the source form', 'uk', 'in Kyiv', 'у Kyiv', 'untranslated'],
    ['the source form in the same script', 'de', 'in Italy', 'in Italy', 'untranslated'],
    ['the source form among kanji', 'ja', 'in Kyiv', 'Kyivで', 'untranslated'],
    ["another locale's rendering", 'ru', 'Trump said', 'сказал 特朗普', 'misspelt'],
    ['another name', 'es', 'in Ukraine', 'en Rusia', 'wrong'],
    ['nothing', 'es', 'in Ukraine', 'en el país', 'missing'],
    ['a slip in the source form', 'de', 'Oleksandr Syrsky said', 'Oleksander Syrski sagte', 'misspelt'],
    [
      'a person, where only an adjective of a country is left',
      'es',
      'Trump said',
      'el presidente ruso dijo',
      'missing',
    ],
    ['a part of a word', 'de', 'in Italy', 'Italienurlauberin ist er', 'form/warning'],
    ['the name inside of another word', 'ko', 'Kyiv', '새키이우', 'missing'],
    ['the name inside of a katakana word', 'ja', 'Russia', 'ベロロシア', 'missing'],
    ['a given name only', 'es', 'Donald Trump said', 'Donald dijo', 'missing'],
    ['an inflection where only the listed is right', 'ru', 'the Higgs field', 'поле Хиггса', 'form'],
    ['an adjective where only the listed is right', 'de', 'Bosons', 'die bosonischen', 'form'],
    ['another case of a listed adjective there', 'de', 'the Boson field', 'das bosonische Feld', 'form'],
    ['one of two', 'es', 'Ukraine and Ukraine', 'Ucrania', 'count/warning'],
    ['one of two misspelt', 'es', 'Ukraine and Ukraine', 'Ucrania y Ucarnia', 'misspelt'],
    ['one of two left', 'de', 'Italy and Italy', 'Italien und Italy', 'untranslated'],
    ['twice in a row', 'es', 'Ukraine said', 'Ucrania Ucrania dijo', 'doubled'],
    [
      'an adjective for another adjective',
      'de',
      'Ukraine and the Ukrainian army',
      'mit der ukrainischen Armee',
      'missing',
    ],
    ['a common noun', 'de', 'the higgs', 'das Teilchen', 'missing/info'],
    ['an acronym that has the name in it', 'ru', 'Gaza City University', 'ГГУ', 'missing/info'],
  ])('%s (%s)', (_, locale, source, target, expected) => {
    expect(says(locale, source, target)).toBe(expected)
  })

  it('the finding has the place and the expected rendering', () => {
    const [finding] = verifyNames(pair('de', 'He went to Kyiv.', 'Er fuhr nach Kiew.'))
    expect(finding).toMatchObject({ code: 'name-forbidden', level: 'error', source: [11, 15], target: [13, 17] })
    expect(finding?.message).toBe('"Kiew" is forbidden by the glossary; expected "Kyjiw".')
  })
})

describe('repairNames replaces', () => {
  it.each([
    ['a source form', 'de', 'in Italy', 'in Italy', 'in Italien'],
    ['a forbidden rendering', 'de', 'in Kyiv', 'in Kiew', 'in Kyjiw'],
    ['a forbidden rendering in the genitive', 'de', 'of Kyiv', 'Kiews Bürgermeister', 'Kyjiws Bürgermeister'],
    ['a misspelt case form', 'uk', 'of Syrsky', 'від Сирськго', 'від Сирського'],
    ['a misspelling', 'es', 'Ukraine', 'Ucarnia', 'Ucrania'],
    ["another locale's rendering", 'ja', 'in Kyiv', '키이우で', 'キーウで'],
    ['another name', 'es', 'in Ukraine', 'en Rusia', 'en Ucrania'],
    ['a name twice in a row', 'es', 'Ukraine said', 'Ucrania Ucrania dijo', 'Ucrania dijo'],
    ['two names', 'de', 'Italy and Kyiv', 'Italy und Kiew', 'Italien und Kyjiw'],
    ['capitals', 'uk', 'IN KYIV', 'У KYIV', 'У КИЇВ'],
  ])('%s (%s)', (_, locale, source, target, expected) => {
    const repaired = repairNames(pair(locale, source, target))
    expect(repaired.target).toBe(expected)
    expect(repaired.findings).toEqual([])
  })

  it('and lists its replacements', () => {
    expect(repairNames(pair('de', 'in Kyiv', 'in Kiew')).repairs).toEqual(['name-forbidden: "Kiew" → "Kyjiw"'])
  })

  it('but not a probable form of the right rendering', () => {
    const { target, repairs } = repairNames(pair('ru', 'of Trump', 'Трампа'))
    expect([target, repairs]).toEqual(['Трампа', []])
  })
})
