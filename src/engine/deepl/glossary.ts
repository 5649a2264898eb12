import { createHash } from 'node:crypto'
import type { MultilingualGlossaryDictionaryEntries, MultilingualGlossaryInfo } from 'deepl-node'
import type { Glossary, Locale, Mention, Term } from '../../model.ts'
import { scriptOf, termPairs } from '../../names/index.ts'
import { ServiceError } from '../run/faults.ts'
import type { DeepL } from './client.ts'
import { rootOf } from './languages.ts'

/** The glossary at DeepL, for the pairs it has. */
export interface Attached {
  readonly id: string
  readonly serves: (from: Locale, to: Locale) => boolean
}

/** One language of the glossary; `locale` is the one whose renderings it has, `target` the root code DeepL wants. */
export interface Dictionary {
  readonly locale: Locale
  readonly target: string
  readonly entries: Readonly<Record<string, string>>
}

const PREFIX = 'interlinear '
const MAX_ENTRY_BYTES = 1024
/** Another machine may still be using it. */
const STALE_AFTER_MS = 24 * 60 * 60 * 1000

/**
 * Finds glossary.yml at DeepL by the hash in its name, or puts it there, and removes versions that are a day out of use.
 * Undefined, with a line in the log, when DeepL does not want it: names are held by tags then.
 */
export async function attachGlossary(
  deepl: DeepL,
  glossary: Glossary,
  log: (line: string) => void,
): Promise<Attached | undefined> {
  const dictionaries = dictionariesOf(glossary)
  if (dictionaries.length === 0) return undefined
  const name = PREFIX + hashOf(dictionaries)
  try {
    const existing = await deepl.call(client => client.listMultilingualGlossaries())
    const found = existing.find(info => info.name === name) ?? (await create(deepl, name, { glossary, dictionaries }))
    await removeStale(
      deepl,
      existing.filter(info => info.name.startsWith(PREFIX) && info.name !== name),
    )
    return found && attached(found, dictionaries)
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    log(`${error.message} when asked for its glossary: names are held by tags`)
    return undefined
  }
}

const hashOf = (dictionaries: readonly Dictionary[]): string =>
  createHash('sha256').update(JSON.stringify(dictionaries)).digest('hex').slice(0, 16)

function attached(
  { glossaryId, dictionaries: held }: MultilingualGlossaryInfo,
  dictionaries: readonly Dictionary[],
): Attached {
  const pairs = new Set(
    held.map(({ sourceLangCode, targetLangCode }) => `${sourceLangCode} ${targetLangCode}`.toLowerCase()),
  )
  return {
    id: glossaryId,
    serves: (from, to) => {
      const dictionary = dictionaries.find(({ target }) => target === rootOf(to))
      // One code serves both Chinese scripts, but its entries are written in one of them.
      return (
        dictionary !== undefined &&
        pairs.has(`${rootOf(from)} ${dictionary.target}`) &&
        scriptOf(dictionary.locale) === scriptOf(to)
      )
    },
  }
}

interface Wanted {
  readonly glossary: Glossary
  readonly dictionaries: readonly Dictionary[]
}

async function create(
  deepl: DeepL,
  name: string,
  { glossary, dictionaries }: Wanted,
): Promise<MultilingualGlossaryInfo | undefined> {
  const { GlossaryEntries } = await import('deepl-node')
  const source = rootOf(glossary.sourceLocale)
  const pairs = await deepl.call(client => client.getGlossaryLanguagePairs())
  const possible = new Set(pairs.map(({ sourceLang, targetLang }) => `${sourceLang} ${targetLang}`.toLowerCase()))
  const wanted = dictionaries
    .filter(({ target }) => possible.has(`${source} ${target}`))
    .map(({ target, entries }) => ({
      sourceLangCode: source as Code,
      targetLangCode: target as Code,
      entries: new GlossaryEntries({ entries }),
    }))
  if (wanted.length === 0) return undefined
  return deepl.call(client => client.createMultilingualGlossary(name, wanted))
}

type Code = MultilingualGlossaryDictionaryEntries['sourceLangCode']

async function removeStale(deepl: DeepL, others: readonly MultilingualGlossaryInfo[]): Promise<void> {
  for (const { glossaryId, creationTime } of others) {
    if (Date.now() - creationTime.getTime() < STALE_AFTER_MS) continue
    await deepl.call(client => client.deleteMultilingualGlossary(glossaryId))
  }
}

/** The glossary by root codes: one dictionary per language, each source form once. */
export function dictionariesOf(glossary: Glossary): readonly Dictionary[] {
  const locales = new Set(glossary.terms.flatMap(({ translations }) => Object.keys(translations)))
  const byRoot = Map.groupBy([...locales].sort(), rootOf)
  return [...byRoot].flatMap(([target, variants]) => {
    const locale = variants.find(variant => variant === target) ?? variants[0]
    const entries = locale === undefined ? {} : entriesOf(glossary.terms, locale)
    return locale !== undefined && Object.keys(entries).length > 0 ? [{ locale, target, entries }] : []
  })
}

function entriesOf(terms: readonly Term[], locale: Locale): Readonly<Record<string, string>> {
  const mentions = terms.flatMap(mentionsOf)
  const pairs = termPairs(mentions, locale).filter(({ source, target }) => isEntry(source) && isEntry(target))
  return Object.fromEntries(pairs.map(({ source, target }) => [source, target]))
}

/** Every way a term may stand in a text, a misspelling included. */
const mentionsOf = (term: Term): readonly Mention[] => {
  const mention = (text: string, form: string, kind: Mention['kind']): Mention => ({
    ...{ start: 0, end: text.length, text, form, kind, term },
  })
  return [
    mention(term.source, term.source, 'source'),
    ...term.aliases.map(alias => mention(alias, alias, 'alias')),
    ...term.misspellings.map(misspelling => mention(misspelling, term.source, 'misspelling')),
  ]
}

const isEntry = (text: string): boolean =>
  text !== '' && text === text.trim() && !/[\t\r\n]/.test(text) && Buffer.byteLength(text) <= MAX_ENTRY_BYTES
