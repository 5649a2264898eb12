import type { InlineElement } from '../../model.ts'
import type { BilingualFile, BilingualUnit } from '../unit.ts'
import { parseXml } from '../xml/parse.ts'
import { childrenOf, descendantsOf, foreignValue, textOf, type XmlElement } from '../xml/tree.ts'
import { SIZE_RESTRICTION } from './rules/grammar/namespaces.ts'
import { refuseInvalid, type Validation } from './rules/validate.ts'
import { refuseInvalid1, versionOf } from './version.ts'

/** Elements whose content is native code, not text: a translator never sees it. */
const NATIVE_CODE = ['ph', 'bpt', 'ept', 'it', 'x', 'bx', 'ex', 'cp']

/** Inline elements that a target must have like its source; annotations (mrk) are a translator's own. */
const INLINES = [...NATIVE_CODE.filter(name => name !== 'cp'), 'g', 'pc', 'sc', 'ec']

/**
 * Reads XLIFF 1.2 (with the extensions of SDL, memoQ and Memsource) and 2.x; an element without a target gives an empty
 * one. Units that are not to be translated are skipped. Throws an input error with line and rule for an invalid file.
 */
export function readXliff(text: string, file: string, validation: Validation = {}): BilingualFile {
  const document = parseXml(text, file)
  if (versionOf(document, file) === 1) {
    refuseInvalid1(document, file)
    return readVersion1(document)
  }
  refuseInvalid(document, file, validation)
  return readVersion2(document)
}

/** What an element inherits from those around it. */
interface Inherited {
  readonly translate: boolean
}

/** The units of a name that are to be translated, by their own `translate` attribute or the nearest one around them. */
function* translatable(element: XmlElement, name: string, inherited: Inherited): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    const own = child.attributes.translate
    const translate = own === undefined ? inherited.translate : own !== 'no'
    if (child.name !== name) yield* translatable(child, name, { translate })
    else if (translate) yield child
  }
}

const byItself: Inherited = { translate: true }

function readVersion1(document: XmlElement): BilingualFile {
  const files = childrenOf(document, 'file')
  const several = new Set(files.map(({ attributes }) => languagesOf1(attributes).to)).size > 1
  const units = files.flatMap(part => {
    const languages = several ? languagesOf1(part.attributes) : {}
    const translate = part.attributes.translate !== 'no'
    return [...translatable(part, 'trans-unit', { translate })].flatMap(unit =>
      unitsOf1(unit).map(each => ({ ...each, ...languages })),
    )
  })
  return { units, ...languagesOf1(files[0]?.attributes ?? {}) }
}

type Attributes = XmlElement['attributes']

const languagesOf1 = ({ 'source-language': from, 'target-language': to }: Attributes) => ({
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
})

/** One unit, or one for each segment if the source is cut into segments: `<mrk mtype="seg" mid="1">`. */
function unitsOf1(unit: XmlElement): readonly BilingualUnit[] {
  const id = unit.attributes.id ?? ''
  // What SDL hides from a translator.
  if (id.startsWith('lockTU_')) return []
  const [source] = childrenOf(unit, 'seg-source')
  const [target] = childrenOf(unit, 'target')
  const segments = source ? segmentsOf(source) : new Map<string, XmlElement>()
  const limit = limitOf1(unit.attributes)
  if (segments.size === 0) return [{ ...unitOf(unit, id), ...limit }]
  const targets = target ? segmentsOf(target) : new Map<string, XmlElement>()
  const locked = lockedSegments(unit)
  const whole = segments.size === 1 && targets.size === 0 && target !== undefined
  return [...segments]
    .filter(([mid]) => !locked.has(mid))
    .map(([mid, segment]) =>
      pairOf(segment, whole ? target : targets.get(mid), { id: `${id}.${mid}`, line: unit.line }),
    )
}

const segmentsOf = (side: XmlElement): Map<string, XmlElement> =>
  new Map(
    [...descendantsOf(side, 'mrk')]
      .filter(({ attributes }) => attributes.mtype === 'seg')
      .map(mark => [mark.attributes.mid ?? '', mark] as const),
  )

/** Segments that are locked by SDL's definitions. */
const lockedSegments = (unit: XmlElement): ReadonlySet<string> =>
  new Set(
    [...descendantsOf(unit, 'seg')]
      .filter(({ attributes }) => attributes.locked === 'true')
      .map(({ attributes }) => attributes.id ?? ''),
  )

/** Only a width in characters can be checked. */
function limitOf1({ maxwidth, 'size-unit': unit }: Attributes): Pick<BilingualUnit, 'longest'> {
  return maxwidth !== undefined && unit === 'char' && /^\d+$/.test(maxwidth) ? { longest: Number(maxwidth) } : {}
}

function readVersion2(document: XmlElement): BilingualFile {
  const translate = document.attributes.translate !== 'no'
  const units = [...translatable(document, 'unit', { ...byItself, translate })].flatMap(unit => {
    const segments = childrenOf(unit, 'segment')
    const id = unit.attributes.id ?? ''
    return segments.map((segment, index) => ({
      ...unitOf(segment, segments.length === 1 ? id : `${id}.${segment.attributes.id ?? index + 1}`),
      ...(segments.length === 1 ? limitOf2(unit) : {}),
    }))
  })
  const { srcLang: from, trgLang: to } = document.attributes
  const isEmpty = descendantsOf(document, 'unit').next().done
  return { units, ...(from ? { from } : {}), ...(to ? { to } : {}), ...(isEmpty ? { isEmpty: true as const } : {}) }
}

/** The size restriction module's `slr:sizeRestriction="0,25"` or `"25"`, in characters. */
function limitOf2(unit: XmlElement): Pick<BilingualUnit, 'longest'> {
  const restriction = foreignValue(unit, 'sizeRestriction', SIZE_RESTRICTION)
  const longest = /^(?:\d+,)?(\d+)$/.exec(restriction ?? '')?.[1]
  return longest === undefined ? {} : { longest: Number(longest) }
}

function unitOf(element: XmlElement, id: string): BilingualUnit {
  const [source] = childrenOf(element, 'source')
  const [target] = childrenOf(element, 'target')
  return pairOf(source, target, { id, line: element.line })
}

function pairOf(
  source: XmlElement | undefined,
  target: XmlElement | undefined,
  about: Required<Pick<BilingualUnit, 'id' | 'line'>>,
): BilingualUnit {
  const text = (side: XmlElement | undefined): string => (side ? textOf(side, NATIVE_CODE) : '')
  const inlines = { source: inlinesOf(source).map(labelOf), target: inlinesOf(target).map(labelOf) }
  const { id, line } = about
  const unit = { id, source: text(source), target: text(target), line }
  if (inlines.source.length + inlines.target.length === 0) return unit
  const deletable = inlinesOf(source)
    .filter(({ attributes }) => attributes.canDelete === 'yes')
    .map(labelOf)
  const elements = { source: elementsIn(source), target: elementsIn(target) }
  return { ...unit, inlines, elements, ...(deletable.length > 0 ? { deletable } : {}) }
}

/** The inline elements of a side in order. */
function inlinesOf(side: XmlElement | undefined): readonly XmlElement[] {
  return (side?.children ?? []).flatMap(child => {
    if (typeof child === 'string') return []
    const inner = inlinesOf(child)
    return INLINES.includes(child.name) ? [child, ...inner] : inner
  })
}

/** The closing element of each opening one, for elements with separate ends. */
const CLOSES: Readonly<Record<string, string>> = { bpt: 'ept', bx: 'ex', sc: 'ec' }

/** The elements around words, with their spans in the text of the side. */
function elementsIn(side: XmlElement | undefined): readonly InlineElement[] {
  const found: InlineElement[] = []
  const open: { readonly element: XmlElement; readonly start: number }[] = []
  let at = 0
  const visit = (element: XmlElement): void => {
    const start = at
    if (element.name in CLOSES) open.push({ element, start })
    for (const child of NATIVE_CODE.includes(element.name) ? [] : element.children) {
      if (typeof child === 'string') at += child.length
      else visit(child)
    }
    if (element.name === 'g' || element.name === 'pc') found.push({ ...named(element), start, end: at })
    const index = open.findLastIndex(one => CLOSES[one.element.name] === element.name && isPair(one.element, element))
    const [opening] = index < 0 ? [] : open.splice(index, 1)
    if (opening) found.push({ ...named(opening.element), start: opening.start, end: start })
  }
  if (side) visit({ ...side, name: '' })
  return found.sort((one, other) => one.start - other.start || other.end - one.end)
}

const isPair = ({ attributes: one }: XmlElement, { attributes: other }: XmlElement): boolean =>
  (one.rid ?? one.id) === (other.rid ?? other.startRef ?? other.id)

const named = (element: XmlElement): Pick<InlineElement, 'label' | 'name'> => ({
  label: labelOf(element),
  name: labelOf(element),
})

/** An inline element as readers of the file know it: `<ph id="1"/>`. */
function labelOf({ name, attributes }: XmlElement): string {
  const id = attributes.id ?? attributes.startRef ?? attributes.rid
  return id === undefined ? `<${name}/>` : `<${name} id="${id}"/>`
}
