import type { Command } from '../../model.ts'
import type { CommandPage } from '../../pages.ts'
import { print } from '../../terminal/print.ts'
import { manualPage } from './roff.ts'

/** Prints the manual page of the commands in `pages`. */
export const manualOf = (pages: () => Promise<readonly CommandPage[]>): Command => ({
  summary: 'Print the manual page, as man reads it: `interlinear manual > interlinear.1 && man ./interlinear.1`.',
  usage: '',
  arguments: 'none',
  options: {},
  run: async (_, io) => {
    print(io, manualPage(await pages()))
    return 0
  },
})
