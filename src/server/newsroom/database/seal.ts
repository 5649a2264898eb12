import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto'
import { chmodSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { InterlinearError } from '../../../errors.ts'
import { codeOf } from '../../../store/index.ts'
import { prepareFolder } from './sqlite.ts'

/**
 * Encrypts secrets that are needed in clear (AES-256-GCM): the database has only the encrypted form, and the key is
 * elsewhere. Somebody who has only a backup of the database cannot read them.
 */
export interface Seal {
  /** `owner` is the id that the secret belongs to: in another row it cannot be decrypted. */
  readonly close: (secret: string, owner: string) => string
  /** Undefined if it was encrypted with another key, or for another owner, or was changed since. */
  readonly open: (sealed: string, owner: string) => string | undefined
}

/** The start of an encrypted secret; the name of the key follows. */
const SEALED = 'sealed:'

export const isSealed = (text: string): boolean => text.startsWith(SEALED)

const [KEY_BYTES, IV_BYTES, TAG_BYTES] = [32, 12, 16]

/** `sealed:<name of the key>:<IV, tag and text in base64url>` */
export function sealWith(key: Uint8Array): Seal {
  const begin = `${SEALED}${hash('sha256', key, 'hex').slice(0, 8)}:`
  return {
    close: (secret, owner) => {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(owner))
      const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
      return `${begin}${Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url')}`
    },
    open: (sealed, owner) => {
      if (!sealed.startsWith(begin)) return undefined
      const bytes = Buffer.from(sealed.slice(begin.length), 'base64url')
      const [iv, tag] = [bytes.subarray(0, IV_BYTES), bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES)]
      try {
        const cipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES })
        cipher.setAAD(Buffer.from(owner)).setAuthTag(tag)
        return Buffer.concat([cipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), cipher.final()]).toString('utf8')
      } catch {
        return undefined
      }
    },
  }
}

/** The environment variable for the key. */
const KEY_VARIABLE = 'INTERLINEAR_SECRETS_KEY'

/**
 * The seal with the key of the environment, or else with that of a file, which is created if it is missing and is
 * readable only by its owner. Throws a usage error for an invalid key.
 */
export function openSeal(file: string, env: Readonly<Record<string, string | undefined>>): Seal {
  const said = env[KEY_VARIABLE]
  const key = Buffer.from(said || keyIn(file), 'base64')
  if (key.length === KEY_BYTES) return sealWith(key)
  throw new InterlinearError('usage', `found no key in ${said ? KEY_VARIABLE : file}, expected 32 bytes in base64.`, {
    hint: 'As `openssl rand -base64 32` prints them.',
  })
}

function keyIn(file: string): string {
  try {
    prepareFolder(dirname(file))
    makeKey(file)
    if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600)
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new InterlinearError('storage', `the key of the secrets cannot be read (${codeOf(cause)}).`, {
      place: { file },
      cause,
    })
  }
}

/**
 * Creates a key file: it is complete before it gets its name, and of two servers that start at the same time, one
 * creates it.
 */
function makeKey(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })) return
  const own = `${file}.${process.pid}`
  writeFileSync(own, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600 })
  try {
    linkSync(own, file)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    rmSync(own, { force: true })
  }
}
