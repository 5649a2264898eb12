import { createHash, randomBytes } from 'node:crypto'

/** The start of every token, by which programs that search for leaked secrets recognize it. */
const TOKEN = 'ilt_'

/** A secret that cannot be guessed: 256 bits. */
export const newSecret = (): string => randomBytes(32).toString('base64url')
export const newToken = (): string => `${TOKEN}${newSecret()}`

/** The stored hash of a secret. With 256 bits a plain hash is enough, since the secret cannot be found by trying. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** A unique id; later ones sort after earlier ones. */
export const newId = (now: number): string => `${now.toString(36).padStart(9, '0')}${randomBytes(8).toString('hex')}`
