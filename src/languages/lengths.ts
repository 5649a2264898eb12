/**
 * Characters that a news sentence takes for one character of English, in languages that have no file of their own.
 * ar, hi, ko, tr and zh measured on the same news sentences (Parallel Universal Dependencies); the others follow from
 * their script: kana and Han carry more in a character than an alphabet does.
 */
export const LENGTHS: Readonly<Record<string, number>> = {
  fa: 0.9,
  th: 0.9,
  yue: 0.31,
}

/** Words for percent before their number, in languages that have no file of their own; CLDR knows those behind it: ร้อยละ 8. */
export const PERCENT_BEFORE: Readonly<Record<string, string>> = {
  km: 'ភាគរយ',
  lo: 'ຮ້ອຍລະ',
  th: 'ร้อยละ',
}
