import { userInfo } from 'node:os'
import { gitUserName } from '../../store/index.ts'
import type { Io, Values } from '../model.ts'

/** Who the user is: `--author`, else as git knows them, else as the system does. */
export const authorOf = async (values: Values, { cwd }: Pick<Io, 'cwd'>): Promise<string> =>
  values.text('author') ?? (await gitUserName(cwd)) ?? userInfo().username
