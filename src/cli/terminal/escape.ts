/**
 * Replaces control characters, and characters that change the direction of a text, by their codes, so that a text
 * cannot clear the screen or show its words in another order: `ESC [2J` → `\u{1b}[2J`. Line ends and tabs are kept.
 */
export const harmless = (text: string): string => text.replace(HOSTILE, codeOf)

/** The same for our own text that may be coloured: the colours and weights of `paint` are kept. */
export const harmlessPainted = (text: string): string =>
  text.replace(HOSTILE_OR_STYLE, found => (found.length > 1 ? found : codeOf(found)))

/** JSON with the same value and without control characters: JSON itself escapes only the first 32 characters. */
export const harmlessJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, undefined, indent).replace(
    HOSTILE_IN_JSON,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const codeOf = (char: string): string => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`

/** Control characters (C0 without tab and line feed, DEL, C1), and bidirectional embeddings, overrides and isolates. */
const HOSTILE = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g
const HOSTILE_IN_JSON = /[\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g
/** Bold, dim, underlined, struck through, the eight colours, and the end of each. */
const HOSTILE_OR_STYLE = new RegExp(String.raw`\x1b\[(?:0|1|2|4|9|22|24|29|3[0-7]|39)m|${HOSTILE.source}`, 'g')
