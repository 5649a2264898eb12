import type { Hold } from '../../model.ts'

/** A hold or a pair of holds as an element: a name or placeholder, markup with two ends, or any other markup. */
export interface Element {
  readonly tag: 'x' | 'g' | 'v'
  readonly hold: Hold
  readonly close?: Hold
}

/** The elements of a text by their numbers, in the order of the text. */
export type Elements = ReadonlyMap<number, Element>
