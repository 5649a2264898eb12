import type { NegationWords } from '../model.ts'

export const da: NegationWords = {
  no: 'nej',
  without: 'uden',
  merely: 'kun bare blot alene udelukkende',
  until: 'før førend inden tidligere',
  since: 'først tidligst',
}
