import { InterlinearError } from '../../errors.ts'
import { splitId } from '../import/unit-id.ts'
import { OWN, type ReceivedFile, type ReceivedNote, type ReceivedUnit } from '../model.ts'
import { linesOf, parsePo } from './read.ts'

/** Reads the units of a returned PO file. Throws an input error, also for a unit that is there twice. */
export function receivePo(text: string, file: string): ReceivedFile {
  const table = parsePo(text, file)
  const headers: Readonly<Record<string, string>> = table.headers ?? {}
  const lines = linesOf(text, (first, line) => {
    throw new InterlinearError(
      'input',
      `found a unit a second time, which stands on line ${first}, expected each once.`,
      {
        place: { file, line },
        hint: 'Keep the one that is right.',
      },
    )
  })
  const units = Object.values(table.translations).flatMap(context =>
    Object.values(context).flatMap(({ msgid, msgctxt, msgstr, comments }): readonly ReceivedUnit[] => {
      if (msgid === '') return []
      const line = lines.get(`${msgctxt ?? ''}\u0004${msgid}`)
      const target = msgstr?.[0] ?? ''
      return [
        {
          ...splitId(msgctxt ?? msgid),
          ...(line === undefined ? {} : { line }),
          source: [msgid],
          target: target === '' ? [] : [target],
          written: target,
          hashes: hashesIn(comments?.extracted ?? ''),
          notes: notesOf(comments?.translator),
          ...((comments?.flag ?? '').split(',').some(flag => flag.trim() === 'fuzzy') ? { fuzzy: true as const } : {}),
        },
      ]
    }),
  )
  const to = headers.Language ?? headers.language
  const from = headers['X-Source-Language'] ?? headers['x-source-language']
  return { ...(from ? { from } : {}), ...(to ? { to: to.replaceAll('_', '-') } : {}), units }
}

const HASHES = new RegExp(`^${OWN} source ([0-9a-f]+) target ([0-9a-f]+)$`, 'm')

function hashesIn(extracted: string): ReceivedUnit['hashes'] {
  const [, source, target] = HASHES.exec(extracted) ?? []
  return source === undefined || target === undefined ? {} : { source, target }
}

const notesOf = (translator: string | undefined): readonly ReceivedNote[] => {
  const text = (translator ?? '').trim()
  return text === '' ? [] : [{ text }]
}
