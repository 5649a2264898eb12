import type { ReviewOptions } from '../../server/index.ts'
import type { Io } from '../model.ts'
import { loadRules } from './checks/check-rules.ts'
import type { Workspace } from './open.ts'

/** The places that the page works on, by the workspace. */
export async function pagePlaces({ desk, config, state }: Workspace, io: Io) {
  return {
    desk,
    state,
    exceptions: config.segment,
    check: config.check,
    subtitles: config.subtitles,
    style: config.style,
    publish: config.publish,
    own: (await loadRules(config, io.cwd)).own,
    env: io.env,
    engines: config.engines,
    monthlyCharacters: config.budget.monthlyCharacters,
  } satisfies Partial<ReviewOptions>
}
