import type { Locale, Statement } from '../../model.ts'
import { say, type Told, tell } from '../../say.ts'
import { type Caller, ROLES, type Role, type Scope } from './model.ts'

/** What a route can ask for. */
export type Right =
  | 'open'
  | 'known'
  | 'read'
  | 'write'
  | 'draft'
  | 'approve'
  | 'intake'
  | 'publish'
  | 'remove'
  | 'webhooks'
  | 'self'
  | 'observe'
  | 'manage'

interface Rule {
  /** The least role that has the right; undefined where nobody has to be known. */
  readonly role?: Role
  /** The scope by which a token has it, or any; without it, no program has it. */
  readonly scope?: Scope | 'any'
  /** Whether an account that is for some locales has it in those only. */
  readonly byLocale?: true
}

/** Who may do what. This is the one place that says so; every route names a right of it. */
export const RIGHTS: Readonly<Record<Right, Rule>> = {
  /** To see whether the server is there, and to sign in. */
  open: {},
  /** To ask who one is. */
  known: { role: 'reader', scope: 'any' },
  read: { role: 'reader', scope: 'read' },
  /** To write texts and comments, to say that one has read, and to dismiss findings. */
  write: { role: 'translator', scope: 'write', byLocale: true },
  /** To have engines translate, which costs money. */
  draft: { role: 'translator', scope: 'drafts', byLocale: true },
  /** To say that a text is good, to take that back, and to change all editions at once. */
  approve: { role: 'editor', byLocale: true },
  /** To bring in articles and new revisions of them. */
  intake: { role: 'editor', scope: 'articles' },
  publish: { role: 'editor', scope: 'publish', byLocale: true },
  /** To take articles away. */
  remove: { role: 'admin' },
  webhooks: { role: 'admin', scope: 'webhooks' },
  /** To look after one's own sessions and tokens. */
  self: { role: 'reader' },
  /** To read the figures of the server. */
  observe: { role: 'admin', scope: 'metrics' },
  /** To look after accounts, and to read what everybody did. */
  manage: { role: 'admin' },
}

/** Why a caller may not do something. */
export interface Refusal extends Told {
  readonly status: 401 | 403
}

/**
 * Why somebody may not use a right in some locales; undefined where they may. Without `locales` it is about all of them, and
 * an account for some has no right to that.
 */
export function refusalOf(
  caller: Caller | undefined,
  right: Right,
  locales: readonly Locale[] | undefined,
): Refusal | undefined {
  const { role, scope, byLocale } = RIGHTS[right]
  if (role === undefined) return undefined
  if (!caller) return { status: 401, ...tell('not-signed-in', {}) }
  if (ROLES.indexOf(caller.role) < ROLES.indexOf(role)) {
    return { status: 403, ...tell('takes-a-role', { role: roleNamed(role), own: roleNamed(caller.role) }) }
  }
  if (caller.scopes && scope !== 'any' && !(scope && caller.scopes.includes(scope))) {
    return { status: 403, ...(scope ? tell('takes-a-scope', { scope }) : tell('takes-a-person', {})) }
  }
  const own = byLocale && caller.locales
  if (!own || locales?.every(locale => own.includes(locale))) return undefined
  return { status: 403, ...tell('other-locales', { locales: own.join(', ') }) }
}

const roleNamed = (role: Role): Statement => say(`role-${role}`, {})
