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
  /** What secrets are sealed with that the server needs again as they are. */
  readonly seal: Seal
  readonly work: Work
  /** The folder that paths of the config are from. */
  readonly home: string
  readonly host: string
  /** With 0 the system chooses a port. */
  readonly port: number
  /** The address that people know the server by, as in https://desk.example.org; without it, the one that it listens at. */
  readonly address?: string
  /** Addresses of proxies whose word counts on who asks. */
  readonly proxies?: readonly string[]
  readonly oidc?: OidcSettings
  /** Where drafts wait for workers; without it, this process makes them. */
  readonly queue?: WorkQueue
  readonly webhooks?: WebhookSettings
  /** Requests a minute of an address, of an account, and to sign in; and the pages of an account that listen at a time. */
  readonly limits?: {
    readonly address: number
    readonly account: number
    readonly signIn: number
    readonly streams?: number
  }
  /** How long a request may take to arrive, in milliseconds. */
  readonly patience?: number
  /** Gets each line of the log. */
  readonly log: (line: string) => void
  readonly page?: Page
}

export interface WebhookSettings {
  /** Private addresses that may be told, also without TLS, as in 10.1.2.0/24. */
  readonly allowed?: readonly string[]
  /** The pauses before attempts after the first, and the longest wait for an answer, in milliseconds. */
  readonly retries?: readonly number[]
  readonly patience?: number
}
