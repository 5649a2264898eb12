import { InterlinearError } from '../../../errors.ts'
import { canDecline, generateForms, renderingFor } from '../../../names/index.ts'
import { choiceOf } from '../../arguments/flags.ts'
import { parseLocale } from '../../arguments/locales.ts'
import type { ExitCode, Io, Values } from '../../model.ts'
import { print, printJson } from '../../terminal/print.ts'
import { openWorkspace } from '../../workspace/open.ts'

/** `glossary forms <locale> [id…]`: case forms that the glossary lacks, for a person to review; nothing is written. */
export async function forms(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  const [tag, ...ids] = values.positionals
  if (!tag)
    throw new InterlinearError('usage', 'found no locale, expected one.', {
      hint: 'As in `interlinear glossary forms uk`.',
    })
  const locale = parseLocale(tag, 'glossary forms')
  if (!canDecline(locale)) {
    throw new InterlinearError('usage', `no case forms can be generated for ${locale}.`, {
      hint: 'They can for de, pl, ru and uk.',
    })
  }
  const { glossary } = await openWorkspace(values, io)
  const stranger = ids.find(id => !glossary.terms.some(term => term.id === id))
  if (stranger !== undefined) throw new InterlinearError('usage', `the glossary has no term "${stranger}".`)
  const rows = glossary.terms.flatMap(term => {
    const rendering = renderingFor(term, locale)
    if (!rendering || term.keep || term.type === 'term' || (ids.length > 0 && !ids.includes(term.id))) return []
    const { id, type, gender } = term
    const found = generateForms(rendering, { type, locale, ...(gender === undefined ? {} : { gender }) })
    return found.length > 0 ? [{ id, use: rendering.use, forms: found }] : []
  })
  if (format === 'json') printJson(io, { locale, terms: rows })
  else if (rows.length === 0) print(io, `no forms are lacking in ${locale}\n`)
  else for (const { id, use, forms } of rows) print(io, `${id} (${use}): [${forms.join(', ')}]\n`)
  return 0
}
