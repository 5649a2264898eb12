import { InterlinearError } from '../../../../errors.ts'
import { applyEdits, type Edit } from '../../../syntax/edits.ts'
import { readXml, type XmlElement } from '../../xml/elements.ts'
import { encrypted, MOST_BYTES, openZip, replaceEntries, tooLarge, unpack, type Zip } from './zip.ts'

/** A part of a document that is XML. */
export interface Part {
  readonly name: string
  readonly xml: string
  readonly root: XmlElement
}

/** A document's file: an archive of parts, or a single XML file. */
export interface Package {
  readonly file: string
  readonly has: (name: string) => boolean
  readonly names: readonly string[]
  /** A part as XML; undefined if it is missing. Throws an input error if it is not XML. */
  readonly part: (name: string) => Part | undefined
  /** The file with changes in some of its parts, and everything else byte for byte. */
  readonly withEdits: (edits: ReadonlyMap<string, readonly Edit[]>) => Uint8Array
}

/** The first bytes of a Microsoft compound file: an old `.doc`, or an encrypted file. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ZIP = [0x50, 0x4b]
/** A compound file's name for the encrypted document in it. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap(letter => [letter.charCodeAt(0), 0])

/**
 * Opens a document. `kind` is its extension, for messages. Throws an input error that says what the file is instead.
 */
export function openPackage(bytes: Uint8Array, kind: '.docx' | '.odt', file: string): Package {
  const startsWith = (mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte)
  if (startsWith(ZIP)) return zipPackage(openZip(bytes, file), file)
  if (startsWith(COMPOUND)) {
    if (holds(bytes, ENCRYPTED)) throw encrypted(file)
    throw new InterlinearError('input', `found an old Word file (.doc), expected a ${kind} file.`, {
      place: { file },
      hint: `Open it in a word processor, and save it as ${kind}.`,
    })
  }
  if (
    kind === '.odt' &&
    /^(?:\uFEFF)?\s*<(?:\?xml|office:document)/.test(new TextDecoder().decode(bytes.subarray(0, 200)))
  ) {
    return flatPackage(bytes, file)
  }
  const found = new TextDecoder().decode(bytes.subarray(0, 5)) === '%PDF-' ? 'a PDF' : 'no zip archive'
  throw new InterlinearError('input', `found ${found}, expected a ${kind} file.`, {
    place: { file },
    hint: `Open it in a word processor, and save it as ${kind}; a text file needs another ending.`,
  })
}

function holds(bytes: Uint8Array, mark: readonly number[]): boolean {
  const [first = 0] = mark
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

function zipPackage(zip: Zip, file: string): Package {
  const read = new Map<string, Part>()
  let size = 0
  const part = (name: string): Part | undefined => {
    const entry = zip.entries.get(name)
    const known = read.get(name)
    if (!entry || known) return known
    const content = unpack(zip, entry, file)
    size += content.length
    // Each part may be small, but together they may be too large.
    if (size > MOST_BYTES) throw tooLarge(`its parts of text have more than ${MOST_BYTES} bytes`, file)
    const own = partOf(name, content, file)
    read.set(name, own)
    return own
  }
  return {
    file,
    has: name => zip.entries.has(name),
    names: [...zip.entries.keys()],
    part,
    withEdits: edits => replaceEntries(zip, edited(edits, part)),
  }
}

/** The name of the only part of a flat file. */
export const FLAT = 'flat'

function flatPackage(bytes: Uint8Array, file: string): Package {
  const flat = partOf(FLAT, bytes, file)
  return {
    file,
    has: name => name === FLAT,
    names: [FLAT],
    part: name => (name === FLAT ? flat : undefined),
    withEdits: edits => edited(edits, () => flat).get(FLAT) ?? bytes,
  }
}

function edited(
  edits: ReadonlyMap<string, readonly Edit[]>,
  part: (name: string) => Part | undefined,
): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...edits].flatMap(([name, own]) => {
      const found = part(name)
      return found && own.length > 0 ? [[name, new TextEncoder().encode(applyEdits(found.xml, own))] as const] : []
    }),
  )
}

function partOf(name: string, bytes: Uint8Array, file: string): Part {
  const place = name === FLAT ? file : `${file}/${name}`
  const xml = decoded(bytes, place)
  const doctype = xml.indexOf('<!DOCTYPE')
  if (doctype >= 0) {
    throw new InterlinearError(
      'input',
      'found <!DOCTYPE, which no word processor writes, expected XML without entities.',
      {
        place: { file: place },
        hint: 'Do not trust this file; open it in a word processor, and save it again.',
      },
    )
  }
  const base = xml.startsWith('\uFEFF') ? 1 : 0
  return { name, xml, root: readXml(xml.slice(base), { file: place, base, most: MOST_ELEMENTS }) }
}

/** More would need too much memory; a thousand pages have fewer. */
const MOST_ELEMENTS = 700_000

function decoded(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new InterlinearError('input', 'not valid UTF-8, expected XML as word processors write it.', {
      place: { file },
      hint: 'Open the file in a word processor, and save it again.',
      cause,
    })
  }
}
