import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { once } from './once.ts'

type Hash = (content: string | Uint8Array) => string

/** Node's own implementation, which is much faster; undefined in browsers. */
const ofNode = (): Hash | undefined => {
  const crypto = globalThis.process?.getBuiltinModule?.('crypto')
  return crypto && (content => crypto.hash('sha256', content, 'hex'))
}

const ofAnyRuntime: Hash = content => bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content))

const hash = once(() => ofNode() ?? ofAnyRuntime)

/** SHA-256 of bytes, or of a text in UTF-8, as hexadecimal digits. */
export const sha256Of: Hash = content => hash()(content)
