import type { Locale } from '../../model.ts'

/** What an account is allowed, the least first. */
export const ROLES = ['reader', 'translator', 'editor', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** What a program with a token may be allowed. Nothing here approves a text: that takes a person who signed in. */
export const SCOPES = ['read', 'write', 'articles', 'drafts', 'publish', 'webhooks', 'metrics'] as const
export type Scope = (typeof SCOPES)[number]

export const isRole = (text: unknown): text is Role => ROLES.some(role => role === text)
export const isScope = (text: unknown): text is Scope => SCOPES.some(scope => scope === text)

/** Who asks: a person, or a program in the name of one. */
export interface Caller {
  /** Who stands beside texts, comments and readings. */
  readonly name: string
  readonly role: Role
  /** The locales that the account is for; undefined for all. */
  readonly locales?: readonly Locale[]
  /** Set for a program: what its token is for. */
  readonly scopes?: readonly Scope[]
  /** The account; undefined on a laptop, where there are none. */
  readonly account?: string
}
