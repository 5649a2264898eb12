import type { SegmentData } from '../model.ts'

export const zh: SegmentData = {
  sources: ['GB/T 15834-2011《标点符号用法》：句末点号、引号、括号', '教育部《重訂標點符號手冊》'],
  joins: 'Mr. Smith, Mrs. Smith, Ms. Smith, Dr. Smith, St. Louis, vs. Smith',
  beforeNumber: 'No. 5, no. 5, Vol. 5, vol. 5, p. 5, pp. 5, Fig. 2, fig. 2',
  beforeStarter: 'U.S. 军, U.S.A. 军, Inc. 总裁, Ltd. 总裁, Co. 总裁, Corp. 总裁, Jr. 先生',
  brackets: '（）()〈〉《》【】〔〕',
  reporting: '说 說 问 問 称 稱 表示 答 喊 叫 写 寫 回应 回應 补充 補充 指出 强调 強調 宣布 解释 解釋',
  stops: '｡︒﹒﹖﹗',
}
