/**
 * What checks ask of every word of a text, one bit each, so that most of them look at no word. The bits are those of the
 * traits that only characters and texts have (`BIT`); the bits of its other traits are beside them.
 */
export const FACT = {
  /** It is one of its language's commonest words. */
  common: 1 << 0,
  /** It needs a negated verb. */
  concords: 1 << 1,
  /** It may begin words that engines take in another sense. */
  misleads: 1 << 2,
  /** It may be a number or begin one. */
  counts: 1 << 3,
  /** It may be a name. */
  named: 1 << 4,
  /** It has a meaning, or begins a phrase that has one. */
  means: 1 << 5,
  /** It says a member of a family, whatever word follows. */
  says: 1 << 6,
  /** It has a capital. */
  capital: 1 << 7,
  /** It may stand inside the name of a person: "van", "de la". */
  particle: 1 << 8,
  /** It shares letters with its cognates in other languages. */
  cognate: 1 << 9,
  /** It has a capital and small letters behind it. */
  proper: 1 << 10,
  /** It may be a part of a name in Latin letters. */
  part: 1 << 11,
  /** It has small letters from a to z, and nothing else. */
  plain: 1 << 12,
  /** It means an everyday concept. */
  concerns: 1 << 13,
  /** It says which half of the day an hour is in. */
  half: 1 << 14,
  /** It means nothing in news and begins nothing that does; known once a check has looked it up. */
  newsless: 1 << 27,
} as const satisfies Readonly<Record<string, number>>

/** The bits of the facts that hold. */
export function factBits(facts: Readonly<Record<keyof typeof FACT, boolean>>): number {
  let bits = 0
  for (const [name, bit] of FACTS) if (facts[name]) bits |= bit
  return bits
}

const FACTS = Object.entries(FACT) as readonly (readonly [keyof typeof FACT, number])[]
