import { InterlinearError } from '../../../../errors.ts'
import type { Package, Part } from '../package/parts.ts'
import { readRelations } from './relations.ts'
import { namesOf } from './xml-names.ts'

/** The parts that an edition is written in. */
export interface WordParts {
  readonly main: Part
  readonly styles: Part | undefined
  readonly core: Part | undefined
  /** Other parts with texts: notes, headers and footers. */
  readonly others: readonly (readonly [type: string, part: Part])[]
}

const TEXTS = ['footnotes', 'endnotes', 'header', 'footer'] as const

/** The parts of a Word file. Throws an input error for another kind of archive, and for a file with macros. */
export function wordParts(file: Package): WordParts {
  const relations = readRelations(file, '')
  const name = relations.partsOf('officeDocument')[0] ?? 'word/document.xml'
  const main = file.part(name)
  if (!main || namesOf(main.root).of(main.root) !== 'w:document') {
    throw new InterlinearError('input', `found a zip archive ${whatElse(file, main)}, expected a Word file (.docx).`, {
      place: { file: file.file },
      hint: 'Open it in a word processor, and save it as .docx.',
    })
  }
  refuseMacros(file)
  const own = readRelations(file, name)
  const partsOf = (type: string): readonly Part[] => own.partsOf(type).flatMap(part => file.part(part) ?? [])
  return {
    main,
    styles: partsOf('styles')[0],
    core: relations.partsOf('core-properties').flatMap(part => file.part(part) ?? [])[0],
    others: TEXTS.flatMap(type => partsOf(type).map(part => [type, part] as const)),
  }
}

function whatElse(file: Package, main: Part | undefined): string {
  if (file.has('content.xml')) return 'of an OpenDocument file'
  return main ? `whose document is <${main.root.name}>` : 'without a document (word/document.xml)'
}

function refuseMacros(file: Package): void {
  if (!file.names.some(name => /(?:^|\/)vba(?:Project|Data)\.(?:bin|xml)$/i.test(name))) return
  throw new InterlinearError('input', 'found macros in the file (.docm), expected a document without programs.', {
    place: { file: file.file },
    hint: 'Open it in a word processor, and save it as .docx.',
  })
}
