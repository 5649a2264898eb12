import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { retryAfter, ServiceError } from '../src/engine/requests/faults.ts'
import { patienceOf, startPace } from '../src/engine/requests/pace.ts'

const patience = patienceOf({ firstWait: 0.02, longestWait: 0.04, deadline: 5 })

describe('the pace of a run', () => {
  it('sends requests without a wait if the service accepts them', async () => {
    const pace = startPace(patience)
    expect(await Promise.all(Array.from({ length: 50 }, () => pace.turn()))).toEqual(Array(50).fill(true))
  })

  it('sends them one by one after a pause, however many wait', async () => {
    const pace = startPace(patience)
    pace.pause(1)
    const left: number[] = []
    await Promise.all(Array.from({ length: 6 }, () => pace.turn().then(() => left.push(performance.now()))))
    const gaps = left.slice(1).map((time, index) => time - (left[index] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(10)
  })

  it.each([0, 60])('makes them arrive one by one, even if other work takes %i ms in between', async busy => {
    const arrivals: number[] = []
    const server = createServer((_, response) => {
      arrivals.push(performance.now())
      response.end()
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const held = new Int32Array(new SharedArrayBuffer(4))
    const holdUp = setInterval(() => Atomics.wait(held, 0, 0, busy), 5)
    const pace = startPace(patience)
    // A service that asks for no wait at all.
    pace.pause(1, 0)
    const send = async (): Promise<void> => {
      await pace.turn(true)
      await fetch(`http://127.0.0.1:${port}`)
    }
    await Promise.all([send(), send(), send(), send(), send(), send()])
    clearInterval(holdUp)
    server.close()
    const gaps = arrivals.slice(1).map((time, index) => time - (arrivals[index] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(10)
  })

  it('waits as long as the service asks', async () => {
    const pace = startPace(patience)
    const start = performance.now()
    pace.pause(1, 120)
    pace.pause(1, 10)
    await pace.turn()
    expect(performance.now() - start).toBeGreaterThanOrEqual(118)
  })

  it('gives up at once when the wait would outlast the run', async () => {
    const pace = startPace({ ...patience, deadlineMs: 1000 })
    pace.pause(1, 3_600_000)
    expect(await Promise.all([pace.turn(), pace.turn()])).toEqual([false, false])
  })

  it('ends its waits when the run is aborted', async () => {
    const interrupt = new AbortController()
    const pace = startPace(patience, interrupt.signal)
    pace.pause(1, 4000)
    const turns = Promise.all([pace.turn(), pace.turn()])
    interrupt.abort()
    expect(await turns).toEqual([false, false])
  })
})

describe('faults', () => {
  it.each([
    [401, 'key'],
    [403, 'key'],
    [408, 'broken'],
    [413, 'too-large'],
    [429, 'busy'],
    [456, 'quota'],
    [402, 'quota'],
    [500, 'crashed'],
    [502, 'busy'],
    [503, 'busy'],
    [529, 'busy'],
    [400, 'refused'],
    [422, 'refused'],
    [451, 'refused'],
    [404, 'stopped'],
    [302, 'stopped'],
    [undefined, 'broken'],
  ])('%s is %s', (status, kind) => {
    expect(new ServiceError('x', status === undefined ? {} : { status }).kind).toBe(kind)
  })

  it.each([
    ['2', 2000],
    ['0.5', 500],
    ['-1', 0],
    ['Thu, 01 Jan 1970 00:00:10 GMT', 4000],
    ['Thu, 01 Jan 1970 00:00:01 GMT', 0],
    ['soon', undefined],
    [undefined, undefined],
  ])('Retry-After: %s', (header, milliseconds) => {
    expect(retryAfter(header, 6000)).toBe(milliseconds)
  })
})
