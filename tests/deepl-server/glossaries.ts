import type { Seen } from './moods.ts'

export interface StoredGlossary {
  readonly id: string
  readonly name: string
  readonly created: string
  /** Entries by pair of root codes, as in "en es". */
  readonly dictionaries: Map<string, ReadonlyMap<string, string>>
}

/** The status and body of an answer. */
export type Answer = readonly [status: number, body: unknown]

const MAX_ENTRY_BYTES = 1024

/** DeepL's v3 glossaries: list, create, get, rename, delete. */
export function answerGlossaries({ method, path, form }: Seen, glossaries: Map<string, StoredGlossary>): Answer {
  const id = path.split('/')[3]
  if (method === 'GET' && id === undefined) return [200, { glossaries: [...glossaries.values()].map(show) }]
  if (method === 'POST' && id === undefined) return create(form, glossaries)
  const glossary = glossaries.get(id ?? '')
  if (!glossary) return [404, { message: 'Glossary not found' }]
  if (method === 'PATCH') {
    const renamed = { ...glossary, name: form.get('name') ?? glossary.name }
    glossaries.set(glossary.id, renamed)
    return [200, show(renamed)]
  }
  if (method !== 'DELETE') return [200, show(glossary)]
  glossaries.delete(glossary.id)
  return [204, '']
}

const show = ({ id, name, created, dictionaries }: StoredGlossary): object => ({
  glossary_id: id,
  name,
  creation_time: created,
  dictionaries: [...dictionaries].map(([pair, entries]) => {
    const [source_lang, target_lang] = pair.split(' ')
    return { source_lang, target_lang, entry_count: entries.size }
  }),
})

function create(form: URLSearchParams, glossaries: Map<string, StoredGlossary>): Answer {
  const dictionaries = new Map<string, ReadonlyMap<string, string>>()
  for (let index = 0; form.has(`dictionaries[${index}].source_lang`); index++) {
    const pair = ['source_lang', 'target_lang'].map(name => form.get(`dictionaries[${index}].${name}`) ?? '')
    const rows = (form.get(`dictionaries[${index}].entries`) ?? '').split('\n').filter(Boolean)
    const entries = rows.map(row => row.split('\t') as [string, string])
    const problem = problemOf(pair, entries)
    if (problem) return [400, { message: problem }]
    dictionaries.set(pair.join(' ').toLowerCase(), new Map(entries))
  }
  if (dictionaries.size === 0) return [400, { message: 'No dictionaries' }]
  const id = `glossary-${glossaries.size + 1}-${Math.random().toString(36).slice(2, 8)}`
  const glossary = { id, name: form.get('name') ?? '', created: new Date().toISOString(), dictionaries }
  glossaries.set(id, glossary)
  return [201, show(glossary)]
}

function problemOf(pair: readonly string[], entries: readonly (readonly [string, string])[]): string | undefined {
  if (pair.some(code => code.includes('-'))) return `Unsupported glossary language: ${pair.join(', ')}`
  const sources = entries.map(([source]) => source)
  if (new Set(sources).size !== sources.length) return 'Duplicate glossary entry'
  const bad = entries
    .flat()
    .find(text => text !== text.trim() || Buffer.byteLength(text) > MAX_ENTRY_BYTES || text === '')
  return bad === undefined ? undefined : 'Invalid glossary entry'
}
