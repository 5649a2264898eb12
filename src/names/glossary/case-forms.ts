import { targetLanguageOf } from '../../languages/names.ts'
import type { Gender, Locale, Rendering, TermType } from '../../model.ts'
import { capitalise, isCapitalised } from '../text/fold.ts'
import { vary } from '../text/morphology.ts'

export interface FormsOptions {
  readonly type: TermType
  readonly gender?: Gender
  readonly locale: Locale
}

/** Whether case forms can be generated for a locale. */
export const canDecline = (locale: Locale): boolean => targetLanguageOf(locale).declension !== undefined

/**
 * Regular case forms of a rendering that the glossary does not list, for a person to review: of the whole name, and of
 * a person's surname. They are made by rules for endings, so they are wrong for irregular names.
 */
export function generateForms(rendering: Rendering, options: FormsOptions): readonly string[] {
  const words = rendering.use.split(' ')
  // In other names of several words, grammar decides which words decline.
  if (options.type !== 'person' && words.length > 1) return []
  // Kim Jong Un: endings do not show which of such parts decline.
  if (words.length > 2) return []
  const surname = words.at(-1)
  const names = options.type === 'person' && surname !== undefined && words.length > 1 ? [words, [surname]] : [words]
  const forms = names.flatMap(name => decline(name, options))
  const known = new Set([rendering.use, surname, ...rendering.forms, ...Object.values(rendering.aliases)])
  return [...new Set(forms)].filter(form => !known.has(form))
}

/** Every word in the same case; a word without endings is unchanged. */
function decline(words: readonly string[], options: FormsOptions): readonly string[] {
  const { declension, lastDeclines } = targetLanguageOf(options.locale)
  const declined = words.map((word, index) => {
    const bends = !isFixed(word, options) && (!lastDeclines || index === words.length - 1)
    return bends ? vary(word.toLowerCase(), declension).map(form => recapitalised(form, word, options.locale)) : []
  })
  const cases = Math.max(...declined.map(forms => forms.length))
  return Array.from({ length: cases }, (_, at) => words.map((word, index) => declined[index]?.[at] ?? word).join(' '))
}

/** Names of women that end in a consonant do not decline in the Slavic languages; acronyms decline in no language. */
function isFixed(word: string, { gender, type, locale }: FormsOptions): boolean {
  if (word.length < 3 || word === word.toUpperCase()) return true
  const slavic = ['pl', 'ru', 'uk'].includes(new Intl.Locale(locale).language)
  return slavic && type === 'person' && gender === 'female' && !/[aаяąiий]$/u.test(word)
}

const recapitalised = (form: string, word: string, locale: Locale): string =>
  isCapitalised(word) ? capitalise(form, locale) : form
