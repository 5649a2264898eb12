import type { Locale, SegmentKey } from '../../model.ts'

/**
 * An i18next key of a plural form in its parts: `item_few` → `item_`, `few`; `place_ordinal_two` → `place_ordinal_`,
 * `two`.
 */
export interface PluralKey {
  /** The key without the form. */
  readonly stem: string
  /** The key that a program asks for. */
  readonly base: string
  readonly type: Intl.PluralRuleType
  /** The name of the form in CLDR. */
  readonly form: string
}

const PLURAL = /^(.+?)(_ordinal_|_)(zero|one|two|few|many|other)$/

/** The parts of a key for a plural form in i18next's JSON v4; undefined for another key. */
export function readPluralKey(key: string): PluralKey | undefined {
  const [, base, joint, form] = PLURAL.exec(key) ?? []
  if (base === undefined || joint === undefined || form === undefined) return undefined
  return { stem: base + joint, base, type: joint === '_' ? 'cardinal' : 'ordinal', form }
}

type Keys = Pick<ReadonlySet<SegmentKey>, 'has'>

/** Whether a key is for a plural form that the language does not have: Japanese needs no `item_one`. */
function isFormless(key: SegmentKey, source: Keys, locale: Locale): boolean {
  const plural = readPluralKey(key)
  return plural !== undefined && source.has(`${plural.stem}other`) && !hasForm(plural, locale)
}

/**
 * The source key whose form an edition's key is, in i18next: a plural form that only the edition's language has
 * (`item_many` → `item_other`), or a context (`friend_female` → `friend`). Undefined if the source has no such key.
 */
export function familyOf(key: SegmentKey, source: Keys, locale: Locale): SegmentKey | undefined {
  const plural = readPluralKey(key)
  if (plural && hasForm(plural, locale)) {
    const joint = plural.stem.slice(plural.base.length)
    const bases = [plural.base, ...outerKeys(plural.base)]
    const found = bases.flatMap(base => [`${base}${joint}other`, base]).find(each => source.has(each))
    if (found !== undefined) return found
  }
  return outerKeys(key).find(each => source.has(each))
}

const hasForm = ({ type, form }: PluralKey, locale: Locale): boolean =>
  new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories.some(each => each === form)

/** The keys that a key may be a context of: `friend_far_away` → `friend_far`, `friend`. */
function outerKeys(key: string): readonly string[] {
  const end = key.lastIndexOf('_')
  return end < 1 ? [] : [key.slice(0, end), ...outerKeys(key.slice(0, end))]
}

/** An edition, as far as its plural forms depend on it. */
interface FormsOf {
  readonly locale: Locale
  readonly units: readonly { readonly key: SegmentKey }[]
}

/**
 * The sentences of an article, each followed by the forms that only the edition has: a copy of the sentence with the
 * key of the form. The same list if there are none.
 */
export function withForms<T extends { readonly key: SegmentKey }>(
  source: readonly T[],
  { locale, units }: FormsOf,
): readonly T[] {
  const keys = new Set(source.map(({ key }) => key))
  const forms = units.filter(({ key }) => !keys.has(key) && key.includes('_'))
  const families = Map.groupBy(forms, ({ key }) => familyOf(key, keys, locale))
  families.delete(undefined)
  if (families.size === 0) return source
  return source.flatMap(sentence => [
    sentence,
    ...(families.get(sentence.key) ?? []).map(({ key }) => ({ ...sentence, key })),
  ])
}

/**
 * The sentences that an edition must have: those of the article with the edition's own forms, without plural forms that
 * its language does not have.
 */
export function sentencesFor<T extends { readonly key: SegmentKey }>(
  source: readonly T[],
  edition: FormsOf,
): readonly T[] {
  const keys = new Set(source.map(({ key }) => key))
  const known = new Set(edition.units.map(({ key }) => key))
  const isNeeded = ({ key }: T): boolean => known.has(key) || !isFormless(key, keys, edition.locale)
  const whole = withForms(source, edition)
  return whole.every(isNeeded) ? whole : whole.filter(isNeeded)
}
