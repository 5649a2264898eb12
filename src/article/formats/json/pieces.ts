import type { Locale, Role } from '../../../model.ts'
import type { Piece } from '../../model.ts'
import { jsonEscapes } from '../../syntax/escapes.ts'
import { piecesOfHeld } from '../text/held.ts'
import type { JsonString } from './strings.ts'

/** A string of a JSON file that is text of the article. */
export interface JsonText {
  readonly string: JsonString
  /** The role of the whole; undefined for running text, whose blocks have their own. */
  readonly role?: Role
  /** The name of its member. */
  readonly name: string
}

const SYNTAX = { plain: 'json', html: 'json-html' } as const

/** The blocks of a string: the whole string, its paragraphs, or those of the HTML in it. */
export function piecesOfText(source: string, { string, role, name }: JsonText, locale: Locale): readonly Piece[] {
  const { start, end } = string
  const escapes = jsonEscapes(source.slice(start, end)) ?? []
  return piecesOfHeld(source, { start, end, escapes, role, name, syntax: SYNTAX }, locale)
}
