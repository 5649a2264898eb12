import { InterlinearError } from '../errors.ts'
import type { Command, ExitCode, Io, Values } from './command.ts'
import { add } from './glossary/add.ts'
import { apply, preview } from './glossary/change.ts'
import { forms } from './glossary/forms.ts'
import { lint } from './glossary/lint.ts'
import { WORKSPACE_OPTIONS } from './workspace.ts'

export const command: Command = {
  summary: 'Look after the glossary: lint it, add names, see and apply what a change of it does, generate case forms.',
  usage: 'lint | add <name> | preview | apply | forms <locale> [id…]',
  options: {
    to: { type: 'string', value: 'locales', description: 'the locales or editions (default: all there are)' },
    from: { type: 'string', value: 'locale', description: "the articles' locale (default: the glossary's)" },
    against: {
      type: 'string',
      value: 'file',
      description: 'preview, apply: the glossary before (default: as committed)',
    },
    id: { type: 'string', value: 'id', description: 'add: the id (default: made from the name)' },
    type: { type: 'string', value: 'type', description: 'add: person, place, organization, work, event or term' },
    alias: { type: 'string', value: 'names', description: 'add: other correct forms, with commas between them' },
    ...WORKSPACE_OPTIONS,
    format: { type: 'string', value: 'text|json', description: 'how the result is printed (default: text)' },
  },
  run: (values, io) => {
    const [name = ''] = values.positionals
    const task = Object.hasOwn(TASKS, name) ? TASKS[name] : undefined
    if (!task) {
      throw new InterlinearError('usage', `found "${name}", expected one of ${Object.keys(TASKS).join(', ')}.`, {
        hint: 'See `interlinear glossary --help`.',
      })
    }
    return task(values, io)
  },
}

const TASKS: Readonly<Record<string, (values: Values, io: Io) => Promise<ExitCode>>> = {
  lint,
  add,
  preview,
  apply,
  forms,
}
