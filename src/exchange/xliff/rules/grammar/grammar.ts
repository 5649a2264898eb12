import type { ValueType } from './values.ts'

/** The attributes of other namespaces that an element may have. */
type Foreign =
  | 'none'
  /** Those of the modules for format style and size restriction. */
  | 'codes'
  /** Any except those of XML itself. */
  | 'marks'
  | 'any'

export interface ElementRule {
  /** A type with `!` after it is for a required attribute. */
  readonly attributes: Readonly<Record<string, ValueType | `${ValueType}!`>>
  readonly foreign: Foreign
  /** Whether it contains text. */
  readonly text?: true
  /**
   * Its content, in this order: names separated by `|`, with `?`, `*` or `+` for how many. `#other` is an element of
   * another namespace.
   */
  readonly content: readonly string[]
}

const CODE = {
  canCopy: 'yes-no',
  canDelete: 'yes-no',
  canReorder: 'reorder',
  copyOf: 'nmtoken',
  subType: 'text',
  type: 'code-type',
} as const

const SHOWN = { disp: 'text', equiv: 'text', dataRef: 'nmtoken', subFlows: 'nmtokens' } as const
const MARK = { id: 'nmtoken!', translate: 'yes-no', type: 'mark-type', ref: 'text', value: 'text' } as const
const INLINE = 'cp|ph|pc|sc|ec|mrk|sm|em*'
const INHERITED = {
  canResegment: 'yes-no',
  translate: 'yes-no',
  srcDir: 'direction',
  trgDir: 'direction',
  'xml:space': 'space',
  'xml:lang': 'language',
  'xml:id': 'nmtoken',
} as const

/** The elements of XLIFF 2.1's core, by sections 4.2 and 4.3 of its specification; additions of 2.2 are marked. */
export const CORE: Readonly<Record<string, ElementRule>> = {
  xliff: {
    attributes: {
      version: 'version!',
      srcLang: 'language!',
      trgLang: 'language',
      'xml:space': 'space',
      'xml:lang': 'language',
      'xml:id': 'nmtoken',
    },
    foreign: 'any',
    content: ['file+'],
  },
  file: {
    attributes: { id: 'nmtoken!', original: 'text', ...INHERITED },
    foreign: 'any',
    content: ['skeleton?', '#other*', 'notes?', 'unit|group+'],
  },
  skeleton: { attributes: { href: 'text' }, foreign: 'none', text: true, content: ['#other*'] },
  group: {
    attributes: { id: 'nmtoken!', name: 'text', type: 'prefixed', ...INHERITED },
    foreign: 'any',
    content: ['#other*', 'notes?', 'unit|group*'],
  },
  unit: {
    attributes: { id: 'nmtoken!', name: 'text', type: 'prefixed', ...INHERITED },
    foreign: 'any',
    content: ['#other*', 'notes?', 'originalData?', 'segment|ignorable+'],
  },
  segment: {
    attributes: { id: 'nmtoken', canResegment: 'yes-no', state: 'state', subState: 'sub-state' },
    foreign: 'none',
    content: ['source', 'target?'],
  },
  ignorable: { attributes: { id: 'nmtoken' }, foreign: 'none', content: ['source', 'target?'] },
  notes: { attributes: {}, foreign: 'none', content: ['note+'] },
  note: {
    attributes: {
      id: 'nmtoken',
      appliesTo: 'applies-to',
      category: 'text',
      priority: 'priority',
      'xml:lang': 'language',
      'xml:space': 'space',
      'xml:id': 'nmtoken',
    },
    foreign: 'any',
    text: true,
    content: [],
  },
  originalData: { attributes: {}, foreign: 'none', content: ['data+'] },
  data: {
    attributes: { id: 'nmtoken!', dir: 'direction', 'xml:space': 'preserve' },
    foreign: 'none',
    text: true,
    content: ['cp*'],
  },
  source: {
    attributes: { 'xml:lang': 'language', 'xml:space': 'space' },
    foreign: 'none',
    text: true,
    content: [INLINE],
  },
  target: {
    attributes: { 'xml:lang': 'language', 'xml:space': 'space', order: 'positive' },
    foreign: 'none',
    text: true,
    content: [INLINE],
  },
  cp: { attributes: { hex: 'code-point!' }, foreign: 'none', content: [] },
  ph: { attributes: { id: 'nmtoken!', ...CODE, ...SHOWN }, foreign: 'codes', content: [] },
  pc: {
    attributes: {
      id: 'nmtoken!',
      ...CODE,
      canOverlap: 'yes-no',
      dispStart: 'text',
      dispEnd: 'text',
      equivStart: 'text',
      equivEnd: 'text',
      dataRefStart: 'nmtoken',
      dataRefEnd: 'nmtoken',
      subFlowsStart: 'nmtokens',
      subFlowsEnd: 'nmtokens',
      dir: 'direction',
    },
    foreign: 'codes',
    text: true,
    content: [INLINE],
  },
  sc: {
    attributes: { id: 'nmtoken!', ...CODE, ...SHOWN, canOverlap: 'yes-no', dir: 'direction', isolated: 'yes-no' },
    foreign: 'codes',
    content: [],
  },
  ec: {
    attributes: {
      id: 'nmtoken',
      startRef: 'nmtoken',
      ...CODE,
      ...SHOWN,
      canOverlap: 'yes-no',
      dir: 'direction',
      isolated: 'yes-no',
    },
    foreign: 'codes',
    content: [],
  },
  mrk: { attributes: MARK, foreign: 'marks', text: true, content: [INLINE] },
  sm: { attributes: MARK, foreign: 'marks', content: [] },
  em: { attributes: { startRef: 'nmtoken!' }, foreign: 'none', content: [] },
}

/** What 2.2 allows beyond 2.1. */
export const CORE_OF_22: Readonly<Record<string, ElementRule>> = {
  ...CORE,
  xliff: { attributes: {}, foreign: 'any', ...CORE.xliff, content: ['notes?', '#other*', 'file+'] },
  note: {
    foreign: 'any',
    text: true,
    content: [],
    ...CORE.note,
    attributes: { ...CORE.note?.attributes, ref: 'text' },
  },
}
