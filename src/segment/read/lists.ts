import { isWordAt } from './characters.ts'

const NONE: readonly number[] = []
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** A marker of an item: "1.", "1)", "1.)", "a.", with or without a bullet before it. */
const MARKER = /(?<=^|\s)(?:[•⁃◦▪●‣*-]\s?)?(\d{1,3}|[a-z])(\.\)|\.|\))(?=\s)/g
const OPENS = /^\s*(?:[•⁃◦▪●‣*-]\s?)?(?:1|a|\d{1,3})(?:\.\)|\.|\))\s/

/**
 * The starts of the items of a list in one line, without the first: "1. The first item 2. The second item". The text
 * must begin with a marker, and each item must continue the numbers in the same style.
 */
export function listBoundaries(text: string): readonly number[] {
  // Most texts begin with a word.
  if (isWordAt(text, 0) && isWordAt(text, 1) && !isDigit(text.charCodeAt(0))) return NONE
  if (!OPENS.test(text)) return NONE
  const boundaries: number[] = []
  let last: { label: string; style: string } | undefined
  for (const match of text.matchAll(MARKER)) {
    const [marker, label = '', style = ''] = match
    if (last && (style !== last.style || label !== successor(last.label))) continue
    if (last) boundaries.push(match.index + (marker.length - marker.trimStart().length))
    last = { label, style }
  }
  return boundaries
}

function successor(label: string): string {
  return /\d/.test(label) ? String(Number(label) + 1) : String.fromCharCode(label.charCodeAt(0) + 1)
}
