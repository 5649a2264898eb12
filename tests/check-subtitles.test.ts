import { describe, expect, it } from 'vitest'
import { contentSegment, parseArticle } from '../src/article/index.ts'
import { createProofreader } from '../src/check/index.ts'
import { parseConfig, subtitleLimitsFor } from '../src/config.ts'
import type { Edition, Finding, Glossary, Unit } from '../src/model.ts'
import { createFinder } from '../src/names/index.ts'
import { segmentArticle } from '../src/segment/index.ts'

const GLOSSARY: Glossary = { version: 1, sourceLocale: 'en', terms: [] }

/** A file of cues, each shown for these seconds. */
const srt = (...cues: readonly (readonly [seconds: number, text: string])[]): string =>
  cues.map(([seconds, text], at) => `${at + 1}\n00:0${at}:00,000 --> 00:0${at}:0${seconds},000\n${text}\n`).join('\n')

interface Setting {
  readonly to?: string
  readonly config?: string
}

/** The findings on the cues of an edition with these texts. */
async function found(
  source: string,
  targets: readonly string[],
  { to = 'es', config = '' }: Setting = {},
): Promise<readonly Finding[]> {
  const article = await parseArticle(source, { slug: 'talk', locale: 'en', format: 'srt' })
  const shown = segmentArticle(article)
    .map(contentSegment)
    .filter(({ translate }) => translate)
  const units = shown.map(({ key, text }, at): Unit => {
    return { key, source: text, target: targets[at] ?? '', state: 'translated', origin: 'human' }
  })
  const edition: Edition = { slug: 'talk', locale: to, sourceLocale: 'en', units }
  const settings = parseConfig(config, 'interlinear.yml')
  const proofreader = createProofreader(edition, {
    glossary: GLOSSARY,
    finder: createFinder(GLOSSARY, 'en'),
    readers: new Map(),
    shown,
    subtitles: locale => subtitleLimitsFor(settings, locale),
    levels: () => settings.check.levels,
  })
  const ours = (findings: readonly Finding[]): readonly Finding[] =>
    findings.filter(({ code }) => code === 'subtitle-length' || code === 'reading-speed')
  const all = ours(proofreader.check(edition))
  // A sentence checked alone has the same findings as in the whole edition.
  for (const unit of units) {
    expect(ours(proofreader.checkUnit(unit, edition).findings)).toEqual(all.filter(({ key }) => key === unit.key))
  }
  return all
}

const said = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ key, code, level, message }) => `${key} ${code} ${level} ${message}`)

const LONG = 'La alcaldesa pidió ayer a todos los vecinos del barrio viejo que se marcharan cuanto antes de sus casas.'

describe('subtitle-length', () => {
  it('finds a cue with more lines than are allowed, but not one with exactly as many', async () => {
    const source = srt([9, 'The mayor asked all people of the old town to leave.'])
    expect(said(await found(source, [LONG]))).toEqual([
      'p1.s1 subtitle-length warning Cue 1 (0:00:00.0) has 3 lines, at most 2 leave room for the picture.',
    ])
    expect(await found(source, ['La alcaldesa pidió a todos los vecinos que se marcharan.'])).toEqual([])
  })

  it('finds a word that is longer than a line', async () => {
    const [one] = await found(srt([9, 'Hello.']), ['Donaudampfschifffahrtsgesellschaftskapitänsmütze!'], { to: 'de' })
    expect(one?.message).toMatch(/a line of 49 letters, at most 42/)
  })

  it('counts the name of the speaker in a line', async () => {
    const word = 'Donaudampfschifffahrtsgesellschafts!'
    const [one] = await found(srt([9, '- <b>MAYOR:</b> Hello.']), [word], { to: 'de' })
    expect(one?.message).toMatch(/a line of 45 letters, at most 42/)
    expect(await found(srt([9, '- Hello.']), [word], { to: 'de' })).toEqual([])
  })

  it('finds a cue for which no words are left', async () => {
    const source = srt([4, 'I do']).concat('\n2\n00:00:04,100 --> 00:00:08,000\nnot.\n')
    expect(said(await found(source, ['No.']))).toEqual([
      'p1.s1 subtitle-length warning Cue 2 (0:00:04.1) has no words, since the sentence is too short.',
    ])
  })

  it('counts the lines of both speakers', async () => {
    const texts = [LONG.slice(0, 60), 'No.']
    expect(said(await found(srt([9, '- Leave now.\n- No.']), texts))[0]).toMatch(/^p1\.s1 subtitle-length .* 3 lines/)
  })
})

describe('reading-speed', () => {
  it('finds a cue that is shown too briefly for its words, and says where they are', async () => {
    const findings = await found(srt([1, 'Leave.']), ['Tienen que marcharse de aquí.'])
    expect(said(findings)).toEqual([
      'p1.s1 reading-speed warning Cue 1 (0:00:00.0) has 29 letters in 1 seconds: 29 a second, at most 17 can be read.',
    ])
    expect(findings[0]?.target).toEqual([0, 29])
  })

  it('is a note if the source is as fast', async () => {
    const findings = await found(srt([1, 'You all have to leave now.']), ['Tienen que marcharse ya.'])
    expect(findings.map(({ level }) => level)).toEqual(['info'])
  })

  it('counts a Chinese character as two, and uses the reading speed of Chinese', async () => {
    expect(await found(srt([2, 'Leave now.']), ['請大家現在就馬上離開。'], { to: 'zh' })).toEqual([])
    expect(said(await found(srt([1, 'Leave.']), ['請大家現在就馬上離開。'], { to: 'zh' }))).toEqual([
      'p1.s1 reading-speed warning Cue 1 (0:00:00.0) has 22 letters in 1 seconds: 22 a second, at most 18 can be read.',
    ])
  })
})

describe('the settings', () => {
  const source = srt([4, 'The mayor asked people to leave.'])
  const target = ['La alcaldesa pidió a la gente que se marchara de allí.']

  it.each<readonly [config: string, codes: readonly string[]]>([
    ['', []],
    ['subtitles: {lineLength: 20}', ['subtitle-length']],
    ['subtitles: {lines: 1}', ['subtitle-length']],
    ['subtitles: {charactersPerSecond: 12}', ['reading-speed']],
    ['subtitles: {charactersPerSecond: 12, locales: {es: {charactersPerSecond: 15}}}', []],
    ['subtitles: {charactersPerSecond: 12}\ncheck: {levels: {reading-speed: off}}', []],
  ])('%j', async (config, codes) => {
    expect((await found(source, target, { config })).map(({ code }) => code)).toEqual(codes)
  })

  it('are refused if they make no sense', () => {
    expect(() => parseConfig('subtitles: {lineLength: 0}', 'interlinear.yml')).toThrow(/lineLength|1/)
    expect(() => parseConfig('subtitles: {speed: 3}', 'interlinear.yml')).toThrow(/speed/)
  })
})
