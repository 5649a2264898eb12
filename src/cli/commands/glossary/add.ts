import { InterlinearError } from '../../../errors.ts'
import type { Gender, Glossary, Locale, Rendering, Term } from '../../../model.ts'
import {
  addEntry,
  idOf,
  isTermId,
  loadTypes,
  misspeltThoughRight,
  parseGlossary,
  suggestedRendering,
  tidy,
} from '../../../names/index.ts'
import type { Desk } from '../../../store/index.ts'
import { choiceOf } from '../../arguments/flags.ts'
import { parseLocale } from '../../arguments/locales.ts'
import type { ExitCode, Io, Values } from '../../model.ts'
import { print, printJson } from '../../terminal/print.ts'
import { plural } from '../../terminal/words.ts'
import { openWorkspace } from '../../workspace/open.ts'

const TYPES = ['person', 'place', 'organization', 'work', 'event', 'term'] as const
const GENDERS = ['male', 'female', 'neutral'] as const
/** What dictionaries and term bases call them. */
const OTHER_WORDS: Readonly<Record<string, Gender>> = {
  ...{
    m: 'male',
    masculine: 'male',
    f: 'female',
    feminine: 'female',
    n: 'neutral',
    neuter: 'neutral',
    other: 'neutral',
  },
}

function genderOf(values: Values): Gender | undefined {
  const asked = values.text('gender')
  return asked === undefined ? undefined : (OTHER_WORDS[asked.toLowerCase()] ?? choiceOf(values, 'gender', GENDERS))
}

/** `glossary add <name>`: writes a suggested entry at the end of the glossary, which otherwise stays as it is. */
export async function add(values: Values, io: Io): Promise<ExitCode> {
  if (values.text('from') !== undefined) {
    const { take } = await import('./take.ts')
    return take(values, io)
  }
  const format = choiceOf(values, 'format', ['text', 'json'])
  const [source, ...others] = values.positionals
  if (!source || others.length > 0) {
    throw new InterlinearError(
      'usage',
      `found ${source ? plural(others.length + 1, 'argument') : 'nothing to add'}, expected one name.`,
      {
        hint: 'As in `interlinear glossary add "Mike Waltz"`.',
      },
    )
  }
  const { glossary, glossaryFile, shown, desk } = await openWorkspace(values, io)
  if (!glossaryFile)
    throw new InterlinearError('usage', 'found no glossary.yml here.', { hint: 'Say where with --glossary.' })
  const from = glossary.sourceLocale
  const renderings = renderingsOf(values)
  const locales = renderings.size === 0 ? await knownLocales(glossary, desk) : [...renderings.keys()]
  // Only a person has a gender.
  const isGuess = values.text('type') === undefined && values.text('gender') === undefined
  const gender = genderOf(values)
  const term = {
    id: values.text('id') ?? idOf(source),
    type: isGuess ? (await loadTypes(from))(source) : choiceOf(values, 'type', TYPES),
    source,
    aliases: listOf(values, 'alias'),
    misspellings: listOf(values, 'misspelling'),
    ...(gender === undefined ? {} : { gender }),
    translations: Object.fromEntries(
      locales.map(locale => [locale, renderings.get(locale) ?? suggestedRendering(source, from, locale)]),
    ),
  }
  const isMore = ['to', 'alias', 'misspelling', 'gender'].some(flag => values.text(flag) !== undefined)
  const owner = ownerOf(source, glossary)
  if (owner && isMore && ['id', 'type'].every(flag => values.text(flag) === undefined)) {
    const { takeInto } = await import('./take.ts')
    const { id, type, keep, caseSensitive } = owner
    const given = { ...term, id, type, keep, caseSensitive, translations: renderingsBy(term.translations, renderings) }
    const proposed = { version: 1, sourceLocale: from, terms: [given] } as const
    return takeInto({ desk, file: shown(glossaryFile), proposed, format, io })
  }
  refuseKnown(term, glossary, shown(glossaryFile))
  const [right] = misspeltThoughRight(term)
  if (right !== undefined) {
    throw new InterlinearError('usage', `"${right}" is right for "${source}": it cannot be a misspelling of it.`)
  }
  const text = addEntry(await desk.glossary.read(), term)
  // What contradicts the rest of the glossary is refused before anything is written.
  parseGlossary(text, shown(glossaryFile))
  await desk.glossary.write(text)
  const lacking = locales.filter(locale => term.translations[locale] === '')
  if (format === 'json') printJson(io, { ...term, lacking })
  else {
    const guess = isGuess ? `${term.type}, which is a guess: say it with --type, or in the file` : term.type
    print(io, `${shown(glossaryFile)}: added ${term.id} (${guess})\n`)
    if (lacking.length > 0) print(io, `without a rendering yet: ${lacking.join(', ')}\n`)
  }
  return 0
}

/** `--to es,de=Lindow`: the locales, each with the rendering that is given for it. */
function renderingsOf(values: Values): ReadonlyMap<Locale, string | undefined> {
  const asked = values.text('to')
  if (asked === undefined) return new Map()
  return new Map(
    asked.split(',').map(item => {
      const [tag = '', ...rendering] = item.split('=')
      const locale = parseLocale(tag.trim(), '--to')
      if (rendering.length === 0) return [locale, undefined]
      const use = rendering.join('=').trim()
      if (use !== '') return [locale, use]
      throw new InterlinearError('usage', `found no rendering for ${locale} in --to, expected one behind "=".`, {
        hint: 'As in `--to es,de=Lindow`; a rendering with a comma is written into the file.',
      })
    }),
  )
}

/** The renderings of the locales that were asked for, where there are any. */
const renderingsBy = (
  all: Readonly<Record<Locale, string>>,
  asked: ReadonlyMap<Locale, unknown>,
): Readonly<Record<Locale, Rendering>> =>
  Object.fromEntries(
    [...asked.keys()].flatMap(locale =>
      all[locale] ? [[locale, { use: all[locale], aliases: {}, forms: [], derived: [], avoid: [] }]] : [],
    ),
  )

const listOf = (values: Values, flag: string): readonly string[] =>
  (values.text(flag) ?? '').split(',').flatMap(form => form.trim() || [])

/** The locales that the glossary has renderings for, then those of the desk's editions. */
async function knownLocales({ terms, sourceLocale }: Glossary, { records }: Desk): Promise<readonly Locale[]> {
  const known = new Set(terms.flatMap(({ translations }) => Object.keys(translations)))
  for (const { editions } of await records.list(sourceLocale)) for (const locale of editions) known.add(locale)
  return [...known]
}

const ownerOf = (source: string, { terms }: Pick<Glossary, 'terms'>): Term | undefined =>
  terms.find(term => [term.source, ...term.aliases, ...term.misspellings].some(form => tidy(form) === tidy(source)))

/** Throws a usage error for a name or an id that the glossary has already, and for an id that is not in kebab-case. */
function refuseKnown({ id, source }: Pick<Term, 'id' | 'source'>, { terms }: Glossary, file: string): void {
  const named = ownerOf(source, { terms })
  if (named) {
    throw new InterlinearError('usage', `${file} has "${source}" already, in ${named.id}.`, {
      hint: 'Say what it lacks, as in `--to es=Lindow` or `--alias Lindow`.',
    })
  }
  const hint = 'Give another one with --id.'
  if (terms.some(term => term.id === id)) {
    throw new InterlinearError('usage', `${file} has a term with the id ${id} already.`, { hint })
  }
  if (!isTermId(id)) {
    throw new InterlinearError('usage', `found "${id}" as the id, expected one in kebab-case, as in white-house.`, {
      hint,
    })
  }
}
