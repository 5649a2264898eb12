import { InterlinearError } from '../../../errors.ts'
import { decodeUtf8, otherKind } from './utf8.ts'

/** The declaration of an encoding is looked for in these first bytes. */
const HEAD = 2048

/**
 * `<meta charset="x">`, `<meta … content="text/html; charset=x">`, `<?xml … encoding="x"?>`, and the header of a PO
 * file.
 */
const DECLARED =
  /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|^[^\S\n]*<\?xml\b[^>]{0,300}?encoding\s*=\s*["']([\w.:-]{2,40})|^"Content-Type:[^"\n]{0,200}charset=([\w.:-]{2,40})/im

/** Byte order marks of UTF-16 and UTF-32. */
const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/**
 * Text from bytes: UTF-8, or else the encoding that the file declares. If it is neither, throws an input error with the
 * likely encoding and a command that converts the file.
 */
export async function decodeText(bytes: Uint8Array, file: string): Promise<string> {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1]
  if (marked) return decodeAs(bytes, marked, file)
  try {
    return decodeUtf8(bytes, file)
  } catch (error) {
    if (otherKind(bytes)) throw error
    const declared = declaredIn(bytes)
    if (declared) return decodeAs(bytes, declared, file)
    const wide = unmarkedUtf16(bytes)
    if (wide) throw otherEncoding(`${wide} without a byte order mark`, { encoding: wide, file, cause: error })
    if (bytes.includes(0) || !(error instanceof InterlinearError)) throw error
    const likely = await guess(bytes)
    throw likely
      ? otherEncoding(`${error.message.replace(/\.$/, '')}; it is probably ${likely}`, {
          encoding: likely,
          file,
          cause: error,
        })
      : error
  }
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).replaceAll('\0', '')
  const [, meta, xml, po] = DECLARED.exec(head) ?? []
  const declared = (meta ?? xml ?? po)?.toLowerCase()
  if (declared === undefined || /^utf-?8$/.test(declared)) return undefined
  return declared === 'utf-16' ? unmarkedUtf16(bytes) : declared
}

/** What browsers read in place of what a file declares, by the Encoding Standard: quotation marks and € are no control characters. */
const READ_AS: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  latin1: 'windows-1252',
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  latin5: 'windows-1254',
}

async function decodeAs(bytes: Uint8Array, encoding: string, file: string): Promise<string> {
  const { decode, encodingExists } = (await import('iconv-lite')).default
  const read = Object.hasOwn(READ_AS, encoding) ? (READ_AS[encoding] ?? encoding) : encoding
  if (!encodingExists(read)) {
    throw new InterlinearError('input', `the file says that it is in "${encoding}", which is no known encoding.`, {
      place: { file },
      hint: 'Save the file as UTF-8.',
    })
  }
  const text = decode(bytes, read, { stripBOM: false })
  const wrong = text.search(/[\uFFFD\0]/)
  if (wrong < 0) return text
  throw new InterlinearError(
    'input',
    `the file says that it is in ${encoding}, but its character ${wrong + 1} is not.`,
    {
      place: { file },
      hint: 'Save the file as UTF-8, and change what it says.',
    },
  )
}

/** UTF-16 without a byte order mark: in most languages every other byte of a text is often zero. */
function unmarkedUtf16(bytes: Uint8Array): Utf16 | undefined {
  const zeros: [even: number, odd: number] = [0, 0]
  const head = bytes.subarray(0, HEAD)
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1]++
  })
  const [even, odd] = zeros
  if (bytes.length % 2 === 1 || even + odd === 0) return undefined
  if (even + odd < head.length * 0.05) return ideographic(head)
  if (even === 0) return 'utf-16le'
  return odd === 0 ? 'utf-16be' : undefined
}

type Utf16 = 'utf-16le' | 'utf-16be'

/** Chinese and Japanese have few zeros: read the right way they are letters, with spaces, line breaks and marks between them. */
function ideographic(head: Uint8Array): Utf16 | undefined {
  const ways = (['utf-16le', 'utf-16be'] as const).map(encoding => {
    const text = new TextDecoder(encoding).decode(head)
    const marks = text.match(/[\s\u3000-\u303f\uff00-\uff65]/g)?.length ?? 0
    const letters = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu)?.length ?? 0
    return { encoding, marks, isText: marks > 0 && marks + letters > 0.9 * text.length }
  })
  return ways.filter(({ isText }) => isText).toSorted((one, other) => other.marks - one.marks)[0]?.encoding
}

async function guess(bytes: Uint8Array): Promise<string | undefined> {
  const { default: chardet } = await import('chardet')
  const likely = chardet.detect(bytes)
  return likely && !/^(?:ascii|utf-8)$/i.test(likely) ? likely : undefined
}

interface Other {
  readonly encoding: string
  readonly file: string
  readonly cause: unknown
}

function otherEncoding(found: string, { encoding, file, cause }: Other): InterlinearError {
  const name = inQuotes(file)
  const message = found.startsWith('not valid') ? `${found}.` : `found ${found}, expected UTF-8.`
  return new InterlinearError('input', message, {
    place: { file },
    hint: `Convert it: \`iconv -f ${encoding.toUpperCase()} -t UTF-8 ${name} > ${name}.new && mv ${name}.new ${name}\`.`,
    cause,
  })
}

/** A path quoted for a shell. */
const inQuotes = (path: string): string => `'${path.replaceAll("'", String.raw`'\''`)}'`
