import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignTexts } from '../src/align/index.ts'
import { parseGlossary } from '../src/names/index.ts'

/** A story in English, and what translators made of each of its sentences. */
const EN = [
  'The mayor of Lisbon opened a new bridge on Monday.',
  'It cost 12 million euros and is 340 metres long.',
  '"We have waited for this day for ten years," said Carlos Moedas.',
  'About 2,000 people came to the river to see the first buses cross it.',
  'A fisherman complained that nobody had asked him.',
  'The old bridge will be closed in March.',
  'Germany paid a third of the cost.',
  'Children from the school on the other bank sang for the guests.',
  'Police counted no accidents.',
  'The next bridge will be built in Porto, the government says.',
]
const ES = [
  'El alcalde de Lisboa inauguró el lunes un nuevo puente.',
  'Costó 12 millones de euros y mide 340 metros.',
  '«Llevamos diez años esperando este día», dijo Carlos Moedas.',
  'Unas 2.000 personas acudieron al río para ver cruzar los primeros autobuses.',
  'Un pescador se quejó de que nadie le había preguntado.',
  'El puente viejo se cerrará en marzo.',
  'Alemania pagó un tercio del coste.',
  'Niños de la escuela de la otra orilla cantaron para los invitados.',
  'La policía no registró ningún accidente.',
  'El próximo puente se construirá en Oporto, según el Gobierno.',
]
const KO = [
  '리스본 시장이 월요일 새 다리를 개통했다.',
  '건설비는 1200만 유로, 길이는 340미터다.',
  '카를루스 모에다스는 "우리는 10년 동안 이 날을 기다렸다"고 말했다.',
  '약 2000명이 첫 버스가 건너는 것을 보려고 강으로 나왔다.',
  '한 어부는 아무도 자기에게 묻지 않았다고 불평했다.',
  '옛 다리는 3월에 폐쇄된다.',
  '독일이 비용의 3분의 1을 냈다.',
  '건너편 학교의 어린이들이 손님들을 위해 노래를 불렀다.',
  '경찰은 사고가 한 건도 없었다고 밝혔다.',
  '정부는 다음 다리를 포르투에 건설한다고 말했다.',
]
const RU = [
  'Мэр Лиссабона в понедельник открыл новый мост.',
  'Он стоил 12 миллионов евро, его длина 340 метров.',
  '«Мы ждали этого дня десять лет», — сказал Карлуш Моэдаш.',
  'Около 2000 человек пришли к реке посмотреть, как по нему проедут первые автобусы.',
  'Один рыбак пожаловался, что его никто не спросил.',
  'Старый мост закроют в марте.',
  'Треть расходов оплатила Германия.',
  'Дети из школы на другом берегу пели для гостей.',
  'Полиция не зафиксировала ни одной аварии.',
  'Следующий мост построят в Порту, сообщает правительство.',
]

const pairsOf = (source: readonly string[], target: readonly string[], to = 'es') =>
  alignTexts({ source, target, from: 'en', to }).map(bead => `${bead.source}:${bead.target}`)

const straight = EN.map((_, at) => `${at}:${at}`)

/** A list without the entries at these places. */
const without = <T>(list: readonly T[], ...at: readonly number[]): T[] => list.filter((_, index) => !at.includes(index))
const joined = (list: readonly string[], at: number): string[] => list.toSpliced(at, 2, `${list[at]} ${list[at + 1]}`)

describe('alignTexts', () => {
  it.each([
    ['es', ES],
    ['ru', RU],
    ['ko', KO],
  ])('pairs the sentences of a faithful translation into %s', (to, target) => {
    expect(pairsOf(EN, target, to)).toEqual(straight)
  })

  it('pairs a text with itself', () => {
    expect(alignTexts({ source: EN, target: EN, from: 'en', to: 'en' }).every(({ doubtful }) => !doubtful)).toBe(true)
  })

  it('says which sentences a translation left out, and which it added', () => {
    expect(pairsOf(EN, without(ES, 4))).toEqual([
      ...without(straight, 4, 5, 6, 7, 8, 9),
      '4:',
      ...[5, 6, 7, 8, 9].map(n => `${n}:${n - 1}`),
    ])
    expect(pairsOf(without(EN, 6, 7), ES)).toContain(':6')
    expect(pairsOf(without(EN, 6, 7), ES)).toContain(':7')
  })

  it('finds a whole part that was left out', () => {
    const beads = pairsOf(EN, without(ES, 2, 3, 4, 5))
    expect(beads).toEqual(expect.arrayContaining(['1:1', '2:', '3:', '4:', '5:', '6:2', '9:5']))
  })

  it('keeps sentences together that were joined or split', () => {
    expect(pairsOf(EN, joined(ES, 0))).toContain('0,1:0')
    expect(pairsOf(joined(EN, 5), ES)).toContain('5:5,6')
  })

  it('finds neighbouring sentences that were exchanged, and paragraphs that moved', () => {
    const swapped = ES.toSpliced(1, 2, ES[2] ?? '', ES[1] ?? '')
    expect(pairsOf(EN, swapped)).toEqual(expect.arrayContaining(['0:0', '1:2', '2:1', '3:3']))
    const moved = [...without(ES, 1, 2), ...ES.slice(1, 3)]
    expect(pairsOf(EN, moved)).toEqual(expect.arrayContaining(['0:0', '1:8', '3:1', '9:7']))
  })

  it('marks weak beads, and every sentence that one text lacks, as doubtful', () => {
    const doubtful = (target: readonly string[]) =>
      alignTexts({ source: EN, target, from: 'en', to: 'es' }).filter(bead => bead.doubtful)
    expect(doubtful(ES)).toEqual([])
    expect(doubtful(without(ES, 4)).map(({ source }) => source)).toEqual([[4]])
    expect(doubtful(['Compre ahora.', 'Sol y playa.', 'Hasta pronto.']).length).toBeGreaterThan(8)
  })

  it('uses the names of the glossary, the words of a memory, and the translations of an engine', () => {
    const source = ['Nobody spoke.', 'They left.', 'Aurora won.', 'All went home again.']
    const target = ['あけぼの', '彼らは去った']
    const request = { source, target, from: 'en', to: 'ja' }
    const glossary = parseGlossary(
      'version: 1\nsourceLocale: en\nterms:\n  - id: aurora\n    type: organization\n    source: Aurora\n    translations: {ja: あけぼの}\n',
      'glossary.yml',
    )
    const linked = (beads: ReturnType<typeof alignTexts>) => beads.map(bead => `${bead.source}:${bead.target}`)
    expect(linked(alignTexts({ ...request, glossary }))).toContain('2:0')
    const dawn = {
      source: [
        'Rain fell in the town for hours.',
        'Dawn came over the hills at last.',
        'Then the valley was full of songs.',
        'Nobody slept in the houses there.',
      ],
      target: ['ようやく夜明けが山の上に来た', 'それから谷は歌でいっぱいになった', 'あの家々では誰も眠らなかった'],
      from: 'en',
      to: 'ja',
    }
    const words = { Dawn: '夜明け', Hills: '山の上', Valley: '谷', Songs: '歌', Nobody: '誰も' }
    const pairs = Object.entries(words).flatMap(([one, other]) =>
      ['v', 'w', 'x', 'y', 'z'].map(more => ({ source: `${one} ${more}`, target: `${other} ${more}` })),
    )
    expect(linked(alignTexts(dawn))).not.toContain('1:0')
    expect(linked(alignTexts({ ...dawn, pairs }))).toEqual(expect.arrayContaining(['1:0', '2:1', '3:2']))
    const translations = [
      '町では何時間も雨が降った',
      'とうとう夜明けが山の上に来た',
      'すると谷は歌でいっぱいだった',
      'そこの家々では誰も眠らなかった',
    ]
    expect(linked(alignTexts({ ...dawn, translations }))).toEqual(expect.arrayContaining(['1:0', '2:1', '3:2']))
  })

  it('pairs nothing if a text is empty', () => {
    expect(pairsOf([], [])).toEqual([])
    expect(pairsOf(EN.slice(0, 2), [])).toEqual(['0:', '1:'])
    expect(pairsOf([], ES.slice(0, 1))).toEqual([':0'])
  })

  it('has every sentence of both texts once, whatever the texts', () => {
    const sentence = fc.oneof(fc.constantFrom(...EN, ...ES), fc.string())
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), fc.array(sentence, { maxLength: 12 }), (source, target) => {
        const beads = alignTexts({ source, target, from: 'en', to: 'es' })
        expect(beads.flatMap(bead => bead.source).sort((a, b) => a - b)).toEqual(source.map((_, at) => at))
        expect(beads.flatMap(bead => bead.target).sort((a, b) => a - b)).toEqual(target.map((_, at) => at))
        expect(beads.every(({ score }) => score >= 0 && score <= 1)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
