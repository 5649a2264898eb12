import { resolve } from 'node:path'
import type { Config } from '../../../config.ts'
import { InterlinearError } from '../../../errors.ts'
import type { PublicationForm } from '../../../publish/index.ts'
import { choiceOf } from '../../arguments/flags.ts'
import type { Values } from '../../model.ts'

/** Where and how a run publishes. */
export interface PublishTarget {
  /** The requested form; without it, editions keep theirs. */
  readonly as?: PublicationForm
  /** The public folder, as an absolute path. */
  readonly folder: string
  readonly baseUrl?: string
  readonly force?: string
  readonly note?: string
  readonly dryRun: boolean
}

interface Given {
  readonly config: Config['publish']
  readonly cwd: string
}

/** Reads the flags, with the config as default. Throws a usage error for an invalid reason or address. */
export function readTarget(values: Values, { config, cwd }: Given): PublishTarget {
  const as = values.text('as') === undefined ? undefined : choiceOf(values, 'as', ['source', 'html', 'ninjs'])
  const baseUrl = values.text('base-url') ?? config.baseUrl
  const force = values.text('force')
  const note = values.text('correction')
  if (baseUrl !== undefined && !/^https?:\/\/[^\s/]/.test(baseUrl)) {
    throw new InterlinearError('usage', `found "${baseUrl}" in --base-url, expected https://… .`)
  }
  if (force !== undefined && force.trim() === '') {
    throw new InterlinearError('usage', 'found no reason in --force, expected why the gates are passed.')
  }
  return {
    ...(as && { as }),
    folder: resolve(cwd, values.text('public') ?? config.public),
    dryRun: values.flag('dry-run'),
    ...(baseUrl !== undefined && { baseUrl }),
    ...(force !== undefined && { force }),
    ...(note !== undefined && { note }),
  }
}
