import type { Glossary, Locale, Term } from '../../model.ts'
import { xml, xmlAttributes } from '../xml/write.ts'
import { GENDERS, markOf, SUBJECTS } from './marks.ts'

type Status = 'preferredTerm' | 'admittedTerm' | 'deprecatedTerm'

interface Form {
  readonly text: string
  readonly status: Status
  readonly kind?: 'variant' | 'fullForm'
  /** Data that TBX has no field for, each as a note. */
  readonly marks?: readonly string[]
}

/**
 * Writes a glossary as TBX v3 (ISO 30042:2019) in the dialect TBX-Basic, style DCA. Forbidden renderings and misspelt
 * source forms are deprecated terms; without `locales`, all locales are written. Data that TBX has no field for are in
 * notes, so that nothing is lost when the file is read.
 */
export function writeTbx(glossary: Glossary, locales?: readonly Locale[]): string {
  const { sourceLocale, terms } = glossary
  const root = { type: 'TBX-Basic', style: 'dca', 'xml:lang': sourceLocale, xmlns: 'urn:iso:std:iso:30042:ed-2' }
  const entries = terms.map(term => entryOf(term, sourceLocale, locales))
  return `<?xml version="1.0" encoding="UTF-8"?>
<tbx${xmlAttributes(root)}>
  <tbxHeader>
    <fileDesc>
      <sourceDesc><p>Names and terms of a newsroom.</p></sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
${entries.join('')}    </body>
  </text>
</tbx>
`
}

function entryOf(term: Term, sourceLocale: Locale, locales: readonly Locale[] | undefined): string {
  const { id, type, note } = term
  const sections = [
    sectionOf(sourceLocale, sourceForms(term), term),
    ...Object.keys(term.translations)
      .filter(locale => locales?.includes(locale) ?? true)
      .map(locale => sectionOf(locale, formsIn(term, locale), term)),
    ...(term.keep ? (locales ?? []) : [])
      .filter(locale => !Object.hasOwn(term.translations, locale))
      .map(locale => sectionOf(locale, [{ text: term.source, status: 'preferredTerm' }], term)),
  ]
  const notes = [
    ...(note === undefined ? [] : [note]),
    ...(term.keep ? [markOf('keep')] : []),
    ...(term.caseSensitive === (type !== 'term') ? [] : [markOf('case-sensitive', String(term.caseSensitive))]),
  ]
  const remarks = notes.map(text => `        <note>${xml(text)}</note>\n`).join('')
  return `      <conceptEntry${xmlAttributes({ id: `c-${id}` })}>\n        <descrip type="subjectField">${SUBJECTS[type]}</descrip>\n${remarks}${sections.join('')}      </conceptEntry>\n`
}

const sourceForms = ({ source, aliases, misspellings }: Term): readonly Form[] => [
  { text: source, status: 'preferredTerm', kind: 'fullForm' },
  ...aliases.map((text): Form => ({ text, status: 'admittedTerm', kind: 'variant' })),
  ...misspellings.map((text): Form => ({ text, status: 'deprecatedTerm' })),
]

function formsIn({ translations }: Term, locale: Locale): readonly Form[] {
  const rendering = translations[locale]
  if (!rendering) return []
  const { use, aliases, forms, derived, avoid } = rendering
  const marks = new Map<string, string[]>([[use, []]])
  const mark = (text: string, what: string): void => void marks.set(text, [...(marks.get(text) ?? []), what])
  for (const [alias, text] of Object.entries(aliases)) mark(text, markOf('stands for', alias))
  for (const text of forms) mark(text, markOf('form'))
  for (const text of derived) mark(text, markOf('derived'))
  return [
    ...[...marks].map(
      ([text, own]): Form =>
        text === use
          ? { text, status: 'preferredTerm', marks: own }
          : { text, status: 'admittedTerm', kind: 'variant', marks: own },
    ),
    ...avoid.map((text): Form => ({ text, status: 'deprecatedTerm' })),
  ]
}

function sectionOf(locale: Locale, forms: readonly Form[], { gender, translations }: Term): string {
  const sections = forms.map(({ text, status, kind, marks = [] }) => {
    const notes = [
      `            <termNote type="administrativeStatus">${status}-admn-sts</termNote>\n`,
      `            <termNote type="partOfSpeech">noun</termNote>\n`,
      kind === undefined ? '' : `            <termNote type="termType">${kind}</termNote>\n`,
      gender === undefined ? '' : `            <termNote type="grammaticalGender">${GENDERS[gender]}</termNote>\n`,
      ...marks.map(mark => `            <note>${xml(mark)}</note>\n`),
    ]
    return `          <termSec>\n            <term>${xml(text)}</term>\n${notes.join('')}          </termSec>\n`
  })
  const match = translations[locale]?.match
  const remark = match === undefined ? '' : `          <note>${xml(markOf('match', match))}</note>\n`
  return `        <langSec${xmlAttributes({ 'xml:lang': locale })}>\n${remark}${sections.join('')}        </langSec>\n`
}
