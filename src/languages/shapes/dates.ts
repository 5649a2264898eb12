/** What shows that a month or weekday with a capital is a date and no part of a name: "in May", not "Theresa May"; phrases in lower case. */
export interface DateCues {
  /** Words before a date, whatever follows but a possessive: in May, on Sunday; not "in May's words". */
  readonly before: Readonly<Record<DateWord, readonly string[]>>
  /** Words before a date where the clause ends, which may stand before a name elsewhere: "since May.", but "since May took office". */
  readonly closing: readonly string[]
  /** Words that such a preposition belongs to, so that a name follows: confidence in May. */
  readonly governed: readonly string[]
  readonly after: Readonly<Record<DateWord, readonly string[]>>
  /** Between two months: and, to. */
  readonly joints: readonly string[]
  /** Things that a number counts, so that it is no day: "May 20 points ahead". */
  readonly counted: readonly string[]
}

export type DateWord = 'month' | 'weekday'
