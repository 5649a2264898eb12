import { InterlinearError } from '../../../errors.ts'
import type { Locale } from '../../../model.ts'
import { canDecline, generateForms, renderingFor } from '../../../names/index.ts'
import { choiceOf } from '../../arguments/flags.ts'
import { parseLocale } from '../../arguments/locales.ts'
import type { ExitCode, Io, Values } from '../../model.ts'
import { print, printJson } from '../../terminal/print.ts'
import { plural } from '../../terminal/words.ts'
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
  const asked = glossary.terms.filter(
    ({ id, keep, type }) => !keep && type !== 'term' && (ids.length === 0 || ids.includes(id)),
  )
  const unrendered = asked.filter(term => !renderingFor(term, locale)).map(({ id }) => id)
  const rows = asked.flatMap(term => {
    const rendering = renderingFor(term, locale)
    if (!rendering) return []
    const { id, type, gender } = term
    const found = generateForms(rendering, { type, locale, ...(gender === undefined ? {} : { gender }) })
    return found.length > 0 ? [{ id, use: rendering.use, forms: found }] : []
  })
  if (format === 'json') printJson(io, { locale, terms: rows, unrendered })
  else {
    for (const { id, use, forms } of rows) print(io, `${id} (${use}): [${forms.join(', ')}]\n`)
    for (const line of notes({ rows: rows.length, asked: asked.length, unrendered, locale })) print(io, `${line}\n`)
  }
  return 0
}

interface Found {
  readonly rows: number
  readonly asked: number
  /** The ids of names that have no rendering, and so no forms. */
  readonly unrendered: readonly string[]
  readonly locale: Locale
}

/** Notes below the list of forms: which names have no rendering yet, and whether the others lack nothing. */
function notes({ rows, asked, unrendered, locale }: Found): string[] {
  const rendered = asked - unrendered.length
  if (asked === 0) return [`the glossary has no names to decline in ${locale}`]
  const lacking =
    unrendered.length === 0
      ? []
      : [`${plural(unrendered.length, 'name')} without a rendering in ${locale}: ${shortened(unrendered)}`]
  if (rows > 0) return lacking
  if (rendered === 0) return [...lacking, `give them one first, under \`translations: {${locale}: …}\``]
  return [`no forms are lacking in ${locale}`, ...lacking]
}

/** The most ids that are shown. */
const MOST_SHOWN = 10

const shortened = (ids: readonly string[]): string =>
  [...ids.slice(0, MOST_SHOWN), ...(ids.length > MOST_SHOWN ? [`and ${ids.length - MOST_SHOWN} more`] : [])].join(', ')
