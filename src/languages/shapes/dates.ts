/**
 * What shows that a month or weekday with a capital is a date and not part of a name: "in May", not "Theresa May";
 * phrases in lower case.
 */
export interface DateCues {
  /** Words before a date, unless a possessive follows: in May, on Sunday; not "in May's words". */
  readonly before: Readonly<Record<DateWord, readonly string[]>>
  /**
   * Words before a date at the end of a clause; elsewhere a name may follow them: "since May.", but "since May took
   * office".
   */
  readonly closing: readonly string[]
  /** Words before such a preposition that show that a name follows: confidence in May. */
  readonly governed: readonly string[]
  readonly after: Readonly<Record<DateWord, readonly string[]>>
  /** Between two months: and, to. */
  readonly joints: readonly string[]
  /** Things that a number counts, so that it is not a day: "May 20 points ahead". */
  readonly counted: readonly string[]
}

export type DateWord = 'month' | 'weekday'
