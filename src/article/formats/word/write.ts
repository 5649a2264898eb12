import type { Article } from '../../../model.ts'
import type { Edit } from '../../syntax/edits.ts'
import type { ReadDocument } from './document.ts'
import { editsOfLine, lineText } from './rich/lines.ts'

/**
 * The article's file with another text, which has a line for each line of its source. Only texts change, in their
 * parts; a file with an unchanged text stays the same, byte for byte.
 */
export function writeDocument(article: Pick<Article, 'source' | 'slug'>, text: string, file: ReadFile): Uint8Array {
  if (text === article.source) return file.bytes
  const document = file.read(file.bytes, article.slug)
  const edits = new Map<string, Edit[]>()
  const targets = text.split('\n')
  const xmlOf = (part: string): string => document.file.part(part)?.xml ?? ''
  document.lines.forEach((line, index) => {
    const target = targets[index] ?? ''
    if (target === lineText(line)) return
    for (const [part, edit] of editsOfLine(line, target, { xmlOf, dialectOf: document.dialectOf })) {
      const own = edits.get(part) ?? []
      edits.set(part, own)
      own.push(edit)
    }
  })
  return document.file.withEdits(edits)
}

interface ReadFile {
  readonly bytes: Uint8Array
  readonly read: ReadDocument
}
