import type { Locale, Rendering, Term } from '../../../model.ts'
import { type Respelling, renderForm, renderingFor, replaceWords, respellingOf } from '../../../names/index.ts'

/** The renderings of aliases that have no word of the full rendering and so stay: `EE. UU.` beside `Estados Unidos`. */
const ownAliases = ({ use, aliases }: Rendering): Rendering['aliases'] =>
  Object.fromEntries(
    Object.entries(aliases).filter(([, own]) => !own.split(/[\s·・]+/).some(word => use.includes(word))),
  )

/** A term's change of rendering in one locale: the term as it will be, and each old word with its new one. */
export interface Renaming {
  readonly term: Term
  readonly words: Respelling
  /** The forms that it was listed with, respelt: to be looked at by somebody who knows the language. */
  readonly forms: readonly string[]
}

/** A term after its rendering in one locale has changed; `forms` are the new inflected forms, where somebody gave them. */
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
  const right = new Set([to, ...forms, ...sourceForms(next).map(form => renderForm(next, bare, form).text)])
  // Case forms of what is forbidden are found without being listed.
  const basic = old ? [...sourceForms(term).map(form => renderForm(term, old, form).text), surnameIn(old.use)] : []
  const avoid = [...new Set([...(old?.avoid ?? []), ...basic.filter(word => words.has(word))])]
  return {
    term: {
      ...next,
      translations: {
        ...next.translations,
        [locale]: { ...bare, forms, avoid: avoid.filter(word => !right.has(word)) },
      },
    },
    words,
    forms: [...new Set((old?.forms ?? []).map(form => replaceWords(form, words)))].filter(form => form !== to),
  }
}

const sourceForms = ({ source, aliases }: Term): readonly string[] => [source, ...aliases]

/** The last word of a name. */
const surnameIn = (use: string): string => use.split(' ').at(-1) ?? use
