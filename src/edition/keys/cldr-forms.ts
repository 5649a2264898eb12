import type { PluralForm } from '../../model.ts'

/** Numbers that show all plural forms of a language. */
const SAMPLE: readonly number[] = Array.from({ length: 1001 }, (_, n) => n)
const RARE: readonly number[] = [1.5, 0.1, 1e6, 2e6, 1e9]

/** The plural forms of a language by name; `nameOf` gives the form for a number. */
export function formsBy(nameOf: (n: number) => string): ReadonlyMap<string, PluralForm> {
  const numbers = Map.groupBy(SAMPLE, nameOf)
  const forms = new Map<string, PluralForm>()
  for (const [name, all] of numbers) {
    const few = all.length <= 2 ? { numbers: all } : {}
    forms.set(name, { name, ...few, examples: all.slice(0, 3).join(', ') })
  }
  for (const n of RARE) {
    const name = nameOf(n)
    if (!forms.has(name)) forms.set(name, { name, examples: String(n), rare: true })
  }
  return forms
}

/** The forms that CLDR has for a locale: one, few, many, other. */
export function cldrForms(locale: string, type: Intl.PluralRuleType = 'cardinal'): ReadonlyMap<string, PluralForm> {
  const rules = new Intl.PluralRules(locale, { type })
  const forms = formsBy(n => rules.select(n))
  return new Map([...forms].sort(([one], [other]) => ORDER.indexOf(one) - ORDER.indexOf(other)))
}

/** The order of CLDR and i18next. */
const ORDER: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other']

/** Whether a form takes the singular of the source: only if it is for the number 1 alone. */
export const isSingular = ({ numbers }: PluralForm): boolean => numbers?.length === 1 && numbers[0] === 1
