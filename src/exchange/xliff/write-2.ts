import type { UnitState } from '../../model.ts'
import { nestedPairs, wholeText } from '../coded-text.ts'
import { type Code, type CodedText, type ExchangeEdition, type ExchangeNote, type ExchangeUnit, OWN } from '../model.ts'
import { xml, xmlAttributes, xmlParts } from '../xml/write.ts'
import { originOf } from './match-origin.ts'

const NAMESPACES = {
  xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
  'xmlns:gls': 'urn:oasis:names:tc:xliff:glossary:2.0',
  'xmlns:mda': 'urn:oasis:names:tc:xliff:metadata:2.0',
  'xmlns:mtc': 'urn:oasis:names:tc:xliff:matches:2.0',
  'xmlns:slr': 'urn:oasis:names:tc:xliff:sizerestriction:2.0',
}

/** Writes editions in one pair of locales as XLIFF 2.1, with a `<file>` for each article. */
export function writeXliff2(editions: readonly ExchangeEdition[]): string {
  const [first] = editions
  const root = { ...NAMESPACES, version: '2.1', srcLang: first?.from, trgLang: first?.to }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${xmlAttributes(root)}>\n${editions.map(fileOf).join('')}</xliff>\n`
}

function fileOf({ slug, units }: ExchangeEdition, index: number): string {
  const attributes = { id: `f${index + 1}`, original: slug, canResegment: 'no', 'xml:space': 'preserve' }
  const profiles = units.some(({ longest }) => longest !== undefined)
    ? '    <slr:profiles generalProfile="xliff:codepoints"/>\n'
    : ''
  const metadata = metadataOf('    ', { article: slug })
  return `  <file${xmlAttributes(attributes)}>\n${metadata}${profiles}${units.map(unitOf).join('')}  </file>\n`
}

function metadataOf(indent: string, values: Readonly<Record<string, string>>): string {
  const metas = Object.entries(values).map(
    ([type, value]) => `${indent}    <mda:meta${xmlAttributes({ type })}>${xml(value)}</mda:meta>\n`,
  )
  return `${indent}<mda:metadata>\n${indent}  <mda:metaGroup category="${OWN}">\n${metas.join('')}${indent}  </mda:metaGroup>\n${indent}</mda:metadata>\n`
}

/** An NMTOKEN of ASCII characters only, which every tool accepts. */
const NAME = /^[\w.-]+$/

const STATES: Readonly<Record<UnitState, string>> = {
  initial: 'initial',
  translated: 'translated',
  reviewed: 'reviewed',
  final: 'final',
}

function unitOf(unit: ExchangeUnit, index: number): string {
  const { key, source, target, longest, hashes } = unit
  const data = dataOf([source, target])
  const attributes = {
    id: NAME.test(key) ? key : `u${index + 1}`,
    name: key,
    'slr:sizeRestriction': longest,
  }
  const hasTarget = target.length > 0
  const kept = new Set((hasTarget ? target : source).flatMap(piece => (typeof piece === 'string' ? [] : [piece.id])))
  const state = hasTarget ? STATES[unit.state] : 'initial'
  const parts = [
    matchesOf(unit),
    glossaryOf(unit),
    metadataOf('      ', hashes),
    notesOf(unit.notes),
    originalData(data),
    `      <segment id="${SEGMENT}" state="${state}">\n`,
    `        <source>${textOf(source, { data, kept })}</source>\n`,
    hasTarget ? `        <target>${textOf(target, { data, kept })}</target>\n` : '',
    '      </segment>\n',
  ]
  return `    <unit${xmlAttributes(attributes)}>\n${parts.join('')}    </unit>\n`
}

/** No code has this id: their ids are numbers, with a `t` before those that only the target has. */
const SEGMENT = 's1'

const MATCH_TYPES = { memory: 'tm', machine: 'mt', person: 'other' } as const

function matchesOf({ matches }: ExchangeUnit): string {
  if (matches.length === 0) return ''
  const lines = matches.map(({ source, target, quality, ...from }, index) => {
    const type = MATCH_TYPES[from.origin]
    const origin = originOf(from)
    const attributes = { id: `m${index + 1}`, ref: `#${SEGMENT}`, matchQuality: quality.toFixed(1), origin, type }
    const data = dataOf([source, target])
    const [before, after] = [source, target].map(text => textOf(text, { data, kept: new Set() }))
    const texts = `          <source>${before}</source>\n          <target>${after}</target>\n`
    return `        <mtc:match${xmlAttributes(attributes)}>\n${originalData(data)}${texts}        </mtc:match>\n`
  })
  return `      <mtc:matches>\n${lines.join('')}      </mtc:matches>\n`
}

function glossaryOf({ terms }: ExchangeUnit): string {
  if (terms.length === 0) return ''
  const lines = terms.map(({ source, target, note }, index) => {
    const definition = note === undefined ? '' : `<gls:definition>${xml(note)}</gls:definition>`
    return `        <gls:glossEntry id="g${index + 1}" ref="#${SEGMENT}"><gls:term>${xml(source)}</gls:term><gls:translation>${xml(target)}</gls:translation>${definition}</gls:glossEntry>\n`
  })
  return `      <gls:glossary>\n${lines.join('')}      </gls:glossary>\n`
}

function notesOf(notes: readonly ExchangeNote[]): string {
  if (notes.length === 0) return ''
  const lines = notes.map(({ kind, text, author }, index) => {
    const category = `${OWN}:${kind}`
    const words = author === undefined ? text : `${author}: ${text}`
    return `        <note id="n${index + 1}" category="${category}">${xml(words)}</note>\n`
  })
  return `      <notes>\n${lines.join('')}      </notes>\n`
}

/** The ids of `<data>` elements, by their content. */
type Data = ReadonlyMap<string, string>

function dataOf(texts: readonly CodedText[]): Data {
  const all = texts.flatMap(text => text.flatMap(piece => (typeof piece === 'string' ? [] : [piece.data])))
  return new Map([...new Set(all)].map((data, index) => [data, `d${index + 1}`]))
}

function originalData(data: Data): string {
  if (data.size === 0) return ''
  const lines = [...data].map(([text, id]) => `        <data id="${id}">${content(text)}</data>\n`)
  return `      <originalData>\n${lines.join('')}      </originalData>\n`
}

/** A text, with characters that XML cannot contain as code points. */
const content = (text: string): string =>
  xmlParts(text)
    .map(part =>
      typeof part === 'string' ? xml(part) : `<cp hex="${part.toString(16).toUpperCase().padStart(4, '0')}"/>`,
    )
    .join('')

/** What is needed to write the codes of a unit. */
interface Writing {
  readonly data: Data
  /** The ids of codes in the target: only these can be marked as fixed. */
  readonly kept: ReadonlySet<string>
}

function textOf(text: CodedText, writing: Writing): string {
  const nested = nestedPairs(text)
  return text
    .map((piece, index) =>
      typeof piece === 'string' ? content(piece) : codeOf(piece, { text, index, nested, ...writing }),
    )
    .join('')
}

interface Around extends Writing {
  readonly text: CodedText
  readonly index: number
  readonly nested: ReadonlySet<string>
}

function codeOf(code: Code, { text, index, data, kept, nested }: Around): string {
  const { id, kind } = code
  const dataRef = data.get(code.data)
  if (kind === 'void') return `<ph${xmlAttributes({ id, dataRef, ...equivalent(code, kept) })}/>`
  if (!nested.has(id)) {
    return kind === 'open'
      ? `<sc${xmlAttributes({ id, dataRef })}/>`
      : `<ec${xmlAttributes({ startRef: id, dataRef })}/>`
  }
  if (kind === 'close') return '</pc>'
  const end = text.find(
    (piece, at) => at > index && typeof piece !== 'string' && piece.kind === 'close' && piece.id === id,
  )
  const dataRefEnd = end === undefined ? undefined : data.get(wholeText([end]))
  return `<pc${xmlAttributes({ id, dataRefStart: dataRef, dataRefEnd })}>`
}

/** A placeholder is shown as itself, and is fixed. */
const equivalent = ({ placeholder, data, id }: Code, kept: Writing['kept']): Readonly<Record<string, string>> =>
  placeholder ? { equiv: data, disp: data, ...(kept.has(id) ? { canCopy: 'no', canDelete: 'no' } : {}) } : {}
