import type { TargetLanguage } from '../../languages/model.ts'
import type { Locale } from '../../model.ts'
import { capitalise, isAllCaps, tidy } from './fold.ts'

/** The language of a form, and its locale. */
export interface Writing {
  readonly language: TargetLanguage
  readonly locale: Locale
}

/** Whether words are a form: exactly, with a capital at the start, or in capitals. */
export function isWritten(form: string, found: string, { language, locale }: Writing): boolean {
  if (form === found) return true
  const a = standardSpelling(form, language)
  const b = standardSpelling(found, language)
  if (a === b || (b.endsWith(a.slice(1)) && b === capitalise(a, locale))) return true
  return isAllCaps(b) && (b === a.toLocaleUpperCase(locale) || b === a.toUpperCase())
}

/** A text in one of several right spellings: `Семён` → `Семен`. */
export function standardSpelling(text: string, { equivalents = [] }: TargetLanguage): string {
  return equivalents.reduce(
    (written, [variant, standard]) =>
      written.replaceAll(variant, standard).replaceAll(variant.toUpperCase(), standard.toUpperCase()),
    tidy(text),
  )
}
