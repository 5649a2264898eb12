import { describe, expect, it } from 'vitest'
import { checkPair, openLanguages } from '../src/check/index.ts'
import { subjectsIn } from '../src/check/read/facts/subjects.ts'
import { read } from '../src/check/read/reading.ts'
import { CONCEPTS, SAID_OTHERWISE } from '../src/languages/concepts.ts'
import { isUnspaced } from '../src/languages/index.ts'

const languages = openLanguages()
const subjects = (locale: string, text: string) => subjectsIn(read(text, languages.of(locale)))
const sure = (locale: string, text: string) =>
  subjects(locale, text)
    .sure.map(({ concept }) => concept)
    .sort()
const codes = (from: string, to: string, [source, target]: readonly [string, string]) =>
  checkPair({ key: 'p1', source, target }, { from, to }).map(({ code }) => code)

describe('the words of news of each language', () => {
  const known = new Set(Object.keys(CONCEPTS.en ?? {}))

  it.each(Object.keys(CONCEPTS))('%s: the concepts of the English list, in small letters', tag => {
    const lists = Object.entries(CONCEPTS[tag] ?? {})
    expect(lists.map(([concept]) => concept).filter(concept => !known.has(concept))).toEqual([])
    expect(lists.length).toBeGreaterThan(550)
    for (const [concept, list] of lists) {
      const words = list.split(' ')
      expect(new Set(words).size, concept).toBe(words.length)
      expect(words.filter(word => /^~?\*?$/.test(word) || (/\p{Lu}/u.test(word) && !isUnspaced(tag)))).toEqual([])
    }
    if (tag !== 'en') expect(SAID_OTHERWISE[tag]).toBeGreaterThan(0)
  })
})

describe('what a text is about', () => {
  it.each([
    ['en', 'Refugees crossed the coastal highway.', ['coast', 'highway', 'refugee']],
    ['de', 'Der Luftangriff traf ein Kraftwerk.', ['airstrike', 'powerPlant']],
    ['de', 'Die Bundestagskandidaten debattierten.', ['candidate', 'debate']],
    ['es', 'Los rehenes recibieron alimentos.', ['food', 'hostage']],
    ['fr', 'L’enquête porte sur l’incendie.', ['blaze', 'investigation']],
    ['ru', 'Железнодорожный профсоюз грозит забастовкой.', ['railway', 'strike', 'unionLabour']],
    ['ja', '日本人質の家族は身代金を払った。', ['hostage', 'ransom']],
    ['zh', '潜艇在半岛附近失踪。', ['peninsula', 'submarine']],
    ['ko', '난민들이 여권을 잃었다.', ['passport', 'refugee']],
    ['ar', 'وصل اللاجئون إلى الساحل', ['coast', 'refugee']],
  ])('%s: %s', (locale, text, concepts) => {
    expect(sure(locale, text)).toEqual(expect.arrayContaining(concepts))
  })

  it('is said by a phrase only if all of its words stand there', () => {
    expect(sure('en', 'The air force was late.')).toContain('airForce')
    expect(sure('en', 'The air in force was thick.')).not.toContain('airForce')
  })

  it('may be said by a word that means something else as often', () => {
    expect(sure('en', 'The ruling surprised them.')).not.toContain('verdict')
    expect(subjects('en', 'The ruling surprised them.').may).toContain('verdict')
  })

  it('is decided by the longest form: “natürlich” is no nature', () => {
    expect(sure('de', 'Die Natur braucht Schutz.')).toContain('natural')
    expect(sure('de', 'Das braucht natürlich Zeit.')).not.toContain('natural')
  })

  it('is unknown without a list', () => {
    expect(subjects('hu', 'A menekültek útlevelet kaptak.').known.size).toBe(0)
  })
})

/** Two sentences of one article, and the translation of each. */
const ARTICLES: Readonly<Record<string, readonly (readonly [from: string, source: string, target: string])[]>> = {
  ja: [
    [
      'en',
      'Fishermen blocked the canal to protest against the price of diesel.',
      '漁師たちは軽油の価格に抗議して運河を封鎖した。',
    ],
    ['en', 'A judge postponed the trial because a witness was ill.', '裁判官は、証人が病気のため公判を延期した。'],
  ],
  zh: [
    ['en', 'Fishermen blocked the canal to protest against the price of diesel.', '渔民封锁运河，抗议柴油价格。'],
    [
      'en',
      'The orchestra will open the festival with a concert in the cathedral.',
      '管弦乐团将在大教堂举行音乐会，为艺术节揭幕。',
    ],
  ],
  ko: [
    [
      'en',
      'The rocket carried a telescope and two satellites into orbit.',
      '로켓은 망원경과 위성 두 기를 궤도에 올렸다.',
    ],
    [
      'en',
      'Investors fear that inflation will force the insurer into bankruptcy.',
      '투자자들은 인플레이션 때문에 보험사가 파산할까 우려한다.',
    ],
  ],
  ar: [
    [
      'en',
      'The rocket carried a telescope and a satellite into orbit.',
      'حمل الصاروخ تلسكوبا وقمرا صناعيا إلى المدار.',
    ],
    [
      'en',
      'Investors fear that inflation will push the insurance company into bankruptcy.',
      'يخشى المستثمرون أن يدفع التضخم شركة التأمين إلى الإفلاس.',
    ],
  ],
  fr: [
    [
      'en',
      'Her neighbours heard a shot and saw smoke above the roof of the temple.',
      'Ses voisins ont entendu un tir et vu de la fumée au-dessus du toit du temple.',
    ],
    [
      'en',
      'The insurer will compensate farmers whose harvest was lost to the hurricane.',
      'L’assureur indemnisera les agriculteurs dont la récolte a été perdue dans l’ouragan.',
    ],
  ],
  de: [
    [
      'en',
      'The pilot warned the passengers of a storm over the volcano.',
      'Der Pilot warnte die Passagiere vor einem Sturm über dem Vulkan.',
    ],
    [
      'en',
      'Archaeologists found a bronze statue under the floor of the monastery.',
      'Archäologen fanden eine Bronzestatue unter dem Boden des Klosters.',
    ],
  ],
}

describe('a sentence of the same article in the place of another', () => {
  it.each(Object.entries(ARTICLES))('%s', (to, [one, other]) => {
    if (one === undefined || other === undefined) throw new Error(`two sentences for ${to} are needed`)
    const [[from, first, ofFirst], [, second, ofSecond]] = [one, other]
    expect(codes(from, to, [first, ofSecond])).toContain('wrong-sentence')
    expect(codes(from, to, [second, ofFirst])).toContain('wrong-sentence')
    expect(codes(from, to, [first, ofFirst])).not.toContain('wrong-sentence')
    expect(codes(from, to, [second, ofSecond])).not.toContain('wrong-sentence')
  })
})

describe('a short sentence of other content in Russian', () => {
  it.each([
    ['The kiln only adds to the pressure on the village.', 'Давайте признаем, что эта дорога никуда не ведёт.'],
    ['The witness told the court about the poison.', 'Давайте организуем здесь конкурс для художников.'],
  ])('%s', (source, target) => {
    expect(codes('en', 'ru', [source, target])).toContain('wrong-sentence')
  })

  it('is right if it says the same', () => {
    const source = 'A frost of this kind will only ruin the vineyards.'
    expect(codes('en', 'ru', [source, 'Такой мороз лишь погубит виноградники.'])).toEqual([])
  })
})

/** A source of several parts, its translation, and one that lost a part. */
const PARTS: readonly (readonly [from: string, to: string, source: string, right: string, shorter: string])[] = [
  [
    'en',
    'es',
    'The refugees reached the coast at dawn, after pirates had stolen their passports and their luggage.',
    'Los refugiados llegaron a la costa al amanecer, después de que unos piratas les robaran los pasaportes y el equipaje.',
    'Los refugiados llegaron a la costa al amanecer en barco.',
  ],
  [
    'en',
    'de',
    'Although the hostage recognised the gang, the jury acquitted the smuggler of the kidnapping.',
    'Obwohl die Geisel die Bande erkannte, sprachen die Geschworenen den Schmuggler von der Entführung frei.',
    'Die Geschworenen sprachen den Schmuggler von der Entführung frei.',
  ],
  [
    'en',
    'fr',
    'The astronauts repaired the telescope, while the satellite sent photos of the volcano and the glacier.',
    'Les astronautes ont réparé le télescope, tandis que le satellite envoyait des photos du volcan et du glacier.',
    'Les astronautes ont réparé le télescope.',
  ],
  [
    'en',
    'ru',
    'The submarine left the peninsula, although the navy had warned of a tsunami and a hurricane.',
    'Подводная лодка покинула полуостров, хотя военно-морской флот предупреждал о цунами и урагане.',
    'Подводная лодка покинула полуостров сегодня.',
  ],
]

describe('a part of a sentence that got lost', () => {
  it.each(PARTS)('%s → %s: %s', (from, to, source, right, shorter) => {
    expect(codes(from, to, [source, shorter])).toContain('truncated')
    expect(codes(from, to, [source, right])).not.toContain('truncated')
  })

  it('is not reported if the target says it in other words, or is as long as expected', () => {
    const source = 'The refugees reached the coast at dawn, after pirates had stolen their passports and their luggage.'
    const freely =
      'Los refugiados llegaron a la costa al amanecer; por el camino, unos bandidos les habían quitado los documentos y todas las bolsas.'
    expect(codes('en', 'es', [source, freely])).not.toContain('truncated')
  })

  it('is not reported if what seems lost is a name, which became its initials', () => {
    const named =
      'But in time, as the Federal Migration Agency promises, the laboratory will also examine all tourists.'
    const small = 'But in time, as a federal migration office promises, the laboratory will also examine all tourists.'
    const target = 'Со временем, обещают в ФМА, лаборатория проверит и туристов.'
    expect(codes('en', 'ru', [named, target])).not.toContain('truncated')
    expect(codes('en', 'ru', [small, target])).toContain('truncated')
  })

  it('is not reported if the target keeps a name or a figure of the part', () => {
    const kept =
      'In 1995, the refugees occupied the apartment in Baker Street 10, and the orchestra rehearsed in the cathedral.'
    const target = 'En 1995, installés au 10, ils entendaient l’orchestre répéter à la cathédrale.'
    expect(codes('en', 'fr', [kept, target])).not.toContain('truncated')
    expect(codes('en', 'fr', [kept.replace(' in Baker Street 10', ''), target.replace(' au 10', '')])).toContain(
      'truncated',
    )
  })
})
