import { expect, it } from 'vitest'
import { firstError, InterlinearError } from '../src/errors.ts'
import { outcomeOfError } from '../src/pipeline/queued/faults.ts'
import { answerError } from '../src/server/routes/errors.ts'
import { DatabaseError } from '../src/store/index.ts'

/** The error of work that fails with two resources open whose closing fails too. */
async function failing(error: unknown): Promise<unknown> {
  const broken = () => ({
    [Symbol.asyncDispose]: async () => {
      throw new Error('it cannot be closed either')
    },
  })
  try {
    await using _one = broken()
    await using _other = broken()
    throw error
  } catch (thrown) {
    return thrown
  }
}

it('the first error decides, and not an error of closing after it', async () => {
  const away = new DatabaseError('away', 'the database cannot be reached.')
  const thrown = await failing(away)
  expect(thrown).not.toBe(away)
  expect(firstError(thrown)).toBe(away)
  // If the database is away, a draft waits, and this is not counted as a try.
  expect(outcomeOfError(thrown)).toMatchObject({ kind: 'later', reason: 'the database cannot be reached.' })
  expect(answerError(thrown)).toMatchObject({ status: 503 })
  const input = new InterlinearError('input', 'there is no such article.')
  expect(outcomeOfError(await failing(input))).toEqual({ kind: 'failed', reason: 'there is no such article.' })
  const bug = new TypeError('x is undefined')
  expect(() => outcomeOfError(bug)).toThrow(bug)
})
