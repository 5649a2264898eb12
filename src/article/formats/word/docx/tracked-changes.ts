import { InterlinearError } from '../../../../errors.ts'
import { descendants } from '../../xml/elements.ts'
import type { Part } from '../package/parts.ts'
import type { XmlNames } from './xml-names.ts'

/** Tracked changes: a file with them would be two texts at once. */
const CHANGES: ReadonlySet<string> = new Set(
  'w:ins w:del w:moveFrom w:moveTo w:delText w:delInstrText w:cellIns w:cellDel w:cellMerge'.split(' '),
)

/** Refuses a part that has tracked changes; the error names their author. */
export function refuseChanges({ root }: Part, names: XmlNames, file: string): void {
  for (const element of descendants(root)) {
    if (!CHANGES.has(names.of(element))) continue
    const author = names.attribute(element, 'w:author')
    throw new InterlinearError('input', `found tracked changes${author ? ` (by ${author})` : ''}, expected one text.`, {
      place: { file },
      hint: 'Accept or reject them in the word processor (Review → Accept all changes), and save the file.',
    })
  }
}
