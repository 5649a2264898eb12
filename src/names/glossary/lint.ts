import { editDistance } from '../../edit-distance.ts'
import { headOf } from '../../languages/index.ts'
import type { Glossary, Level, Locale, Rendering, Term } from '../../model.ts'
import { isEverydayWord, isWordOf } from '../find/everyday-words.ts'
import { skeleton } from '../find/misspellings.ts'
import { fitsScript, listedForms, mixesScripts, rightRenderings, scriptOf, surnameOf } from '../render/rendering.ts'
import { bare, isAllCaps, tidy } from '../text/fold.ts'
import { sharedSurnames } from '../text/namesakes.ts'
import { forbiddenThoughRight, misspeltThoughRight } from './contradictions.ts'

export type LintCode =
  | 'control'
  | 'duplicate'
  | 'overlap'
  | 'script'
  | 'form-unlike'
  | 'contradiction'
  | 'gender'
  | 'homograph'
  | 'namesake'
  | 'unseen'

/** An entry of a glossary that is valid, but probably a mistake. */
export interface LintIssue {
  readonly code: LintCode
  readonly level: Level
  readonly id: string
  readonly locale?: Locale
  readonly message: string
}

/** Evidence of the articles about a glossary. */
export interface Seen {
  /** The ids of the terms in the articles. */
  readonly ids: ReadonlySet<string>
  /** The words of the articles in small letters. */
  readonly words: ReadonlySet<string>
}

/** Finds probable mistakes in a glossary; `seen` adds those that only the articles show. */
export function lintGlossary(glossary: Glossary, seen?: Seen): readonly LintIssue[] {
  const unseen = seen ? glossary.terms.filter(({ id }) => !seen.ids.has(id)) : []
  return [
    ...glossary.terms.flatMap(term => [
      ...lintTerm(term),
      ...lintControls(term),
      ...lintSource(term, glossary.sourceLocale),
      ...lintRenderings(term),
      ...lintOwn(term),
    ]),
    ...lintOverlaps(glossary),
    ...lintNamesakes(glossary),
    ...lintContradictions(glossary),
    ...lintHomographs(glossary, seen?.words),
    ...unseen.map(({ id, source }): LintIssue => {
      return { code: 'unseen', level: 'info', id, message: `"${source}" is in no article.` }
    }),
  ]
}

function lintTerm(term: Term): readonly LintIssue[] {
  const locales = Object.keys(term.translations).filter(locale => headOf(locale)?.gendered)
  if (term.type !== 'person' || term.gender !== undefined || locales.length === 0) return []
  const message = `"${term.source}" has no gender, which ${locales.join(', ')} need.`
  return [{ code: 'gender', level: 'warning', id: term.id, message }]
}

/** Names with a tab, a line break or another control character, which no text has. */
function lintControls({ id, source, aliases, misspellings, translations }: Term): readonly LintIssue[] {
  const issuesOf = (forms: readonly string[], locale?: Locale): readonly LintIssue[] =>
    [...new Set(forms)]
      .filter(form => /\p{Cc}/u.test(form))
      .map(form => {
        const message = `${JSON.stringify(form)} has a tab, a line break or another control character: no text has it so.`
        return { code: 'control', level: 'error', id, ...(locale && { locale }), message }
      })
  return [
    ...issuesOf([source, ...aliases, ...misspellings]),
    ...Object.entries(translations).flatMap(([locale, rendering]) =>
      issuesOf([...listedForms(rendering), ...Object.values(rendering.aliases), ...rendering.avoid], locale),
    ),
  ]
}

/** A source form in another script than the articles', or with a word in two alphabets. */
function lintSource({ id, source, aliases, misspellings }: Term, locale: Locale): readonly LintIssue[] {
  const issue = (message: string): LintIssue => ({ code: 'script', level: 'error', id, message })
  return [
    ...[source, ...aliases]
      .filter(form => !fitsScript(form, locale))
      .map(form => issue(`"${form}" is not written in the script of ${locale}.`)),
    ...[source, ...aliases, ...misspellings].filter(mixesScripts).map(form => issue(mixedText(form))),
  ]
}

const mixedText = (form: string): string =>
  `"${form}" has letters of two alphabets in one word, which look alike: write the word anew.`

function lintRenderings(term: Term): readonly LintIssue[] {
  return Object.entries(term.translations).flatMap(([locale, rendering]) => {
    const issue = (code: LintCode, level: Level, message: string): LintIssue => ({
      code,
      level,
      id: term.id,
      locale,
      message,
    })
    const isSource = (form: string): boolean => [term.source, ...term.aliases].includes(form)
    const strange = listedForms(rendering).filter(form => !isSource(form) && !fitsScript(form, locale))
    const mixed = [...listedForms(rendering), ...rendering.avoid].filter(mixesScripts)
    const unlike = rendering.forms.filter(form => !looksLike(form, rendering, { term, locale }))
    return [
      ...repeated(rendering).map(form => issue('duplicate', 'warning', `"${form}" is listed twice.`)),
      ...strange.map(form => issue('script', 'error', `"${form}" is not written in the script of ${locale}.`)),
      ...mixed.map(form => issue('script', 'error', mixedText(form))),
      ...unlike.map(form => issue('form-unlike', 'warning', `"${form}" does not look like "${rendering.use}".`)),
    ]
  })
}

function repeated({ use, forms, derived, avoid }: Rendering): readonly string[] {
  const all = [use, ...forms, ...derived, ...avoid].map(tidy)
  return [...new Set(all.filter((form, index) => all.indexOf(form) !== index))]
}

interface Owner {
  readonly term: Term
  readonly locale: Locale
}

/** Whether a form is similar to its rendering: a word begins with the same two letters, or is few edits away. */
function looksLike(form: string, rendering: Rendering, { term, locale }: Owner): boolean {
  const alphabetic = ['Latn', 'Cyrl', 'Grek', 'Arab'].includes(scriptOf(locale))
  if (!alphabetic || (term.type !== 'person' && term.type !== 'place')) return true
  if (isAllCaps(form.replace(/[\s.]/gu, '')) || isAllCaps(rendering.use.replace(/[\s.]/gu, ''))) return true
  const known = [rendering.use, ...Object.values(rendering.aliases)].flatMap(formWords)
  return formWords(form).some(word =>
    known.some(other => word.slice(0, 2) === other.slice(0, 2) || editDistance(word, other) * 2 <= other.length),
  )
}

const formWords = (form: string): readonly string[] =>
  bare(form)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Source forms of different terms that readers would confuse. */
function lintOverlaps({ terms }: Glossary): readonly LintIssue[] {
  const owners = new Map<string, { readonly id: string; readonly form: string }>()
  const issues: LintIssue[] = []
  for (const { id, source, aliases, misspellings } of terms) {
    for (const form of [source, ...aliases, ...misspellings]) {
      const keys = new Set([bare(form), ...(/\s/u.test(form) || form.length < 5 ? [] : [skeleton(form)])])
      for (const key of keys) {
        const owner = owners.get(key)
        if (owner && owner.id !== id) {
          const message = `"${form}" is easily taken for "${owner.form}" of ${owner.id}.`
          issues.push({ code: 'overlap', level: 'warning', id, message })
          break
        }
        owners.set(key, { id, form })
      }
    }
  }
  return issues
}

/** Persons with the same surname: a surname alone does not show which person is meant. */
function lintNamesakes({ terms }: Glossary): readonly LintIssue[] {
  const shared = sharedSurnames(terms)
  const firsts = new Map<string, Term>()
  return terms.flatMap((term): readonly LintIssue[] => {
    const surname = surnameOf(term)
    if (surname === undefined || !shared.has(tidy(surname))) return []
    const first = firsts.get(tidy(surname))
    if (!first) {
      firsts.set(tidy(surname), term)
      return []
    }
    const message = `"${surname}" is the surname of ${first.id}, too: where it stands alone, look whose it is.`
    return [{ code: 'namesake', level: 'warning', id: term.id, message }]
  })
}

/** Forms that a term has both as right and as wrong. */
function lintOwn(term: Term): readonly LintIssue[] {
  const { id, translations } = term
  const issue = (message: string, locale?: Locale): LintIssue => {
    return { code: 'contradiction', level: 'error', id, ...(locale && { locale }), message }
  }
  return [
    ...misspeltThoughRight(term).map(form =>
      issue(`"${form}" is under "misspellings", and right for "${term.source}".`),
    ),
    ...Object.entries(translations).flatMap(([locale, rendering]) =>
      forbiddenThoughRight(term, rendering).map(form =>
        issue(`"${form}" is under "avoid", and right for "${rendering.use}".`, locale),
      ),
    ),
  ]
}

/** Forms that one term forbids and another one uses, also as a person's surname. */
function lintContradictions({ terms }: Glossary): readonly LintIssue[] {
  const users = new Map<string, Set<string>>()
  const add = (key: string, id: string): void => {
    users.set(key, (users.get(key) ?? new Set()).add(id))
  }
  for (const term of terms) {
    const { id, source, aliases, translations } = term
    for (const form of [source, ...aliases, surnameOf(term) ?? source]) add(` ${tidy(form)}`, id)
    for (const [locale, rendering] of Object.entries(translations)) {
      for (const form of rightRenderings(term, rendering)) add(`${locale} ${form}`, id)
    }
  }
  const issuesOf = (id: string, forms: readonly string[], locale?: Locale): readonly LintIssue[] =>
    forms.flatMap(form => {
      const others = [...(users.get(`${locale ?? ''} ${tidy(form)}`) ?? [])].filter(user => user !== id)
      const message = `"${form}" is ${locale === undefined ? 'a misspelling' : 'forbidden'} here, and right for ${others.join(', ')}.`
      if (others.length === 0) return []
      return [{ code: 'contradiction', level: 'warning', id, ...(locale && { locale }), message }]
    })
  return terms.flatMap(({ id, misspellings, translations }) => [
    ...issuesOf(id, misspellings),
    ...Object.entries(translations).flatMap(([locale, { avoid }]) => issuesOf(id, avoid, locale)),
  ])
}

/** Forms of names that are also everyday words. */
function lintHomographs({ terms, sourceLocale }: Glossary, words?: ReadonlySet<string>): readonly LintIssue[] {
  return terms.flatMap(({ id, source, aliases, caseSensitive }) =>
    [source, ...aliases]
      .filter(form => caseSensitive && (isEverydayWord(form, sourceLocale) || (words && isWordOf(words, form))))
      .map((form): LintIssue => {
        const message = `"${form}" is an everyday word, too: where its sentence does not tell, it is taken for the name.`
        return { code: 'homograph', level: 'info', id, message }
      }),
  )
}
