import type { Locale, Rendering, Term } from '../../model.ts'
import { listedForms, renderForm, rightRenderings } from '../render/rendering.ts'
import { tidy } from '../text/fold.ts'
import { forbiddenThoughRight, withoutContradictions } from './contradictions.ts'

interface Proposed {
  /** The source form of the rendering: the term's source or an alias. */
  readonly form: string
  readonly locale: Locale
  readonly proposed: Rendering
}

interface Completed {
  readonly locale: Locale
  /** The completed rendering; undefined if nothing is new. */
  readonly rendering?: Rendering
  /** The glossary's own, contradictory rendering. */
  readonly known?: string
  readonly contradictions: readonly string[]
}

/**
 * A known term's rendering completed by a proposal: a new one, or its own with the forms and forbidden words that it
 * lacks.
 */
export function completeRendering(term: Term, { form, locale, proposed }: Proposed): Completed {
  const own = term.translations[locale]
  if (term.keep) return kept(term, locale, proposed)
  if (!own) {
    if (tidy(form) === tidy(term.source)) {
      const rendering = ofForms(term, proposed)
      const contradictions = forbiddenThoughRight(term, rendering).map(one => bothSaid(one, locale))
      return { locale, rendering: withoutContradictions(term, rendering), contradictions }
    }
    return { locale, contradictions: [`the glossary has no rendering of ${term.source} in ${locale}`] }
  }
  // An alias has words of the full name: `Obermann` of "Harald Obermann".
  const wanted = renderForm(term, own, form).text
  const listed = [wanted, ...listedForms(own)]
  if (!listed.includes(proposed.use)) {
    return { locale, known: wanted, contradictions: [`the glossary has ${wanted} in ${locale}, not ${proposed.use}`] }
  }
  const forbidden = [...proposed.forms, ...proposed.derived].filter(one => own.avoid.includes(one))
  const known = rightRenderings(term, own)
  const right = proposed.avoid.filter(one => known.has(tidy(one)))
  const contradictions = [
    ...forbidden.map(one => `the glossary forbids ${one} in ${locale}`),
    ...right.map(one => `the glossary has ${one} as right in ${locale}`),
  ]
  const rendering = joined(own, ofForms(term, proposed), [...listed, ...right])
  return { locale, ...(rendering === own ? {} : { rendering }), contradictions }
}

/** The message about a form that a proposal both forbids and has as right. */
export const bothSaid = (form: string, locale: Locale): string =>
  `it forbids ${form} in ${locale}, which is right by it`

/** For a term that is never translated, only its own form is accepted. */
const kept = ({ source }: Term, locale: Locale, { use }: Rendering): Completed =>
  tidy(use) === tidy(source)
    ? { locale, contradictions: [] }
    : { locale, known: source, contradictions: [`the glossary keeps ${source} in every language, not ${use}`] }

/** A rendering without aliases that the term does not have. */
function ofForms({ source, aliases, misspellings }: Term, rendering: Rendering): Rendering {
  const forms = new Set([source, ...aliases, ...misspellings].map(tidy))
  const own = Object.entries(rendering.aliases).filter(([alias]) => forms.has(tidy(alias)))
  return { ...rendering, aliases: Object.fromEntries(own) }
}

/** A rendering with the additional parts of another one; the same object if there are none. */
function joined(own: Rendering, other: Rendering, listed: readonly string[]): Rendering {
  const isNew = (form: string): boolean => !listed.includes(form) && !own.avoid.includes(form)
  const [forms, derived, avoid] = [other.forms, other.derived, other.avoid].map(list => list.filter(isNew))
  const aliases = Object.entries(other.aliases).filter(([alias]) => !Object.hasOwn(own.aliases, alias))
  if (![forms, derived, avoid, aliases].some(list => list && list.length > 0)) return own
  return {
    ...own,
    aliases: { ...own.aliases, ...Object.fromEntries(aliases) },
    forms: [...own.forms, ...(forms ?? [])],
    derived: [...own.derived, ...(derived ?? [])],
    avoid: [...own.avoid, ...(avoid ?? [])],
  }
}
