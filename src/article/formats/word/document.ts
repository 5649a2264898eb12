import type { Locale, Metadata } from '../../../model.ts'
import type { Package } from './package/parts.ts'
import type { Dialect, Line } from './rich/model.ts'

/** A word processor file after reading. */
export interface TextDocument {
  readonly file: Package
  /** Its texts, in reading order. */
  readonly lines: readonly Line[]
  readonly metadata: Metadata
  /** The language of its spelling check. */
  readonly proofingLocale?: Locale | undefined
  /** How a part writes its texts. */
  readonly dialectOf: (part: string) => Dialect
}

/** Reads a word processor file. Throws an input error that says what is wrong, and what to do. */
export type ReadDocument = (bytes: Uint8Array, file: string) => TextDocument

/** What a publication contains besides its text. */
export interface DocumentEdition {
  readonly from: Locale
  readonly to: Locale
  /** The headline. */
  readonly title: string
  /** Paragraphs below the text: corrections, and how it was made. */
  readonly below: readonly string[]
}

/** The file with what a publication contains besides its text. */
export type PlaceEdition = (bytes: Uint8Array, edition: DocumentEdition) => Uint8Array
