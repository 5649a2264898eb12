import type { Engine } from '../../model.ts'
import type { OwnEngine } from './model.ts'

/**
 * An engine made of one function that translates texts. Failed requests are repeated, with fewer texts if one of them
 * may be the reason; markup, placeholders and names are taken care of.
 */
export function defineEngine(own: OwnEngine): Engine {
  const { name, translates = () => true, settings = '' } = own
  return {
    name,
    settings,
    lacks: async (from, to) => {
      try {
        return (await translates(from, to)) ? undefined : `${name} does not translate ${from} to ${to}.`
      } catch (error) {
        const said = error instanceof Error ? error.message : String(error)
        return `${name} cannot say whether it translates ${from} to ${to}: ${said}.`
      }
    },
    // The code that runs it is loaded when something is to be translated.
    translate: async (jobs, options) => (await import('./run.ts')).runOwn(own, jobs, options),
    close: async () => {},
  }
}
