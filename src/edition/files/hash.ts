import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** The first 64 bits of a text's SHA-256 as 16 hexadecimal digits: tells whether a text is still the one it was. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 8))
}

/** What a dismissal holds on to: source and target as they were. */
export const hashPair = (source: string, target: string): string => hashText(JSON.stringify([source, target]))
