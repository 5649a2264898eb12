import { allBelow, type XmlElement } from '../../../xml/tree.ts'
import { knownName } from '../grammar/namespaces.ts'
import { shown, type Violation } from '../model.ts'
import { isCore } from '../scopes.ts'

/** HTML elements that the format style module may name: section 5.3.4.1 of XLIFF 2.1. */
const FORMATS = new Set(
  (
    'a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 ' +
    'head hr html i img label legend li ol p pre q s samp select small span strike strong sub sup table tbody td tfoot ' +
    'th thead title tr tt u ul'
  ).split(' '),
)

const STANDARD_PROFILE = 'xliff:codepoints'
const RESTRICTION = /^(?:\*|\d+|\d+,(?:\d+|\*))$/

/** Violations of attributes of the format style and size restriction modules on elements of the core. */
export function* moduleAttributeViolations(file: XmlElement): Generator<Violation> {
  const profile = [...allBelow(file)].find(
    ({ name, namespace }) => name === 'profiles' && knownName(namespace) === 'slr',
  )?.attributes.generalProfile
  for (const element of [file, ...allBelow(file)]) {
    if (element.foreign.length === 0 || !isCore(element)) continue
    const moduleValue = (module: 'fs' | 'slr', name: string): string | undefined =>
      element.foreign.find(each => each.name === name && knownName(each.namespace) === module)?.value
    const refuse = (rule: string, found: string, expected: string): Violation => ({
      element,
      rule,
      found: `${found} on ${shown(element)}`,
      expected,
    })
    const format = moduleValue('fs', 'fs')
    if (format !== undefined && !FORMATS.has(format)) {
      yield refuse('fs', `found fs:fs="${format}"`, 'the name of an HTML element that formats')
    }
    if (format === undefined && moduleValue('fs', 'subFs') !== undefined) {
      yield refuse('subFs', 'found fs:subFs without fs:fs', 'both')
    }
    const [size, reference] = [moduleValue('slr', 'sizeInfo'), moduleValue('slr', 'sizeInfoRef')]
    if (size !== undefined && reference !== undefined) {
      yield refuse('sizeInfo', 'found slr:sizeInfo and slr:sizeInfoRef', 'one of them')
    }
    if (element.name === 'ec' && element.attributes.isolated !== 'yes' && element.foreign.some(isOfEndCode)) {
      yield refuse('isolated', `found ${element.foreign.find(isOfEndCode)?.name}`, 'it on the start code')
    }
    const limit = moduleValue('slr', 'sizeRestriction')
    if (profile === STANDARD_PROFILE && limit !== undefined && !RESTRICTION.test(limit.trim())) {
      yield refuse('sizeRestriction', `found slr:sizeRestriction="${limit}"`, 'a number, or two as in 5,20 or 5,*')
    }
  }
}

/**
 * Attributes that an end code may have only if its start code is in another unit; else the start code has them for
 * both.
 */
const isOfEndCode = ({ namespace, name }: { readonly namespace: string; readonly name: string }): boolean =>
  knownName(namespace) === 'fs' || (knownName(namespace) === 'slr' && name !== 'equivStorage')
