import { createEngine } from '../../../engine/index.ts'
import { parseGlossary } from '../../../names/index.ts'
import type { Workspace as DeskWorkspace, WorkPlace } from '../../../pipeline/index.ts'
import { LONGEST_RUN_SECONDS } from '../../../queue/index.ts'
import { type Desk, keepMemory } from '../../../store/index.ts'
import { countOf } from '../../arguments/flags.ts'
import type { Io, Values } from '../../model.ts'
import { loadRules } from '../../workspace/checks/check-rules.ts'
import { readyEngine } from '../../workspace/engines/models.ts'
import { openWorkspace, type Workspace } from '../../workspace/open.ts'
import { keepEngines } from './engines.ts'

/** What a worker keeps open. */
export interface OpenPlace extends AsyncDisposable {
  readonly desk: Desk
  readonly forWork: Omit<WorkPlace, 'add'>
}

/** Opens the desk, the rules and the engine; refuses to start if the engine cannot be used at all. */
export async function openPlace(values: Values, io: Io, note: (line: string) => void): Promise<OpenPlace> {
  const opened = await openWorkspace(values, io)
  const memory = keepMemory(opened.desk)
  const workspace = { ...opened, desk: memory.desk, config: withDeadline(opened.config) }
  const rules = await loadRules(workspace.config, io.cwd)
  const concurrency = countOf(values, 'concurrency')
  const engines = keepEngines({
    nameFor: ({ pairs }) =>
      readyEngine(
        {
          asked: values.text('engine') ?? workspace.config.engine,
          pairs,
          mayFetch: workspace.config.engines.bergamot?.fetch === true,
          dryRun: false,
        },
        io,
      ),
    open: (name, need) =>
      createEngine(name, {
        ...{ home: workspace.state, env: io.env, config: workspace.config.engines, style: workspace.config.style },
        ...{ glossary: need.workspace.glossary, log: note, languages: rules.languages },
        ...(concurrency === undefined ? {} : { concurrency }),
      }),
  })
  // A missing key is reported now, not once for each piece of work.
  await engines.with({ workspace, pairs: [] }, async () => {})
  const { publish } = workspace.config
  return {
    desk: workspace.desk,
    forWork: {
      ...{ rules, concurrency, note, withEngine: engines.with, workspace: openGlossaryOf(workspace) },
      publishing: { ...(publish.baseUrl !== undefined && { baseUrl: publish.baseUrl }) },
    },
    [Symbol.asyncDispose]: async () => {
      await engines.close()
      await memory[Symbol.asyncDispose]()
      await opened.desk.close()
    },
  }
}

type Config = DeskWorkspace['config']

/** The config with a deadline for engines: a draft goes to another worker before a longer run would end. */
function withDeadline(config: Config): Config {
  const { patience = {} } = config.engines
  const deadline = Math.min(patience.deadline ?? LONGEST_RUN_SECONDS, LONGEST_RUN_SECONDS)
  return { ...config, engines: { ...config.engines, patience: { ...patience, deadline } } }
}

/** The workspace with the present glossary. An invalid glossary fails the work with its error. */
function openGlossaryOf(workspace: Workspace): () => Promise<DeskWorkspace> {
  const { desk } = workspace
  let known: { readonly version: string; readonly glossary: DeskWorkspace['glossary'] } | undefined
  return async () => {
    const { version } = (await desk.versions.look([])).glossary()
    if (known?.version !== version) {
      const text = await desk.glossary.read()
      const glossary = text === '' ? workspace.glossary : parseGlossary(text, desk.glossary.file ?? 'glossary.yml')
      known = { version, glossary }
    }
    return { ...workspace, glossary: known.glossary }
  }
}
