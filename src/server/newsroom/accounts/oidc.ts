import type { Hono } from 'hono'
import { InterlinearError } from '../../../errors.ts'
import type { SessionCookie } from '../../access/cookies.ts'
import { numberOf, type Sql, textOf } from '../database/sql.ts'
import type { Accounts, Identity } from './model.ts'
import { hashOf, newSecret } from './secrets.ts'

/** A provider for sign-in. */
export interface OidcSettings {
  readonly issuer: string
  readonly client: string
  readonly secret: string
  /** The name of the provider on the page. */
  readonly name: string
}

/** How long a sign-in at the provider may take, in milliseconds. */
const FLOW = 10 * 60_000

interface OidcParts {
  readonly settings: OidcSettings
  readonly sql: Sql
  readonly accounts: Accounts
  readonly cookie: SessionCookie
  /** The cookie of a sign-in in progress at the provider. */
  readonly flow: SessionCookie
  readonly address: () => string
  readonly log: (line: string) => void
}

const CALLBACK = '/sign-in/oidc/callback'

/**
 * Sign-in by OpenID Connect, with PKCE, state and nonce. It creates no accounts: an administrator must have added the
 * person with the address that the provider has verified.
 */
export async function addOidcRoutes(app: Hono, parts: OidcParts): Promise<void> {
  const { settings, sql, accounts, cookie, flow, address, log } = parts
  const client = await import('openid-client')
  const isLocal = ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(settings.issuer).hostname)
  const discover = () =>
    client.discovery(new URL(settings.issuer), settings.client, settings.secret, undefined, {
      // A provider on this same machine, as in tests, has no certificate.
      ...(isLocal && { execute: [client.allowInsecureRequests] }),
    })
  let known: ReturnType<typeof discover> | undefined
  /** Requests the provider's description once; a failure is not kept. */
  const provider = (): ReturnType<typeof discover> => {
    known ??= discover().catch(error => {
      known = undefined
      throw error
    })
    return known
  }
  const redirectUri = (): string => `${address()}${CALLBACK}`

  app.get('/sign-in/oidc', async context => {
    const [verifier, state, nonce, secret] = [client.randomPKCECodeVerifier(), newSecret(), newSecret(), newSecret()]
    const now = Date.now()
    await sql.rows('delete from @flows where expires < $1', [now])
    await sql.rows('insert into @flows (hash, verifier, state, nonce, expires) values ($1, $2, $3, $4, $5)', [
      hashOf(secret),
      verifier,
      state,
      nonce,
      now + FLOW,
    ])
    flow.write(context, secret)
    const url = client.buildAuthorizationUrl(await provider(), {
      redirect_uri: redirectUri(),
      scope: 'openid email',
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    })
    return context.redirect(url.href)
  })

  app.get(CALLBACK, async context => {
    const secret = flow.read(context)
    flow.clear(context)
    const [row] = secret
      ? await sql.rows('delete from @flows where hash = $1 returning verifier, state, nonce, expires', [hashOf(secret)])
      : []
    if (!row || numberOf(row, 'expires') < Date.now()) return context.redirect('/sign-in?again')
    // The address as the browser has it, since a proxy may have changed the host of the request.
    const url = new URL(`${redirectUri()}${new URL(context.req.url).search}`)
    const identity = await client
      .authorizationCodeGrant(await provider(), url, {
        pkceCodeVerifier: textOf(row, 'verifier'),
        expectedState: textOf(row, 'state'),
        expectedNonce: textOf(row, 'nonce'),
        idTokenExpected: true,
      })
      .then(tokens => identityIn(tokens.claims()))
      .catch(error => {
        log(`sign-in by ${settings.issuer} failed: ${error instanceof Error ? error.message : 'no reason'}`)
        return undefined
      })
    const entered = identity && (await accounts.enterAs(identity, context.req.header('user-agent') ?? ''))
    if (!entered) return context.redirect('/sign-in?unknown')
    const before = context.get('identified')
    if (before?.session && before.caller.account) await accounts.end(before.caller.account, before.session)
    cookie.write(context, entered.secret)
    await accounts.note({ who: entered.of.name, did: 'signIn', about: { by: settings.issuer } })
    return context.redirect('/')
  })
}

type Claims = { readonly iss: string; readonly sub: string; readonly [claim: string]: unknown }

function identityIn(claims: Claims | undefined): Identity {
  if (!claims) throw new InterlinearError('input', 'the provider sent no claims.')
  const { iss: issuer, sub: subject, email, email_verified: isVerified } = claims
  return { issuer, subject, ...(typeof email === 'string' && isVerified === true && { email }) }
}
