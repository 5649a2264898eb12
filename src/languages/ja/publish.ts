import type { PublicationWords } from '../model.ts'

export const ja: PublicationWords = {
  machine: 'この文章は機械が翻訳しました。訳文はまだ誰も読んでいません。',
  partlyRead: 'この文章は機械が翻訳しました。人が読んだ文は{units}文のうち{read}文です。',
  read: 'この文章は機械が翻訳しました。訳文はすべて人が読んでいます。',
  approved: 'この文章は機械が翻訳しました。訳文はすべて人が読んでいます。承認と責任：{editor}。',
  people: 'この文章は人が翻訳しました。',
  peopleApproved: 'この文章は人が翻訳しました。承認と責任：{editor}。',
  original: '原文',
  otherLanguages: 'この記事の他の言語版',
  corrections: '訂正',
}
