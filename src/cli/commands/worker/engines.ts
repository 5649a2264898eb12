import { hash } from 'node:crypto'
import type { Engine } from '../../../model.ts'
import type { WorkPlace } from '../../../pipeline/index.ts'

/** Engines that stay open between pieces of work. */
export interface OpenEngines {
  readonly with: WorkPlace['withEngine']
  readonly close: () => Promise<void>
}

type Need = Parameters<WorkPlace['withEngine']>[0]

interface Lent {
  readonly engine: Promise<Engine>
  users: number
  /** Set when another glossary is in use: the engine is closed when nobody uses it. */
  isOld: boolean
}

interface Opening {
  /** The engine's name for some pairs, once its requirements are there. */
  readonly nameFor: (need: Need) => Promise<string>
  readonly open: (name: string, need: Need) => Promise<Engine>
}

/** Keeps one engine open for each name, with the present glossary. */
export function keepEngines({ nameFor, open }: Opening): OpenEngines {
  const lent = new Map<string, Lent>()
  let glossary = ''

  const close = async (key: string, one: Lent): Promise<void> => {
    if (lent.get(key) === one) lent.delete(key)
    await (await one.engine).close()
  }
  const retire = async (): Promise<void> => {
    for (const [key, one] of lent) {
      one.isOld = true
      if (one.users === 0) await close(key, one)
      else lent.delete(key)
    }
  }
  return {
    with: async (need, work) => {
      const name = await nameFor(need)
      const now = hash('sha256', JSON.stringify(need.workspace.glossary))
      if (now !== glossary) await retire()
      glossary = now
      const one = lent.get(name) ?? { engine: open(name, need), users: 0, isOld: false }
      lent.set(name, one)
      one.users++
      try {
        return await work(await one.engine)
      } catch (error) {
        // One that could not be opened is opened again the next time.
        one.engine.catch(() => lent.delete(name))
        throw error
      } finally {
        one.users--
        if (one.isOld && one.users === 0) await close(name, one).catch(() => {})
      }
    },
    close: retire,
  }
}
