import type { NegationWords } from '../model.ts'

export const ja: NegationWords = {
  not: 'ない なかった ません ませんでした いない いなかった いません できない できなかった ではない なりません ないと',
  describes: /^(?!ないと[述発語言話伝明説])\p{Script=Hiragana}+(?=[\p{Script=Han}\p{Script=Katakana}])/u,
  warns: '警告',
  parts: '不 非 未 無 まい いや 嫌 ダメ だめ 駄目',
  merely: 'だけ のみ 単なる 単に',
  until: 'まで 前 しか',
  since: '後になる 後となる 後に 以降 初めて はじめて ようやく やっと 待つ 待た',
  nothingBut: 'しか ほか ほかなら',
}
