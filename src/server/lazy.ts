import { InterlinearError } from '../errors.ts'
import { codeOf } from '../store/index.ts'
import type { openAccounts as OpenAccounts } from './newsroom/accounts/accounts.ts'
import type { openBesideDesk as OpenBesideDesk } from './newsroom/database/postgres.ts'
import type { openSeal as OpenSeal } from './newsroom/database/seal.ts'
import type { openSqlite as OpenSqlite } from './newsroom/database/sqlite.ts'
import type { startServe as StartServe } from './start/serve.ts'

/** Packages that only a newsroom's server needs; the last one only for sign-in by a provider. */
const SERVE_PACKAGES = ['@valibot/to-json-schema', 'prom-client', 'rate-limiter-flexible', 'standardwebhooks']
const OIDC_PACKAGE = 'openid-client'

/** A newsroom's server loads accounts, tokens and metrics; the review page on a laptop does not. */
export const startServe: typeof StartServe = async options => {
  const { startServe: start } = await installed(() => import('./start/serve.ts'), SERVE_PACKAGES)
  if (options.oidc) await installed(() => import('openid-client'), [OIDC_PACKAGE])
  return start(options)
}

/** Throws a usage error that says what to install if packages are missing. */
async function installed<T>(load: () => Promise<T>, packages: readonly string[]): Promise<T> {
  try {
    return await load()
  } catch (cause) {
    if (codeOf(cause) !== 'ERR_MODULE_NOT_FOUND') throw cause
    throw new InterlinearError('usage', `a newsroom's server needs npm packages that are not installed.`, {
      hint: `Run \`npm install ${packages.join(' ')}\` beside interlinear.`,
      cause,
    })
  }
}

export const openSqlite: typeof OpenSqlite = async (...given) =>
  (await import('./newsroom/database/sqlite.ts')).openSqlite(...given)

export const openBesideDesk: typeof OpenBesideDesk = async (...given) =>
  (await import('./newsroom/database/postgres.ts')).openBesideDesk(...given)

export const loadAccounts = async (): Promise<typeof OpenAccounts> =>
  (await import('./newsroom/accounts/accounts.ts')).openAccounts

/** Only a server needs the key. */
export const openSeal = async (...given: Parameters<typeof OpenSeal>): Promise<ReturnType<typeof OpenSeal>> =>
  (await import('./newsroom/database/seal.ts')).openSeal(...given)
