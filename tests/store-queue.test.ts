import { expect, it } from 'vitest'
import { createQueue } from '../src/store/index.ts'

it('a queue runs tasks of one name one after the other, and tasks of other names at once', async () => {
  const queue = createQueue()
  const begun: string[] = []
  const { promise: gate, resolve: open } = Promise.withResolvers<void>()
  const first = queue('visit', async () => void begun.push('first'))
  const second = queue('visit', async () => {
    begun.push('second')
    await gate
  })
  await first
  const third = queue('visit', async () => void begun.push('third'))
  await queue('bridge', async () => void begun.push('other'))
  expect(begun).toEqual(['first', 'second', 'other'])
  open()
  await Promise.all([second, third])
  expect(begun).toEqual(['first', 'second', 'other', 'third'])
})

it('a queue continues after a failed task', async () => {
  const queue = createQueue()
  const failed = queue('visit', () => Promise.reject(new Error('no')))
  const next = queue('visit', async () => 'done')
  await expect(failed).rejects.toThrow('no')
  expect(await next).toBe('done')
})
