import * as v from 'valibot'
import { canonicalLocale } from '../../locale.ts'

/** A locale that CLDR knows, in its canonical form: `pt-br` → `pt-BR`; "klingon" and "Spanish" are invalid. */
export const LocaleTag = v.pipe(
  v.string(),
  v.maxLength(100),
  v.check(tag => canonicalLocale(tag) !== undefined, 'a BCP 47 locale such as es, pt-BR or zh-Hans'),
  v.transform(tag => canonicalLocale(tag) ?? tag),
)
