import type { PublicationWords } from '../model.ts'

export const zh: PublicationWords = {
  machine: '本文由机器翻译。译文尚无人阅读。',
  partlyRead: '本文由机器翻译。已有人阅读的句子：{units}句中的{read}句。',
  read: '本文由机器翻译。译文的每一句都有人读过。',
  approved: '本文由机器翻译。译文的每一句都有人读过。批准并负责：{editor}。',
  people: '本文由人工翻译。',
  peopleApproved: '本文由人工翻译。批准并负责：{editor}。',
  original: '原文',
  otherLanguages: '本文的其他语言版本',
  corrections: '更正',
}
