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
/** Names of genders in dictionaries and term bases. */
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

/** `glossary add <name…>`: appends a suggested entry for each name to the glossary, which otherwise is unchanged. */
export async function add(values: Values, io: Io): Promise<ExitCode> {
  if (values.text('from') !== undefined) {
    const { take } = await import('./take.ts')
    return take(values, io)
  }
  const format = choiceOf(values, 'format', ['text', 'json'])
  const names = values.positionals
  refuseUnclear(names, values)
  const { glossary, glossaryFile, shown, desk } = await openWorkspace(values, io)
  if (!glossaryFile)
    throw new InterlinearError('usage', 'found no glossary.yml here.', { hint: 'Say where with --glossary.' })
  const from = glossary.sourceLocale
  const file = shown(glossaryFile)
  const renderings = renderingsOf(values)
  const locales = renderings.size === 0 ? await knownLocales(glossary, desk) : [...renderings.keys()]
  // Only a person has a gender.
  const isGuess = values.text('type') === undefined && values.text('gender') === undefined
  const gender = genderOf(values)
  const isMore = ['to', 'alias', 'misspelling', 'gender'].some(flag => values.text(flag) !== undefined)
  const guess = await loadTypes(from)
  const terms: NewTerm[] = []
  let text = await desk.glossary.read()
  let present = glossary
  for (const source of names) {
    const uses: Readonly<Record<Locale, string>> = Object.fromEntries(
      locales.map(locale => [locale, renderings.get(locale) ?? suggestedRendering(source, from, locale)]),
    )
    const term: NewTerm = {
      id: values.text('id') ?? idOf(source),
      type: isGuess ? guess(source) : choiceOf(values, 'type', TYPES),
      source,
      aliases: listOf(values, 'alias'),
      misspellings: listOf(values, 'misspelling'),
      ...(gender === undefined ? {} : { gender }),
      translations: uses,
    }
    const owner = names.length === 1 && isMore ? ownerOf(source, present) : undefined
    if (owner && ['id', 'type'].every(flag => values.text(flag) === undefined)) {
      const { takeInto } = await import('./take.ts')
      const { id, type, keep, caseSensitive } = owner
      const given = { ...term, id, type, keep, caseSensitive, translations: renderingsBy(uses, renderings) }
      const proposed = { version: 1, sourceLocale: from, terms: [given] } as const
      return takeInto({ desk, file, proposed, format, io })
    }
    refuseKnown(term, present, file)
    const [right] = misspeltThoughRight(term)
    if (right !== undefined) {
      throw new InterlinearError('usage', `"${right}" is right for "${source}": it cannot be a misspelling of it.`)
    }
    text = addEntry(text, term)
    // Contradictions with the rest of the glossary are refused before anything is written.
    present = parseGlossary(text, file)
    terms.push(term)
  }
  await desk.glossary.write(text)
  const lackingOf = ({ translations }: NewTerm): readonly Locale[] =>
    locales.filter(locale => translations[locale] === '')
  if (format === 'json') {
    const added = terms.map(term => ({ ...term, lacking: lackingOf(term) }))
    printJson(io, added.length === 1 ? added[0] : { terms: added })
  } else for (const term of terms) print(io, addedText(term, { file, isGuess, lacking: lackingOf(term) }))
  return 0
}

type NewTerm = Parameters<typeof addEntry>[1] & Pick<Term, 'misspellings'>

interface Added {
  readonly file: string
  readonly isGuess: boolean
  readonly lacking: readonly Locale[]
}

function addedText({ id, type }: NewTerm, { file, isGuess, lacking }: Added): string {
  const said = isGuess ? `${type}, which is a guess: say it with --type, or in the file` : type
  const without = lacking.length > 0 ? `without a rendering yet: ${lacking.join(', ')}\n` : ''
  return `${file}: added ${id} (${said})\n${without}`
}

/** The options that apply to only one name. */
const OF_ONE = ['id', 'alias', 'misspelling', 'gender'] as const

/**
 * Throws a usage error for no name; for several names with an option that applies to one; and for several single words,
 * which may be one name without its quotation marks: with --type they are several names.
 */
function refuseUnclear(names: readonly string[], values: Values): void {
  if (names.length === 1 && names[0]) return
  const hint = 'As in `interlinear glossary add "Mike Waltz"`, or `"Mike Waltz" "Radosław Sikorski"`.'
  if (names.length === 0 || names.includes('')) {
    throw new InterlinearError('usage', 'found nothing to add, expected a name.', { hint })
  }
  const count = plural(names.length, 'name')
  const single = OF_ONE.find(flag => values.text(flag) !== undefined)
  if (single !== undefined) {
    throw new InterlinearError('usage', `found ${count} and --${single}, which is said of one name.`, { hint })
  }
  if (values.text('to')?.includes('=')) {
    throw new InterlinearError('usage', `found ${count} and a rendering in --to, which is said of one name.`, { hint })
  }
  if (values.text('type') !== undefined || names.some(name => /\s/u.test(name))) return
  const words = names.join(' ')
  throw new InterlinearError('usage', `found ${names.length} words, "${words}": is it one name, or ${count}?`, {
    hint: `One name stands in quotation marks: glossary add "${words}". Several one-word names need --type.`,
  })
}

/** `--to es,de=Lindow`: the locales, each with its rendering if one is given. */
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

/** The renderings by locale, if there are any. */
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

/** The locales of the glossary's renderings, then those of the desk's editions. */
async function knownLocales({ terms, sourceLocale }: Glossary, { records }: Desk): Promise<readonly Locale[]> {
  const known = new Set(terms.flatMap(({ translations }) => Object.keys(translations)))
  for (const { editions } of await records.list(sourceLocale)) for (const locale of editions) known.add(locale)
  return [...known]
}

const ownerOf = (source: string, { terms }: Pick<Glossary, 'terms'>): Term | undefined =>
  terms.find(term => [term.source, ...term.aliases, ...term.misspellings].some(form => tidy(form) === tidy(source)))

/**
 * Throws a usage error for a name or an id that is already in the glossary, and for an id that is not in kebab-case.
 */
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
