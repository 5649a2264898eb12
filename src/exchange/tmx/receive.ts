import { InterlinearError } from '../../errors.ts'
import { languageTag } from '../../languages/index.ts'
import type { Locale } from '../../model.ts'
import { splitId } from '../import/unit-id.ts'
import { OWN, type ReceivedFile, type ReceivedNote, type ReceivedUnit } from '../model.ts'
import { codedTextOf } from '../xliff/codes.ts'
import { parseXml } from '../xml/parse.ts'
import { childrenOf, descendantsOf, textOf, type XmlElement } from '../xml/tree.ts'
import { parseTmx } from './tmx.ts'

/**
 * Reads the units of a TMX file with translations into a locale, with their codes; each has the id of its `<tu>`, if
 * that has one. Without a locale, the file must have only one target locale. Throws an input error.
 */
export function receiveTmx(text: string, file: string, asked: Locale | undefined): ReceivedFile {
  // The requirements of a TMX file are checked in one place.
  const locales = new Set(parseTmx(text, file).map(entry => entry.to))
  const [only, ...others] = locales
  const to = asked ?? (others.length === 0 ? only : undefined)
  if (to === undefined) {
    const found = locales.size === 0 ? 'no translation' : `translations into ${[...locales].join(', ')}`
    throw new InterlinearError('usage', `${file} has ${found}, and nothing says which are meant.`, {
      hint: 'Say it with --to, as in --to es.',
    })
  }
  const document = parseXml(text, file)
  const [header] = childrenOf(document, 'header')
  const srclang = header?.attributes.srclang ?? '*all*'
  const units = [...descendantsOf(document, 'tu')].flatMap(unit => unitOf(unit, { srclang, to }))
  return { ...(srclang === '*all*' ? {} : { from: srclang }), to, units }
}

interface Wanted {
  readonly srclang: string
  readonly to: Locale
}

const localeOf = ({ attributes }: XmlElement): string => attributes['xml:lang'] ?? attributes.lang ?? ''

function unitOf(unit: XmlElement, { srclang, to }: Wanted): readonly ReceivedUnit[] {
  const variants = childrenOf(unit, 'tuv')
  const own = unit.attributes.srclang ?? srclang
  const best = (locale: string): XmlElement | undefined =>
    variants.find(variant => localeOf(variant).toLowerCase().replaceAll('_', '-') === locale.toLowerCase()) ??
    variants.find(variant => languageTag(localeOf(variant)) === languageTag(locale))
  const target = best(to)
  const source = best(own) ?? variants.find(variant => variant !== target)
  if (!source || !target || source === target) return []
  const properties = new Map(childrenOf(unit, 'prop').map(each => [each.attributes.type, textOf(each)]))
  const [sourceHash, targetHash] = [properties.get(`x-${OWN}-source`), properties.get(`x-${OWN}-target-${to}`)]
  return [
    {
      ...splitId(unit.attributes.tuid ?? ''),
      line: unit.line,
      source: segmentOf(source),
      target: segmentOf(target),
      hashes: sourceHash === undefined || targetHash === undefined ? {} : { source: sourceHash, target: targetHash },
      notes: childrenOf(unit, 'note').flatMap((note): readonly ReceivedNote[] => {
        const text = textOf(note).trim()
        return text === '' ? [] : [{ text }]
      }),
    },
  ]
}

const segmentOf = (variant: XmlElement): ReceivedUnit['source'] =>
  childrenOf(variant, 'seg').flatMap(segment => codedTextOf(segment, new Map()))
