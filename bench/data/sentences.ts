import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fromCatalog } from '../../src/edition/index.ts'
import { pick, type Random } from './random.ts'

const LOCALES = join(import.meta.dirname, '../../locales')

/** The sentences of the repository's own articles and editions, by locale. */
export function ownSentences(): ReadonlyMap<string, readonly string[]> {
  const files = globSync(join(LOCALES, '*/*.json')).sort()
  const byLocale = Map.groupBy(files, file => basename(dirname(file)))
  return new Map(
    [...byLocale].map(([locale, own]) => [
      locale,
      own.flatMap(file => [...fromCatalog(readFileSync(file, 'utf8'), file).values()]),
    ]),
  )
}

const ONSETS = ['b', 'c', 'd', 'f', 'g', 'h', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'st', 'tr', 'ch', 'pl', '']
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou']
const CODAS = ['', '', 'n', 'r', 's', 't', 'l', 'nd', 'ng']

const word = (random: Random): string =>
  Array.from(
    { length: 1 + Math.floor(3 * random()) },
    () => `${pick(ONSETS, random)}${pick(VOWELS, random)}${pick(CODAS, random)}`,
  ).join('')

/** Makes sentences of made-up words, as long as those of news, with a few frequent words and many rare ones. */
export function sentenceMaker(random: Random, vocabulary = 20_000): () => string {
  const words = Array.from({ length: vocabulary }, () => word(random))
  // Zipf's law: the n-th word is n times as rare as the first.
  const any = (): string => words[Math.floor(vocabulary ** random()) - 1] ?? ''
  return () => {
    const [first = '', ...others] = Array.from({ length: 6 + Math.floor(24 * random()) }, any)
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${others.join(' ')}.`
  }
}
