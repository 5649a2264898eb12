import type { ContrastWords } from '../model.ts'

/**
 * Japanese words for meanings that exclude each other in news: a short list, by the members of the families in
 * `languages/contrasts.ts`; `ContrastWords` in `shapes/check.ts` says how they are written. Source: collected for these
 * checks, from no other work. No native speaker has read them.
 */
export const ja: ContrastWords = {
  up: '上昇 増加 急増 上がっ 増え 値上がり 値上げ 上昇し 増加し 伸び ~上回 ~高 ~引き上げ ~上方 ~拡大 ~多 ~上',
  down: '下落 減少 急減 低下 下がっ 減っ 値下がり 値下げ 減少し 低下し 下落し ~下回 ~低 ~引き下げ ~下方 ~縮小 ~少 ~下',
  atLeast: '少なくとも 最低でも 以上 ~超 ~上回 ~最低',
  atMost: '最大で 多くても 最高でも せいぜい 以内 最大 最長 ~以下 ~件まで ~人まで ~円まで ~未満 ~上限 ~長くても',
  more: '超える 超えた 超え 上回 ~以上 ~超 ~多 ~より ~さらに ~余り',
  fewer: '未満 下回 足らず ~以下 ~少 ~満たない',
  allOf: '全て すべて 全員 全部 あらゆる ~全 ~皆 ~どの ~毎 ~各 ~完全',
  someOf: '一部 いくつか 数人 何人か ~数 ~ある ~何 ~若干 ~部分',
  before: '前に 以前 直前 ~前 ~先 ~まで ~先立 ~かつて',
  after: '後に 以後 直後 以降 その後 ~後 ~あと ~のち ~翌 ~から',
  current: '現職 現在の 現大統領 現首相 現市長 ~現 ~今',
  overFigure: '半分以上 半数以上 過半 少なくとも 超える 超えた 上回 最低でも ~以上 ~超 ~余り ~より ~多',
  underFigure: '未満 下回 足らず 満たない 以下 多くても ~少 ~弱 ~届かな',
  former:
    '元会長 前会長 元監督 前監督 元代表 前代表 元議員 前議員 元長官 前長官 前社長 元所長 前所長 元知事 前知事 元委員長 前委員長 元議長 前議長 元総裁 前総裁 元院長 前院長 元党首 前党首 元総理 前総理 元大統領 前大統領 元首相 前首相 元市長 前市長 元閣僚 元選手 元社長 旧 ~元 ~前 ~かつて ~OB ~先代',
  north: '北部 北方 北東部 北西部 ~北 ~朝鮮',
  south: '南部 南方 南東部 南西部 ~南 ~韓',
  east: '東部 東方 ~東 ~北東 ~南東',
  west: '西部 西方 ~西 ~北西 ~南西',
  agreeWith: '合意 同意 一致 ~賛成 ~妥結 ~決着 ~協定 ~了承',
  disagreeWith: '食い違 意見が分かれ 意見の対立 物別れ 折り合わ ~対立 ~反対 ~異論 ~割れ',
  win: '勝利 優勝 勝っ 破っ 下し ~勝 ~制し ~当選 ~受賞',
  lose: '敗北 敗れ 負け ~敗 ~失 ~落選',
  open: '開店 開館 開業 再開 ~開 ~オープン ~公開',
  close: '閉店 閉館 閉鎖 休館 休校 ~閉 ~停止 ~終了 ~休',
  buy: '購入 買収 買っ ~買 ~取得',
  sell: '売却 販売 売っ ~売 ~譲渡',
  mother: '母 母親 ~お母さん ~母さん',
  father: '父 父親 ~お父さん ~父さん',
  morning: '午前 ~朝 ~未明 ~早朝',
  evening: '夕方 ~夜 ~午後 ~晩',
  night: '夜 深夜 夜間 ~晩 ~未明 ~夕',
}
