import type { Locale } from '../../model.ts'

/** The roles of accounts, the one with the fewest rights first. */
export const ROLES = ['reader', 'translator', 'editor', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** The scopes of tokens for programs. None approves a text: only a signed-in person can. */
export const SCOPES = ['read', 'write', 'articles', 'drafts', 'publish', 'webhooks', 'metrics'] as const
export type Scope = (typeof SCOPES)[number]

export const isRole = (text: unknown): text is Role => ROLES.some(role => role === text)
export const isScope = (text: unknown): text is Scope => SCOPES.some(scope => scope === text)

/** The caller of a request: a person, or a program in the name of one. */
export interface Caller {
  /** The name that is recorded with texts, comments and readings. */
  readonly name: string
  readonly role: Role
  /** The locales that the account is for; undefined for all. */
  readonly locales?: readonly Locale[]
  /** Set for a program: the scopes of its token. */
  readonly scopes?: readonly Scope[]
  /** The account; undefined for `review` on a laptop, which has no accounts. */
  readonly account?: string
}
