import { createHash } from 'node:crypto'
import { hostname } from 'node:os'
import type { MultilingualGlossaryDictionaryEntries, MultilingualGlossaryInfo } from 'deepl-node'
import type { Glossary, Locale, Mention, Term } from '../../model.ts'
import { scriptOf, termPairs } from '../../names/index.ts'
import { ServiceError } from '../requests/faults.ts'
import type { DeepL } from './client.ts'
import { rootOf } from './languages.ts'

/** The glossary at DeepL, for the pairs it has. */
export interface Attached {
  readonly id: string
  readonly serves: (from: Locale, to: Locale) => boolean
}

/** One language of the glossary; `locale` is the locale of its renderings, `target` the root code for DeepL. */
export interface Dictionary {
  readonly locale: Locale
  readonly target: string
  readonly entries: Readonly<Record<string, string>>
}

const PREFIX = 'interlinear'
const MAX_ENTRY_BYTES = 1024
/** Longer than a newsroom's holidays; another machine of the same workspace may still be using it. */
const DAYS_UNUSED = 14

/** The content of our glossaries' names: `interlinear 4f1a2b3c 0011223344556677 2026-11-28`. */
interface Label {
  /** The owner of the glossary: no other workspace ever removes it. */
  readonly workspace: string
  readonly hash: string
  /** The day it was last used. */
  readonly day: string
}

const nameOf = ({ workspace, hash, day }: Label): string => [PREFIX, workspace, hash, day].join(' ')

function labelOf(name: string): Label | undefined {
  const [, workspace, hash, day] = /^interlinear ([\da-f]{8}) ([\da-f]{16}) (\d{4}-\d{2}-\d{2})$/.exec(name) ?? []
  return workspace && hash && day ? { workspace, hash, day } : undefined
}

export interface GlossaryUse {
  readonly glossary: Glossary
  /**
   * The folder of the workspace, which distinguishes its glossaries from those of others; without it none is removed.
   */
  readonly home?: string | undefined
  readonly log: (line: string) => void
}

/**
 * Finds glossary.yml at DeepL by the hash in its name or uploads it, records that it was used today, and removes this
 * workspace's versions that were unused for two weeks. Undefined, with a line in the log, if DeepL refuses it: then names
 * are held by tags.
 */
export async function attachGlossary(
  deepl: DeepL,
  { glossary, home, log }: GlossaryUse,
): Promise<Attached | undefined> {
  const dictionaries = dictionariesOf(glossary)
  if (dictionaries.length === 0) return undefined
  const own: Label = {
    workspace: digestOf(home === undefined ? 'nobody' : [hostname(), home]).slice(0, 8),
    hash: digestOf(dictionaries).slice(0, 16),
    day: dayOf(Date.now()),
  }
  try {
    const existing = await deepl.call(client => client.listMultilingualGlossaries())
    const found = existing.find(({ name }) => labelOf(name)?.hash === own.hash)
    const used = found ?? (await create(deepl, nameOf(own), { glossary, dictionaries }))
    if (found) await keepUse(deepl, found, { day: own.day, log })
    if (home !== undefined) await removeUnused(deepl, existing, { own, log })
    return used && attached(used, dictionaries)
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    log(`${error.message} when asked for its glossary: names are held by tags`)
    return undefined
  }
}

const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

interface Keeping {
  readonly log: (line: string) => void
}

/** Records in the name that the glossary was used today, whoever made it. */
async function keepUse(
  deepl: DeepL,
  { glossaryId, name }: MultilingualGlossaryInfo,
  { day, log }: Keeping & { readonly day: string },
): Promise<void> {
  const label = labelOf(name)
  if (!label || label.day === day) return
  await tried(log, () =>
    deepl.call(client => client.updateMultilingualGlossaryName(glossaryId, nameOf({ ...label, day }))),
  )
}

/** Removes what only this workspace has made and nobody has used for long. */
async function removeUnused(
  deepl: DeepL,
  existing: readonly MultilingualGlossaryInfo[],
  { own, log }: Keeping & { readonly own: Label },
): Promise<void> {
  const before = dayOf(Date.now() - DAYS_UNUSED * 24 * 60 * 60 * 1000)
  for (const { glossaryId, name } of existing) {
    const label = labelOf(name)
    if (!label || label.workspace !== own.workspace || label.hash === own.hash || label.day >= before) continue
    await tried(log, () => deepl.call(client => client.deleteMultilingualGlossary(glossaryId)))
  }
}

/** Runs a cleanup task; if it fails, the glossary can still be used. */
async function tried(log: (line: string) => void, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    log(`${error.message} when an older glossary was looked after`)
  }
}

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
      // One code covers both Chinese scripts, but its entries are written in one of them.
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

/** The glossary by root codes: one dictionary per language, each source form once. */
function dictionariesOf(glossary: Glossary): readonly Dictionary[] {
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

/** Every form in which a term may occur in a text, misspellings included. */
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
