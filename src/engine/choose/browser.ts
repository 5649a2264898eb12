import { InterlinearError } from '../../errors.ts'
import type { Engine } from '../../model.ts'

// In the browser's build of the library these replace the engines that need programs, files or Node's network.

const onlyInNode = (name: string) => async (): Promise<Engine> => {
  throw new InterlinearError('engine', `${name} runs in Node only, and this is a browser.`, {
    hint: 'Make an engine with `defineEngine` whose function asks your own server.',
  })
}

export const deeplEngine = onlyInNode('deepl')
export const bergamotEngine = onlyInNode('bergamot')
export const apertiumEngine = onlyInNode('apertium')
