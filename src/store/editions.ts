import { isDeepStrictEqual } from 'node:util'
import { type KeyedText, mergeEditions, readEdition, readSource, writeEdition, writeSource } from '../edition/index.ts'
import type { Edition, Locale, Segment, Slug } from '../model.ts'
import { readPair, type WriteTurn, writePair, writePairIf } from './atomic.ts'
import { type EditionPaths, editionPaths } from './files.ts'

/** What an edition is of, and the folder of all locales. */
export interface EditionAddress {
  readonly out: string
  readonly slug: Slug
  readonly locale: Locale
  readonly sourceLocale: Locale
}

interface StoredPair extends EditionPaths {
  readonly texts: { readonly catalog: string | undefined; readonly review: string | undefined }
}

async function readStored(out: string, locale: Locale, slug: Slug): Promise<StoredPair> {
  const paths = editionPaths(out, locale, slug)
  const [review, catalog] = await readPair(paths.review, paths.catalog)
  return { ...paths, texts: { catalog, review } }
}

/** The edition in its two files, with people's edits of the JSON as theirs; one without units where there is none. */
export async function loadEdition({ out, slug, locale, sourceLocale }: EditionAddress): Promise<Edition> {
  const { catalog, texts } = await readStored(out, locale, slug)
  const unrecorded = texts.catalog !== undefined && texts.review === undefined
  const sources = unrecorded ? await loadSource({ out, slug, locale: sourceLocale }) : []
  return readEdition({
    ...texts,
    slug,
    locale,
    sourceLocale,
    file: catalog,
    sources: new Map(sources.map(({ key, text }) => [key, text])),
  })
}

/**
 * Writes an edition's two files, both or neither; gives the number of files that changed. With `since`, the edition that
 * this one was made from, it is merged with what people did on disk in the meantime, and their texts win.
 */
export async function saveEdition(out: string, edition: Edition, since?: Edition): Promise<0 | 1 | 2> {
  const { texts, ...paths } = await readStored(out, edition.locale, edition.slug)
  const ours = writeEdition(edition)
  if (texts.catalog === ours.catalog && texts.review === ours.review) return 0
  const merged = since ? await mergeWithDisk(out, edition, since) : edition
  const { catalog, review } = merged === edition ? ours : writeEdition(merged)
  return writePair([paths.review, review], [paths.catalog, catalog])
}

/** Writes an edition, if `before` says so in its turn; false, and nothing written, otherwise. */
export async function saveEditionIf(out: string, edition: Edition, turn: WriteTurn): Promise<boolean> {
  const paths = editionPaths(out, edition.locale, edition.slug)
  const { catalog, review } = writeEdition(edition)
  return (await writePairIf([paths.review, review], [paths.catalog, catalog], turn)) !== undefined
}

async function mergeWithDisk(out: string, ours: Edition, base: Edition): Promise<Edition> {
  const theirs = await loadEdition({ ...base, out })
  return isDeepStrictEqual(theirs, base) ? ours : mergeEditions({ base, ours, theirs }).edition
}

type SourceAddress = Pick<EditionAddress, 'out' | 'slug' | 'locale'>

/** The source texts last recorded, by key, those taken out of the article included. */
export async function loadSource({ out, slug, locale }: SourceAddress): Promise<readonly KeyedText[]> {
  const { catalog, texts } = await readStored(out, locale, slug)
  return readSource({ ...texts, file: catalog })
}

/** Records the source texts; to be done before any edition that uses their keys is saved. */
export async function saveSource(
  { out, slug, locale }: SourceAddress,
  segments: readonly Segment[],
  previous: readonly KeyedText[],
): Promise<0 | 1 | 2> {
  const paths = editionPaths(out, locale, slug)
  const { catalog, review } = writeSource(segments, previous)
  return writePair([paths.review, review], [paths.catalog, catalog])
}
