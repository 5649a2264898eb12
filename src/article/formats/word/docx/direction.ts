import type { Edit } from '../../../syntax/edits.ts'
import { descendants, type XmlElement } from '../../xml/elements.ts'
import type { Part } from '../package/parts.ts'
import { xmlText } from '../package/xml-text.ts'
import { PARAGRAPH_PROPERTIES, RUN_PROPERTIES, TABLE_PROPERTIES } from './properties.ts'
import { childNamed, namesOf, type XmlNames } from './xml-names.ts'

/** The element that sets the direction of another element, the properties that contain it, and their order. */
const TURNS: readonly (readonly [element: string, properties: string, turn: string, order: readonly string[]])[] = [
  ['w:p', 'w:pPr', 'w:bidi', PARAGRAPH_PROPERTIES],
  ['w:r', 'w:rPr', 'w:rtl', RUN_PROPERTIES],
  ['w:tbl', 'w:tblPr', 'w:bidiVisual', TABLE_PROPERTIES],
]

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** The changes that set the direction of all paragraphs and tables of a part, and of runs whose letters need it. */
export function directionEdits(part: Part, direction: 'ltr' | 'rtl'): readonly Edit[] {
  const names = namesOf(part.root)
  const elements = descendants(part.root)
  if (direction === 'ltr') {
    const turns = new Set(TURNS.map(([, , turn]) => turn))
    return elements.flatMap(element =>
      turns.has(names.of(element)) && names.of(element.parent ?? element) !== 'w:sectPr'
        ? [{ ...element.outer, text: '' }]
        : [],
    )
  }
  return elements.flatMap(element => {
    const turn = TURNS.find(([name]) => name === names.of(element))
    if (!turn || (turn[0] === 'w:r' && !isRightToLeft(element, part, names))) return []
    return turnEdits(element, turn, names)
  })
}

const isRightToLeft = (run: XmlElement, { xml }: Part, names: XmlNames): boolean =>
  run.children.some(child => names.of(child) === 'w:t' && RIGHT_TO_LEFT.test(xmlText(xml, child)))

function turnEdits(
  element: XmlElement,
  [, name, turn, order]: (typeof TURNS)[number],
  names: XmlNames,
): readonly Edit[] {
  const properties = childNamed(names, element, name)
  const [own, written] = [`<${names.written(turn)}/>`, names.written(name)]
  if (!properties) {
    if (element.start === element.outer.end) return []
    return [{ start: element.start, end: element.start, text: `<${written}>${own}</${written}>` }]
  }
  const known = childNamed(names, properties, turn)
  if (known) return [{ ...known.outer, text: own }]
  if (properties.start === properties.outer.end)
    return [{ ...properties.outer, text: `<${written}>${own}</${written}>` }]
  const rank = order.indexOf(turn.slice(2))
  const next = properties.children.find(child => order.indexOf(names.of(child).slice(2)) > rank)
  const at = next?.outer.start ?? properties.end
  return [{ start: at, end: at, text: own }]
}
