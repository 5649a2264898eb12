import type { Article, BinaryFormat } from '../../../model.ts'
import type { ParseBytes } from '../../model.ts'
import type { DocumentEdition, PlaceEdition, ReadDocument } from './document.ts'
import { readDocx } from './docx/document.ts'
import { placeInDocx } from './docx/edition.ts'
import { readOdt } from './odt/document.ts'
import { placeInOdt } from './odt/edition.ts'
import { parseDocument } from './parse.ts'
import { writeDocument } from './write.ts'

export const parseDocx: ParseBytes = parseDocument('docx', readDocx)
export const parseOdt: ParseBytes = parseDocument('odt', readOdt)

const FORMATS: Readonly<Record<BinaryFormat, readonly [read: ReadDocument, place: PlaceEdition]>> = {
  docx: [readDocx, placeInDocx],
  odt: [readOdt, placeInOdt],
}

/** The file of an article with another text, and with the other content of an edition, if it is one. */
export function writeFile(
  article: Pick<Article, 'slug' | 'source'> & { readonly bytes: Uint8Array; readonly format: BinaryFormat },
  text: string,
  edition?: DocumentEdition,
): Uint8Array {
  const { bytes, format } = article
  const [read, place] = FORMATS[format]
  const written = writeDocument(article, text, { bytes, read })
  return edition ? place(written, edition) : written
}
