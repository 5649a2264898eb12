import { InterlinearError } from '../../errors.ts'
import { canonicalLocale } from '../../locale.ts'
import type { Locale } from '../../model.ts'
import { parseXml } from '../xml/parse.ts'
import { childrenOf, descendantsOf, textOf, type XmlElement } from '../xml/tree.ts'
import type { TermConcept } from './model.ts'

/** Names of elements in TBX version 2 (ISO 30042:2008, also as MARTIF) and version 3 (2019). */
const CONCEPT = ['termEntry', 'conceptEntry']
const LANGUAGE = ['langSet', 'langSec']

/** The concepts of a TBX file; terms that are deprecated there are left out. Throws an input error for other XML. */
export function readTbx(text: string, file: string): readonly TermConcept[] {
  const root = parseXml(text, file)
  if (root.name !== 'tbx' && root.name !== 'martif') {
    throw new InterlinearError('input', `found <${root.name}>, expected <tbx> or <martif>.`, { place: { file } })
  }
  return CONCEPT.flatMap(name => [...descendantsOf(root, name)]).flatMap(conceptOf)
}

function conceptOf(entry: XmlElement): readonly TermConcept[] {
  const concept: Record<Locale, string[]> = {}
  for (const section of LANGUAGE.flatMap(name => childrenOf(entry, name))) {
    const locale = canonicalLocale(section.attributes['xml:lang'] ?? '')
    if (locale === undefined) continue
    const words = [...descendantsOf(section, 'term')].map(term => textOf(term).trim())
    const deprecated = deprecatedIn(section)
    const kept = words.filter(word => word !== '' && !deprecated.has(word))
    if (kept.length > 0) concept[locale] = [...new Set([...(concept[locale] ?? []), ...kept])]
  }
  return Object.keys(concept).length > 0 ? [concept] : []
}

/** Words that nobody should use: `<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>` beside them. */
function deprecatedIn(section: XmlElement): ReadonlySet<string> {
  const groups = ['tig', 'ntig', 'termSec'].flatMap(name => [...descendantsOf(section, name)])
  const isDeprecated = (group: XmlElement): boolean =>
    [...descendantsOf(group, 'termNote')].some(note => /deprecated|superseded/i.test(textOf(note)))
  return new Set(
    groups.filter(isDeprecated).flatMap(group => [...descendantsOf(group, 'term')].map(term => textOf(term).trim())),
  )
}
