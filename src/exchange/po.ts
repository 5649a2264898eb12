import { po } from 'gettext-parser'
import { InterlinearError } from '../errors.ts'
import type { BilingualFile, BilingualUnit } from './unit.ts'

/** Reads a gettext file; each plural form is a unit of its own, and fuzzy entries count. Throws an input error. */
export function readPo(text: string, file: string): BilingualFile {
  const table = parse(text, file)
  const headers: Readonly<Record<string, string>> = table.headers ?? {}
  const to = headers.Language ?? headers.language
  const units = Object.values(table.translations).flatMap(context =>
    Object.values(context).flatMap(({ msgid, msgid_plural: plural, msgctxt, msgstr }): BilingualUnit[] => {
      if (msgid === '') return []
      const id = msgctxt ? `${msgctxt}|${msgid}` : msgid
      if (!Array.isArray(msgstr)) {
        throw new InterlinearError('input', `"${msgid}" has no msgstr.`, { place: { file } })
      }
      return msgstr.map((target, form) => ({
        id: msgstr.length > 1 ? `${id}[${form}]` : id,
        source: form > 0 && plural ? plural : msgid,
        target,
      }))
    }),
  )
  return { units, ...(to ? { to: to.replace('_', '-') } : {}) }
}

function parse(text: string, file: string) {
  try {
    return po.parse(text)
  } catch (cause) {
    const line =
      cause !== null && typeof cause === 'object' && 'lineNumber' in cause ? Number(cause.lineNumber) : undefined
    // What the parser knows is wrong has its line; what it stumbles over says nothing of the file.
    const known = line !== undefined && cause instanceof Error ? `: ${cause.message}` : ', expected msgid and msgstr'
    throw new InterlinearError('input', `not a gettext file${known}.`, {
      place: { file, ...(line === undefined ? {} : { line }) },
      cause,
    })
  }
}
