import type { LanguageHead } from '../model.ts'

export const ja: LanguageHead = {
  tag: 'ja',
  name: 'Japanese',
  sources: {
    segment: ['文化庁『公用文作成の考え方』（2022年）：句読点、括弧', '日本新聞協会『新聞用語集』：「」の中の句点'],
    article: ['The pages of Kyodo customers, Asahi Shimbun, NHK and Yahoo! News Japan'],
  },
  readBy: [],
  titles: 'Mr. Smith, Mrs. Smith, Ms. Smith, Dr. Smith,',
  weekdays: {
    1: '月曜 月曜日',
    2: '火曜 火曜日',
    3: '水曜 水曜日',
    4: '木曜 木曜日',
    5: '金曜 金曜日',
    6: '土曜 土曜日',
    7: '日曜 日曜日',
  },
  dangling: 'の は が を に と で や から まで より も へ という この その あの 新しい',
  subtitles: { lineLength: 26, charactersPerSecond: 8 },
}
