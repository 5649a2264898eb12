import type { OriginalCheck } from '../model.ts'

const WHY = 'Mistakes of the first translation get into every edition.'

export const originalName: OriginalCheck = {
  level: 'warning',
  original: true,
  finds: 'A name of the original is written wrong in the article, or nowhere in it.',
  why: WHY,
  example: ['캐롤라인 레빗 대변인', 'spokeswoman Caroline Leavitt'],
}

export const originalNumber: OriginalCheck = {
  level: 'warning',
  original: true,
  finds: 'A number, percentage or amount of money of the original became another one, or was lost.',
  why: WHY,
  example: ['사상자가 5만5000명', '50,000 casualties'],
}

export const originalDate: OriginalCheck = {
  level: 'warning',
  original: true,
  finds: 'A month or weekday of the original became another one or was lost, also a month that its dateline gives.',
  why: 'A reader of a translation does not know in which month "the 12th" was.',
  example: ['3월 12일', 'on the 12th'],
}

export const originalNegation: OriginalCheck = {
  level: 'warning',
  original: true,
  finds: 'The original negates and the article does not, or the other way round.',
  why: WHY,
  example: ['서두르지 않았다.', 'It was in a hurry.'],
}

export const originalLost: OriginalCheck = {
  level: 'warning',
  original: true,
  finds: 'A sentence of the original is not in the article.',
  why: 'What the first translation left out, no edition has.',
  example: ['비가 왔다. 다리가 닫혔다.', 'It rained.'],
}
