import type { NegationWords } from '../model.ts'

export const tr: NegationWords = {
  not: 'değil*',
  verb: /(?:m[aeıiuü]d[ıi](?:lar|ler|k|m|n)?|m[ıiuü]yor(?:lar|du|um|uz)?|m(?:ayaca|eyece)(?:k|ğız|ğim|klar|kler)?(?:tı|ti|lar|ler)?|m[ae]m[ıi]ş(?:tı|ti)?)$/u,
  warns: 'uyar*',
  merely: 'sadece yalnızca',
  neither: 'ne',
  until: 'kadar önce dek',
  since: 'ancak beklemek bekleyecek beklememiz beklemesi',
  nothingBut: 'başka_bir_şey ibaret',
  or: 'veya ya_da',
  with: 'ile',
}
