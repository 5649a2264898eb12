import { InterlinearError } from '../../errors.ts'
import { canonicalLocale } from '../../locale.ts'
import type { Gender, Locale } from '../../model.ts'
import { parseXml } from '../xml/parse.ts'
import { childrenOf, descendantsOf, textOf, type XmlElement } from '../xml/tree.ts'
import { GENDERS, keyOf, type Notes, notesIn, SUBJECTS } from './marks.ts'
import type { TermConcept, TermWords } from './model.ts'

/** Names of elements in TBX version 2 (ISO 30042:2008, also as MARTIF) and version 3 (2019). */
const CONCEPT = ['termEntry', 'conceptEntry']
const LANGUAGE = ['langSet', 'langSec']

/** The concepts of a TBX file; deprecated words are in `wrong`. Throws an input error for other XML. */
export function readTbx(text: string, file: string): readonly TermConcept[] {
  const root = parseXml(text, file)
  if (root.name !== 'tbx' && root.name !== 'martif') {
    throw new InterlinearError('input', `found <${root.name}>, expected <tbx> or <martif>.`, { place: { file } })
  }
  return CONCEPT.flatMap(name => [...descendantsOf(root, name)]).flatMap(conceptOf)
}

function conceptOf(entry: XmlElement): readonly TermConcept[] {
  const words: Record<Locale, TermWords> = {}
  for (const section of LANGUAGE.flatMap(name => childrenOf(entry, name))) {
    const locale = canonicalLocale(section.attributes['xml:lang'] ?? '')
    const own = wordsIn(section)
    if (locale === undefined || own.right.length + own.wrong.length === 0) continue
    words[locale] = words[locale] === undefined ? own : joined(words[locale], own)
  }
  if (Object.keys(words).length === 0) return []
  const { marks, remarks } = notesIn(entry)
  const [, id] = /^c-([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(entry.attributes.id ?? '') ?? []
  const subject = childrenOf(entry, 'descrip').find(({ attributes }) => attributes.type === 'subjectField')
  const type = subject && keyOf(SUBJECTS, textOf(subject))
  const caseSensitive = marks.get('case-sensitive')?.[0]
  return [
    {
      words,
      ...(id === undefined ? {} : { id }),
      ...(type === undefined ? {} : { type }),
      ...(remarks.length === 0 ? {} : { note: remarks.join(' ') }),
      ...(marks.has('keep') ? { keep: true } : {}),
      ...(caseSensitive === undefined ? {} : { caseSensitive: caseSensitive === 'true' }),
    },
  ]
}

const joined = (one: TermWords, other: TermWords): TermWords => ({
  ...other,
  ...one,
  right: [...new Set([...one.right, ...other.right])],
  wrong: [...new Set([...one.wrong, ...other.wrong])],
})

/** A word and its properties. */
interface Word {
  readonly text: string
  readonly status: 'preferred' | 'admitted' | 'wrong'
  readonly gender: Gender | undefined
  readonly marks: Notes['marks']
}

const GROUPS = ['tig', 'ntig', 'termSec']

/** The words of a language section, the preferred ones first. */
function wordsIn(section: XmlElement): TermWords {
  const found = GROUPS.flatMap(name => [...descendantsOf(section, name)]).flatMap(wordsOf)
  const order = ({ status }: Word): number => Number(status !== 'preferred')
  const right = found.filter(({ status }) => status !== 'wrong').sort((a, b) => order(a) - order(b))
  const texts = new Set(right.map(({ text }) => text))
  const isForm = ({ marks }: Word, at: number): boolean => marks.has('form') || (at > 0 && marks.size === 0)
  const forms = right.filter(isForm).map(({ text }) => text)
  const derived = right.filter(({ marks }) => marks.has('derived')).map(({ text }) => text)
  const aliases = right.flatMap(({ text, marks }) =>
    (marks.get('stands for') ?? []).map(alias => [alias, text] as const),
  )
  const match = MATCHES.find(mode => notesIn(section).marks.get('match')?.includes(mode))
  const gender = right.find(word => word.gender !== undefined)?.gender
  return {
    right: [...texts],
    wrong: [
      ...new Set(found.filter(({ status, text }) => status === 'wrong' && !texts.has(text)).map(({ text }) => text)),
    ],
    ...(forms.length === 0 ? {} : { forms: [...new Set(forms)] }),
    ...(derived.length === 0 ? {} : { derived }),
    ...(aliases.length === 0 ? {} : { aliases: Object.fromEntries(aliases) }),
    ...(match === undefined ? {} : { match }),
    ...(gender === undefined ? {} : { gender }),
  }
}

const MATCHES = ['exact', 'forms', 'stem'] as const

/**
 * The words of one group; `<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>` beside a word
 * forbids it.
 */
function wordsOf(group: XmlElement): readonly Word[] {
  const notes = [...descendantsOf(group, 'termNote')]
  const says = (pattern: RegExp): boolean => notes.some(note => pattern.test(textOf(note)))
  const status = says(/deprecated|superseded/i) ? 'wrong' : says(/^\s*preferred/i) ? 'preferred' : 'admitted'
  const gendered = notes.find(({ attributes }) => attributes.type === 'grammaticalGender')
  const gender = gendered && keyOf(GENDERS, textOf(gendered))
  const { marks } = notesIn(group)
  const texts = [...descendantsOf(group, 'term')].map(term => textOf(term).trim()).filter(text => text !== '')
  return texts.map(text => ({ text, status, gender, marks }))
}
