import { createHash, randomBytes } from 'node:crypto'

/** Begins every token, so that programs that look for leaked secrets know it. */
const TOKEN = 'ilt_'

/** A secret that nobody can guess: 256 bits. */
export const newSecret = (): string => randomBytes(32).toString('base64url')
export const newToken = (): string => `${TOKEN}${newSecret()}`

/** What is kept of a secret. It has 256 bits, so that a plain hash is enough: there is nothing to try. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** An id that nobody has; later ones sort behind earlier ones. */
export const newId = (now: number): string => `${now.toString(36).padStart(9, '0')}${randomBytes(8).toString('hex')}`
