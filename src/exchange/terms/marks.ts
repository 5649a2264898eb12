import type { Gender, Term } from '../../model.ts'
import { childrenOf, textOf, type XmlElement } from '../xml/tree.ts'

/** The types of terms by their `subjectField` in TBX. */
export const SUBJECTS: Readonly<Record<Term['type'], string>> = {
  person: 'person',
  place: 'place',
  organization: 'organization',
  work: 'work',
  event: 'event',
  term: 'common term',
}

export const GENDERS: Readonly<Record<Gender, string>> = { male: 'masculine', female: 'feminine', neutral: 'other' }

/** The key of a record whose value is this text. */
export const keyOf = <Key extends string>(record: Readonly<Record<Key, string>>, text: string): Key | undefined =>
  (Object.keys(record) as Key[]).find(key => record[key] === text.trim())

/** The start of a note for data that TBX has no field for: `interlinear match: stem`. */
const MARK = 'interlinear '

export const markOf = (name: string, value?: string): string =>
  `${MARK}${value === undefined ? name : `${name}: ${value}`}`

export interface Notes {
  /** The values of our own notes, by name; a note without a value has an empty one. */
  readonly marks: ReadonlyMap<string, readonly string[]>
  /** Notes that people wrote. */
  readonly remarks: readonly string[]
}

/** The notes directly in an element. */
export function notesIn(element: XmlElement): Notes {
  const marks = new Map<string, readonly string[]>()
  const remarks: string[] = []
  for (const text of childrenOf(element, 'note').map(note => textOf(note).trim())) {
    const [, name = '', value = ''] = text.startsWith(MARK)
      ? (/^(.*?)(?:: (.*))?$/su.exec(text.slice(MARK.length)) ?? [])
      : []
    if (name !== '') marks.set(name, [...(marks.get(name) ?? []), value])
    else if (text !== '') remarks.push(text)
  }
  return { marks, remarks }
}
