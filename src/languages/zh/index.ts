import type { LanguageHead } from '../model.ts'

export const zh: LanguageHead = {
  tag: 'zh',
  name: 'Chinese',
  sources: {
    segment: ['GB/T 15834-2011《标点符号用法》：句末点号、引号、括号', '教育部《重訂標點符號手冊》'],
    article: ['The pages of Xinhua customers, Caixin, United Daily News and BBC Chinese'],
  },
  readBy: [],
  titles: 'Mr. Smith, Mrs. Smith, Ms. Smith, Dr. Smith,',
  saying: '说 說 问 問 称 稱 表示 答 喊 叫 写 寫 回应 回應 补充 補充 指出 强调 強調 宣布 解释 解釋',
  months: {
    1: '一月',
    2: '二月',
    3: '三月',
    4: '四月',
    5: '五月',
    6: '六月',
    7: '七月',
    8: '八月',
    9: '九月',
    10: '十月',
    11: '十一月',
    12: '十二月',
  },
  weekdays: {
    1: '周一 星期一 週一 礼拜一 禮拜一',
    2: '周二 星期二 週二 礼拜二 禮拜二',
    3: '周三 星期三 週三 礼拜三 禮拜三',
    4: '周四 星期四 週四 礼拜四 禮拜四',
    5: '周五 星期五 週五 礼拜五 禮拜五',
    6: '周六 星期六 週六 礼拜六 禮拜六',
    7: '周日 星期日 週日 星期天 礼拜天 禮拜天 周天',
  },
  dangling: '的 在 和 与 與 是 为 為 对 對 从 從 将 將 被 把 给 給 于 於 而 但 因为 因為 以 及 或 这 這 其',
  subtitles: { lineLength: 32, charactersPerSecond: 18 },
}
