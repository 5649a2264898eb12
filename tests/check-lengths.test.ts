import { describe, expect, it } from 'vitest'
import { checkPair } from '../src/check/index.ts'

const SOURCE =
  'The Kremlin said on Friday that the talks with the American delegation would go on for another week in the capital.'

describe('the expected length of a translation depends on its script', () => {
  it.each([
    ['ko', '크렘린은 금요일 미국 대표단과의 회담이 수도에서 일주일 더 계속될 것이라고 밝혔다.'],
    ['zh-Hans', '克里姆林宫周五表示，与美国代表团的会谈将在首都再持续一周。'],
    ['ja', 'クレムリンは金曜日、米国代表団との協議が首都でさらに1週間続くと発表した。'],
    ['ar', 'قال الكرملين يوم الجمعة إن المحادثات مع الوفد الأمريكي ستستمر أسبوعا آخر في العاصمة.'],
  ])('%s: a whole sentence is neither cut off nor too long', (to, target) => {
    const codes = checkPair({ key: 's1', source: SOURCE, target }, { from: 'en', to }).map(({ code }) => code)
    expect(codes).not.toContain('truncated')
    expect(codes).not.toContain('too-long')
  })

  it.each([
    ['ko', '크렘린은 금요일'],
    ['zh-Hans', '克里姆林宫'],
    ['de', 'Der Kreml'],
  ])('%s: half a sentence is cut off', (to, target) => {
    const codes = checkPair({ key: 's1', source: SOURCE, target }, { from: 'en', to }).map(({ code }) => code)
    expect(codes).toContain('truncated')
  })
})

describe('a text is not cut off', () => {
  const codesOf = (from: string, to: string, source: string, target: string): readonly string[] =>
    checkPair({ key: 's1', source, target }, { from, to }).map(({ code }) => code)

  it.each([
    // Its last word may stand before a full stop.
    [
      'ru',
      'Бывший тренер пообещал и дальше работать с детьми в посёлке.',
      'The coach vowed to help as long as he can.',
    ],
    // Latin names in it are as long as in another language.
    [
      'zh',
      'Marguerite Oberholzer、Benedikt Schwarzenbach、Philippa Montgomery 与 Leopold Vandersteen 相识。',
      'Marguerite Oberholzer, Benedikt Schwarzenbach, Philippa Montgomery and Leopold Vandersteen met.',
    ],
  ])('%s: %s → %s', (from, source, target) => {
    expect(codesOf(from, 'en', source, target)).not.toContain('truncated')
  })

  it.each([
    [
      'en',
      'es',
      'The new school near the old harbour is better than those in Germany.',
      'La nueva escuela junto al puerto es mejor que en.',
    ],
    ['ru', 'en', 'Бывший тренер пообещал и дальше работать с детьми в посёлке.', 'The former coach said that he can'],
  ])('but is %s → %s: %s → %s', (from, to, source, target) => {
    expect(codesOf(from, to, source, target)).toContain('truncated')
  })
})
