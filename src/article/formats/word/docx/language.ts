import { canonicalLocale } from '../../../../locale.ts'
import type { Locale } from '../../../../model.ts'
import { descendants, localName, type XmlElement } from '../../xml/elements.ts'
import type { Part } from '../package/parts.ts'
import { xmlText } from '../package/xml-text.ts'
import { mostOf } from '../rich/most.ts'
import type { WordParts } from './parts.ts'
import { childNamed, isOn, namesOf, type XmlNames } from './xml-names.ts'

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/**
 * The language of Word's spelling check: of most of the text, else of the file's properties, else of its styles. It
 * comes from a keyboard or a template, so the words themselves are better evidence.
 */
export function proofingLocaleOf({
  main,
  core,
  styles,
}: Pick<WordParts, 'main' | 'core' | 'styles'>): Locale | undefined {
  const names = namesOf(main.root)
  const lengths = new Map<string, number>()
  let total = 0
  for (const element of descendants(main.root)) {
    if (names.of(element) !== 'w:r') continue
    const text = element.children.flatMap(child => (names.of(child) === 'w:t' ? xmlText(main.xml, child) : [])).join('')
    total += text.length
    const properties = childNamed(names, element, 'w:rPr')
    const kind = EAST_ASIAN.test(text) ? 'w:eastAsia' : isRightToLeft(properties, names) ? 'w:bidi' : 'w:val'
    const language = names.attribute(childNamed(names, properties, 'w:lang'), kind)
    if (language) lengths.set(language, (lengths.get(language) ?? 0) + text.length)
  }
  const said = mostOf(lengths, total) ?? languageIn(core) ?? defaultOf(styles)
  return said === undefined ? undefined : canonicalLocale(said)
}

const isRightToLeft = (properties: XmlElement | undefined, names: XmlNames): boolean => {
  const turn = childNamed(names, properties, 'w:rtl')
  return turn !== undefined && isOn(names.attribute(turn, 'w:val'))
}

const languageIn = (core: Part | undefined): string | undefined => {
  const element = core?.root.children.find(child => localName(child) === 'language')
  return (core && element && xmlText(core.xml, element).trim()) || undefined
}

function defaultOf(styles: Part | undefined): string | undefined {
  if (!styles) return undefined
  const names: XmlNames = namesOf(styles.root)
  const defaults = childNamed(names, childNamed(names, styles.root, 'w:docDefaults'), 'w:rPrDefault')
  return names.attribute(childNamed(names, childNamed(names, defaults, 'w:rPr'), 'w:lang'), 'w:val')
}
