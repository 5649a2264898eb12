import type { ContrastWords } from '../model.ts'

/**
 * Chinese words for meanings that exclude each other in news: a short list, by the members of the families in
 * `languages/contrasts.ts`; `ContrastWords` in `shapes/check.ts` says how they are written. Source: collected for these
 * checks, from no other work. No native speaker has read them.
 */
export const zh: ContrastWords = {
  up: '上升 上涨 上漲 增长 增長 增加 攀升 ~上调 ~上調 ~提高 ~上 ~高 ~升 ~涨 ~漲 ~增 ~多',
  down: '下降 下跌 减少 減少 下滑 降低 ~下调 ~下調 ~下 ~低 ~降 ~跌 ~减 ~減 ~少',
  atLeast: '至少 最少 不少于 不少於 不低于 ~超过 ~超過 ~以上 ~多 ~起码',
  atMost: '至多 最多 不超过 不超過 ~高达 ~高達 ~以下 ~以内 ~以內 ~内 ~达 ~達',
  more: '超过 超過 多于 多於 ~以上 ~多 ~更 ~逾 ~余 ~余名 ~高于',
  fewer: '少于 少於 不足 不到 ~以下 ~少 ~低于 ~低於 ~未',
  allOf: '所有 全部 全体 全體 ~各 ~全 ~每 ~都 ~皆 ~整个',
  someOf: '一些 部分 某些 ~有些 ~几 ~幾 ~有的 ~若干 ~数 ~數 ~多',
  before: '之前 以前 ~前 ~先 ~此前 ~先前',
  after: '之后 之後 以后 以後 ~后 ~後 ~随后 ~随後 ~自 ~起',
  former: '前任 原任 前总统 前總統 前首相 前总理 前部长 ~前 ~原 ~曾 ~昔日 ~已故',
  north: '北部 北方 ~北 ~朝鲜',
  south: '南部 南方 ~南 ~韩',
  east: '东部 東部 东方 ~东 ~東',
  west: '西部 西方 ~西',
  win: '获胜 獲勝 击败 擊敗 战胜 ~赢 ~贏 ~胜 ~勝 ~夺',
  lose: '失败 輸给 输给 落败 ~输 ~輸 ~败 ~敗 ~负',
  die: '死亡 身亡 遇难 遇難 丧生 喪生 罹难 罹難 ~死 ~亡 ~遇害',
  hurt: '受伤 受傷 伤者 傷者 重伤 轻伤 重傷 輕傷',
}
