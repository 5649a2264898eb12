import type { PublicationWords } from '../model.ts'

export const ja: PublicationWords = {
  byMachine: 'この文章は機械が翻訳しました。',
  byPeople: 'この文章は人が翻訳しました。',
  unread: '訳文はまだ誰も読んでいません。',
  partlyRead: '人が読んだ文は{units}文のうち{read}文です。',
  read: '訳文はすべて人が読んでいます。',
  approved: '訳文はすべて人が読んでいます。承認と責任：{editor}。',
  original: '原文',
  otherLanguages: 'この記事の他の言語版',
  corrections: '訂正',
  corrected: '訂正：この記事の以前の版に「{before}」とありましたが、正しくは「{after}」です。',
  withdrawn: '訂正：この記事の以前の版に「{before}」とありましたが、誤りでした。',
}
