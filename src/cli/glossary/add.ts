import { InterlinearError } from '../../errors.ts'
import { addEntry, idOf, parseGlossary, suggestedRendering, typeOf } from '../../names/index.ts'
import { readText, writeAtomic } from '../../store/index.ts'
import { choiceOf, type ExitCode, type Io, type Values } from '../command.ts'
import { parseLocales } from '../locales.ts'
import { openWorkspace } from '../workspace.ts'

const TYPES = ['person', 'place', 'organization', 'work', 'event', 'term'] as const

/** `glossary add <name>`: writes a suggested entry at the end of the glossary, which otherwise stays as it is. */
export async function add(values: Values, io: Io): Promise<ExitCode> {
  const [, source, ...others] = values.positionals
  if (!source || others.length > 0) {
    throw new InterlinearError('usage', 'expected one name, as in `glossary add "Mike Waltz"`.')
  }
  const { glossary, glossaryFile, shown } = await openWorkspace(values, io)
  if (!glossaryFile)
    throw new InterlinearError('usage', 'found no glossary.yml here.', { hint: 'Say where with --glossary.' })
  const asked = values.text('to')
  const known = new Set(glossary.terms.flatMap(({ translations }) => Object.keys(translations)))
  const locales = asked === undefined ? [...known] : parseLocales(asked, '--to')
  const from = glossary.sourceLocale
  const term = {
    id: values.text('id') ?? idOf(source),
    type: values.text('type') === undefined ? typeOf(source, from) : choiceOf(values, 'type', TYPES),
    source,
    aliases: (values.text('alias') ?? '').split(',').flatMap(alias => alias.trim() || []),
    translations: Object.fromEntries(locales.map(locale => [locale, suggestedRendering(source, from, locale)])),
  }
  const text = addEntry(await readText(glossaryFile), term)
  // A name that is already there, or an id, is refused before anything is written.
  parseGlossary(text, shown(glossaryFile))
  await writeAtomic(glossaryFile, text)
  const lacking = locales.filter(locale => term.translations[locale] === '')
  io.stdout(`${shown(glossaryFile)}: added ${term.id} (${term.type})\n`)
  if (lacking.length > 0) io.stdout(`without a rendering yet: ${lacking.join(', ')}\n`)
  return 0
}
