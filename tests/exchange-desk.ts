import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ImportAction } from '../src/exchange/index.ts'
import type { SegmentKey } from '../src/model.ts'
import { interlinear, type Ran } from './command-line.ts'
import { ARTICLE, makeDesk, type TestDesk } from './review-desk.ts'

export const FORMATS = ['xliff', 'xliff12', 'tmx', 'po', 'tsv'] as const
export type Format = (typeof FORMATS)[number]

/** An article with markup and a placeholder; its Spanish edition is complete. */
export const MARKED = `# The Harbour of Odesa

Mayor **Hanna Koval** opened the [harbour](https://example.org/a) on Monday. Write to desk@example.org & wait.
`
export const MARKED_ES = {
  es: [
    'El puerto de Odesa',
    'La alcaldesa **Hanna Koval** abrió el [puerto](https://example.org/a) el lunes.',
    'Escriba a desk@example.org y espere.',
  ],
}

export const run = (desk: Pick<TestDesk, 'folder'>, ...args: readonly string[]): Promise<Ran> =>
  interlinear(args, { cwd: desk.folder })

/** Exports the Spanish edition and gives the text of the file. */
export async function exported(desk: TestDesk, format: Format): Promise<string> {
  const { code, stdout, stderr } = await run(desk, 'export', 'harbour', '--to', 'es', '--as', format)
  if (code !== 0) throw new Error(stderr)
  return stdout
}

interface ImportedJson {
  readonly units: readonly { readonly key: SegmentKey; readonly action: ImportAction; readonly message?: string }[]
  readonly articles: readonly { readonly missing: readonly SegmentKey[]; readonly shuffled: boolean }[]
}

export interface Imported extends ImportedJson {
  readonly code: Ran['code']
  /** The actions by key. */
  readonly actions: Readonly<Record<SegmentKey, ImportAction>>
}

/** Imports a text, and gives what the command says of it. */
export async function imported(
  desk: TestDesk,
  text: string | Uint8Array,
  ...args: readonly string[]
): Promise<Imported> {
  return importedAs(desk, { file: 'back.file', text }, ...args)
}

/** The same, with a file of this name. */
export async function importedAs(
  desk: TestDesk,
  { file, text }: { readonly file: string; readonly text: string | Uint8Array },
  ...args: readonly string[]
): Promise<Imported> {
  writeFileSync(join(desk.folder, file), text)
  const { code, stdout, stderr } = await run(desk, 'import', file, '--to', 'es', '--format', 'json', ...args)
  if (code > 1) throw new Error(stderr)
  const json: ImportedJson = JSON.parse(stdout)
  return { code, ...json, actions: Object.fromEntries(json.units.map(({ key, action }) => [key, action])) }
}

/** The article with a change, as an editor saves it. */
export function changeArticle(desk: TestDesk, before: string, after: string): void {
  const path = join(desk.folder, 'seeds', 'harbour.txt')
  writeFileSync(path, readFileSync(path, 'utf8').replace(before, after))
}

/** A person writes into the locale file. */
export function editHere(desk: TestDesk, before: string, after: string): void {
  const path = desk.catalog('es')
  const text = readFileSync(path, 'utf8')
  if (!text.includes(before)) throw new Error(`no ${before}`)
  writeFileSync(path, text.replace(before, after))
}

export const files = (desk: TestDesk): string =>
  ['json', 'review.yml'].map(ending => readFileSync(join(desk.out, 'es', `harbour.${ending}`), 'utf8')).join('\n')

export { ARTICLE, makeDesk }
