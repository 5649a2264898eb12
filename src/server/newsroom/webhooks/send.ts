import { lookup as lookUp } from 'node:dns/promises'
import { Agent as PlainAgent, request as plainRequest } from 'node:http'
import { Agent, request } from 'node:https'
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { isIn, plainAddress } from '../../access/addresses.ts'
import type { DueDelivery, Outcome } from './model.ts'

/** Sends messages to addresses of the public internet, and to those that the newsroom allows. */
export interface Sender {
  readonly send: (delivery: Pick<DueDelivery, 'url' | 'secret' | 'event' | 'body'>) => Promise<Outcome>
  /** Why an address is refused; undefined if it is allowed. Host names are resolved when a message is sent. */
  readonly refusal: (url: string) => string | undefined
  readonly close: () => void
}

interface SenderSettings {
  /** Private addresses that are allowed, even without TLS. */
  readonly allowed: BlockList
  /** How long to wait for an answer, in milliseconds. */
  readonly patience: number
}

const NOT_PUBLIC = 'it is no address of the public internet'
/** Why nothing is sent without a signature. */
const NO_KEY = 'its secret was sealed with a key that this server does not have'

export function openSender({ allowed, patience }: SenderSettings): Sender {
  const mayConnect = (address: string): boolean => isPublic(address) || isIn(allowed, address)
  const lookup = checkedLookup(mayConnect)
  // Our own agents: the connection goes to the address that was checked, and to no proxy.
  const agents = { https: new Agent({ lookup, keepAlive: false }), http: new PlainAgent({ lookup, keepAlive: false }) }
  const refusal = (given: string): string | undefined => {
    const url = URL.canParse(given) ? new URL(given) : undefined
    if (!url || !/^https?:$/.test(url.protocol)) return 'it is no address such as https://cms.example.org/hook'
    if (url.username || url.password) return 'it has a password in it'
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
    if (isIP(host) !== 0 && !mayConnect(host)) return NOT_PUBLIC
    // A message is signed but not secret; without TLS it could be read by anyone.
    if (url.protocol === 'http:' && !(isIP(host) !== 0 && isIn(allowed, host))) return 'it is not https'
    return undefined
  }
  return {
    refusal,
    send: async ({ secret, ...delivery }) => {
      const problem = refusal(delivery.url) ?? (secret === undefined ? NO_KEY : undefined)
      if (problem !== undefined || secret === undefined) return { kind: 'failed', problem: problem ?? NO_KEY }
      return post({ ...delivery, secret }, agents, patience)
    },
    close: () => {
      agents.https.destroy()
      agents.http.destroy()
    },
  }
}

/**
 * Resolves a host name and gives only allowed addresses. The connection is made to one of these, so that the name
 * cannot resolve to another address after the check.
 */
const checkedLookup =
  (mayConnect: (address: string) => boolean): LookupFunction =>
  (hostname, options, callback) => {
    lookUp(hostname, { all: true, ...(options.family !== undefined && { family: options.family }) }).then(
      found => {
        const good = found.filter(({ address }) => mayConnect(address))
        const [first] = good
        if (!first) return callback(new Error(NOT_PUBLIC), '', 0)
        if (options.all) return callback(null, good)
        return callback(null, first.address, first.family)
      },
      error => callback(error, '', 0),
    )
  }

interface Agents {
  readonly https: Agent
  readonly http: PlainAgent
}

/** The most bytes of an answer that are read, since its content is not used. */
const MOST = 64 << 10

function post(
  { url, secret, event, body }: Pick<DueDelivery, 'url' | 'event' | 'body'> & { readonly secret: string },
  agents: Agents,
  patience: number,
): Promise<Outcome> {
  const time = new Date()
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'user-agent': 'Interlinear',
    'webhook-id': event,
    'webhook-timestamp': String(Math.floor(time.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(event, time, body),
  }
  const isPlain = url.startsWith('http:')
  return new Promise(resolve => {
    const signal = AbortSignal.timeout(patience)
    const settings = { method: 'POST', headers, signal }
    const sent = isPlain
      ? plainRequest(url, { ...settings, agent: agents.http })
      : request(url, { ...settings, agent: agents.https })
    const fail = (error: Error): void =>
      resolve({
        kind: 'failed',
        problem: signal.aborted ? `no answer within ${patience / 1000} s` : problemOf(error),
      })
    sent.on('error', fail)
    sent.on('response', answer => {
      let read = 0
      answer.on('data', (chunk: Buffer) => {
        read += chunk.length
        if (read > MOST) sent.destroy()
      })
      answer.on('error', fail)
      // A redirect is not followed, since its address was not checked.
      resolve({ kind: 'answered', status: answer.statusCode ?? 0 })
    })
    sent.end(body)
  })
}

const problemOf = (error: Error): string =>
  error.message === NOT_PUBLIC ? NOT_PUBLIC : 'code' in error ? String(error.code) : 'the connection failed'

const PRIVATE_V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]
/** The public part of IPv6, and the parts of it that lead to IPv4 addresses and so are not public. */
const [PUBLIC_V6, WITHIN_V6] = [
  ['2000::', 3],
  [
    ['2001::', 32],
    ['2001:db8::', 32],
    ['2002::', 16],
  ],
] as const

const V4 = new BlockList()
for (const [address, bits] of PRIVATE_V4) V4.addSubnet(address, bits, 'ipv4')
const V6 = new BlockList()
V6.addSubnet(PUBLIC_V6[0], PUBLIC_V6[1], 'ipv6')
const V6_NOT = new BlockList()
for (const [address, bits] of WITHIN_V6) V6_NOT.addSubnet(address, bits, 'ipv6')

/** Whether an address is public, by IANA's registries of special addresses. */
export function isPublic(given: string): boolean {
  const address = plainAddress(given)
  if (isIPv6(address)) return V6.check(address, 'ipv6') && !V6_NOT.check(address, 'ipv6')
  return isIP(address) === 4 && !V4.check(address, 'ipv4')
}
