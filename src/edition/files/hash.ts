import { sha256Of } from '../../sha256.ts'

/** The first 64 bits of a text's SHA-256 as 16 hexadecimal digits: shows whether a text has changed. */
export const hashText = (text: string): string => sha256Of(text).slice(0, 16)

/** The hash of a source with its target, which a dismissal or a reading is bound to. */
export const hashPair = (source: string, target: string): string => hashText(JSON.stringify([source, target]))
