/**
 * How many characters of a news sentence correspond to one character of English, for languages without their own file.
 * ar, hi, ko, tr and zh are measured on the same news sentences (Parallel Universal Dependencies); the others follow
 * from their script: a kana or Han character carries more than a letter of an alphabet.
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
