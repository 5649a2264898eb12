import type { ContrastWords } from '../model.ts'

/**
 * Hebrew words for meanings that exclude each other in news: a short list, by the members of the families in
 * `languages/contrasts.ts`; `ContrastWords` in `shapes/check.ts` says how they are written. Source: collected for these
 * checks, from no other work. No native speaker has read them.
 */
export const he: ContrastWords = {
  up: 'עלה עלו עלתה עלייה העלייה ~גדל* ~גבוה* ~יותר ~זינק*',
  down: 'ירד ירדו ירדה ירידה הירידה ~פחת* ~נמוכ* ~פחות ~צנח*',
  more: 'יותר ~מעל ~נוספ* ~מ',
  fewer: 'פחות ~מתחת',
  atLeast: 'לפחות מינימום ~יותר ~מעל',
  atMost: 'לכל_היותר מקסימום ~עד ~פחות ~מתחת',
  allOf: 'כל כולם ~כלל ~הכל ~כול*',
  someOf: 'כמה אחדים חלק ~מספר ~מסוימ* ~אחד*',
  before: 'לפני ~טרם ~קודם ~עד',
  after: 'אחרי לאחר ~בעקבות ~מאז ~אחר*',
  former: 'לשעבר ~הקודם ~דאז ~קודמ*',
  hurt: 'נפצע נפצעו נפצעה פצועים פצוע',
}
