import { type Code, type CodedText, type ExchangeEdition, type ExchangeUnit, OWN } from '../model.ts'
import { xml, xmlAttributes } from '../xml/write.ts'
import { originOf } from './match-origin.ts'

/** Writes editions in one pair of locales as XLIFF 1.2, with a `<file>` for each article. */
export function writeXliff1(editions: readonly ExchangeEdition[]): string {
  const files = editions.map(fileOf).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n${files}</xliff>\n`
}

function fileOf({ slug, from, to, units }: ExchangeEdition): string {
  const attributes = {
    original: slug,
    'source-language': from,
    'target-language': to,
    datatype: 'plaintext',
    'xml:space': 'preserve',
  }
  return `  <file${xmlAttributes(attributes)}>\n    <header>\n      <tool tool-id="${OWN}" tool-name="${OWN}"/>\n    </header>\n    <body>\n${units.map(unitOf).join('')}    </body>\n  </file>\n`
}

function unitOf(unit: ExchangeUnit): string {
  const { key, source, target, longest, hashes } = unit
  const isEmpty = target.length === 0
  const limit = longest === undefined ? {} : { maxwidth: longest, 'size-unit': 'char' }
  const parts = [
    `        <source>${textOf(source)}</source>\n`,
    // OmegaT up to version 5 translates the text of the target, so a target without a translation has the source's
    // text.
    `        <target${xmlAttributes({ state: stateOf(unit) })}>${textOf(isEmpty ? source : target)}</target>\n`,
    ...unit.matches.map(matchOf),
    ...unit.terms.map(({ source: term, target: use }) => noteOf(`${term} = ${use}`, `${OWN}:glossary`)),
    ...unit.notes.map(({ kind, text, author }) =>
      noteOf(author === undefined ? text : `${author}: ${text}`, `${OWN}:${kind}`),
    ),
    contextsOf(isEmpty ? { ...hashes, target: hashes.source } : hashes),
  ]
  const attributes = { id: key, resname: key, ...limit }
  return `      <trans-unit${xmlAttributes(attributes)}>\n${parts.join('')}      </trans-unit>\n`
}

const noteOf = (text: string, from: string): string => `        <note${xmlAttributes({ from })}>${xml(text)}</note>\n`

const matchOf = ({ source, target, quality, ...from }: ExchangeUnit['matches'][number]): string =>
  `        <alt-trans${xmlAttributes({ 'match-quality': `${quality.toFixed(0)}%`, origin: originOf(from) })}>\n          <source>${textOf(source)}</source>\n          <target>${textOf(target)}</target>\n        </alt-trans>\n`

function contextsOf(hashes: ExchangeUnit['hashes']): string {
  const contexts = Object.entries(hashes).map(
    ([side, hash]) => `<context context-type="x-${OWN}-${side}">${xml(hash)}</context>`,
  )
  return `        <context-group name="${OWN}" purpose="information">${contexts.join('')}</context-group>\n`
}

function stateOf({ state, target }: ExchangeUnit): string {
  if (target.length === 0) return 'needs-translation'
  return { initial: 'needs-review-translation', translated: 'translated', reviewed: 'signed-off', final: 'final' }[
    state
  ]
}

/** Pairs are written as two elements, since these may overlap, and each contains its native code. */
const textOf = (text: CodedText): string =>
  text.map(piece => (typeof piece === 'string' ? xml(piece) : codeOf(piece, text))).join('')

function codeOf({ id, kind, data, placeholder }: Code, text: CodedText): string {
  if (kind === 'void') {
    const attributes = { id, ...(placeholder ? { 'equiv-text': data } : {}) }
    return `<ph${xmlAttributes(attributes)}>${xml(data)}</ph>`
  }
  const isWhole = text.some(other => typeof other !== 'string' && other.id === id && other.kind !== kind)
  if (!isWhole) return `<it${xmlAttributes({ id, pos: kind })}>${xml(data)}</it>`
  const name = kind === 'open' ? 'bpt' : 'ept'
  return `<${name}${xmlAttributes({ id, rid: id })}>${xml(data)}</${name}>`
}
