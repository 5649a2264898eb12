import { directionOf } from '../../../../languages/script.ts'
import { isLanguageOf } from '../../../../locale.ts'
import type { Locale } from '../../../../model.ts'
import type { Edit } from '../../../syntax/edits.ts'
import { descendants, localName, type XmlElement } from '../../xml/elements.ts'
import type { DocumentEdition, PlaceEdition } from '../document.ts'
import { append, gatherEdits, setAttribute, setText } from '../package/edits.ts'
import { openPackage, type Part } from '../package/parts.ts'
import { escapeXml } from '../package/xml-text.ts'
import { type ScriptKind, scriptKindOf } from '../script-kind.ts'
import { directionEdits } from './direction.ts'
import { wordParts } from './parts.ts'
import { childNamed, namesOf } from './xml-names.ts'

/** The language attributes by the kind of the script. */
const ATTRIBUTES: Readonly<Record<ScriptKind, string>> = { latin: 'w:val', asian: 'w:eastAsia', complex: 'w:bidi' }

/** A Word file as an edition: its language and direction, its title, and paragraphs below its text. */
export const placeInDocx: PlaceEdition = (bytes, edition) => {
  const file = openPackage(bytes, '.docx', '')
  const { main, styles, core, others } = wordParts(file)
  const { from, to, title } = edition
  const edits = gatherEdits()
  const texts = [main, ...others.map(([, part]) => part)]
  for (const part of styles ? [...texts, styles] : texts) {
    edits.add(part, languageEdits(part, edition))
    if (directionOf(from) !== directionOf(to)) edits.add(part, directionEdits(part, directionOf(to)))
  }
  if (styles) edits.add(styles, defaultLanguage(styles, to))
  if (core) {
    const property = (name: string): XmlElement | undefined =>
      core.root.children.find(child => localName(child) === name)
    const language = property('language')
    edits.add(core, setText(core, property('title'), title))
    if (language) edits.add(core, setText(core, language, to))
    else if (core.root.attributes['xmlns:dc'] !== undefined) {
      edits.add(core, append(core.root, `<dc:language>${escapeXml(to)}</dc:language>`))
    }
  }
  edits.add(main, belowEdits(main, edition))
  return edits.applied(file)
}

/** Replaces the source's language with the edition's, in the attribute for its script. */
function languageEdits(part: Part, { from, to }: Pick<DocumentEdition, 'from' | 'to'>): readonly Edit[] {
  const names = namesOf(part.root)
  const [own, other] = [ATTRIBUTES[scriptKindOf(from)], ATTRIBUTES[scriptKindOf(to)]]
  return descendants(part.root).flatMap(element => {
    const language = names.of(element) === 'w:lang' ? names.attribute(element, own) : undefined
    return language !== undefined && isLanguageOf(from, language)
      ? setAttribute(part, element, [names.written(other), to])
      : []
  })
}

/** The default language. */
function defaultLanguage(styles: Part, to: Locale): readonly Edit[] {
  const names = namesOf(styles.root)
  const attribute = names.written(ATTRIBUTES[scriptKindOf(to)])
  const defaults = childNamed(names, styles.root, 'w:docDefaults')
  const run = childNamed(names, childNamed(names, defaults, 'w:rPrDefault'), 'w:rPr')
  const language = childNamed(names, run, 'w:lang')
  if (language) return setAttribute(styles, language, [attribute, to])
  const element = `<${names.written('w:lang')} ${attribute}="${to}"/>`
  if (run && run.end < run.outer.end) return append(run, element)
  if (defaults) return []
  const inside = ['w:docDefaults', 'w:rPrDefault', 'w:rPr'].map(names.written)
  const xml = `${inside.map(name => `<${name}>`).join('')}${element}${inside
    .toReversed()
    .map(name => `</${name}>`)
    .join('')}`
  return [{ start: styles.root.start, end: styles.root.start, text: xml }]
}

/** Paragraphs in italics before the properties of the last section, which end the body. */
function belowEdits(main: Part, { to, below }: DocumentEdition): readonly Edit[] {
  const names = namesOf(main.root)
  const body = childNamed(names, main.root, 'w:body')
  if (!body || below.length === 0) return []
  const [p, pPr, r, rPr, t, i] = ['w:p', 'w:pPr', 'w:r', 'w:rPr', 'w:t', 'w:i'].map(names.written)
  const isRtl = directionOf(to) === 'rtl'
  const properties = isRtl ? `<${pPr}><${names.written('w:bidi')}/></${pPr}>` : ''
  const run = `<${rPr}><${i}/>${isRtl ? `<${names.written('w:rtl')}/>` : ''}</${rPr}>`
  const xml = below.map(
    text => `<${p}>${properties}<${r}>${run}<${t} xml:space="preserve">${escapeXml(text)}</${t}></${r}></${p}>`,
  )
  const section = body.children.findLast(child => names.of(child) === 'w:sectPr')
  const at = section?.outer.start ?? body.end
  return [{ start: at, end: at, text: xml.join('') }]
}
