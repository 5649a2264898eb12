import { InterlinearError } from '../../../errors.ts'
import { tell } from '../../../say.ts'
import { toldError } from '../../../told-error.ts'

/** How a text is encoded, by its byte order mark; UTF-8 where it has none. */
export function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** Text from bytes that must be UTF-8; throws an input error with the offset of the first byte that is not. */
export function decodeUtf8(bytes: Uint8Array, file: string): string {
  if (isPdf(bytes)) {
    throw new InterlinearError('input', 'found a PDF, expected a text.', {
      place: { file },
      hint: 'Nothing can be written back into a PDF: take the file that it was made from.',
    })
  }
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

/** Whether bytes are a PDF, whatever their file's name says. */
export const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('utf-8').decode(bytes.subarray(0, 8)).startsWith('%PDF-')

/** The offset where the first character that is not well-formed begins. */
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
