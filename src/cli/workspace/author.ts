import { userInfo } from 'node:os'
import { gitUserName } from '../../store/index.ts'
import type { Io, Values } from '../model.ts'

/** The user's name, and its source. */
export interface Author {
  readonly author: string
  readonly from: '--author' | 'git config' | 'the system'
}

/** The user's name: `--author`, or else the name in git, or else the system's. */
export async function namedAuthor(values: Values, { cwd }: Pick<Io, 'cwd'>): Promise<Author> {
  const asked = values.text('author')
  if (asked !== undefined) return { author: asked, from: '--author' }
  const author = await gitUserName(cwd)
  return author === undefined ? { author: userInfo().username, from: 'the system' } : { author, from: 'git config' }
}

export const authorOf = async (values: Values, io: Pick<Io, 'cwd'>): Promise<string> =>
  (await namedAuthor(values, io)).author
