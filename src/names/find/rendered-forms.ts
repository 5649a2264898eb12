import { editDistance } from '../../edit-distance.ts'
import type { Locale, Rendering, Term } from '../../model.ts'
import { renderForm, renderingFor } from '../render/rendering.ts'
import { bare } from '../text/fold.ts'
import type { Entry } from '../text/trie.ts'
import type { Listed } from './model.ts'

/** A form in another locale, and the source form that it renders. */
interface Rendered {
  readonly form: string
  readonly stands: string
}

/**
 * The forms of a term in texts of another locale than the glossary's, each for the source form that it renders, so that a
 * short form stays short: `Путин` is Putin, `Владимир Путин` is Vladimir Putin. Adjectives are no forms of a name.
 */
export function renderedForms(term: Term, locale: Locale): readonly Entry<Listed>[] {
  const rendering = renderingFor(term, locale)
  if (!rendering) return []
  const bases = basesOf(term, rendering)
  const inflected = rendering.forms.map(form => ({
    form,
    stands: closestTo(form, [...bases, ...surnameOf(term, rendering)]),
  }))
  const unique = new Map([...bases, ...inflected].map(one => [one.form, one]).reverse() as [string, Rendered][])
  return [...unique.values()].reverse().map(({ form, stands }) => ({
    form,
    value: { term, kind: form === rendering.use ? 'source' : 'alias', stands },
    anyCase: !term.caseSensitive,
  }))
}

/** What the glossary says of the source forms. */
function basesOf(term: Term, rendering: Rendering): readonly Rendered[] {
  const sources = [...new Set([term.source, ...term.aliases, ...Object.keys(rendering.aliases)])]
  return sources.map(stands => ({ form: renderForm(term, rendering, stands).text, stands }))
}

/** A person's surname, which forms may be of, where no alias is the surname alone. */
function surnameOf({ type, source }: Term, { use }: Rendering): readonly Rendered[] {
  const [form, stands] = [use.split(/\s+/u).at(-1), source.split(/\s+/u).at(-1)]
  return type === 'person' && form && stands ? [{ form, stands }] : []
}

/** The source form of the base that an inflected form is nearest to, among those of as many words. */
function closestTo(form: string, bases: readonly Rendered[]): string {
  const size = wordCount(form)
  const alike = bases.filter(base => wordCount(base.form) === size)
  const distance = (base: Rendered): number => editDistance(bare(base.form), bare(form))
  const [nearest] = (alike.length > 0 ? alike : bases).toSorted((a, b) => distance(a) - distance(b))
  return nearest?.stands ?? form
}

const wordCount = (text: string): number => text.split(/\s+/u).length
