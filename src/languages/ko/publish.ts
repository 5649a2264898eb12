import type { PublicationWords } from '../model.ts'

export const ko: PublicationWords = {
  byMachine: '이 글은 기계가 번역했습니다.',
  byPeople: '이 글은 사람이 번역했습니다.',
  unread: '번역문을 읽은 사람이 아직 없습니다.',
  partlyRead: '사람이 읽은 문장: {units}개 중 {read}개.',
  read: '사람이 번역문의 모든 문장을 읽었습니다.',
  approved: '사람이 번역문의 모든 문장을 읽었습니다. 승인 및 책임: {editor}.',
  original: '원문',
  otherLanguages: '다른 언어로 된 이 기사',
  corrections: '정정',
  corrected: '정정: 이 기사의 이전 버전에는 “{before}”라고 되어 있었으나 “{after}”로 바로잡습니다.',
  withdrawn: '정정: 이 기사의 이전 버전에는 “{before}”라고 되어 있었으나 사실과 다릅니다.',
}
