import type { GlossaryLine } from '../../../exchange/index.ts'
import type { Glossary, Locale, Rendering, Term } from '../../../model.ts'
import { renderForm, renderingFor } from '../../../names/index.ts'

/**
 * A line for each source form of each term that has a rendering in the locale. Misspellings are left out; the note has
 * what helps to choose.
 */
export const glossaryLines = ({ terms }: Glossary, to: Locale): readonly GlossaryLine[] =>
  terms.flatMap(term => {
    const rendering = renderingFor(term, to)
    const note = noteOf(term, rendering)
    const found = [term.source, ...term.aliases].flatMap(form => {
      if (rendering === undefined) return term.keep ? [{ source: form, target: form, note }] : []
      const { text, skipped } = renderForm(term, rendering, form)
      // A title that the rendering does not have is left out of the name: Gen. Syrsky → Syrsky.
      return [{ source: form.split(' ').slice(skipped).join(' '), target: text, note }]
    })
    return [...new Map(found.toReversed().map(line => [line.source, line])).values()].toReversed()
  })

function noteOf({ note, gender }: Term, rendering: Rendering | undefined): string {
  const { forms = [], avoid = [] } = rendering ?? {}
  return [
    ...(note === undefined ? [] : [note]),
    ...(gender === undefined ? [] : [gender]),
    ...(forms.length > 0 ? [`forms: ${forms.join(', ')}`] : []),
    ...(avoid.length > 0 ? [`not: ${avoid.join(', ')}`] : []),
  ].join('; ')
}
