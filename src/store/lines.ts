import { createReadStream } from 'node:fs'
import { InterlinearError } from '../errors.ts'

/** The lines of a file, strictly UTF-8, one at a time and in constant memory; throws an input error with the line. */
export async function* readLines(path: string, shown = path): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let rest = ''
  let line = 1
  try {
    for await (const chunk of createReadStream(path)) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      for (const each of lines) {
        yield each
        line++
      }
    }
    rest += decoder.decode()
  } catch (cause) {
    if (cause instanceof InterlinearError) throw cause
    const message =
      cause instanceof TypeError ? 'the file is not UTF-8.' : `the file cannot be read (${String(cause)}).`
    throw new InterlinearError('input', message, { place: { file: shown, line }, cause })
  }
  if (rest !== '') yield rest
}
