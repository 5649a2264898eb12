import { deflateSync, Inflate } from 'fflate'
import { InterlinearError } from '../../../../errors.ts'
import { crc32 } from './crc32.ts'

/** A file in a zip archive. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly crc: number
  /** Sizes in bytes, compressed in the archive and uncompressed. */
  readonly packed: number
  readonly size: number
  /** Where its local header starts. */
  readonly at: number
  /** Its record in the central directory. */
  readonly record: Uint8Array
}

/** A zip archive, its entries in the order of its directory. */
export interface Zip {
  readonly bytes: Uint8Array
  readonly entries: ReadonlyMap<string, ZipEntry>
  /** Where the directory starts, and its last record. */
  readonly directory: number
  readonly end: number
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const END_LENGTH = 22
const STORED = 0
const DEFLATED = 8
/** No article is larger: 60 MB of XML in one part are ten thousand pages. */
export const MOST_BYTES = 60_000_000
const MOST_ENTRIES = 20_000

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const damaged = (what: string, file: string): InterlinearError =>
  new InterlinearError('input', `the file is damaged: ${what}.`, {
    place: { file },
    hint: 'Open it in a word processor, save it again, or take it from a backup.',
  })

/**
 * Reads the directory of a zip archive. Throws an input error if it is damaged, encrypted, or has paths outside the
 * archive.
 */
export function openZip(given: Uint8Array, file: string): Zip {
  // A copy of a slice of a Buffer would not be a real copy.
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
  const view = viewOf(bytes)
  const end = endRecord(view)
  if (end === undefined) throw damaged('the directory of its zip archive is missing', file)
  const count = view.getUint16(end + 10, true)
  const directory = view.getUint32(end + 16, true)
  if (count === 0xffff || directory === 0xffffffff || count > MOST_ENTRIES) {
    throw new InterlinearError('input', 'found a zip archive of the size of a disk, expected a document.', {
      place: { file },
    })
  }
  const entries = new Map<string, ZipEntry>()
  let at = directory
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw damaged('its zip directory is cut off', file)
    const length = 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    const entry = readEntry(bytes.subarray(at, Math.min(at + length, end)), file)
    if (entries.has(entry.name)) throw damaged(`it has two parts named "${entry.name}"`, file)
    entries.set(entry.name, entry)
    at += length
  }
  return { bytes, entries, directory, end }
}

/** Finds the end record, which only a comment may follow. */
function endRecord(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_LENGTH - 0xffff)
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at
  }
  return undefined
}

function readEntry(record: Uint8Array, file: string): ZipEntry {
  const view = viewOf(record)
  const name = new TextDecoder().decode(record.subarray(46, 46 + view.getUint16(28, true)))
  if (/^\/|\\|(?:^|\/)\.\.(?:\/|$)|^[a-z]:|\0/i.test(name)) {
    throw new InterlinearError('input', `found a part named "${name}", which leads out of the file.`, {
      place: { file },
      hint: 'Do not trust this file; ask its author for another one.',
    })
  }
  if (view.getUint16(8, true) & 1) throw encrypted(file)
  return {
    name,
    method: view.getUint16(10, true),
    crc: view.getUint32(16, true),
    packed: view.getUint32(20, true),
    size: view.getUint32(24, true),
    at: view.getUint32(42, true),
    record,
  }
}

/** The error for a file that needs a password. */
export const encrypted = (file: string): InterlinearError =>
  new InterlinearError('input', 'the file is protected by a password.', {
    place: { file },
    hint: 'Open it in a word processor, and save it without a password.',
  })

/** The error for a file that is too large for an article, or made to fill a computer. */
export const tooLarge = (found: string, file: string): InterlinearError =>
  new InterlinearError('input', `${found}.`, {
    place: { file },
    hint: 'If it is an article, split it; if you do not know where it comes from, delete it.',
  })

/** The content of an entry. Throws an input error if it is damaged, or larger than an article can be. */
export function unpack({ bytes }: Zip, entry: ZipEntry, file: string): Uint8Array {
  const { name, method, size, packed, crc } = entry
  if (size > MOST_BYTES || packed > MOST_BYTES) {
    throw tooLarge(`"${name}" in it has ${size} bytes, expected at most ${MOST_BYTES}`, file)
  }
  const data = dataOf(bytes, entry)
  if (!data) throw damaged(`the part "${name}" is cut off`, file)
  if (method !== STORED && method !== DEFLATED) throw damaged(`the part "${name}" is packed in an unknown way`, file)
  const content = method === STORED ? data : inflated(data, size)
  if (content?.length !== size || crc32(content) !== crc) {
    throw damaged(`the part "${name}" is not what its checksum says`, file)
  }
  return content
}

/** The bytes of an entry after its local header; undefined if that is missing. */
function dataOf(bytes: Uint8Array, { at, packed }: ZipEntry): Uint8Array | undefined {
  const view = viewOf(bytes)
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return undefined
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  return start + packed > bytes.length ? undefined : bytes.subarray(start, start + packed)
}

/** Small enough that its uncompressed size, a thousand times as large at most, is harmless. */
const STEP = 16_384

/** Uncompresses data; stops if there is more than the directory says. */
function inflated(data: Uint8Array, size: number): Uint8Array | undefined {
  const content = new Uint8Array(size)
  let length = 0
  const inflate = new Inflate(part => {
    if (length + part.length > size) throw new RangeError('more than the size that the directory says')
    content.set(part, length)
    length += part.length
  })
  try {
    for (let at = 0; at < data.length; at += STEP) inflate.push(data.subarray(at, at + STEP), at + STEP >= data.length)
  } catch {
    return undefined
  }
  return length === size ? content : undefined
}

/** The archive with other content in some entries; all others stay byte for byte, in order, compressed as they were. */
export function replaceEntries(zip: Zip, contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  if (contents.size === 0) return zip.bytes
  const { bytes, directory, end } = zip
  const placed = [...zip.entries.values()].toSorted((one, other) => one.at - other.at)
  const parts: Uint8Array[] = []
  const records = new Map<string, Uint8Array>()
  let length = 0
  const add = (part: Uint8Array): void => {
    parts.push(part)
    length += part.length
  }
  // Bytes that some programs write before the first entry stay.
  add(bytes.subarray(0, placed[0]?.at ?? 0))
  placed.forEach((entry, index) => {
    const content = contents.get(entry.name)
    const record = entry.record.slice()
    viewOf(record).setUint32(42, length, true)
    records.set(entry.name, record)
    if (content === undefined) add(bytes.subarray(entry.at, placed[index + 1]?.at ?? directory))
    else for (const part of writtenEntry(bytes, { entry, record, content })) add(part)
  })
  const start = length
  for (const { name } of zip.entries.values()) add(records.get(name) ?? new Uint8Array())
  const last = bytes.slice(end)
  viewOf(last).setUint32(12, length - start, true)
  viewOf(last).setUint32(16, start, true)
  return joined([...parts, last], length + last.length)
}

interface Rewrite {
  readonly entry: ZipEntry
  /** Its record in the new directory, with the new sizes. */
  readonly record: Uint8Array
  readonly content: Uint8Array
}

/** The flag of entries whose sizes stand after their data. */
const SIZES_BEHIND = 8

/** An entry with other content: its local header and its data. */
function writtenEntry(bytes: Uint8Array, { entry, record, content }: Rewrite): readonly Uint8Array[] {
  const { at, method } = entry
  const view = viewOf(bytes)
  const header = bytes.slice(at, at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true))
  const data = method === DEFLATED ? deflateSync(content) : content
  const fields = [crc32(content), data.length, content.length]
  const [local, central] = [viewOf(header), viewOf(record)]
  for (const [index, field] of fields.entries()) {
    local.setUint32(14 + 4 * index, field, true)
    central.setUint32(16 + 4 * index, field, true)
  }
  local.setUint16(6, local.getUint16(6, true) & ~SIZES_BEHIND, true)
  central.setUint16(8, central.getUint16(8, true) & ~SIZES_BEHIND, true)
  return [header, data]
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
