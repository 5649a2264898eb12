import { allBelow, childrenOf, descendantsOf, type XmlElement } from '../../../xml/tree.ts'
import { readFragment } from '../fragments/fragment.ts'
import { type Around, resolve } from '../fragments/resolve.ts'
import { type Known, knownName } from '../grammar/namespaces.ts'
import { NMTOKEN } from '../grammar/values.ts'
import { targetIds } from '../ids.ts'
import { pairViolations } from '../inline/pairs.ts'
import { referenceViolations } from '../inline/references.ts'
import { shown, type Violation } from '../model.ts'
import { sideOfMatch } from '../scopes.ts'

/** The elements of a module directly inside of an element of the core. */
const modulesOf = (owner: XmlElement, known: Known, name: string): readonly XmlElement[] =>
  childrenOf(owner, name).filter(({ namespace }) => knownName(namespace) === known)

type Units = ReadonlySet<string | undefined>

/** Violations in the modules of a unit. */
export function* unitModuleViolations(around: Around, units: Units): Generator<Violation> {
  const { unit } = around
  for (const matches of modulesOf(unit, 'mtc', 'matches')) {
    yield* distinctIds(childrenOf(matches, 'match'), 'match')
    for (const match of childrenOf(matches, 'match')) yield* matchViolations(match, around, units)
  }
  for (const glossary of modulesOf(unit, 'gls', 'glossary')) yield* glossaryViolations(glossary, around)
}

/** Violations in the modules of a file, group or unit. */
export function* commonModuleViolations(owner: XmlElement): Generator<Violation> {
  for (const metadata of modulesOf(owner, 'mda', 'metadata')) {
    yield* distinctIds([metadata, ...descendantsOf(metadata, 'metaGroup')], 'metaGroup')
  }
  for (const data of modulesOf(owner, 'res', 'resourceData')) yield* resourceViolations(data)
  for (const validation of modulesOf(owner, 'val', 'validation')) {
    for (const rule of childrenOf(validation, 'rule')) yield* ruleViolations(rule, owner)
  }
}

function* distinctIds(elements: readonly XmlElement[], what: string): Generator<Violation> {
  const seen = new Set<string>()
  for (const element of elements) {
    const { id } = element.attributes
    if (id === undefined) continue
    if (seen.has(id)) {
      const found = `found the id "${id}" of ${shown(element)} a second time`
      yield { element, rule: 'id', found, expected: `each ${what} to have an id of its own` }
    }
    seen.add(id)
  }
}

/** A match or a glossary entry refers to a text of its own unit, by its id or by a fragment. */
function* pointer(element: XmlElement, around: Around): Generator<Violation> {
  const { ref } = element.attributes
  // Any other address is outside of the file.
  if (ref === undefined || !(ref.startsWith('#') || NMTOKEN.test(ref))) return
  const fragment = readFragment(ref.startsWith('#') ? ref : `#${ref}`)
  const place = typeof fragment === 'string' ? undefined : resolve(fragment, around)
  if (place !== undefined && place !== 'module') return
  const found = `found ref="${ref}" on ${shown(element)}, and nothing there`
  yield { element, rule: 'ref', found, expected: 'a segment or a marked text of the same unit, as in #s1' }
}

function* matchViolations(match: XmlElement, around: Around, units: Units): Generator<Violation> {
  const { type, subType, reference } = match.attributes
  yield* pointer(match, around)
  if (subType !== undefined && type === undefined) {
    yield { element: match, rule: 'subType', found: `found subType on ${shown(match)} without type`, expected: 'both' }
  }
  const sides = [sideOfMatch(match, 'source'), sideOfMatch(match, 'target')] as const
  const [source, target] = sides
  const inlines = source.parts.flatMap(part => part.inlines)
  yield* distinctIds(inlines, 'inline element of a match')
  yield* targetIds(target, source, new Set(inlines.map(({ attributes }) => attributes.id)))
  for (const side of sides) yield* pairViolations({ side, scope: shown(match), awaited: new Set() })
  yield* referenceViolations({ owner: match, sides, units })
  const { srcLang, trgLang } = around.document.attributes
  for (const [side, wanted] of [
    [source, srcLang],
    [target, reference === 'yes' ? undefined : trgLang],
  ] as const) {
    for (const { element } of side.parts) yield* languageOf(element, wanted)
  }
}

function* languageOf(element: XmlElement, wanted: string | undefined): Generator<Violation> {
  const lang = element.attributes['xml:lang']
  if (lang === undefined || wanted === undefined || isSameLanguage(lang, wanted)) return
  yield {
    element,
    rule: 'xml:lang',
    found: `found ${shown(element)} in "${lang}" by xml:lang`,
    expected: `"${wanted}"`,
  }
}

/** Whether a tag is the same or a narrower one: `en-IE` for `en`. */
const isSameLanguage = (lang: string, wanted: string): boolean =>
  `${lang.toLowerCase()}-`.startsWith(`${wanted.toLowerCase()}-`)

function* glossaryViolations(glossary: XmlElement, around: Around): Generator<Violation> {
  const entries = childrenOf(glossary, 'glossEntry')
  yield* distinctIds(
    [...allBelow(glossary)].filter(({ name }) => name === 'glossEntry' || name === 'translation'),
    'entry',
  )
  for (const entry of entries) {
    yield* pointer(entry, around)
    for (const translation of childrenOf(entry, 'translation')) yield* pointer(translation, around)
    if (childrenOf(entry, 'translation').length + childrenOf(entry, 'definition').length > 0) continue
    yield {
      element: entry,
      rule: 'glossEntry',
      found: `found ${shown(entry)} with a term only`,
      expected: 'a translation or a definition',
    }
  }
}

function* resourceViolations(data: XmlElement): Generator<Violation> {
  const items = childrenOf(data, 'resourceItem')
  const references = childrenOf(data, 'resourceItemRef')
  yield* distinctIds([...items, ...references], 'resource')
  for (const item of items) {
    for (const text of [...childrenOf(item, 'source'), ...childrenOf(item, 'target')]) {
      const isEmpty = text.children.every(child => typeof child === 'string' && child.trim() === '')
      if (isEmpty === (text.attributes.href !== undefined)) continue
      const found = isEmpty
        ? `found an empty ${shown(text)} without href`
        : `found ${shown(text)} with content and href`
      yield { element: text, rule: 'href', found, expected: 'one of content and href' }
    }
  }
}

const RULES = ['isPresent', 'isNotPresent', 'startsWith', 'endsWith']

function* ruleViolations(element: XmlElement, owner: XmlElement): Generator<Violation> {
  const { attributes, foreign } = element
  const named = RULES.filter(name => attributes[name] !== undefined)
  const refuse = (rule: string, found: string, expected: string): Violation => ({ element, rule, found, expected })
  if (named.length > 1 || (named.length === 0 && foreign.length === 0)) {
    yield refuse('rule', `found a rule with ${named.join(' and ') || 'nothing to check'}`, `one of ${RULES.join(', ')}`)
  }
  if (attributes.occurs !== undefined && attributes.isPresent === undefined) {
    yield refuse('occurs', 'found occurs without isPresent', 'both')
  }
  if (attributes.existsInSource !== undefined && (named.length !== 1 || named[0] === 'isNotPresent')) {
    yield refuse('existsInSource', 'found existsInSource alone', 'isPresent, startsWith or endsWith beside it')
  }
  if (attributes.disabled === 'yes' && owner.name === 'file') {
    yield refuse('disabled', 'found a disabled rule on a <file>', 'one on a group or a unit')
  }
}
