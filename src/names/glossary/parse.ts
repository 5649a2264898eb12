import * as v from 'valibot'
import { InterlinearError } from '../../errors.ts'
import { canonicalLocale } from '../../locale.ts'
import type { Glossary, Locale, Rendering, Term } from '../../model.ts'
import { fields } from '../../schema.ts'
import { readYaml, type YamlFile } from '../../yaml.ts'
import { tidy } from '../text/fold.ts'

const Text = v.pipe(
  v.string(),
  v.check(text => text !== '' && text === text.trim(), 'a text without white space at its ends'),
)
const Texts = v.array(Text)

const RenderingSchema = v.strictObject({
  use: Text,
  aliases: v.optional(fields(Text), {}),
  forms: v.optional(Texts, []),
  derived: v.optional(Texts, []),
  match: v.optional(v.picklist(['exact', 'forms', 'stem'])),
  avoid: v.optional(Texts, []),
})

/** Whether a text is a valid id of a term: kebab-case, in the small letters of any script. */
export const isTermId = (text: string): boolean =>
  /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u.test(text) && text === text.toLowerCase()

const TermSchema = v.strictObject({
  id: v.pipe(v.string(), v.check(isTermId, 'an id in kebab-case, as in white-house')),
  type: v.picklist(['person', 'place', 'organization', 'work', 'event', 'term']),
  source: Text,
  aliases: v.optional(Texts, []),
  misspellings: v.optional(Texts, []),
  gender: v.optional(v.picklist(['male', 'female', 'neutral'])),
  note: v.optional(v.string()),
  caseSensitive: v.optional(v.boolean()),
  keep: v.optional(v.boolean(), false),
  translations: v.optional(fields(v.union([Text, RenderingSchema])), {}),
})

const GlossarySchema = v.strictObject({
  version: v.literal(1),
  sourceLocale: v.string(),
  terms: v.array(TermSchema),
})

type Draft = v.InferOutput<typeof GlossarySchema>
type TermDraft = v.InferOutput<typeof TermSchema>
type Path = readonly (string | number)[]

/** A problem that makes a glossary unusable, with its path in the file. */
interface Problem {
  readonly path: Path
  readonly message: string
  readonly hint?: string
}

/**
 * Parses glossary.yml. Throws an InterlinearError of code `glossary` for an invalid one, with file, line, column, what
 * was found and what was expected: unknown fields, duplicate ids and source forms, contradictory renderings.
 */
export function parseGlossary(text: string, file: string): Glossary {
  const yaml = readYaml(text, GlossarySchema, { file, code: 'glossary' })
  const draft = yaml.value
  refuse(yaml, localeProblem(draft.sourceLocale, ['sourceLocale']))
  for (const [index, term] of draft.terms.entries()) {
    refuse(yaml, termProblem(term, ['terms', index], draft.sourceLocale))
  }
  refuse(yaml, duplicateProblem(draft))
  return {
    version: 1,
    sourceLocale: canonical(draft.sourceLocale),
    terms: draft.terms.map(term => toTerm(term, canonical(draft.sourceLocale))),
  }
}

function refuse(yaml: YamlFile<unknown>, problem: Problem | undefined): void {
  if (!problem) return
  throw new InterlinearError('glossary', problem.message, {
    place: yaml.placeOf(problem.path),
    ...(problem.hint === undefined ? {} : { hint: problem.hint }),
  })
}

const canonical = (locale: string): string => canonicalLocale(locale) ?? locale

function localeProblem(locale: string, path: Path): Problem | undefined {
  if (canonicalLocale(locale) !== undefined) return undefined
  return { path, message: `found the locale "${locale}", expected a BCP 47 tag such as es, pt-BR or zh-Hans.` }
}

function termProblem(term: TermDraft, path: Path, sourceLocale: string): Problem | undefined {
  const seen = new Map<string, string>()
  for (const [locale, rendering] of Object.entries(term.translations)) {
    const here = [...path, 'translations', locale]
    const wrongTag = localeProblem(locale, here)
    if (wrongTag) return wrongTag
    const twin = seen.get(canonical(locale))
    if (twin !== undefined) return { path: here, message: `found "${twin}" and "${locale}", which are one locale.` }
    seen.set(canonical(locale), locale)
    const problem =
      typeof rendering === 'string'
        ? keepProblem(term, rendering, here)
        : (keepProblem(term, rendering.use, here) ?? renderingProblem(term, toRendering(rendering), here))
    if (problem) return problem
  }
  if (term.keep && term.translations[sourceLocale] !== undefined) {
    return { path: [...path, 'translations', sourceLocale], message: 'found a rendering for the source locale itself.' }
  }
  return undefined
}

function keepProblem(term: TermDraft, use: string, path: Path): Problem | undefined {
  if (!term.keep || tidy(use) === tidy(term.source)) return undefined
  return {
    path,
    message: `found "keep: true" and the rendering "${use}" for "${term.source}", which contradict each other.`,
    hint: 'Remove one of them.',
  }
}

function renderingProblem(term: TermDraft, rendering: Rendering, path: Path): Problem | undefined {
  const sources = [term.source, ...term.aliases, ...term.misspellings].map(tidy)
  const stray = Object.keys(rendering.aliases).find(alias => !sources.includes(tidy(alias)))
  if (stray !== undefined) {
    return {
      path: [...path, 'aliases', stray],
      message: `found a rendering for the alias "${stray}", which ${term.id} does not have.`,
      hint: `Expected one of: ${[term.source, ...term.aliases].join(', ')}.`,
    }
  }
  const right = [rendering.use, ...Object.values(rendering.aliases), ...rendering.forms, ...rendering.derived].map(tidy)
  const index = rendering.avoid.findIndex(form => right.includes(tidy(form)))
  if (index < 0) return undefined
  return {
    path: [...path, 'avoid', index],
    message: `found "${rendering.avoid[index]}" both as a right rendering and under "avoid".`,
    hint: 'Remove it from one of them.',
  }
}

/** An id or source form that two terms have. Forms of a term that ignores case are compared without case. */
function duplicateProblem({ terms }: Draft): Problem | undefined {
  const ids = new Map<string, number>()
  const exact = new Map<string, string>()
  const anyCase = new Map<string, string>()
  for (const [index, term] of terms.entries()) {
    if (ids.has(term.id)) {
      return { path: ['terms', index, 'id'], message: `found the id "${term.id}" twice, expected each id once.` }
    }
    ids.set(term.id, index)
    const ignoresCase = !isCaseSensitive(term)
    for (const { form, path } of sourceForms(term, index)) {
      const key = tidy(form)
      const owner = exact.get(key) ?? anyCase.get(key.toLowerCase())
      if (owner !== undefined) {
        const both = owner === term.id ? `twice in ${owner}` : `in ${owner} and in ${term.id}`
        return { path, message: `found the source form "${form}" ${both}, expected it once.` }
      }
      exact.set(key, term.id)
      if (ignoresCase) anyCase.set(key.toLowerCase(), term.id)
    }
  }
  return undefined
}

function sourceForms(term: TermDraft, index: number): readonly { readonly form: string; readonly path: Path }[] {
  return [
    { form: term.source, path: ['terms', index, 'source'] },
    ...term.aliases.map((form, at) => ({ form, path: ['terms', index, 'aliases', at] })),
    ...term.misspellings.map((form, at) => ({ form, path: ['terms', index, 'misspellings', at] })),
  ]
}

const isCaseSensitive = (term: TermDraft): boolean => term.caseSensitive ?? term.type !== 'term'

function toTerm(draft: TermDraft, sourceLocale: Locale): Term {
  return {
    id: draft.id,
    type: draft.type,
    source: draft.source,
    aliases: draft.aliases,
    misspellings: draft.misspellings,
    ...(draft.gender === undefined ? {} : { gender: draft.gender }),
    ...(draft.note === undefined ? {} : { note: draft.note }),
    caseSensitive: isCaseSensitive(draft),
    keep: draft.keep,
    sourceLocale,
    translations: Object.fromEntries(
      Object.entries(draft.translations).map(([locale, rendering]) => [canonical(locale), toRendering(rendering)]),
    ),
  }
}

function toRendering(rendering: string | v.InferOutput<typeof RenderingSchema>): Rendering {
  if (typeof rendering === 'string') return { use: rendering, aliases: {}, forms: [], derived: [], avoid: [] }
  const { match, ...rest } = rendering
  return match === undefined ? rest : { ...rest, match }
}
