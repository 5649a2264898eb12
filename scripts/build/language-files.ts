import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Plugin } from 'vite'

/** The tables of long word lists by language, of which a run needs a few languages only. */
const TABLES = { concepts: 'CONCEPTS', contrasts: 'CONTRAST_LANGUAGES', cities: 'CITIES' } as const

const languages = join(import.meta.dirname, '../../src/languages')
const DECLARED = /export const (\w+): Readonly<Record<string, \w+>> = \{\n[^}]*\n\}/

/** Beside the folder of the chunks. */
const FOLDER = 'languages'

const READER = './language-files-reader.js'
/** What a built table does: it reads the file of a language once, at the first question. */
const READ_EACH = `
import { readFileSync } from 'node:fs'
const files = new Map()
function listsOf(tag) {
  const known = files.get(tag)
  if (known) return known
  const lists = JSON.parse(readFileSync(new URL('../${FOLDER}/' + tag + '.json', import.meta.url), 'utf8'))
  files.set(tag, lists)
  return lists
}
export function readEach(name, tags) {
  const table = {}
  for (const tag of tags) Object.defineProperty(table, tag, { enumerable: true, get: () => listsOf(tag)[name] })
  return table
}
`

/**
 * Moves these tables into a file for each language, which is read when somebody first asks for the language: together
 * they are nearly half of the code that every command loads. A table stays a table, with the same languages in it.
 */
export const languageFiles: Plugin = {
  name: 'language-files',
  enforce: 'pre',
  async generateBundle() {
    for (const [language, lists] of await listsByLanguage()) {
      const source = JSON.stringify(lists)
      if (!isDeepStrictEqual(JSON.parse(source), lists)) this.error(`the lists of ${language} are no plain texts`)
      this.emitFile({ type: 'asset', fileName: `${FOLDER}/${language}.json`, source })
    }
  },
  transform: {
    filter: { id: new RegExp(`/src/languages/(?:${Object.keys(TABLES).join('|')})\\.ts$`) },
    async handler(code, id) {
      const [, name] = DECLARED.exec(code) ?? []
      const tables: readonly string[] = Object.values(TABLES)
      if (name === undefined || !tables.includes(name)) this.error(`${id} has no table of languages`)
      const tags = [...(await listsByLanguage())].flatMap(([tag, lists]) => (name in lists ? [tag] : []))
      const read = `export const ${name} = readEach('${name}', ${JSON.stringify(tags)})`
      return { code: `import { readEach } from '${READER}'\n${code.replace(DECLARED, () => read)}`, map: null }
    },
  },
  resolveId: { filter: { id: /\/language-files-reader\.js$/ }, handler: () => join(languages, READER) },
  load: { filter: { id: /\/language-files-reader\.js$/ }, handler: () => READ_EACH },
}

type Lists = Readonly<Record<string, unknown>>

/** The lists of each language, by the names of their tables. */
async function listsByLanguage(): Promise<ReadonlyMap<string, Lists>> {
  const byLanguage = new Map<string, Record<string, unknown>>()
  for (const [file, name] of Object.entries(TABLES)) {
    const { [name]: table }: Readonly<Record<string, Lists>> = await import(join(languages, `${file}.ts`))
    for (const [tag, list] of Object.entries(table ?? {})) {
      const lists = byLanguage.get(tag) ?? {}
      byLanguage.set(tag, lists)
      lists[name] = list
    }
  }
  return byLanguage
}
