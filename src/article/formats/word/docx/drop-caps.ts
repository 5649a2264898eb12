import type { XmlElement } from '../../xml/elements.ts'
import { lineText } from '../rich/lines.ts'
import type { Line } from '../rich/model.ts'
import { childNamed, type XmlNames } from './xml-names.ts'

/** Word puts a letter, or the first word, in a frame; a longer text is a separate frame. */
const LONGEST = 30

type LinesOf = (child: XmlElement) => readonly Line[]

/** The lines of an element; a letter in a frame is read as part of the first word of the next paragraph. */
export function withDropCaps({ children }: XmlElement, names: XmlNames, linesOf: LinesOf): readonly Line[] {
  const all: Line[] = []
  let cap: readonly Line[] = []
  for (const child of children) {
    const lines = linesOf(child)
    if (isDropCap(child, names)) {
      all.push(...cap)
      cap = lines
    } else if (cap.length > 0 && lines.length > 0) {
      all.push(...(names.of(child) === 'w:p' ? joined(cap, lines) : [...cap, ...lines]))
      cap = []
    } else all.push(...lines)
  }
  return [...all, ...cap]
}

/** Whether a paragraph is the frame for the first letter of the next one. */
function isDropCap(paragraph: XmlElement, names: XmlNames): boolean {
  if (names.of(paragraph) !== 'w:p') return false
  const frame = childNamed(names, childNamed(names, paragraph, 'w:pPr'), 'w:framePr')
  return /^(?:drop|margin)$/.test(names.attribute(frame, 'w:dropCap') ?? '')
}

function joined([cap, ...beside]: readonly Line[], [line, ...others]: readonly Line[]): readonly Line[] {
  if (!cap || !line) return []
  const letter = lineText(cap).trim()
  const isLetter = letter !== '' && letter.length <= LONGEST && !letter.includes('<')
  return isLetter && /\S/.test(lineText(line))
    ? [{ ...line, dropCap: cap }, ...beside, ...others]
    : [cap, ...beside, line, ...others]
}
