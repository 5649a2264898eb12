import { elementsOf, type XmlElement } from '../../xml/tree.ts'
import { CORE, CORE_OF_22, type ElementRule } from './grammar/grammar.ts'
import { MODULE_ATTRIBUTES, MODULE_PLACES, MODULES } from './grammar/module-grammar.ts'
import { CORE_22, knownName } from './grammar/namespaces.ts'
import { VALUES, type ValueType } from './grammar/values.ts'
import { shown, type Violation } from './model.ts'

/**
 * Violations of elements, their order and number, their attributes and values: by XLIFF's schemas, and by the rules for
 * the places of modules and extensions. Extensions are not checked inside.
 */
export function* structureViolations(element: XmlElement): Generator<Violation> {
  const rule = ruleOf(element)
  if (!rule) {
    // An extension, and a module whose elements are not described here (ITS), may contain anything.
    if (grammarOf(element)) {
      yield {
        element,
        rule: 'structure',
        found: `found ${shown(element)}, which the XLIFF namespace of its prefix does not have`,
        expected: `one of ${Object.keys(grammarOf(element) ?? {}).join(', ')}`,
      }
    }
    return
  }
  yield* attributeViolations(element, rule)
  yield* foreignViolations(element, rule)
  yield* contentViolations(element, rule)
  yield* placeViolations(element)
  for (const child of elementsOf(element)) yield* structureViolations(child)
}

function grammarOf({ namespace }: XmlElement): Readonly<Record<string, ElementRule>> | undefined {
  const known = knownName(namespace)
  if (known === 'xlf') return namespace === CORE_22 ? CORE_OF_22 : CORE
  return known === undefined ? undefined : MODULES[known]
}

function ruleOf(element: XmlElement): ElementRule | undefined {
  const grammar = grammarOf(element)
  return grammar && Object.hasOwn(grammar, element.name) ? grammar[element.name] : undefined
}

function* attributeViolations(element: XmlElement, { attributes, foreign }: ElementRule): Generator<Violation> {
  for (const [name, value] of Object.entries(element.attributes)) {
    const type = Object.hasOwn(attributes, name) ? attributes[name] : undefined
    if (type === undefined) {
      if (name.startsWith('xml:') && foreign === 'any') continue
      yield {
        element,
        rule: name,
        found: `found the attribute ${name} on ${shown(element)}`,
        expected: Object.keys(attributes).length === 0 ? 'none' : `one of ${Object.keys(attributes).join(', ')}`,
      }
      continue
    }
    const { fits, expected } = VALUES[plainType(type)]
    if (!fits(value)) yield { element, rule: name, found: `found ${name}="${value}" on ${shown(element)}`, expected }
  }
  for (const [name, type] of Object.entries(attributes)) {
    if (!type.endsWith('!') || element.attributes[name] !== undefined) continue
    const { expected } = VALUES[plainType(type)]
    yield { element, rule: name, found: `found ${shown(element)} without ${name}`, expected }
  }
}

const plainType = (type: ValueType | `${ValueType}!`): ValueType => type.replace('!', '') as ValueType

function* foreignViolations(element: XmlElement, { foreign }: ElementRule): Generator<Violation> {
  const refuse = (found: string, expected: string): Violation => ({
    element,
    rule: 'extension',
    found: `found ${found} on ${shown(element)}`,
    expected,
  })
  for (const { namespace, prefix, name } of element.foreign) {
    const known = knownName(namespace)
    const names = known && MODULE_ATTRIBUTES[known]
    const written = `the attribute ${prefix}:${name}`
    if (known === 'xlf') yield refuse(written, 'attributes of XLIFF itself without a prefix')
    else if (foreign === 'none') yield refuse(written, 'no attribute of another namespace')
    else if (foreign === 'codes' && known !== 'fs' && known !== 'slr') {
      yield refuse(written, 'those of the modules for format style (fs) and size restriction (slr) only')
    } else if (names && !names.includes(name)) {
      yield refuse(written, names.length === 0 ? 'none of that module' : `one of ${names.join(', ')} of that module`)
    }
  }
  if (foreign !== 'marks') return
  for (const name of Object.keys(element.attributes)) {
    if (name.startsWith('xml:')) yield refuse(`the attribute ${name}`, 'no attribute of XML itself')
  }
}

interface Particle {
  readonly names: readonly string[]
  readonly least: 0 | 1
  readonly most: number
  readonly written: string
}

function particleOf(written: string): Particle {
  const [, names = '', count = ''] = /^(.*?)([?*+]?)$/.exec(written) ?? []
  return {
    names: names.split('|'),
    least: count === '?' || count === '*' ? 0 : 1,
    most: count === '*' || count === '+' ? Number.POSITIVE_INFINITY : 1,
    written: names.replace('#other', 'elements of other namespaces').replaceAll('|', ' or '),
  }
}

function* contentViolations(element: XmlElement, rule: ElementRule): Generator<Violation> {
  const text = element.children.find(child => typeof child === 'string' && child.trim() !== '')
  if (!rule.text && typeof text === 'string') {
    const found = `found the text "${text.trim().slice(0, 30)}" in ${shown(element)}`
    yield { element, rule: 'structure', found, expected: 'elements only' }
  }
  const particles = rule.content.map(particleOf)
  let at = 0
  let count = 0
  const lacks = (): Particle | undefined =>
    particles.slice(at).find(({ least }, index) => least > (index === 0 ? count : 0))
  for (const child of elementsOf(element)) {
    let particle = particles[at]
    while (particle && (count >= particle.most || !particle.names.some(name => isNamed(child, name, element)))) {
      if (count < particle.least) break
      at++
      count = 0
      particle = particles[at]
    }
    if (!particle?.names.some(name => isNamed(child, name, element))) {
      const wanted = particle?.written ?? 'nothing more'
      const found = `found ${shown(child)} in ${shown(element)}`
      yield { element: child, rule: 'structure', found, expected: `${wanted} at this place` }
      return
    }
    count++
  }
  const lacking = lacks()
  if (lacking) {
    const found = `found ${shown(element)} without ${lacking.written}`
    yield { element, rule: 'structure', found, expected: 'one at least' }
  }
}

/**
 * Whether an element matches a name of the grammar: `source` of its parent's own namespace, `xlf:source`, or `#other`.
 */
function isNamed(child: XmlElement, name: string, parent: XmlElement): boolean {
  if (name === '#other') return child.namespace !== parent.namespace && child.namespace !== ''
  const [prefix, local] = name.includes(':') ? name.split(':') : [undefined, name]
  if (child.name !== local) return false
  return prefix === undefined ? child.namespace === parent.namespace : knownName(child.namespace) === prefix
}

/** Elements of modules must be where the specification allows them, and most of them only once. */
function* placeViolations(element: XmlElement): Generator<Violation> {
  const places = knownName(element.namespace) === 'xlf' ? MODULE_PLACES[element.name] : undefined
  if (!places) return
  const counts = new Map<string, number>()
  for (const child of elementsOf(element)) {
    const known = knownName(child.namespace)
    if (known === undefined || known === 'xlf') continue
    const name = `${known}:${child.name}`
    // ITS has elements of its own beside XLIFF's; 2.2 has a module for plurals.
    const most = Object.hasOwn(places, name) ? places[name] : known === 'its' || known === 'pgs' ? 'any' : undefined
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    if (most === undefined) {
      const expected = `one of ${Object.keys(places).join(', ')}, or elements of an extension`
      yield { element: child, rule: 'module', found: `found ${shown(child)} in ${shown(element)}`, expected }
    } else if (most === 1 && count === 2) {
      const found = `found a second ${shown(child)} in ${shown(element)}`
      yield { element: child, rule: 'module', found, expected: 'one at most' }
    }
  }
}
