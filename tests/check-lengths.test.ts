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
