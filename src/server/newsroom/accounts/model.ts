import type { Locale } from '../../../model.ts'
import type { Caller, Role, Scope } from '../../access/model.ts'
import type { Sql } from '../database/sql.ts'

/** A person with an account. */
export interface Person {
  readonly id: string
  /** Recorded with all that they do; it is unique. */
  readonly name: string
  readonly email?: string
  readonly role: Role
  /** The locales that the account is for; undefined for all. */
  readonly locales?: readonly Locale[]
  /** Milliseconds since 1970, like all times here. */
  readonly created: number
}

export interface Session {
  readonly id: string
  readonly created: number
  readonly seen: number
  /** The User-Agent of the browser. */
  readonly agent: string
}

/** A key for a program; its secret is shown once, when it is made. */
export interface Token {
  readonly id: string
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly created: number
  readonly used?: number
  readonly expires?: number
}

/** An action in the audit log. It never contains texts of articles. */
export interface AuditEntry {
  readonly id: string
  readonly at: number
  readonly who: string
  readonly did: string
  readonly about: Readonly<Record<string, string>>
}

/** A secret in clear, as it is given to its owner; the database has only its hash. */
export interface Secret<T> {
  readonly secret: string
  readonly of: T
}

/** A person's identity at an OpenID provider. */
export interface Identity {
  readonly issuer: string
  readonly subject: string
  /** Set if the provider has verified the address. */
  readonly email?: string
}

/** The database of the accounts, and their clock, in milliseconds. */
export interface AccountsSetup {
  readonly sql: Sql
  readonly now: () => number
}

export type NewPerson = Pick<Person, 'name' | 'email' | 'role' | 'locales'>

/** The accounts of a newsroom. For unknown ids the answers are undefined or false. */
export interface Accounts {
  readonly people: () => Promise<readonly Person[]>
  readonly find: (nameOrEmailOrId: string) => Promise<Person | undefined>
  /** Throws an input error for a name or an address that is already used. */
  readonly add: (person: NewPerson) => Promise<Person>
  /**
   * Takes effect with their next request. The locales stay unless others are given; null means all of them. Throws an
   * input error if no administrator would be left, like `remove`.
   */
  readonly change: (
    id: string,
    change: Pick<Person, 'role'> & { readonly locales?: readonly Locale[] | null },
  ) => Promise<boolean>
  /** Ends their sessions and tokens at once. Their texts keep their name. */
  readonly remove: (id: string) => Promise<boolean>
  /**
   * Makes a link's secret for one sign-in within this many milliseconds. Earlier links of the person become invalid.
   */
  readonly invite: (person: string, milliseconds: number) => Promise<string>
  /** Signs in by a link, once; undefined for one that is unknown, used or expired. */
  readonly enter: (secret: string, agent: string) => Promise<Secret<Person> | undefined>
  /** Signs in by a provider: a person with the same identity as before, or else the one with the address. */
  readonly enterAs: (identity: Identity, agent: string) => Promise<Secret<Person> | undefined>
  /** The person of a session, and its id; undefined if it has ended. */
  readonly session: (secret: string) => Promise<{ readonly caller: Caller; readonly id: string } | undefined>
  readonly sessions: (person: string) => Promise<readonly Session[]>
  readonly end: (person: string, session: string) => Promise<boolean>
  readonly addToken: (person: string, token: Pick<Token, 'name' | 'scopes' | 'expires'>) => Promise<Secret<Token>>
  /** The person of a token; undefined for one that is unknown, revoked or expired. */
  readonly token: (secret: string) => Promise<Caller | undefined>
  readonly tokens: (person: string) => Promise<readonly Token[]>
  readonly removeToken: (person: string, token: string) => Promise<boolean>
  readonly note: (entry: Pick<AuditEntry, 'who' | 'did' | 'about'>) => Promise<void>
  /** The latest first, before a given entry. */
  readonly audit: (before: string | undefined, limit: number) => Promise<readonly AuditEntry[]>
}
