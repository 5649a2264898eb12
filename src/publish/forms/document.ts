import type { WriteContent } from '../../article/index.ts'
import type { Form } from './form.ts'
import { linesOf } from './text.ts'

/**
 * Files of a word processor: the edition's language and title are in the properties, and the notes for readers below
 * the text.
 */
export const documentForm = (write: WriteContent): Form => ({
  place: ({ original, file, sourceLocale }, frame) => {
    const { locale, title } = frame
    const edition = { from: sourceLocale, to: locale, title, below: linesOf(frame) }
    return write(original, file, locale === sourceLocale ? undefined : edition)
  },
  relink: published => published,
})
