import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto'
import { chmodSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { InterlinearError } from '../../../errors.ts'
import { codeOf } from '../../../store/index.ts'
import { prepareFolder } from './sqlite.ts'

/**
 * Keeps secrets that are needed again as they are: the database has them encrypted (AES-256-GCM), and the key is elsewhere.
 * Somebody who has only a backup of the database cannot read them.
 */
export interface Seal {
  /** `owner` is the id of what the secret belongs to: in the row of another one it does not open. */
  readonly close: (secret: string, owner: string) => string
  /** Undefined where it was sealed with another key, or for another owner, or was changed since. */
  readonly open: (sealed: string, owner: string) => string | undefined
}

/** Begins what is sealed; the name of the key follows. */
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

/** Where the key may be said. */
const KEY_VARIABLE = 'INTERLINEAR_SECRETS_KEY'

/**
 * The seal with the key of the environment, else with that of a file, which is made where there is none and nobody else may
 * read. Throws a usage error for a key that is none.
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

/** Makes a key where there is none: it is whole before it has its name, and of two servers that start at once, one makes it. */
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
