import type { Locale, Rendering, Term } from '../../../model.ts'
import {
  type Respelling,
  renderForm,
  renderingFor,
  replaceWords,
  respellingOf,
  withoutContradictions,
} from '../../../names/index.ts'

/** Renderings of aliases that share no word with the full rendering, and so stay: `EE. UU.` beside `Estados Unidos`. */
const ownAliases = ({ use, aliases }: Rendering): Rendering['aliases'] =>
  Object.fromEntries(
    Object.entries(aliases).filter(([, own]) => !own.split(/[\s·・]+/).some(word => use.includes(word))),
  )

/** A term's change of rendering in one locale: the new term, and each old word with its new one. */
export interface Renaming {
  readonly term: Term
  readonly words: Respelling
  /** Its listed forms, respelt, to be checked by somebody who knows the language. */
  readonly forms: readonly string[]
}

/** A term after a change of its rendering in one locale; `forms` are the new inflected forms, if they are given. */
export function renaming(term: Term, locale: Locale, to: string, forms: readonly string[] = []): Renaming {
  const old = renderingFor(term, locale)
  const bare: Rendering = {
    use: to,
    aliases: old ? ownAliases(old) : {},
    forms: [],
    derived: old?.derived ?? [],
    avoid: [],
    ...(old?.match ? { match: old.match } : {}),
  }
  const next = { ...term, translations: { ...term.translations, [locale]: bare } }
  const words = respellingOf(term, next, locale)
  // Case forms of a forbidden rendering are found without being listed.
  const former = old ? sourceForms(term).map(form => renderForm(term, old, form).text) : []
  const forbidden = former.filter(word => words.has(word) && !mayBeAnothers(word, term, old))
  const rendering = { ...bare, forms, avoid: [...new Set([...(old?.avoid ?? []), ...forbidden])] }
  return {
    term: {
      ...next,
      translations: { ...next.translations, [locale]: withoutContradictions(next, rendering) },
    },
    words,
    forms: [...new Set((old?.forms ?? []).map(form => replaceWords(form, words)))].filter(form => form !== to),
  }
}

const sourceForms = ({ source, aliases }: Term): readonly string[] => [source, ...aliases]

/**
 * Whether a former name may be another person's: a surname alone. It is not forbidden by itself; a check recognizes it
 * by the forbidden full name.
 */
const mayBeAnothers = (word: string, { type }: Term, old: Rendering | undefined): boolean =>
  type === 'person' && isOneWord(word) && old !== undefined && !isOneWord(old.use)

const isOneWord = (name: string): boolean => !/[\s·・]/u.test(name)
