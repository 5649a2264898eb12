import { InterlinearError } from '../../../errors.ts'
import type { Command, ExitCode, Io, Values } from '../../model.ts'
import type { CommandPage } from '../../pages.ts'
import { print } from '../../terminal/print.ts'
import { anyOf } from '../../terminal/words.ts'
import { bashCompletion } from './bash.ts'
import { fishCompletion } from './fish.ts'
import { zshCompletion } from './zsh.ts'

const SHELLS: Readonly<Record<string, (pages: readonly CommandPage[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
}

/** Prints the script that makes a shell complete the commands of `pages`. */
export const completionOf = (pages: () => Promise<readonly CommandPage[]>): Command => ({
  summary:
    'Print a script that makes the shell complete commands, flags and articles: `source <(interlinear completion bash)`.',
  usage: `<${Object.keys(SHELLS).join('|')}>`,
  options: {},
  run: (values, io) => completion(values, io, pages),
})

async function completion(values: Values, io: Io, pages: () => Promise<readonly CommandPage[]>): Promise<ExitCode> {
  const [shell = 'nothing', ...others] = values.positionals
  const script = others.length === 0 && Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined
  if (!script) {
    throw new InterlinearError(
      'usage',
      `found ${values.positionals.join(' ') || 'nothing'}, expected ${anyOf(Object.keys(SHELLS))}.`,
      {
        hint: 'As in `source <(interlinear completion bash)`.',
      },
    )
  }
  print(io, script(await pages()))
  return 0
}
