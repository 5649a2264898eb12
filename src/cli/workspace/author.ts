import { userInfo } from 'node:os'
import { gitUserName } from '../../store/index.ts'
import type { Io, Values } from '../model.ts'

/** Who the user is, and what says so. */
export interface Author {
  readonly author: string
  readonly from: '--author' | 'git config' | 'the system'
}

/** Who the user is: `--author`, else as git knows them, else as the system does. */
export async function namedAuthor(values: Values, { cwd }: Pick<Io, 'cwd'>): Promise<Author> {
  const asked = values.text('author')
  if (asked !== undefined) return { author: asked, from: '--author' }
  const author = await gitUserName(cwd)
  return author === undefined ? { author: userInfo().username, from: 'the system' } : { author, from: 'git config' }
}

export const authorOf = async (values: Values, io: Pick<Io, 'cwd'>): Promise<string> =>
  (await namedAuthor(values, io)).author
