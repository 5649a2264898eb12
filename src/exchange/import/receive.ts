import { InterlinearError } from '../../errors.ts'
import type { Locale } from '../../model.ts'
import { receivePo } from '../gettext/receive.ts'
import type { ReceivedFile } from '../model.ts'
import { receiveTmx } from '../tmx/receive.ts'
import { receiveTsv } from '../tsv/receive.ts'
import { receiveXliff } from '../xliff/receive.ts'

export type ReceivedKind = 'xliff' | 'tmx' | 'po' | 'tsv'

/** The kind of a file, by its beginning, since people and tools rename files. */
function kindOfText(text: string): ReceivedKind | undefined {
  const start = text.slice(0, 5000).replace(/^\ufeff/, '')
  if (/^\s*</.test(start)) {
    const root = /<(?!\?|!)(?:[\w.-]+:)?([\w.-]+)/.exec(start)?.[1]
    return root === 'tmx' ? 'tmx' : 'xliff'
  }
  if (/^(?:msgid|msgctxt) /m.test(start)) return 'po'
  const header = (start.split(/\r\n|\n|\r/)[0] ?? '').toLowerCase()
  return header.includes('\t') && header.includes('source') ? 'tsv' : undefined
}

/** Whether a file is a list of terms, TBX or its predecessor MARTIF, which has no sentences. */
const isTermList = (text: string): boolean =>
  /^\s*</.test(text) &&
  /<(?!\?|!)(?:[\w.-]+:)?([\w.-]+)/.exec(text.slice(0, 5000))?.[1]?.match(/^(?:tbx|martif)$/) != null

/** Reads a file from another tool, whatever its name. `to` is the locale of its targets, if the user gave one. */
export function receiveFile(text: string, file: string, to: Locale | undefined): ReceivedFile {
  if (isTermList(text.replace(/^\ufeff/, ''))) {
    throw new InterlinearError(
      'input',
      'found TBX, a list of terms, expected translated sentences: XLIFF, TMX, PO or TSV.',
      {
        place: { file },
        hint: 'Lists of terms are for the glossary: `interlinear glossary add --from` takes them.',
      },
    )
  }
  switch (kindOfText(text)) {
    case 'xliff':
      return receiveXliff(text, file)
    case 'po':
      return receivePo(text, file)
    case 'tsv':
      return receiveTsv(text, file)
    case 'tmx':
      return receiveTmx(text, file, to)
    default:
      throw new InterlinearError('input', 'found no XLIFF, TMX, PO or TSV, expected one of them.', {
        place: { file },
        hint: 'A TSV file begins with the header id, source and target, apart by tabs. A list of terms goes into the glossary with `interlinear glossary add --from`.',
      })
  }
}
