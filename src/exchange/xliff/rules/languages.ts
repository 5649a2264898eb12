import { elementsOf, type XmlElement } from '../../xml/tree.ts'
import { shown, type Violation } from './model.ts'
import { coreOf, isCore } from './scopes.ts'

/** What an element inherits from those around it. */
interface Inherited {
  readonly lang?: string | undefined
  readonly space: string
}

/** Texts whose language is not the file's, and targets whose treatment of white space is not that of their source. */
export function* languageViolations(document: XmlElement): Generator<Violation> {
  const { srcLang, trgLang } = document.attributes
  yield* within(document, { space: 'default' }, { source: srcLang, target: trgLang })
}

interface Stated {
  readonly source: string | undefined
  readonly target: string | undefined
}

function* within(element: XmlElement, around: Inherited, stated: Stated): Generator<Violation> {
  const inherited = inherit(element, around)
  for (const child of elementsOf(element)) {
    if (!isCore(child)) continue
    if (child.name === 'segment' || child.name === 'ignorable') yield* ofPart(child, inherited, stated)
    else if (['file', 'group', 'unit'].includes(child.name)) yield* within(child, inherited, stated)
  }
}

const inherit = ({ attributes }: XmlElement, { lang, space }: Inherited): Inherited => ({
  lang: attributes['xml:lang'] ?? lang,
  space: attributes['xml:space'] ?? space,
})

function* ofPart(part: XmlElement, around: Inherited, stated: Stated): Generator<Violation> {
  const [source] = coreOf(part, 'source')
  const [target] = coreOf(part, 'target')
  if (target && stated.target === undefined) {
    yield {
      element: target,
      rule: 'trgLang',
      found: 'found a target, and no trgLang on <xliff>',
      expected: 'the language of the targets in trgLang',
    }
  }
  for (const [name, text] of [
    ['source', source],
    ['target', target],
  ] as const) {
    const wanted = stated[name]
    const { lang } = text ? inherit(text, around) : around
    if (!text || wanted === undefined || lang === undefined || lang.toLowerCase() === wanted.toLowerCase()) continue
    const attribute = name === 'source' ? 'srcLang' : 'trgLang'
    const found = `found a ${name} in "${lang}" by xml:lang`
    yield { element: text, rule: 'xml:lang', found, expected: `"${wanted}", as ${attribute} has it` }
  }
  if (!source || !target) return
  const [one, other] = [inherit(source, around).space, inherit(target, around).space]
  if (one === other) return
  const found = `found xml:space "${other}" on ${shown(target)} and "${one}" on its source`
  yield { element: target, rule: 'xml:space', found, expected: 'the same on both' }
}
