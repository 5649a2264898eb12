import type { Code, CodedText, ExchangeEdition, ExchangeUnit } from '../model.ts'
import { OWN } from '../model.ts'
import { xml, xmlAttributes } from '../xml/write.ts'
import { tmxEnd, tmxStart } from './tmx.ts'

/** Whether a unit has a translation for other texts: not one that is behind its source or waits for a person. */
export const isSettled = ({ target, state }: Pick<ExchangeUnit, 'target' | 'state'>): boolean =>
  target.length > 0 && state !== 'initial'

/**
 * Writes the settled translations of editions as TMX 1.4b, with their codes; one unit for all locales of a sentence.
 */
export function writeEditionsTmx(editions: readonly ExchangeEdition[], version: string): string {
  const units = Map.groupBy(
    editions.flatMap(edition => edition.units.map(unit => ({ edition, unit }))),
    ({ edition, unit }) => `${edition.slug}/${unit.key}`,
  )
  const lines = [...units].map(([id, each]) =>
    unitOf(
      id,
      each.filter(({ unit }) => isSettled(unit)),
    ),
  )
  return `${tmxStart({ sourceLocale: editions[0]?.from ?? 'en', version })}${lines.join('')}${tmxEnd}`
}

interface Placed {
  readonly edition: ExchangeEdition
  readonly unit: ExchangeUnit
}

function unitOf(id: string, units: readonly Placed[]): string {
  const [first] = units
  if (!first) return ''
  const properties = [
    property(`x-${OWN}-source`, first.unit.hashes.source),
    ...units.map(({ edition, unit }) => property(`x-${OWN}-target-${edition.to}`, unit.hashes.target)),
  ]
  const variants = [
    variant(first.edition.from, first.unit.source),
    ...units.map(({ edition, unit }) => variant(edition.to, unit.target)),
  ]
  return `    <tu${xmlAttributes({ tuid: id, srclang: first.edition.from })}>\n${properties.join('')}${variants.join('')}    </tu>\n`
}

const property = (type: string, value: string): string => `      <prop${xmlAttributes({ type })}>${xml(value)}</prop>\n`

const variant = (locale: string, text: CodedText): string =>
  `      <tuv${xmlAttributes({ 'xml:lang': locale })}><seg>${text.map(piece => (typeof piece === 'string' ? xml(piece) : codeOf(piece, text))).join('')}</seg></tuv>\n`

/** Codes by number: `i` pairs the two ends inside of a variant, `x` a code with the same code in another variant. */
function codeOf({ id, kind, data }: Code, text: CodedText): string {
  const ids = [...new Set(text.flatMap(piece => (typeof piece === 'string' ? [] : [piece.id])))]
  const number = ids.indexOf(id) + 1
  const x = /^\d+$/.test(id) ? id : undefined
  if (kind === 'void') return `<ph${xmlAttributes({ x })}>${xml(data)}</ph>`
  const isWhole = text.some(other => typeof other !== 'string' && other.id === id && other.kind !== kind)
  if (!isWhole) return `<it${xmlAttributes({ pos: kind === 'open' ? 'begin' : 'end', x })}>${xml(data)}</it>`
  return kind === 'open'
    ? `<bpt${xmlAttributes({ i: number, x })}>${xml(data)}</bpt>`
    : `<ept${xmlAttributes({ i: number })}>${xml(data)}</ept>`
}
