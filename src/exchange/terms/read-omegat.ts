import { InterlinearError } from '../../errors.ts'
import type { Gender, Locale } from '../../model.ts'
import type { TermConcept } from './model.ts'
import type { TableLocales } from './read-table.ts'

/** Whether a text is a glossary for OmegaT: lines of cells separated by tabs, and comments. */
export const isOmegatGlossary = (text: string): boolean => linesOf(text).some(({ line }) => line.includes('\t'))

/**
 * The terms of a glossary for OmegaT: `source⇥target⇥note`. From our own notes the gender, the forms and the forbidden
 * renderings are read. Throws an input error for a line without a tab.
 */
export function readOmegatGlossary(text: string, file: string, { from, to }: TableLocales): readonly TermConcept[] {
  if (to === undefined) {
    throw new InterlinearError('input', 'found no language of the renderings.', {
      place: { file },
      hint: 'Say it with --to es.',
    })
  }
  return linesOf(text).map(({ line, number }) => {
    const [source = '', target = '', note = ''] = line.split('\t').map(cell => cell.trim())
    if (source !== '' && target !== '') return conceptOf({ source, target, note }, { from, to })
    throw new InterlinearError('input', 'found one cell, expected a term and its rendering, with a tab between them.', {
      place: { file, line: number },
    })
  })
}

/** The lines with their numbers, without empty ones and comments. */
const linesOf = (text: string): readonly { readonly line: string; readonly number: number }[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => (line.trim() === '' || line.startsWith('#') ? [] : [{ line, number: index + 1 }]))

interface Line {
  readonly source: string
  readonly target: string
  readonly note: string
}

function conceptOf(
  { source, target, note }: Line,
  { from, to }: { readonly from: Locale; readonly to: Locale },
): TermConcept {
  const parts = note.split('; ').filter(Boolean)
  const listed = (name: string): readonly string[] =>
    parts.flatMap(part => (part.startsWith(name) ? part.slice(name.length).split(', ') : []))
  const [forms, wrong] = [listed('forms: '), listed('not: ')]
  const gender = GENDERS.find(each => parts.includes(each))
  const said = parts.filter(part => part !== gender && !/^(?:forms|not): /.test(part)).join('; ')
  return {
    words: {
      [from]: { right: [source], wrong: [], ...(gender && { gender }) },
      [to]: { right: [target, ...forms], wrong, forms },
    },
    // Our notes have a gender only for a person.
    ...(gender && /^\p{Lu}/u.test(source) ? { type: 'person' as const } : {}),
    ...(said === '' ? {} : { note: said }),
  }
}

const GENDERS: readonly Gender[] = ['male', 'female', 'neutral']
