import { InterlinearError } from '../../../errors.ts'
import { tell } from '../../../say.ts'
import { toldError } from '../../../told-error.ts'

/** The encoding of a text by its byte order mark; UTF-8 if it has none. */
export function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** Text from bytes that must be UTF-8; throws an input error with the offset of the first invalid byte. */
export function decodeUtf8(bytes: Uint8Array, file: string): string {
  const other = otherKind(bytes)
  if (other)
    throw new InterlinearError('input', `found ${other.what}, expected a text.`, { place: { file }, hint: other.hint })
  const zero = bytes.indexOf(0)
  if (zero >= 0) {
    throw new InterlinearError('input', `found a binary file (a zero byte at byte ${zero}), expected UTF-8 text.`, {
      place: { file },
      hint: 'It is damaged, or of another kind than its name says.',
    })
  }
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  try {
    return decoder.decode(bytes)
  } catch (cause) {
    const offset = invalidUtf8At(bytes)
    const byte = bytes[offset]?.toString(16).padStart(2, '0') ?? 'its end'
    throw toldError('input', tell('not-utf8', { byte, offset: String(offset) }), {
      place: { file },
      hint: tell('save-as-utf8', {}),
      cause,
    })
  }
}

/** A kind of file that is recognized by its first bytes, whatever its name. */
interface OtherKind {
  readonly start: string
  readonly what: string
  readonly hint: string
}

const OTHER_KINDS: readonly OtherKind[] = [
  {
    start: '%PDF-',
    what: 'a PDF',
    hint: 'Nothing can be written back into a PDF: take the file that it was made from.',
  },
  { start: '{\\rtf', what: 'RTF', hint: 'Save it as .docx, .odt or plain text.' },
  {
    start: 'PK\u0003\u0004',
    what: 'a zip archive',
    hint: 'A Word or OpenDocument file is named .docx or .odt; take any other file out of its archive.',
  },
  { start: '\u00d0\u00cf\u0011\u00e0', what: 'a file of an old Office program', hint: 'Save it as .docx or .odt.' },
]

/** The kind of a file that is no text; undefined if its first bytes are unknown. */
export function otherKind(bytes: Uint8Array): OtherKind | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  return OTHER_KINDS.find(({ start }) => head.startsWith(start))
}

/** The offset of the first character that is not valid UTF-8. */
function invalidUtf8At(bytes: Uint8Array): number {
  const decodes = (end: number, stream: boolean): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream })
      return true
    } catch {
      return false
    }
  }
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (decodes(middle, true)) low = middle
    else high = middle - 1
  }
  while (low > 0 && !decodes(low, false)) low--
  return low
}
