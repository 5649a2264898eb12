import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEGMENTS } from '../src/languages/segment.ts'
import type { Article, Block, Inline } from '../src/model.ts'
import {
  decidedOffsets,
  decisionAt,
  formatDecisions,
  parseDecisions,
  segmentArticle,
  splitSentences,
} from '../src/segment/index.ts'

/** Expects cuts exactly at each `|` of a text: `Mr. Smith left. | He ran.` */
const cut = (locale: string, marked: string): void => {
  const sentences = splitSentences(marked.replace(/\| ?/g, ''), locale)
  expect(sentences.join('|')).toBe(marked.replace(/\| /g, '|'))
}

describe('English', () => {
  it.each([
    'Gen. Valery Gerasimov met Mr. Putin. | The meeting lasted an hour.',
    'The U.S. Government and the U.S. Army agreed. | He left the U.S. | The trip was long.',
    'J. R. R. Tolkien wrote it. | Harry S. Truman read it.',
    'It was Vladimir and I. | We were late.',
    'It started at 5 a.m. | Sirens sounded. | Polls close at 8 p.m. Friday.',
    'At 6 a.m. Moscow time, it began.',
    'Resolution No. 2202 passed. | He said no. | They left.',
    'On Feb. 24, Russia invaded. | It cost $1.2 billion. | That is 0.5% of GDP.',
    'Apple Inc. shares fell. | He sued Apple Inc. | The case was dismissed.',
    'Roe v. Wade was overturned. | Kyiv vs. Lviv ended 0-0.',
    '“Is this the end?” asked Kuleba. | “Why now?” Putin asked. | “No!” | The man left.',
    '“We are ready.” | He left the room.',
    'He resigned (again!) on Tuesday. | (See p. 5.) | It is late.',
    'Forces advanced near Bakhmut.[1] | They stopped. [2] | Nobody knows why.¹ | It is cold.',
    'Well... | That was unexpected. | I thought ... well, never mind.',
    'See https://example.com/a.b?c=d. | Write to jane.doe@example.com. | Thanks.',
    '• Ukraine struck Crimea. | • Russia struck Odesa.',
    '1. The first item | 2. The second item | 3. The third item',
    'What?! | Nobody knew. | Help!!! | Please come.',
    'A headline of its own\n\n| It was a cold night in the city of Kyiv, in the\neast of Europe.\n| The end.\n| Credits\n| Names',
  ])('%s', marked => cut('en', marked))
})

describe('languages without a file of their own', () => {
  it.each([
    ['sw', 'Habari ya leo. | Ni nzuri.'],
    ['no-such-locale-at-all', 'One. | Two.'],
    ['th', 'สวัสดี'],
    ['am', 'ሰላም። | ደህና ነህ?'],
    ['ur', 'یہ اچھا ہے۔ | کیوں؟ | معلوم نہیں۔'],
    ['km', 'សួស្តី។| លាហើយ។'],
    ['ccp', '𑄃𑄧𑄁𑅁| 𑄌𑄋𑅁'],
    ['et', 'Raamatu kirjutas J. K. Rowling. | Dr. A. Tamm elab Tartus, nr. 5. | See on tõsi.'],
    ['et', 'Ta sündis 15. mail 1991. aastal II. maailmasõja ajal. | Kõik läks hästi.'],
    ['lv', 'No 21. 5. līdz 21. 6. viņš bija prom. | Tas notika 2019. | Pēc tam viņš atgriezās.'],
    ['lt', 'Vitaminas yra vitamin C. | Kita diena. | Dr. Jonas atvyko.'],
    ['be', 'Гэта сказаў Дж. Буш, вул. Міру, 5. | У 1991 г. | Менск быў іншы.'],
    ['mk', 'Проф. д-р. Ана Петрова дојде. | Зема витамин Ц. | Тоа е сѐ.'],
    ['eu', 'Mr. Smith St. Louisen bizi da. | «Bai», esan zuen. | Nor da?'],
    ['sw', '2.1.3. Mashamba\n\n| 2.1.4. Misitu'],
    ['sw', '“ Sijui. ” | Aliondoka. | " Sijui. " | Aliondoka. | »Sijui.« | »Kwa nini?«'],
  ])('%s: %s', cut)
})

const TROUBLE = [
  '\ud800',
  '\udc00',
  '𑅁',
  '«',
  '»',
  '1991. ',
  '\u0301',
  '\u202e',
  '\r\n',
  '\u0085',
  '\u2028',
  '\0',
  '"',
  '“',
  '.',
  '. ',
  '?',
  ' ',
  'A',
  'a',
  '1',
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(fc.constantFrom(...TROUBLE, '。', '」', 'U.S.', 'Mr.', '1.', '[1]', '•'), { maxLength: 60 })
    .map(parts => parts.join('')),
)

describe('any text', () => {
  it.each(Object.keys(SEGMENTS))('is cut into sentences that join to it, none blank (%s)', locale => {
    fc.assert(
      fc.property(anyText, text => {
        const sentences = splitSentences(text, locale)
        expect(sentences.join('')).toBe(text)
        if (text.trim() !== '') expect(sentences.filter(sentence => sentence.trim() === '')).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it.each(['“', '(', '.', '!', '? ', '\n', ' ', 'A.', '1. ', '. . ', 'a', '"A. ', '「', '\r\n'])(
    'a megabyte of %j is cut quickly',
    unit => {
      const text = unit.repeat(1_000_000 / unit.length)
      expect(splitSentences(text, 'en').join('')).toBe(text)
    },
  )
})

describe('exceptions', () => {
  it('never cuts after and always cuts after', () => {
    const exceptions = { neverAfter: ['Foo.', 'et Cie.'], alwaysAfter: ['***', 'U.N.'] }
    expect(splitSentences('A Foo. Bar said. XFoo. Bar. The U.N. Army *** more', 'en', exceptions)).toEqual([
      'A Foo. Bar said. ',
      'XFoo. ',
      'Bar. ',
      'The U.N. ',
      'Army *** ',
      'more',
    ])
  })

  it.each(['Dipl.-Ing.', 'a/b.', 'C++.', '(sic).', 'a-z [0-9].', '\\d.'])('take %s literally', word => {
    const text = `Here ${word} Bar came. She left.`
    expect(splitSentences(text, 'de', { neverAfter: [word] })).toEqual([`Here ${word} Bar came. `, 'She left.'])
  })
})

const article = (blocks: readonly Block[], source: string): Article => ({
  slug: 'a',
  locale: 'en',
  format: 'html',
  source,
  blocks,
  metadata: {},
})
const block = (id: string, role: Block['role'], text: string, inlines: readonly Inline[] = []): Block => {
  return { id, role, text, start: 0, end: text.length, translate: true, evidence: '', inlines }
}

describe('an article', () => {
  it('has one segment per sentence of running text, and other blocks whole', () => {
    const source = 'No. Yes. \n\n One. Two.  '
    const headline = block('headline', 'headline', 'No. Yes. ')
    const paragraph = { ...block('p1', 'paragraph', ' One. Two.  '), start: 11, end: source.length }
    const segments = segmentArticle(article([headline, paragraph], source))
    expect(segments.map(({ key, text }) => [key, text])).toEqual([
      ['headline', 'No. Yes.'],
      ['p1.s1', 'One.'],
      ['p1.s2', 'Two.'],
    ])
    for (const { start, end, text } of segments) expect(source.slice(start, end)).toBe(text)
  })

  it('is cut without regard to inline elements, and each stays with its sentence', () => {
    const source = '<b>One.</b> <i>Two <a>U.S.</a> Army</i>.<br>Three.'
    const inlines = [...source.matchAll(/<[^>]+>/g)].map(({ index, 0: tag }, id): Inline => {
      const pair = [1, 0, 7, 4, 3, 2][id]
      const kind = tag === '<br>' ? 'void' : tag.startsWith('</') ? 'close' : 'open'
      const span = { id, kind, start: index, end: index + tag.length, ...(pair !== undefined && { pair }) } as const
      return tag === '<br>' ? { ...span, plain: '\n' } : span
    })
    const segments = segmentArticle(article([block('p1', 'paragraph', source, inlines)], source))
    expect(segments.map(({ text }) => text)).toEqual(['<b>One.</b>', '<i>Two <a>U.S.</a> Army</i>.<br>', 'Three.'])
    expect(segments.map(segment => segment.inlines?.map(({ start, end }) => segment.text.slice(start, end)))).toEqual([
      ['<b>', '</b>'],
      ['<i>', '<a>', '</a>', '</i>', '<br>'],
      undefined,
    ])
  })

  it('can record a boundary at any place between characters, and finds it again', () => {
    const character = fc.constantFrom(
      'a',
      'É',
      '|',
      ' ',
      '\n',
      '.',
      '-',
      '"',
      ':',
      '#',
      '🇺🇦',
      '👩‍👩‍👧',
      'e\u0301',
      '字',
    )
    fc.assert(
      fc.property(fc.array(character, { maxLength: 60 }), fc.nat(60), (characters, at) => {
        const text = characters.join('')
        const offset = characters.slice(0, at).join('').length
        const decision = decisionAt(text, offset, 'split')
        const isBetweenWords = text.slice(0, offset).trim() !== '' && text.slice(offset).trim() !== ''
        expect(decision !== undefined).toBe(isBetweenWords)
        if (!decision) return
        expect(parseDecisions(formatDecisions([decision]), 'a.segments.yml')).toEqual([decision])
        expect(decidedOffsets(text, decision).length).toBeGreaterThan(0)
      }),
    )
    expect(decisionAt('a 👩‍👩‍👧 b', 4, 'split')).toBeUndefined()
  })

  it('keeps the splits and merges of a review after other edits', () => {
    const text = 'He met Foo. Bar left. It rained; it poured.'
    const decisions = [
      decisionAt(text, text.indexOf('Bar'), 'merge'),
      decisionAt(text, text.indexOf('it poured'), 'split'),
    ].flatMap(decision => decision ?? [])
    const edited = `A new start. ${text} A new end.`
    const segments = segmentArticle(article([block('p1', 'paragraph', edited)], edited), {}, decisions)
    expect(segments.map(segment => segment.text)).toEqual([
      'A new start.',
      'He met Foo. Bar left.',
      'It rained;',
      'it poured.',
      'A new end.',
    ])
  })
})
