import { createReadStream } from 'node:fs'
import { InterlinearError } from '../../../errors.ts'
import { unreadable } from './read.ts'
import { encodingOf } from './utf8.ts'

/**
 * The lines of a file, one at a time and in constant memory. The file must be UTF-8, or UTF-16 with a byte order mark,
 * as from spreadsheets. Throws an input error with the line.
 */
export async function* readLines(path: string, shown = path): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  let rest = ''
  let line = 1
  try {
    for await (const chunk of createReadStream(path)) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true, ignoreBOM: true })
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      for (const each of lines) {
        yield each
        line++
      }
    }
    rest += decoder?.decode() ?? ''
  } catch (cause) {
    if (cause instanceof InterlinearError) throw cause
    if (!(cause instanceof TypeError)) throw unreadable(shown, cause)
    throw new InterlinearError('input', 'the file is not UTF-8.', { place: { file: shown, line }, cause })
  }
  if (rest !== '') yield rest
}
