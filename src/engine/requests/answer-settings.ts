import { hashText } from '../../edition/index.ts'
import type { EngineSettings } from '../../model.ts'

/** Longer settings are stored as their hash, since they are stored with every sentence. */
const LONGEST = 200

/** Names of parameters that contain a secret: `api_key`, `auth-token`; not `max_tokens`. */
const SECRET = /(?:api|access|auth|secret|private)[_-]?key|secret|password|authorization|credential|token$/i

/**
 * What an answer was made with, for an edition's record: texts by name, in the given order. Undefined values and
 * secrets are left out; a long value becomes `sha256 0123456789abcdef`. Undefined if nothing is left.
 */
export function answerSettings(settings: Readonly<Record<string, unknown>>): EngineSettings | undefined {
  const told = Object.entries(settings).flatMap(([name, value]) => {
    if (value === undefined || SECRET.test(name)) return []
    const text = typeof value === 'string' ? value : JSON.stringify(withoutSecrets(value))
    const shown = text.length > LONGEST ? `sha256 ${hashText(text)}` : text
    return [[name, shown] as const]
  })
  return told.length > 0 ? Object.fromEntries(told) : undefined
}

const withoutSecrets = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (name, inner) => (SECRET.test(name) ? undefined : inner)))

/** The host of a server's address, without the parts that may be secret: `https://key@mt.example/v1` → `mt.example`. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '')
