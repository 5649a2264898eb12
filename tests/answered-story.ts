import { readFileSync } from 'node:fs'
import { createEngine } from '../src/engine/index.ts'
import type { Engine, Locale } from '../src/model.ts'
import { parseGlossary } from '../src/names/index.ts'
import { type TranslatedArticle, translateArticle } from '../src/pipeline/index.ts'
import { chat, type JsonServer, type jsonServers, sheetOf } from './json-server.ts'

/** The languages that the story of the flood is translated into. */
export const LOCALES = ['es', 'de', 'ru', 'uk', 'fr', 'ko'] as const

/** The lines of the story with their translations by a person: `tests/fixtures/answers/es.tsv`. */
export function linesOf(to: Locale): readonly (readonly [source: string, target: string])[] {
  const rows = readFileSync(`tests/fixtures/answers/${to}.tsv`, 'utf8').trimEnd().split('\n').slice(1)
  return rows.map(row => row.split('\t') as unknown as readonly [string, string])
}

export interface Told extends TranslatedArticle {
  /** Reasons to look at a line again: errors and warnings that name it, and failures. */
  readonly reportsOf: (line: number) => readonly string[]
  /** The translation of each line; empty if no answer was accepted. */
  readonly targets: readonly string[]
}

interface TellSettings {
  readonly to: Locale
  readonly from?: Locale
  readonly serve: ReturnType<typeof jsonServers>['serve']
}

const glossary = parseGlossary('version: 1\nsourceLocale: en\nterms: []\n', 'glossary.yml')
export const PATIENCE = { attempts: 2, firstWait: 0.001, longestWait: 0.001 }

/** Translates the lines with a chat server that has one fixed answer for each line. */
export async function tell(
  sources: readonly string[],
  answers: readonly string[],
  { to, serve, from = 'en' }: TellSettings,
): Promise<Told & { readonly server: JsonServer }> {
  const server = await serve(asked => {
    const items = sheetOf(asked).segments.map(({ id, text }) => ({ id, text: answers[sources.indexOf(text)] ?? '' }))
    return chat({ translations: items })
  })
  const engine = await createEngine('openai', {
    env: { OPENAI_BASE_URL: server.url },
    config: { openai: { model: 'm', texts: 30 }, patience: PATIENCE },
  })
  return { ...(await translateLines(sources, engine, { from, to })), server }
}

/** Translates lines as an article, each a paragraph. */
export async function translateLines(
  sources: readonly string[],
  engine: Engine,
  { from, to }: { readonly from: Locale; readonly to: Locale },
): Promise<Told> {
  const told = await translateArticle({ text: sources.join('\n\n'), format: 'text', from, to, engine, glossary })
  const keys = told.edition.units.map(({ key }) => key)
  return {
    ...told,
    targets: told.edition.units.map(({ target }) => target),
    reportsOf: line => [
      ...told.failures.filter(({ key }) => key === keys[line]).map(({ message }) => message),
      ...told.findings
        .filter(({ key, level, locale }) => key === keys[line] && level !== 'info' && locale !== undefined)
        .map(({ code, level, message }) => `${level} ${code}: ${message}`),
    ],
  }
}

/** The rows of a table of answers. A row may be for one line, or for any line. */
export const rowsOf = (file: string): readonly (readonly string[])[] =>
  readFileSync(`tests/fixtures/answers/${file}.tsv`, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(row => row.split('\t'))
