import { isLanguageTag } from './language-tag.ts'

/** The types of attribute values. */
export type ValueType =
  | 'text'
  | 'nmtoken'
  | 'nmtokens'
  | 'language'
  | 'yes-no'
  | 'reorder'
  | 'direction'
  | 'applies-to'
  | 'metadata-applies-to'
  | 'prefixed'
  | 'sub-state'
  | 'code-type'
  | 'mark-type'
  | 'match-type'
  | 'priority'
  | 'positive'
  | 'similarity'
  | 'state'
  | 'code-point'
  | 'space'
  | 'preserve'
  | 'normalization'
  | 'version'

interface ValueRule {
  readonly fits: (value: string) => boolean
  readonly expected: string
}

const oneOf = (list: string): ValueRule => {
  const words = list.split(' ')
  return { fits: value => words.includes(value), expected: `one of ${words.join(', ')}` }
}

const matching = (pattern: RegExp, expected: string): ValueRule => ({ fits: value => pattern.test(value), expected })

const NAME_SIGN = String.raw`[\w.\-:\u00b7\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u1fff\u200c\u200d\u203f\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]`
export const NMTOKEN = new RegExp(`^${NAME_SIGN}+$`, 'u')
const NMTOKENS = new RegExp(`^\\s*${NAME_SIGN}+(?:\\s+${NAME_SIGN}+)*\\s*$`, 'u')
const PREFIXED = /^[^\s:]+:[^\s:]+$/

/** The rule for each type of value, by the XLIFF 2.1 specification, section 4.3, and the value types of XML Schema. */
export const VALUES: Readonly<Record<ValueType, ValueRule>> = {
  text: { fits: () => true, expected: 'a text' },
  nmtoken: matching(NMTOKEN, 'a name of letters, digits, ".", "-", "_" and ":" (NMTOKEN)'),
  nmtokens: matching(NMTOKENS, 'names apart by spaces (NMTOKENS)'),
  language: { fits: isLanguageTag, expected: 'a BCP 47 language tag such as es or pt-BR' },
  'yes-no': oneOf('yes no'),
  reorder: oneOf('yes firstNo no'),
  direction: oneOf('ltr rtl auto'),
  'applies-to': oneOf('source target'),
  'metadata-applies-to': oneOf('source target ignorable'),
  prefixed: {
    fits: value => PREFIXED.test(value) && !value.startsWith('xlf:'),
    expected: 'a prefix and a value, as in my:value; the prefix xlf is reserved',
  },
  'sub-state': {
    fits: value => /^[^\s:]+:\S/.test(value) && !value.startsWith('xlf:'),
    expected: 'a prefix and a value, as in my:value; the prefix xlf is reserved',
  },
  'code-type': oneOf('fmt ui quote link image other'),
  'mark-type': {
    fits: value => /^(?:generic|comment|term)$/.test(value) || (PREFIXED.test(value) && !value.startsWith('xlf:')),
    expected: 'generic, comment, term, or a prefix and a value, as in my:value',
  },
  'match-type': oneOf('am mt icm idm tb tm other'),
  priority: matching(/^\s*\+?0*(?:[1-9]|10)\s*$/, 'a whole number from 1 to 10'),
  positive: matching(/^\s*\+?0*[1-9]\d*\s*$/, 'a whole number above zero'),
  similarity: {
    fits: value => /^\s*\+?(?:\d+(?:\.\d*)?|\.\d+)\s*$/.test(value) && Number(value) <= 100,
    expected: 'a number from 0.0 to 100.0',
  },
  state: oneOf('initial translated reviewed final'),
  'code-point': {
    fits: isCodePointOutsideXml,
    expected: 'four to six hexadecimal digits of a code point that XML cannot hold, as in 001A',
  },
  space: oneOf('default preserve'),
  preserve: oneOf('preserve'),
  normalization: oneOf('none nfc nfd'),
  version: oneOf('2.0 2.1 2.2'),
}

/**
 * XML 1.0 allows tab, line ends and U+0020 to U+10FFFF, without surrogates, U+FFFE and U+FFFF; it discourages U+007F to
 * U+009F.
 */
function isCodePointOutsideXml(hex: string): boolean {
  if (!/^(?:[\da-fA-F]{2}){2,3}$/.test(hex)) return false
  const point = Number.parseInt(hex, 16)
  if (point < 0x20) return point !== 0x9 && point !== 0xa && point !== 0xd
  if (point >= 0x7f && point <= 0x9f) return point !== 0x85
  return (point >= 0xd800 && point <= 0xdfff) || point === 0xfffe || point === 0xffff
}
