import { InterlinearError } from '../../../errors.ts'

/** The driver, which is installed only for a newsroom with a database. */
export async function loadPg(): Promise<Pick<typeof import('pg'), 'Client' | 'Pool'>> {
  try {
    return await import('pg')
  } catch (cause) {
    throw new InterlinearError('usage', 'a desk in PostgreSQL needs the npm package pg, which is not installed.', {
      hint: 'Run `npm install pg` beside interlinear.',
      cause,
    })
  }
}
