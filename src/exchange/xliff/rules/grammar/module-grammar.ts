import type { ElementRule } from './grammar.ts'
import type { Known } from './namespaces.ts'

const TEXT = { foreign: 'any', text: true, content: [] } as const
const XML_LANG = { 'xml:lang': 'language', 'xml:space': 'space', 'xml:id': 'nmtoken' } as const

/** The elements of XLIFF 2.1's modules, by chapter 5 of its specification. */
export const MODULES: Readonly<Partial<Record<Known, Readonly<Record<string, ElementRule>>>>> = {
  mtc: {
    matches: { attributes: {}, foreign: 'none', content: ['match+'] },
    match: {
      attributes: {
        id: 'nmtoken',
        matchQuality: 'similarity',
        matchSuitability: 'similarity',
        origin: 'text',
        ref: 'text!',
        reference: 'yes-no',
        similarity: 'similarity',
        subType: 'prefixed',
        type: 'match-type',
      },
      foreign: 'any',
      content: ['mda:metadata?', 'xlf:originalData?', 'xlf:source', 'xlf:target', '#other*'],
    },
  },
  gls: {
    glossary: { attributes: {}, foreign: 'none', content: ['glossEntry+'] },
    glossEntry: {
      attributes: { id: 'nmtoken', ref: 'text', ...XML_LANG },
      foreign: 'any',
      content: ['term', 'translation*', 'definition?', '#other*'],
    },
    term: { attributes: { source: 'text', ...XML_LANG }, ...TEXT },
    translation: { attributes: { id: 'nmtoken', ref: 'text', source: 'text', ...XML_LANG }, ...TEXT },
    definition: { attributes: { source: 'text', ...XML_LANG }, ...TEXT },
  },
  mda: {
    metadata: { attributes: { id: 'nmtoken' }, foreign: 'none', content: ['metaGroup+'] },
    metaGroup: {
      attributes: { id: 'nmtoken', category: 'text', appliesTo: 'metadata-applies-to' },
      foreign: 'none',
      content: ['metaGroup|meta+'],
    },
    meta: { attributes: { type: 'text!' }, foreign: 'none', text: true, content: [] },
  },
  res: {
    resourceData: { attributes: {}, foreign: 'none', content: ['resourceItemRef*', 'resourceItem*'] },
    resourceItemRef: { attributes: { id: 'nmtoken', ref: 'nmtoken!', ...XML_LANG }, foreign: 'any', content: [] },
    resourceItem: {
      attributes: { mimeType: 'text', id: 'nmtoken', context: 'yes-no', ...XML_LANG },
      foreign: 'any',
      content: ['source?', 'target?', 'reference*'],
    },
    source: { attributes: { href: 'text', ...XML_LANG }, foreign: 'any', content: ['#other*'] },
    target: { attributes: { href: 'text', ...XML_LANG }, foreign: 'any', content: ['#other*'] },
    reference: { attributes: { href: 'text!', ...XML_LANG }, foreign: 'any', content: [] },
  },
  ctr: {
    changeTrack: { attributes: {}, foreign: 'none', content: ['revisions+'] },
    revisions: {
      attributes: { appliesTo: 'nmtoken!', ref: 'nmtoken', currentVersion: 'nmtoken', ...XML_LANG },
      foreign: 'any',
      content: ['revision+'],
    },
    revision: {
      attributes: { author: 'text', datetime: 'text', version: 'nmtoken', ...XML_LANG },
      foreign: 'any',
      content: ['item+'],
    },
    item: { attributes: { property: 'text!', ...XML_LANG }, ...TEXT },
  },
  slr: {
    profiles: {
      attributes: { generalProfile: 'text', storageProfile: 'text' },
      foreign: 'none',
      content: ['normalization?', '#other*'],
    },
    normalization: {
      attributes: { general: 'normalization', storage: 'normalization' },
      foreign: 'none',
      content: [],
    },
    data: { attributes: { profile: 'text!', ...XML_LANG }, foreign: 'any', content: ['#other*'] },
  },
  val: {
    validation: { attributes: XML_LANG, foreign: 'any', content: ['rule+'] },
    rule: {
      attributes: {
        isPresent: 'text',
        occurs: 'positive',
        isNotPresent: 'text',
        startsWith: 'text',
        endsWith: 'text',
        existsInSource: 'yes-no',
        caseSensitive: 'yes-no',
        normalization: 'normalization',
        disabled: 'yes-no',
        ...XML_LANG,
      },
      foreign: 'any',
      content: [],
    },
  },
}

/** Where the specification allows an element of a module, and how many: `1` or any number. */
export const MODULE_PLACES: Readonly<Record<string, Readonly<Record<string, 1 | 'any'>>>> = {
  file: {
    'ctr:changeTrack': 'any',
    'mda:metadata': 1,
    'res:resourceData': 1,
    'slr:profiles': 1,
    'slr:data': 'any',
    'val:validation': 1,
    'its:provenanceRecords': 'any',
  },
  group: {
    'ctr:changeTrack': 'any',
    'mda:metadata': 1,
    'slr:data': 'any',
    'val:validation': 1,
    'its:provenanceRecords': 'any',
  },
  unit: {
    'ctr:changeTrack': 'any',
    'mtc:matches': 1,
    'gls:glossary': 1,
    'mda:metadata': 1,
    'res:resourceData': 1,
    'slr:data': 'any',
    'val:validation': 1,
    'its:locQualityIssues': 'any',
    'its:provenanceRecords': 'any',
  },
  xliff: { 'mda:metadata': 1 },
}

/** The attributes of modules that may be on elements of the core. */
export const MODULE_ATTRIBUTES: Readonly<Partial<Record<Known, readonly string[]>>> = {
  fs: ['fs', 'subFs'],
  slr: ['equivStorage', 'sizeInfo', 'sizeInfoRef', 'sizeRestriction', 'storageRestriction'],
  mtc: [],
  gls: [],
  mda: [],
  res: [],
  val: [],
  ctr: [],
}
