import { sha256Of } from '../../sha256.ts'

/** The first 64 bits of a text's SHA-256 as 16 hexadecimal digits: tells whether a text is still the one it was. */
export const hashText = (text: string): string => sha256Of(text).slice(0, 16)

/** What a dismissal holds on to: source and target as they were. */
export const hashPair = (source: string, target: string): string => hashText(JSON.stringify([source, target]))
