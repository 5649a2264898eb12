import { isDeepStrictEqual } from 'node:util'
import {
  type KeyedText,
  mergeEditions,
  readEdition,
  readSource,
  refuseStrays,
  sourceFileIn,
  writeEdition,
  writeSource,
} from '../../edition/index.ts'
import type { Edition, Locale, Segment, Slug } from '../../model.ts'
import { readPair, rewritePair, type WriteTurn, writePair, writePairIf } from './disk/atomic.ts'
import { readTextIfAny } from './disk/read.ts'
import { type EditionPaths, editionPaths } from './edition-paths.ts'

/** An edition, and the folder of the locales. */
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

/**
 * Like `loadEdition`, but throws an input error for a text that belongs to none of the `known` sentences of the
 * article.
 */
export async function loadOwnEdition(address: EditionAddress, known: readonly KeyedText[]): Promise<Edition> {
  const edition = await loadEdition(address)
  refuseStrays(edition, known, editionPaths(address.out, address.locale, address.slug).catalog)
  return edition
}

/**
 * Reads an edition from its two files. A text that a person changed in the JSON is theirs. Without files it has no
 * units.
 */
export async function loadEdition(address: EditionAddress): Promise<Edition> {
  const { texts } = await readStored(address.out, address.locale, address.slug)
  return editionOf(texts, address)
}

/** The texts that editions were read from, by the units of these editions: most are written again by the run that read them. */
const readFrom = new WeakMap<Edition['units'], { readonly texts: StoredPair['texts']; readonly edition: Edition }>()

/** Whether an edition was read from exactly these texts, and no field of it has changed since. */
function isReadFrom(edition: Edition, { catalog, review }: StoredPair['texts']): boolean {
  const read = readFrom.get(edition.units)
  if (read?.texts.review === undefined || read.texts.review !== review || read.texts.catalog !== catalog) return false
  const fields = new Set([...Object.keys(edition), ...Object.keys(read.edition)]) as Set<keyof Edition>
  return [...fields].every(field => edition[field] === read.edition[field])
}

async function editionOf(texts: StoredPair['texts'], address: EditionAddress): Promise<Edition> {
  const { out, slug, locale, sourceLocale } = address
  const unrecorded = texts.catalog !== undefined && texts.review === undefined
  const sources = unrecorded ? await loadSource({ out, slug, locale: sourceLocale }) : []
  const edition = readEdition({
    ...texts,
    slug,
    locale,
    sourceLocale,
    file: editionPaths(out, locale, slug).catalog,
    sources: new Map(sources.map(({ key, text }) => [key, text])),
  })
  readFrom.set(edition.units, { texts, edition })
  return edition
}

/**
 * Writes an edition's two files, both or neither; gives the number of files that changed. `since` is the edition that
 * this one was made from: what people changed on disk since then is merged in, and their texts win.
 */
export async function saveEdition(out: string, edition: Edition, since: Edition): Promise<0 | 1 | 2> {
  const { texts, ...paths } = await readStored(out, edition.locale, edition.slug)
  const ours = writeEdition(edition)
  if (texts.catalog === ours.catalog && texts.review === ours.review) return 0
  return rewritePair([paths.review, paths.catalog], async ([review, catalog]) => {
    if (isReadFrom(since, { review, catalog })) return [ours.review, ours.catalog]
    const theirs = await editionOf({ review, catalog }, { ...since, out })
    const now = isDeepStrictEqual(theirs, since)
      ? ours
      : writeEdition(mergeEditions({ base: since, ours: edition, theirs }).edition)
    return [now.review, now.catalog]
  })
}

/** Writes an edition if `before` gives true; otherwise it writes nothing and gives false. */
export async function saveEditionIf(out: string, edition: Edition, turn: WriteTurn): Promise<boolean> {
  const paths = editionPaths(out, edition.locale, edition.slug)
  const { catalog, review } = writeEdition(edition)
  return (await writePairIf([paths.review, review], [paths.catalog, catalog], turn)) !== undefined
}

type SourceAddress = Pick<EditionAddress, 'out' | 'slug' | 'locale'>

/** The source texts as last recorded, with those that were removed from the article since. */
export async function loadSource({ out, slug, locale }: SourceAddress): Promise<readonly KeyedText[]> {
  const { catalog, texts } = await readStored(out, locale, slug)
  return readSource({ ...texts, file: catalog })
}

/**
 * Records the source texts; call it before an edition is saved that uses their keys. `file` is the file of the texts,
 * relative to the folder of the locales; without it, the file on record stays.
 */
export async function saveSource(
  { out, slug, locale, file }: SourceAddress & { readonly file?: string | undefined },
  segments: readonly Segment[],
  previous: readonly KeyedText[],
): Promise<0 | 1 | 2> {
  const paths = editionPaths(out, locale, slug)
  const owner = file ?? sourceFileIn(await readTextIfAny(paths.review), paths.catalog)
  const { catalog, review } = writeSource(segments, previous, owner)
  return writePair([paths.review, review], [paths.catalog, catalog])
}
