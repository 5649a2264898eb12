import { editDistance } from '../../edit-distance.ts'
import { headOf } from '../../languages/index.ts'
import type { Glossary, Level, Locale, Rendering, Term } from '../../model.ts'
import { isEverydayWord, isWordOf } from '../find/everyday-words.ts'
import { skeleton } from '../find/misspellings.ts'
import { listedForms, rightRenderings, scriptOf, surnameOf } from '../render/rendering.ts'
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

/** Something in a glossary that works, but should not be so. */
export interface LintIssue {
  readonly code: LintCode
  readonly level: Level
  readonly id: string
  readonly locale?: Locale
  readonly message: string
}

/** What the articles say about a glossary. */
export interface Seen {
  /** The ids of the terms that the articles name. */
  readonly ids: ReadonlySet<string>
  /** The words that the articles have in small letters. */
  readonly words: ReadonlySet<string>
}

/** Finds what an editor of the glossary would want to know; `seen` adds what the articles say. */
export function lintGlossary(glossary: Glossary, seen?: Seen): readonly LintIssue[] {
  const unseen = seen ? glossary.terms.filter(({ id }) => !seen.ids.has(id)) : []
  return [
    ...glossary.terms.flatMap(term => [
      ...lintTerm(term),
      ...lintControls(term),
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

/** Names with a tab, a line break or another control character: no text has them so. */
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

function lintRenderings(term: Term): readonly LintIssue[] {
  return Object.entries(term.translations).flatMap(([locale, rendering]) => {
    const issue = (code: LintCode, level: Level, message: string): LintIssue => ({
      code,
      level,
      id: term.id,
      locale,
      message,
    })
    const strange = listedForms(rendering).filter(form => !fitsScript(form, term, locale))
    const unlike = rendering.forms.filter(form => !looksLike(form, rendering, { term, locale }))
    return [
      ...repeated(rendering).map(form => issue('duplicate', 'warning', `"${form}" is listed twice.`)),
      ...strange.map(form => issue('script', 'error', `"${form}" is not written in the script of ${locale}.`)),
      ...unlike.map(form => issue('form-unlike', 'warning', `"${form}" does not look like "${rendering.use}".`)),
    ]
  })
}

function repeated({ use, forms, derived, avoid }: Rendering): readonly string[] {
  const all = [use, ...forms, ...derived, ...avoid].map(tidy)
  return [...new Set(all.filter((form, index) => all.indexOf(form) !== index))]
}

/** Brands and source forms may stay in their own script; Japanese and Korean may mix in Chinese characters. */
function fitsScript(form: string, term: Term, locale: Locale): boolean {
  const letters = [...form].filter(char => /\p{L}/u.test(char))
  if (letters.length === 0 || [term.source, ...term.aliases].includes(form)) return true
  const script = scriptOf(locale)
  const pattern = SCRIPTS[script] ?? new RegExp(`\\p{sc=${script}}`, 'u')
  return letters.filter(char => pattern.test(char)).length * 2 >= letters.length
}

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Jpan: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]/u,
  Hang: /[\p{sc=Hangul}\p{sc=Han}]/u,
  Hans: /\p{sc=Han}/u,
  Hant: /\p{sc=Han}/u,
}

interface Owner {
  readonly term: Term
  readonly locale: Locale
}

/** Whether a form is like its rendering: a word begins with the same two letters, or is few edits away. */
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

/** Source forms of different terms that a reader would take for one. */
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

/** Persons with one surname: where it stands alone, nobody can tell whose it is. */
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

/** What a term has both as right and as wrong. */
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

/** What one term forbids and another one uses, be it as the surname of its person. */
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

/** Forms of names that are everyday words as well. */
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
