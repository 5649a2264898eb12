import type { NegationWords } from '../model.ts'

export const nb: NegationWords = {
  no: 'nei',
  without: 'uten',
  merely: 'bare kun utelukkende',
  until: 'før innen tidligere',
  since: 'først tidligst',
}
