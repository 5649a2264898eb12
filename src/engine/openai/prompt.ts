import type { Job, TermPair } from '../../model.ts'

/** Segments for a chat model, with all it needs to translate them consistently. */
export interface Sheet {
  readonly from: string
  readonly to: string
  readonly context: string
  /** The texts before and after, for context; not to be translated. */
  readonly before: string
  readonly after: string
  readonly terms: readonly TermPair[]
  readonly segments: readonly { readonly id: number; readonly text: string }[]
  /** Whether the texts are XML fragments. */
  readonly isXml: boolean
  /** The house style, as lines. */
  readonly style: readonly string[]
  /** Whether a first answer was wrong. */
  readonly insist: boolean
}

const languageName = (locale: string): string =>
  new Intl.DisplayNames(['en'], { type: 'language' }).of(locale) ?? locale

const RULES = [
  'Translate every segment, one by one; merge, split, drop or add none, and keep their ids.',
  'Write the names and terms of the list as it says, inflected where the grammar of the language asks for it.',
  'Keep numbers, units, quotations and their attribution exactly; add no explanations.',
]
const XML_RULE = 'The segments are XML: keep every tag with its id once, around the words it belongs to.'
const STYLE_RULE =
  'Keep to the style of the house, save in the names of the list and in what is quoted in its own wording:'
const INSIST_RULE =
  'An earlier answer was wrong: names of the list were missing, or it was no translation. Check each segment.'

/** All instructions that a model may get, in one text. */
export const INSTRUCTIONS: string = ['You translate news from', ...RULES, XML_RULE, STYLE_RULE, INSIST_RULE].join('\n')

/** The system prompt: the instructions before everything else. */
export function systemPrompt({ from, to, isXml, style, insist }: Sheet): string {
  return [
    `You translate news from ${languageName(from)} to ${languageName(to)} for publication.`,
    ...RULES,
    ...(isXml ? [XML_RULE] : []),
    ...(style.length > 0 ? [STYLE_RULE, ...style.map(line => `- ${line}`)] : []),
    ...(insist ? [INSIST_RULE] : []),
    'Answer with JSON alone: {"translations": [{"id": 1, "text": "…"}, …]}.',
  ].join('\n')
}

/** The sheet itself, as JSON. */
export function userPrompt({ context, before, after, terms, segments }: Sheet): string {
  const names = terms.map(({ source, target, gender, plural }) => ({
    ...{ source, target },
    ...(gender ? { gender } : {}),
    ...(plural ? { number: 'plural' } : {}),
  }))
  return JSON.stringify({ article: context, names, before, segments, after })
}

/** The terms of some jobs, each once. */
export function termsOf(jobs: readonly Job[]): readonly TermPair[] {
  const terms = new Map(jobs.flatMap(job => job.terms.map(term => [term.source, term] as const)))
  return [...terms.values()]
}

/** The schema for servers that support structured output. */
export const ANSWER_FORMAT = {
  type: 'json_schema',
  json_schema: {
    name: 'translations',
    strict: true,
    schema: {
      type: 'object',
      properties: {
        translations: {
          type: 'array',
          items: {
            type: 'object',
            properties: { id: { type: 'integer' }, text: { type: 'string' } },
            required: ['id', 'text'],
            additionalProperties: false,
          },
        },
      },
      required: ['translations'],
      additionalProperties: false,
    },
  },
}
