import { editDistance } from '../../edit-distance.ts'
import type { Locale, Rendering, Term } from '../../model.ts'
import { renderForm, renderingFor } from '../render/rendering.ts'
import { bare, wordCount } from '../text/fold.ts'
import type { Entry } from '../text/form-lookup.ts'
import type { Listed } from './model.ts'

/** A form in another locale, and the source form that it renders. */
interface Rendered {
  readonly form: string
  readonly renders: string
}

/**
 * The forms of a term in texts of another locale than the glossary's, each with the source form that it renders, so
 * that a short form stays short: `Путин` is Putin, `Владимир Путин` is Vladimir Putin. Adjectives are no names:
 * `russische` is not Russia.
 */
export function renderedForms(term: Term, locale: Locale): readonly Entry<Listed>[] {
  const rendering = renderingFor(term, locale)
  if (!rendering) return []
  const bases = basesOf(term, rendering)
  const models = [...bases, ...surnameOf(term, rendering)]
  const inflected = rendering.forms.map(form => ({ form, renders: renderedBy(form, models) }))
  const unique = new Map<string, string>()
  for (const { form, renders } of [...bases, ...inflected]) if (!unique.has(form)) unique.set(form, renders)
  return [...unique].map(([form, renders]) => ({
    form,
    value: { term, kind: form === rendering.use ? 'source' : 'alias', stands: form, renders },
    anyCase: !term.caseSensitive,
  }))
}

/**
 * The renderings of the source forms; of two aliases with the same rendering, the shorter one first: Putin, President
 * Putin.
 */
function basesOf(term: Term, rendering: Rendering): readonly Rendered[] {
  const aliases = [...term.aliases, ...Object.keys(rendering.aliases)].toSorted((a, b) => a.length - b.length)
  return [term.source, ...aliases].map(renders => ({ form: renderForm(term, rendering, renders).text, renders }))
}

/** A person's surname, which other forms may inflect, if no alias is the surname alone: `Лаврова` is Lavrov. */
function surnameOf({ type, source }: Term, { use }: Rendering): readonly Rendered[] {
  const [form, renders] = [use.split(/\s+/u).at(-1), source.split(/\s+/u).at(-1)]
  return type === 'person' && form && renders ? [{ form, renders }] : []
}

/** The source form of the rendering that is most similar to an inflected form, among those with as many words. */
function renderedBy(form: string, models: readonly Rendered[]): string {
  const size = wordCount(form)
  const alike = models.filter(model => wordCount(model.form) === size)
  const distance = (model: Rendered): number => editDistance(bare(model.form), bare(form))
  const [nearest] = (alike.length > 0 ? alike : models).toSorted((a, b) => distance(a) - distance(b))
  return nearest?.renders ?? form
}
