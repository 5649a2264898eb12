import type { Locale, Statement } from '../../model.ts'
import { say, type Told, tell } from '../../say.ts'
import { type Caller, ROLES, type Role, type Scope } from './model.ts'

/** A right that a route requires. */
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
  /** The lowest role that has the right; undefined if no account is needed. */
  readonly role?: Role
  /** The scope by which a token has it, or any; without it, no program has it. */
  readonly scope?: Scope | 'any'
  /** Whether an account for some locales has it only for those. */
  readonly byLocale?: true
}

/** Who may do what. Only this table decides; every route names a right of it. */
export const RIGHTS: Readonly<Record<Right, Rule>> = {
  /** To check that the server is running, and to sign in. */
  open: {},
  /** To ask for one's own name and role. */
  known: { role: 'reader', scope: 'any' },
  read: { role: 'reader', scope: 'read' },
  /** To write texts and comments, to record readings, and to dismiss findings. */
  write: { role: 'translator', scope: 'write', byLocale: true },
  /** To have texts translated by engines, which costs money. */
  draft: { role: 'translator', scope: 'drafts', byLocale: true },
  /** To approve a text, to withdraw an approval, and to change all editions at once. */
  approve: { role: 'editor', byLocale: true },
  /** To send articles and new revisions of them. */
  intake: { role: 'editor', scope: 'articles' },
  publish: { role: 'editor', scope: 'publish', byLocale: true },
  /** To remove articles. */
  remove: { role: 'admin' },
  webhooks: { role: 'admin', scope: 'webhooks' },
  /** To manage one's own sessions and tokens. */
  self: { role: 'reader' },
  /** To read the metrics of the server. */
  observe: { role: 'admin', scope: 'metrics' },
  /** To manage accounts, and to read the audit log. */
  manage: { role: 'admin' },
}

/** Why a caller may not do something. */
export interface Refusal extends Told {
  readonly status: 401 | 403
}

/**
 * Why a caller may not use a right in some locales; undefined if they may. Without `locales` the right is for all of
 * them, which an account for some locales does not have.
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
