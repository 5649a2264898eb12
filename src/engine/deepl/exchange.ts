import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import type { ClientRequest, IncomingMessage } from 'node:http'

/** The HTTP exchange of one call: deepl-node's errors have neither status nor headers. */
export interface Exchange {
  status?: number
  retryAfter?: string
}

const current = new AsyncLocalStorage<Exchange>()
const exchanges = new WeakMap<ClientRequest, Exchange>()
let watching = false

function watch(): void {
  if (watching) return
  watching = true
  subscribe('http.client.request.start', message => {
    const { request } = message as { readonly request: ClientRequest }
    const exchange = current.getStore()
    if (exchange) exchanges.set(request, exchange)
  })
  subscribe('http.client.response.finish', message => {
    const { request, response } = message as { readonly request: ClientRequest; readonly response: IncomingMessage }
    const exchange = exchanges.get(request)
    if (!exchange) return
    // A followed redirect would send the article to a host that nobody configured.
    delete response.headers.location
    if (response.statusCode !== undefined) exchange.status = response.statusCode
    if (response.headers['retry-after'] !== undefined) exchange.retryAfter = response.headers['retry-after']
  })
}

/** Runs a call and passes its exchange to `explain` if it throws; redirects are not followed. */
export async function exchanged<T>(
  call: () => Promise<T>,
  explain: (error: unknown, exchange: Exchange) => Error,
): Promise<T> {
  watch()
  const exchange: Exchange = {}
  try {
    return await current.run(exchange, call)
  } catch (error) {
    throw explain(error, exchange)
  }
}
