import type { Locale } from '../../../model.ts'
import type { Caller, Role, Scope } from '../../access/model.ts'
import type { Sql } from '../database/sql.ts'

/** Somebody with an account. */
export interface Person {
  readonly id: string
  /** Stands beside all that they do; no two people have the same. */
  readonly name: string
  readonly email?: string
  readonly role: Role
  /** The locales that the account is for; undefined for all. */
  readonly locales?: readonly Locale[]
  /** Milliseconds since 1970, as all times here. */
  readonly created: number
}

export interface Session {
  readonly id: string
  readonly created: number
  readonly seen: number
  /** What the browser calls itself. */
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

/** What somebody did. Texts of articles are never in it. */
export interface AuditEntry {
  readonly id: string
  readonly at: number
  readonly who: string
  readonly did: string
  readonly about: Readonly<Record<string, string>>
}

/** A secret that opens something, as it is given to its owner; the database has only what it hashes to. */
export interface Secret<T> {
  readonly secret: string
  readonly of: T
}

/** Who somebody is by the word of an OpenID provider. */
export interface Identity {
  readonly issuer: string
  readonly subject: string
  /** Set where the provider has made sure that it is theirs. */
  readonly email?: string
}

/** What accounts are kept in, and their clock, in milliseconds. */
export interface AccountsSetup {
  readonly sql: Sql
  readonly now: () => number
}

export type NewPerson = Pick<Person, 'name' | 'email' | 'role' | 'locales'>

/** The accounts of a newsroom. Ids that nobody has are answered with undefined or false. */
export interface Accounts {
  readonly people: () => Promise<readonly Person[]>
  readonly find: (nameOrEmailOrId: string) => Promise<Person | undefined>
  /** Throws an input error for a name or an address that somebody has. */
  readonly add: (person: NewPerson) => Promise<Person>
  /**
   * Takes effect with their next request. The locales stay unless others are given; null: all of them. Throws an input error
   * where nobody would be an administrator any more, as `remove` does.
   */
  readonly change: (
    id: string,
    change: Pick<Person, 'role'> & { readonly locales?: readonly Locale[] | null },
  ) => Promise<boolean>
  /** Ends their sessions and tokens at once. What they wrote keeps their name. */
  readonly remove: (id: string) => Promise<boolean>
  /** Makes a link's secret, good for one sign-in within so many milliseconds. Earlier ones of the person end. */
  readonly invite: (person: string, milliseconds: number) => Promise<string>
  /** Signs in by a link, once; undefined for one that is unknown, used or too old. */
  readonly enter: (secret: string, agent: string) => Promise<Secret<Person> | undefined>
  /** Signs in by a provider's word: who came before, else who has the address. */
  readonly enterAs: (identity: Identity, agent: string) => Promise<Secret<Person> | undefined>
  /** Who a session is of, and its id; undefined where it ended. */
  readonly session: (secret: string) => Promise<{ readonly caller: Caller; readonly id: string } | undefined>
  readonly sessions: (person: string) => Promise<readonly Session[]>
  readonly end: (person: string, session: string) => Promise<boolean>
  readonly addToken: (person: string, token: Pick<Token, 'name' | 'scopes' | 'expires'>) => Promise<Secret<Token>>
  /** Who a token speaks for; undefined for one that is unknown, taken back or too old. */
  readonly token: (secret: string) => Promise<Caller | undefined>
  readonly tokens: (person: string) => Promise<readonly Token[]>
  readonly removeToken: (person: string, token: string) => Promise<boolean>
  readonly note: (entry: Pick<AuditEntry, 'who' | 'did' | 'about'>) => Promise<void>
  /** The latest first, from before an entry. */
  readonly audit: (before: string | undefined, limit: number) => Promise<readonly AuditEntry[]>
}
