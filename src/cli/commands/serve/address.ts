import { InterlinearError } from '../../../errors.ts'

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost', '[::1]'])

/**
 * The public address of the server, without a path. Throws a usage error if sessions would be sent unencrypted: beyond
 * this machine the address must be https, with a proxy in front of the server that has the certificate.
 */
export function publicAddress(given: string | undefined, host: string | undefined): string | undefined {
  if (given === undefined) {
    if (host === undefined || LOOPBACK.has(host)) return undefined
    throw new InterlinearError('usage', `found --host ${host} without --address.`, {
      hint: 'Say what people know the server by: --address https://desk.example.org.',
    })
  }
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash || url.username) {
    throw new InterlinearError('usage', `found "${given}" in --address, expected https://desk.example.org.`)
  }
  if (url.protocol === 'http:' && !LOOPBACK.has(url.hostname)) {
    throw new InterlinearError('usage', `found "${given}" in --address, expected https.`, {
      hint: 'Put a proxy with a certificate in front of the server: see docs/newsroom.md, “Behind a proxy”.',
    })
  }
  return url.origin
}
