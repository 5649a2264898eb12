import { BlockList, isIP, isIPv6 } from 'node:net'
import { InterlinearError } from '../../errors.ts'

/** Reads `10.0.0.0/8, 192.168.1.7, fd00::/8`; throws a usage error for an invalid address. */
export function blockListOf(addresses: readonly string[], flag: string): BlockList {
  const list = new BlockList()
  for (const given of addresses) {
    const [address = '', bits] = given.trim().split('/')
    const most = isIPv6(address) ? 128 : 32
    const size = bits === undefined ? most : Number(bits)
    if (isIP(address) === 0 || !Number.isInteger(size) || size < 0 || size > most) {
      throw new InterlinearError('usage', `found "${given}" in ${flag}, expected an address such as 10.0.0.0/8.`)
    }
    list.addSubnet(address, size, kindOf(address))
  }
  return list
}

const kindOf = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4')

/** `::ffff:10.0.0.1`, as from an IPv6 socket, → `10.0.0.1`. */
export const plainAddress = (address: string): string => {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  return mapped?.[1] ?? address
}

export function isIn(list: BlockList, address: string): boolean {
  const plain = plainAddress(address)
  return isIP(plain) !== 0 && list.check(plain, kindOf(plain))
}

/** The network that counts as one client: a person has a whole /64 of IPv6 addresses. */
export function clientNetwork(address: string): string {
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const missing = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  return [...before, ...Array(missing).fill('0'), ...after].slice(0, 4).join(':')
}

/**
 * The address that a request comes from: its sender's, or, if that is a trusted proxy, the one that the proxy names.
 * The proxy itself wrote the last entry of `X-Forwarded-For`; earlier entries are believed as far as they were written
 * by trusted proxies.
 */
export function clientAddress(sender: string, forwarded: string | undefined, trusted: BlockList): string {
  const chain = (forwarded ?? '').split(',').map(part => part.trim())
  let client = plainAddress(sender)
  while (isIn(trusted, client)) {
    const before = plainAddress(chain.pop() ?? '')
    if (isIP(before) === 0) return client
    client = before
  }
  return client
}
