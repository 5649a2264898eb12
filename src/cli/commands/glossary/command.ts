import { FROM, TEXT_OR_JSON } from '../../arguments/flags.ts'
import type { Group } from '../../model.ts'
import { WORKSPACE_OPTIONS } from '../../workspace/open.ts'
import { add } from './add.ts'
import { forms } from './forms.ts'
import { learn } from './learn.ts'
import { lint } from './lint.ts'

/** Loaded when needed: only a change of the glossary needs the pipeline, which reads editions. */
const loadChange = () => import('./change.ts')

export const command: Group = {
  summary: 'The glossary: find mistakes, add names, preview and apply a change, generate case forms.',
  options: {
    to: {
      type: 'string',
      value: 'locales',
      description:
        'the locales or editions (default: all there are, in the glossary and on the desk); add: also with renderings, es,de=Lindow',
    },
    from: {
      type: 'string',
      value: 'locale|file',
      description: `${FROM.description}; add: proposals, or a list of terms (.csv, .tsv, .tbx, .txt of OmegaT)`,
    },
    file: { type: 'string', value: 'file', description: 'learn: where proposals are written for a person to review' },
    against: {
      type: 'string',
      value: 'file',
      description: 'preview, apply: the glossary before (default: as committed)',
    },
    id: { type: 'string', value: 'id', description: 'add: the id (default: made from the name)' },
    type: { type: 'string', value: 'type', description: 'add: person, place, organization, work, event or term' },
    alias: { type: 'string', value: 'names', description: 'add: other correct forms, with commas between them' },
    misspelling: { type: 'string', value: 'names', description: 'add: wrong forms, with commas between them' },
    gender: { type: 'string', value: 'gender', description: 'add: male, female or neutral (m, f, n)' },
    ...WORKSPACE_OPTIONS,
    format: TEXT_OR_JSON,
  },
  instead: { import: 'glossary add --from <file>', export: 'export --as tbx' },
  tasks: {
    lint: {
      summary: 'Find probable mistakes in the glossary.',
      usage: '',
      arguments: 'none',
      takes: ['from', 'glossary', 'out', 'database', 'format'],
      run: lint,
    },
    add: {
      summary:
        'Write a suggested entry for each name at the end of the glossary, or take in proposals or a list of terms.',
      usage: ['<name…>', '--from <proposals.yml|terms.csv|.tsv|.tbx>'],
      takes: ['to', 'from', 'id', 'type', 'alias', 'misspelling', 'gender', 'glossary', 'out', 'database', 'format'],
      run: add,
    },
    learn: {
      summary: 'Propose names, renderings and forms from translations that people made.',
      usage: '[pairs.tsv|.xlf|.tmx|.po|folder…] --to <locale> [--file <proposals.yml>]',
      takes: ['to', 'from', 'file', 'glossary', 'out', 'database', 'format'],
      run: learn,
    },
    preview: {
      summary: 'What a change of the glossary does to the editions; nothing is written.',
      usage: '',
      arguments: 'none',
      takes: ['to', 'from', 'against', 'glossary', 'out', 'database', 'format'],
      run: async (values, io) => (await loadChange()).preview(values, io),
    },
    apply: {
      summary: "Make the changes that the preview shows; people's texts stay.",
      usage: '',
      arguments: 'none',
      takes: ['to', 'from', 'against', 'glossary', 'out', 'database', 'format'],
      run: async (values, io) => (await loadChange()).apply(values, io),
    },
    forms: {
      summary: 'Case forms that the glossary lacks, for a person to review; nothing is written.',
      usage: '<locale> [id…]',
      takes: ['glossary', 'database', 'format'],
      run: forms,
    },
  },
}
