import type { NegationWords } from '../model.ts'

export const ar: NegationWords = {
  not: 'لا لم لن ليس ليست ليسوا ولا ولم ولن وليس',
  warns: 'حذر* يحذر تحذير* حذّر*',
  without: 'دون بدون بلا',
  merely: 'فقط مجرد',
  only: { 'لا لم لن ما ليس ليست ولا ولم ولن': 'إلا إلّا الا سوى' },
  until: 'حتى قبل إلا',
  since: 'فقط انتظار الانتظار ننتظر ينتظر',
  nothingBut: 'سوى إلا',
  or: 'أو أم',
}
