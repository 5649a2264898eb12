import type { NegationWords } from '../model.ts'

export const ko: NegationWords = {
  not: '않* 못하* 못한* 못했* 없다* 없었* 없습*',
  describes: /^[않못](?:는|은|한|하는|을(?! (?:것|전망|예정|방침|계획)))\s/u,
  warns: '경고*',
  parts: '안 말라*',
  merely: '*뿐만 *뿐 *만이 *에만 단지 오직 단순히',
  until: '*까지 까지 *까지는 전에 *전에 *전까지 *때까지 이전 이전에',
  since: '*에야 *에서야 *후에야 비로소 기다려야 *기다려야',
  nothingBut: '지나지 불과하지 밖에',
}
