import type { WorkQueue } from '../../queue/index.ts'
import type { Account } from '../edits/engines.ts'
import type { Places } from '../library/model.ts'
import type { OidcSettings } from '../newsroom/accounts/oidc.ts'
import type { Seal } from '../newsroom/database/seal.ts'
import type { Sql } from '../newsroom/database/sql.ts'
import type { Work } from '../newsroom/drafting/model.ts'
import type { Page } from './page-files.ts'

export interface ServeOptions extends Places, Omit<Account, 'books' | 'home'> {
  /** The server's own database, with the accounts; it stays open when the server is closed. */
  readonly sql: Sql
  /** Encrypts secrets that the server needs in clear. */
  readonly seal: Seal
  readonly work: Work
  /** The folder that paths of the config are relative to. */
  readonly home: string
  readonly host: string
  /** With 0 the system chooses a port. */
  readonly port: number
  /** The public address, as in https://desk.example.org; without it, the one that it listens at. */
  readonly address?: string
  /** Addresses of proxies that are trusted to name the client's address. */
  readonly proxies?: readonly string[]
  readonly oidc?: OidcSettings
  /** The queue in which drafts wait for workers; without it, this process makes them. */
  readonly queue?: WorkQueue
  readonly webhooks?: WebhookSettings
  /** Requests a minute for an address, for an account, and for sign-in; and the listening pages of an account. */
  readonly limits?: {
    readonly address: number
    readonly account: number
    readonly signIn: number
    readonly streams?: number
  }
  /** How long a request may take to arrive, in milliseconds. */
  readonly patience?: number
  /** Called with each line of the log. */
  readonly log: (line: string) => void
  readonly page?: Page
}

export interface WebhookSettings {
  /** Private addresses that may get webhooks, even without TLS, as in 10.1.2.0/24. */
  readonly allowed?: readonly string[]
  /** The pauses before attempts after the first, and the longest wait for an answer, in milliseconds. */
  readonly retries?: readonly number[]
  readonly patience?: number
}
