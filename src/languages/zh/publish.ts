import type { PublicationWords } from '../model.ts'

export const zh: PublicationWords = {
  byMachine: '本文由机器翻译。',
  byPeople: '本文由人工翻译。',
  unread: '译文尚无人阅读。',
  partlyRead: '已有人阅读的句子：{units}句中的{read}句。',
  read: '译文的每一句都有人读过。',
  approved: '译文的每一句都有人读过。批准并负责：{editor}。',
  original: '原文',
  otherLanguages: '本文的其他语言版本',
  corrections: '更正',
  corrected: '更正：本文早前版本称：“{before}”应为：“{after}”',
  withdrawn: '更正：本文早前版本称：“{before}”此说法有误。',
}
