import { isLanguageOf } from '../../locale.ts'
import type { Form } from './form.ts'
import { linesOf, machineLines } from './text.ts'

/** Declarations of a language in a file: `xml:lang="en"`, `<language>en</language>`, `<language tag="en"/>`. */
const LANGUAGE = /(\sxml:lang=["']|<(?:dc:)?language>|<language\s+tag=["'])([A-Za-z0-9-]{2,35})/g

/** A comment of XML; it must not contain two hyphens. */
const comment = (text: string): string => `<!-- ${text.replace(/--+/g, '–').replace(/-$/, '–')} -->`

/** XML for programs: with its language, and with the notes for readers and machines in comments after its end. */
export const xmlForm: Form = {
  place: ({ file, sourceLocale }, frame) => {
    const { locale } = frame
    const lines = [...linesOf(frame), ...machineLines(frame)]
    const own = file.replace(LANGUAGE, (all, before: string, tag: string) =>
      isLanguageOf(sourceLocale, tag) ? `${before}${locale}` : all,
    )
    return lines.length === 0 ? own : `${own.trimEnd()}\n${lines.map(comment).join('\n')}\n`
  },
  relink: published => published,
}
