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
  next: 'בשבוע_הבא השבוע_הבא בחודש_הבא החודש_הבא בשנה_הבאה השנה_הבאה בעונה_הבאה העונה_הבאה ~הבא* ~הקרוב* ~עתיד*',
  previous: 'בשבוע_שעבר בחודש_שעבר בשנה_שעברה אשתקד בעונה_שעברה ~שעבר* ~האחרונ* ~הקודמ* ~לפני ~אתמול',
  accelerate: 'האיץ האיצה ~מהר* ~מואצ* ~האצ*',
  decelerate: 'האט האטה הואט* ~לאט ~איטי*',
  enough: 'מספיק* ~די',
  lacking: 'חסר חסרה חסרים חסרות מחסור*',
  claimed:
    '~לפי ~פי ~טוענ* ~טוען ~טען ~טענ* ~לטענת ~לכאורה ~מאשימ* ~האשימ* ~חשוד* ~אמר* ~אומר* ~לדברי ~מייחס* ~נטען ~בהתאם',
  financeMinister: 'שר_האוצר שרת_האוצר ~האוצר ~אוצר ~כספים ~כלכל*',
  foreignMinister: 'שר_החוץ שרת_החוץ ~החוץ ~חוץ ~דיפלומט* ~המדינה',
  defenceMinister: 'שר_הביטחון שרת_הביטחון שר_ההגנה שרת_ההגנה ~הביטחון ~ההגנה ~ביטחון',
  interiorMinister: 'שר_הפנים שרת_הפנים ~הפנים ~פנים',
  justiceMinister: 'שר_המשפטים שרת_המשפטים ~המשפטים ~משפטים',
  healthMinister: 'שר_הבריאות שרת_הבריאות ~הבריאות ~בריאות',
  houseSpeaker: '~יושב* ~יו״ר ~ראש',
  night: '~לילה ~לילות ~ליל ~ערב',
}
