import type { Gender, Glossary, Locale, Term } from '../../model.ts'
import { xml, xmlAttributes } from '../xml/write.ts'

type Status = 'preferredTerm' | 'admittedTerm' | 'deprecatedTerm'

interface Form {
  readonly text: string
  readonly status: Status
  readonly kind?: 'variant' | 'fullForm'
}

/**
 * Writes a glossary as TBX v3 (ISO 30042:2019) in the dialect TBX-Basic, style DCA. Forbidden renderings and wrong source
 * forms are deprecated terms; without `locales`, all locales are written.
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

const SUBJECTS: Readonly<Record<Term['type'], string>> = {
  person: 'person',
  place: 'place',
  organization: 'organization',
  work: 'work',
  event: 'event',
  term: 'common term',
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
  const remark = note === undefined ? '' : `        <note>${xml(note)}</note>\n`
  return `      <conceptEntry${xmlAttributes({ id: `c-${id}` })}>\n        <descrip type="subjectField">${SUBJECTS[type]}</descrip>\n${remark}${sections.join('')}      </conceptEntry>\n`
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
  const admitted = new Set([...Object.values(aliases), ...forms, ...derived])
  admitted.delete(use)
  return [
    { text: use, status: 'preferredTerm' },
    ...[...admitted].map((text): Form => ({ text, status: 'admittedTerm', kind: 'variant' })),
    ...avoid.map((text): Form => ({ text, status: 'deprecatedTerm' })),
  ]
}

const GENDERS: Readonly<Record<Gender, string>> = { male: 'masculine', female: 'feminine', neutral: 'other' }

function sectionOf(locale: Locale, forms: readonly Form[], { gender }: Term): string {
  const sections = forms.map(({ text, status, kind }) => {
    const notes = [
      `            <termNote type="administrativeStatus">${status}-admn-sts</termNote>\n`,
      `            <termNote type="partOfSpeech">noun</termNote>\n`,
      kind === undefined ? '' : `            <termNote type="termType">${kind}</termNote>\n`,
      gender === undefined ? '' : `            <termNote type="grammaticalGender">${GENDERS[gender]}</termNote>\n`,
    ]
    return `          <termSec>\n            <term>${xml(text)}</term>\n${notes.join('')}          </termSec>\n`
  })
  return `        <langSec${xmlAttributes({ 'xml:lang': locale })}>\n${sections.join('')}        </langSec>\n`
}
