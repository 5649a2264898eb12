/**
 * How a language says a negation in another way. The lists are as in `CheckData`; a first `*` stands for any beginning.
 */
export interface NegationWords {
  /** Words that negate a verb, without those for "nobody", "without" and the like; a final `*` stands for any ending. */
  readonly not?: string
  /** Set if a negator stands behind its verb: German "kam nicht". */
  readonly isBehind?: true
  /** What a negated verb looks like that no list has: Czech "neviděli". */
  readonly verb?: RegExp
  /** Such verbs whose form other words have too: Czech "nečeká". */
  readonly verbs?: string
  /** What follows a negator, it included, that negates the description of a noun: 不正确的 (incorrect). */
  readonly describes?: RegExp
  /** Verbs like "warn", after which a language may negate or not: "warn them not to swim", "warn of swimming". */
  readonly warns?: string
  /** What makes a negator after it mean nothing: French "avant que … ne", Polish "dopóki … nie". */
  readonly idle?: string
  /** Negators that often negate only the word they are part of: Japanese 非 in 非致死性 (non-lethal). */
  readonly parts?: string
  /** The answer "no", which in quotes or after a figure is a vote: "161 yes, 140 no". */
  readonly no?: string
  /** "Without": behind another negation, both cancel each other. */
  readonly without?: string
  /** "With": if a target has none, a lost "without" is said in another way: "without power" → a oscuras. */
  readonly with?: string
  /** Words for "only" that after a negator negate nothing: "not only". */
  readonly merely?: string
  /** Words that join two clauses that say different things: "and", "but". */
  readonly joins?: string
  /** Words that make a clause depend on another, which a translator may turn: "not because …". */
  readonly depends?: string
  /** Words for "neither" and "nor", which may negate two clauses at once. */
  readonly neither?: string
  /** Words of degree, whose negation says less than a plain one: "not so", "not quite". */
  readonly degree?: string
  /** What remains of a fixed phrase without its negator, and means nothing: "тем менее" of "тем не менее". */
  readonly remains?: string
  /** Words that make "only" of a negator, by the negators before them: French "ne … que". */
  readonly only?: Readonly<Record<string, string>>
  /** Phrases that make "only" of a negator near them: Spanish "no … más que", German "nichts anderes als". */
  readonly nothingBut?: string
  /** Words for "or"; a negator after them says both a thing and its negation: "whether they want or not". */
  readonly or?: string
  /** Words that say up to when something is not so: "not until May". */
  readonly until?: string
  /** Words that say from when on something is so, which means the same: "only in May", "erst im Mai", "one must wait for May". */
  readonly since?: string
  /** Verbs with a negative sense whose last part ends the clause: German "fällt … aus", written `fällt_aus`. */
  readonly separated?: string
  /** Words for which a translator may negate the opposite: "hard to justify" → not easy to justify. */
  readonly doubts?: string
  /** Verbs that keep a state, for which a translator may negate the opposite state: "keep it open" → do not close it. */
  readonly stays?: string
}
