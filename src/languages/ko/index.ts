import type { LanguageHead } from '../model.ts'

export const ko: LanguageHead = {
  tag: 'ko',
  name: 'Korean',
  sources: {
    segment: ['국립국어원, 한글 맞춤법 부록: 문장 부호 (마침표, 물음표, 느낌표, 따옴표)'],
    article: ['The pages of Yonhap customers, Chosun Ilbo, Hankyoreh and Naver News'],
  },
  readBy: [],
  titles: `
    Mr. 김, Mrs. 김, Ms. 김, Dr. 김, Prof. 김, Gen. 김, Col. 김, Lt. 김, Capt. 김, Sgt. 김, Sen. 김, Rep. 김, Gov. 김, Rev. 김,
  `,
  starters: `
    그 그는 그녀는 그들은 그것은 이 이는 이것은 저 저는 나는 내가 우리는 우리 그리고 그러나 하지만 그런데 그래서 따라서 그러므로 또 또한 또는 그래도 그러면 한편 반면 특히 다만 이에 이어 이후 이날
    이번 지난 최근 현재 오늘 어제 내일 당시 만약 만일 왜 어떻게 무엇 누가 언제 어디 아무도 모든 모두 많은 일부 다른
  `,
  weekdays: {
    1: '월요일*',
    2: '화요일*',
    3: '수요일*',
    4: '목요일*',
    5: '금요일*',
    6: '토요일*',
    7: '일요일*',
  },
  dangling: '및 또는 그리고 이 그 저 더 매우 새 한 두 모든 다른 대한 위한 있는 하는 의 와 과',
  subtitles: { lineLength: 32, charactersPerSecond: 24 },
}
