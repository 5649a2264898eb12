import type { PublicationWords } from '../model.ts'

export const ko: PublicationWords = {
  machine: '이 글은 기계가 번역했습니다. 번역문을 읽은 사람이 아직 없습니다.',
  partlyRead: '이 글은 기계가 번역했습니다. 사람이 읽은 문장: {units}개 중 {read}개.',
  read: '이 글은 기계가 번역했습니다. 사람이 번역문의 모든 문장을 읽었습니다.',
  approved: '이 글은 기계가 번역했습니다. 사람이 모든 문장을 읽었습니다. 승인 및 책임: {editor}.',
  people: '이 글은 사람이 번역했습니다.',
  peopleApproved: '이 글은 사람이 번역했습니다. 승인 및 책임: {editor}.',
  original: '원문',
  otherLanguages: '다른 언어로 된 이 기사',
  corrections: '정정',
}
