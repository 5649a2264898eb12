import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  contentSegment,
  parseArticle,
  plainView,
  replaceSegments,
  usualRules,
  writeTargets,
} from '../src/article/index.ts'
import type { Article, Format, Segment } from '../src/model.ts'
import { segmentArticle } from '../src/segment/index.ts'

const read = (source: string, format: Format, locale = 'en'): Promise<Article> =>
  parseArticle(source, { slug: 'talk', locale, format, file: `talk.${format}` })

const two = (value: number): string => String(value).padStart(2, '0')
const clock = (seconds: number, mark: string): string =>
  `00:${two(Math.floor(seconds / 60))}:${two(seconds % 60)}${mark}000`

/** Cues of four seconds with a second between them. */
const srt = (...texts: readonly string[]): string =>
  texts.map((text, at) => `${at + 1}\n${clock(at * 5, ',')} --> ${clock(at * 5 + 4, ',')}\n${text}\n`).join('\n')

const vtt = (...texts: readonly string[]): string =>
  `WEBVTT\n\n${texts.map((text, at) => `${clock(at * 5, '.')} --> ${clock(at * 5 + 4, '.')}\n${text}\n`).join('\n')}`

const segmentsOf = async (source: string, format: Format, locale = 'en'): Promise<readonly Segment[]> =>
  segmentArticle(await read(source, format, locale)).map(contentSegment)

/** What is translated, sentence by sentence. */
const sentences = async (source: string, format: Format, locale = 'en'): Promise<readonly string[]> =>
  (await segmentsOf(source, format, locale)).filter(({ translate }) => translate).map(({ text }) => text)

/** The texts of the cues of a file after its sentences are replaced by these, in order. */
async function cut(
  source: string,
  targets: readonly string[],
  {
    format = 'srt',
    to = 'es',
    names = [] as readonly string[],
  }: { format?: Format; to?: string; names?: readonly string[] } = {},
): Promise<readonly string[]> {
  const article = await read(source, format)
  const segments = segmentArticle(article).map(contentSegment)
  const keys = segments.filter(({ translate }) => translate).map(({ key }) => key)
  const file = writeTargets(article, segments, {
    targets: new Map(targets.map((target, at) => [keys[at] ?? '', target])),
    rules: { ...usualRules(to), names },
  })
  return file
    .replace(/^WEBVTT\n\n/, '')
    .trimEnd()
    .split('\n\n')
    .map(cue => cue.replace(/^(?:\d+\n)?.*-->.*\n?/, ''))
}

describe('what is translated of a cue', () => {
  it.each<readonly [source: string, translated: readonly string[]]>([
    // A sentence over several cues and lines is one.
    [srt('The river rose', 'above the\nold bridge.'), ['The river rose above the old bridge.']],
    [srt('<i>The river</i>\n<i>rose</i>', '<i>above the bridge.</i>'), ['The river rose above the bridge.']],
    [srt('We want...', '...to go home.'), ['We want to go home.']],
    [srt('We want…', '…Hanna to stay.'), ['We want Hanna to stay.']],
    [srt('He met Mr.', 'Smith there. It rained.'), ['He met Mr. Smith there.', 'It rained.']],
    // Names of speakers and sounds are not translated.
    [srt('- Who?\n- Me.'), ['Who?', 'Me.']],
    [srt('– Who?', '— Me'), ['Who?', 'Me']],
    [srt('-5 degrees.'), ['-5 degrees.']],
    [srt('KOVAL: Leave\nnow.'), ['Leave now.']],
    [srt('Ann Lee: Leave now.'), ['Leave now.']],
    [srt('It rained.', '<font color="#ff0">Dr. Koval:</font> Leave now.'), ['It rained.', 'Leave now.']],
    [srt('It rained.', '<b>KOVAL:</b>\nLeave now.'), ['It rained.', 'Leave now.']],
    [srt('<b>Leave</b> now.'), ['<b>Leave</b> now.']],
    [srt('>> Leave.\n>> No.'), ['Leave.', 'No.']],
    [srt('JOHN (on phone): Leave.', 'JOHN: No.'), ['JOHN (on phone): Leave.', 'No.']],
    [srt('Remember: it is late.'), ['Remember: it is late.']],
    [srt('Reporter: Why?', 'Mayor: Why not?', 'Reporter: When?', 'Mayor: Now.'), ['Why?', 'Why not?', 'When?', 'Now.']],
    [srt('[applause]\nThank you.'), ['Thank you.']],
    [srt('(LAUGHTER)', 'Thank you.', '(door opens)'), ['Thank you.']],
    [srt('(in Russian) Thank you.'), ['Thank you.']],
    [srt('- (Hi.)', '(door opens)'), ['(Hi.)']],
    [srt('I wanted', '[applause]', 'to thank you.'), ['I wanted to thank you.']],
    [srt('Thank you. [sighs]'), ['Thank you.']],
    [srt('It [sighs] is late.'), ['It [sighs] is late.']],
    [srt('[Putin] said so.'), ['[Putin] said so.']],
    [srt('♪ Take me ♪', 'I sang.'), ['I sang.']],
    [srt('♪ Take me\nto the river ♪', 'I sang.'), ['I sang.']],
    [srt('# Take me home #', 'I sang.'), ['I sang.']],
    // Positions and styles around a whole text are not part of it; those inside of it are.
    [srt('{\\an8}<i>Up here.</i>'), ['Up here.']],
    [srt('<font color="#fff">Up <b>here</b>.</font>'), ['Up <b>here</b>.']],
    [srt('<i>- Up.</i>\n<i>- Down.</i>'), ['Up.', 'Down.']],
    [srt('<i>- Up.\n- Down.</i>'), ['Up.', 'Down.']],
    [srt('He read <i>The Old</i>', '<i>Man</i> again.'), ['He read <i>The Old Man</i> again.']],
    [srt('Now\n\nthere is a gap.'), ['Now there is a gap.']],
    // Speakers, and times inside of a cue.
    [srt('- I think that', '- No!', 'we go.'), ['I think that', 'No!', 'we go.']],
    [srt('Tom & Ann <3 it.'), ['Tom & Ann <3 it.']],
  ])('%j', async (source, translated) => {
    expect(await sentences(source, 'srt')).toEqual(translated)
    expect(await sentences(source.replaceAll('\n', '\r\n'), 'srt')).toEqual(translated)
  })

  it.each<readonly [source: string, translated: readonly string[]]>([
    [vtt('<v Ann>The river', '<v Ann>rose.</v>'), ['The river rose.']],
    [vtt('<v Ann>The river', '<v Bo>rose.'), ['The river', 'rose.']],
    // A cue without a voice continues only what a cue with a voice began.
    [vtt('<v Ann>The mayor of the', 'old city left.'), ['The mayor of the old city left.']],
    [vtt('<v Ann>The mayor left.', 'so it goes.'), ['The mayor left.', 'so it goes.']],
    [vtt('<v Ann>The mayor', 'Nobody left.'), ['The mayor', 'Nobody left.']],
    [vtt('<v Ann>Who?</v> <v Bo>Me.</v>'), ['Who?', 'Me.']],
    [vtt('&gt;&gt; Leave.', '&gt;&gt;&gt; No.'), ['Leave.', 'No.']],
    [vtt('Tom &amp; Ann &lt;3 it.'), ['Tom &amp; Ann &lt;3 it.']],
    [vtt('<c.loud>Run,</c> he said.'), ['<c.loud>Run,</c> he said.']],
    [vtt('<00:00:00.500>One <00:00:01.000>two.'), ['One <00:00:01.000>two.']],
    [vtt('NOTE this.\n\nNOTE\nnot this\n\nSTYLE\n::cue { color: red }'), ['NOTE this.']],
  ])('%j', async (source, translated) => {
    expect(await sentences(source, 'vtt')).toEqual(translated)
  })

  it('never joins cues that are shown at once, out of order, or long after one another', async () => {
    const times = (...all: readonly (readonly [string, string, string])[]): string =>
      all.map(([from, to, text]) => `${from} --> ${to}\n${text}\n`).join('\n')
    const both = times(['00:00:01,000', '00:00:05,000', 'The mayor'], ['00:00:01,500', '00:00:05,000', 'spoke.'])
    const back = times(['00:00:09,000', '00:00:10,000', 'The mayor'], ['00:00:01,000', '00:00:02,000', 'spoke.'])
    const late = times(['00:00:01,000', '00:00:02,000', 'The mayor'], ['00:01:01,000', '00:01:02,000', 'spoke.'])
    const touching = times(['00:00:01,000', '00:00:03,000', 'The mayor'], ['00:00:02,900', '00:00:05,000', 'spoke.'])
    for (const source of [both, back, late]) expect(await sentences(source, 'srt')).toEqual(['The mayor', 'spoke.'])
    expect(await sentences(touching, 'srt')).toEqual(['The mayor spoke.'])
  })

  it('joins cues without a space where the script has none', async () => {
    expect(await sentences(srt('政府は新しい', '計画を発表した。'), 'srt', 'ja')).toEqual([
      '政府は新しい計画を発表した。',
    ])
    expect(await sentences(srt('정부는 새로운', '계획을 발표했다.'), 'srt', 'ko')).toEqual([
      '정부는 새로운 계획을 발표했다.',
    ])
    expect(await sentences(srt('記者：何時ですか。', '記者：本当ですか。'), 'srt', 'ja')).toEqual([
      '何時ですか。',
      '本当ですか。',
    ])
  })

  it.each<readonly [locale: string, cues: readonly string[], translated: readonly string[]]>([
    [
      'zh',
      ['大桥什么时候开放', '下周二重新开放', '不过，如果一直下雨，', '可能会推迟', '市长说要对', '居民负责'],
      ['大桥什么时候开放', '下周二重新开放', '不过，如果一直下雨，可能会推迟', '市长说要对居民负责'],
    ],
    [
      'ja',
      ['橋はいつ開きますか', '来週の火曜日に', '再び開通します', '本当ですか', '多分'],
      ['橋はいつ開きますか', '来週の火曜日に再び開通します', '本当ですか', '多分'],
    ],
    [
      'ko',
      ['다리가 언제 열려요', '화요일에 열려요', '정말요', '글쎄요'],
      ['다리가 언제 열려요', '화요일에 열려요', '정말요', '글쎄요'],
    ],
    // A file with full stops, and one in a script that usually has them.
    ['zh', ['大桥什么时候', '重新开放？', '下周二，', '市长说。'], ['大桥什么时候重新开放？', '下周二，市长说。']],
    [
      'en',
      ['when will the bridge', 'open again on', 'the river she', 'asked'],
      ['when will the bridge open again on the river she asked'],
    ],
  ])('ends with its cue where a file has no full stops: %s', async (locale, cues, translated) => {
    const plain = (await segmentsOf(srt(...cues), 'srt', locale)).map(segment => plainView(segment).text)
    expect(plain).toEqual(translated)
  })

  it('is cut into sentences of limited length if there is no full stop', async () => {
    const texts = Array.from({ length: 20 }, (_, at) => `and then we went on and on to place ${at}`)
    const found = await sentences(srt(...texts), 'srt')
    expect(found.length).toBeGreaterThan(1)
    expect(Math.max(...found.map(({ length }) => length))).toBeLessThan(600)
  })

  it('has the language and the title of the file', async () => {
    const article = await read(
      'WEBVTT - The flood\nKind: captions\nLanguage: pt_BR\n\n00:01.000 --> 00:02.000\nOi.\n',
      'vtt',
    )
    expect(article).toMatchObject({ declaredLocale: 'pt-BR', metadata: { title: 'The flood' } })
  })
})

describe('broken files', () => {
  it.each<readonly [format: Format, source: string, line: number | undefined, expected: RegExp]>([
    ['vtt', '00:01.000 --> 00:02.000\nHello.\n', 1, /"WEBVTT" on the first line/],
    ['vtt', 'WEBVTTX\n\n00:01.000 --> 00:02.000\nHello.\n', 1, /"WEBVTT"/],
    ['vtt', 'WEBVTT\n\n00:01.000 --> 00:0x.000\nHello.\n', 3, /times of a cue/],
    ['vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello.\n\nLost.\n', 6, /times of a cue/],
    ['vtt', 'WEBVTT\n', undefined, /no times of a cue/],
    ['vtt', 'WEBVTT\n\n00:05.000 --> 00:02.000\nHello.\n', 3, /ends after its beginning/],
    ['srt', srt('Hello.').replace('-->', '->'), 2, /times of a cue/],
    ['srt', srt('Hello.', 'Bye.').replace('00:00:05,000', '00:00:75,000'), 6, /below 60/],
    ['srt', srt('Hello.', 'Bye.', 'So.').replace('00:00:05,000 --> 00:00:09,000\n', ''), 6, /times of a cue/],
    ['srt', `Preface\n${srt('Hello.')}`, 1, /number of the first cue/],
    ['srt', 'Hello.\n', undefined, /no times of a cue/],
    ['srt', srt('[applause]', '♪ la la ♪'), undefined, /no words/],
  ])('%s %j', async (format, source, line, expected) => {
    const place = { file: `talk.${format}`, ...(line !== undefined && { line }) }
    await expect(read(source, format)).rejects.toMatchObject({
      code: 'input',
      place,
      message: expect.stringMatching(expected),
    })
  })
})

describe('where a translation is cut', () => {
  it.each<readonly [what: string, source: string, targets: readonly string[], cues: readonly string[]]>([
    [
      'at a comma near the place where the source is cut',
      srt('The river rose before dawn,', 'and the mayor asked people to leave.'),
      ['El río subió antes del alba, y la alcaldesa pidió a la gente que se marchara.'],
      ['El río subió antes del alba,', 'y la alcaldesa pidió\na la gente que se marchara.'],
    ],
    [
      'behind no article and no preposition',
      srt('The army brought boats', 'to the market square today.'),
      ['El ejército trajo barcas a la plaza del mercado hoy.'],
      ['El ejército trajo barcas', 'a la plaza del mercado hoy.'],
    ],
    [
      'where two sentences share a cue',
      srt('The river rose', 'fast. The mayor', 'came at noon.'),
      ['El río creció deprisa.', 'La alcaldesa llegó al mediodía.'],
      ['El río creció deprisa.', 'La alcaldesa llegó', 'al mediodía.'],
    ],
    [
      'around a tag that goes over both cues',
      srt('He read <i>The Old</i>', '<i>Man</i> again.'),
      ['Volvió a leer <i>El viejo y el mar</i> de nuevo.'],
      ['Volvió a leer <i>El viejo</i>', '<i>y el mar</i> de nuevo.'],
    ],
    [
      'into two lines of about the same length',
      srt('Short.'),
      ['La alcaldesa pidió a todos los vecinos que se marcharan hoy.'],
      ['La alcaldesa pidió a todos\nlos vecinos que se marcharan hoy.'],
    ],
    [
      'into one line for each of two speakers',
      srt('- Who?\n- Me.'),
      ['¿Quién ha sido esta vez?', 'Yo mismo.'],
      ['- ¿Quién ha sido esta vez?\n- Yo mismo.'],
    ],
    [
      'with room for the name of the speaker',
      srt('MAYOR: Leave now.'),
      ['Salgan ahora mismo, no hay más tiempo, ya.'],
      ['MAYOR: Salgan ahora mismo,\nno hay más tiempo, ya.'],
    ],
    [
      'with room for the dash and the name in a tag',
      srt('- <b>KOVAL:</b> Leave now.\n- No.'),
      ['Tienen que salir de sus casas mañana.', 'No, señor.'],
      ['- <b>KOVAL:</b> Tienen que salir\nde sus casas mañana.\n- No, señor.'],
    ],
    [
      'into one line each of two named speakers',
      srt('MAYOR: Who?\nKOVAL: Me.'),
      ['¿Quién es?', 'Yo.'],
      ['MAYOR: ¿Quién es?\nKOVAL: Yo.'],
    ],
    [
      'so that a cue with a name gets less',
      srt('THE OLD MAYOR: The river rose fast and', 'fell.'),
      ['El río creció muy deprisa esta noche y nadie lo vio, y después volvió a bajar.'],
      ['THE OLD MAYOR: El río creció\nmuy deprisa esta noche y nadie lo vio,', 'y después volvió a bajar.'],
    ],
    ['into a cue without words where there is one word only', srt('I do', 'not.'), ['No.'], ['No.', '']],
  ])('%s', async (_, source, targets, cues) => {
    expect(await cut(source, targets)).toEqual(cues)
  })

  it('not inside of a name, of a placeholder, or between a number and its word', async () => {
    const source = srt('He met the general', 'of the army today.')
    const names = ['Oleksandr Syrsky']
    const [first = '', second = ''] = await cut(source, ['Se reunió con el gen. Oleksandr Syrsky hoy mismo.'], {
      names,
    })
    expect([first, second].some(text => text.includes('Oleksandr Syrsky'))).toBe(true)
    const held = await cut(source, ['Se reunió con él en {{city and street}} hoy mismo.'])
    expect(held.some(text => text.includes('{{city and street}}'))).toBe(true)
  })

  it.each<readonly [to: string, target: string, names: readonly string[]]>([
    ['zh', '烏克蘭總統弗拉基米爾·澤連斯基星期一在基輔說，（軍隊）將留在河的另一邊。', ['弗拉基米爾·澤連斯基']],
    [
      'ja',
      'ウクライナのゼレンスキー大統領は月曜日、キーウで「軍は川の向こう側にとどまる」と述べた。',
      ['ゼレンスキー'],
    ],
    ['th', 'ประธานาธิบดียูเครนกล่าวเมื่อวันจันทร์ว่ากองทัพจะอยู่อีกฝั่งหนึ่งของแม่น้ำ', []],
    ['ko', '우크라이나 대통령은 월요일 키이우에서 군대가 강 건너편에 머물 것이라고 말했다.', []],
  ])('%s: between words of the language, with no punctuation at the wrong end of a line', async (to, target, names) => {
    const cues = await cut(
      srt('The president of Ukraine said on Monday', 'in Kyiv that the army would stay', 'on the other side.'),
      [target],
      { to, names },
    )
    const lines = cues.flatMap(text => text.split('\n'))
    expect(cues.every(text => text !== '')).toBe(true)
    for (const line of lines) {
      expect(line).not.toMatch(/^[、。，．」）ーっゃゅょ·]|[「（]$|^\p{M}/u)
    }
    for (const name of names) expect(lines.some(line => line.includes(name))).toBe(true)
    expect(lines.join('').replaceAll(' ', '')).toBe(target.replaceAll(' ', ''))
  })
})

/** Files of cues with all that can stand in them. */
const cueText = fc
  .array(
    fc.constantFrom(
      'The river rose',
      'above the bridge.',
      '- Who?',
      '- Me.',
      '<i>Up',
      'here</i>',
      '<i>there</i>',
      '{\\an8}',
      'KOVAL: Go.',
      '[bang]',
      '♪ la ♪',
      '...',
      '…and',
      '>> No',
      '政府は',
      '発表した。',
      '<b>now</b>',
      'Mr.',
      '5',
      '(sighs)',
      'a & b',
      '<v Ann>So',
      '&amp;',
      '-',
      ':',
      '<c.x>y</c>',
    ),
    { maxLength: 6 },
  )
  .chain(words => fc.constantFrom(' ', '\n', '').map(space => words.join(space)))

describe('whatever stands in a file', () => {
  it.each<Format>(['srt', 'vtt'])(
    '%s is the same file with its own texts, and keeps all but the words with other texts',
    async format => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(cueText, { minLength: 1, maxLength: 8 }),
          fc.constantFrom('\n', '\r\n'),
          async (texts, end) => {
            const body = texts.map(text => text.replace(/\n\s*\n/g, '\n').replace(/^\d+$/gm, 'x'))
            const source = (format === 'srt' ? srt(...body, 'End.') : vtt(...body, 'End.')).replaceAll('\n', end)
            const article = await read(source, format)
            const segments = segmentArticle(article).map(contentSegment)
            const translated = segments.filter(({ translate }) => translate)
            const own = new Map(segments.map(({ key, text }) => [key, text]))
            expect(replaceSegments(article, segments, own)).toBe(source)
            const moved = new Map(translated.map(({ key, text }) => [key, `${text} indeed`]))
            const edition = replaceSegments(article, segments, moved)
            const isFrame = (line: string): boolean => /-->|^\d+$|WEBVTT/.test(line)
            const frame = (file: string): readonly string[] => file.split(/\r\n|\n/).filter(isFrame)
            expect(frame(edition)).toEqual(frame(source))
            /** All that is between the times; words may have changed their cues. */
            const letters = (file: string): string =>
              [
                ...file
                  .split(/\r\n|\n/)
                  .filter(line => !isFrame(line))
                  .join('')
                  .replace(/<[^<>]*>|\s+|indeed/g, ''),
              ]
                .sort()
                .join('')
            expect(letters(edition)).toBe(letters(source))
          },
        ),
        { numRuns: 300 },
      )
    },
  )

  it('is read as a viewer sees it', async () => {
    const [block] = (await read(vtt('Tom &amp; <i>Ann</i>', 'came.'), 'vtt')).blocks
    expect(block && plainView(block).text).toBe('Tom & Ann came.')
  })
})
