import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** A certified OpenID provider on this machine. It signs everybody in as `account` at once. */
export interface TestProvider extends AsyncDisposable {
  readonly issuer: string
  /** Who signs in next, and what the provider says of them. */
  account: { readonly sub: string; readonly email?: string; readonly email_verified?: boolean }
}

export const CLIENT = { client: 'newsroom', secret: 'a-secret-of-the-client-for-tests-only' }

/** Starts a provider that knows these callback addresses. */
export async function startProvider(callbacks: readonly string[]): Promise<TestProvider> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const told: { account: TestProvider['account'] } = { account: { sub: 'nobody' } }
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.client,
        client_secret: CLIENT.secret,
        redirect_uris: [...callbacks],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { email: ['email', 'email_verified'] },
    // The claims are wanted in the token itself.
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['test'] },
    ttl: { Interaction: 60, Grant: 60, Session: 60, AccessToken: 60, IdToken: 60, AuthorizationCode: 60 },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    pkce: { required: () => true },
    findAccount: async (_, sub) => ({ accountId: sub, claims: async () => ({ ...told.account, sub }) }),
    loadExistingGrant: async context => {
      const grant = new context.oidc.provider.Grant({
        clientId: CLIENT.client,
        accountId: context.oidc.session?.accountId ?? '',
      })
      grant.addOIDCScope('openid email')
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  server.on('request', (asked, response) => {
    if (!asked.url?.startsWith('/interaction/')) return void answer(asked, response)
    void provider.interactionFinished(asked, response, { login: { accountId: told.account.sub } })
  })
  return {
    issuer,
    get account() {
      return told.account
    },
    set account(account) {
      told.account = account
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
