const words = (text: string): readonly string[] => text.split(' ')

/** The order of run properties in the schema (ECMA-376, CT_RPr). */
export const RUN_PROPERTIES = words(
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden ' +
    'color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange',
)

/** The same for a paragraph (CT_PPr). */
export const PARAGRAPH_PROPERTIES = words(
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens ' +
    'kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing ' +
    'mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
)

/** The same for a table (CT_TblPr). */
export const TABLE_PROPERTIES = words(
  'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd ' +
    'tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
)

const localOf = (tag: string): string => /^<(?:[^\s/>:]*:)?([^\s/>]+)/.exec(tag)?.[1] ?? ''

/** Adds an element to properties, at its place in the order. */
export function insertChild(element: string, child: string, order: readonly string[]): string {
  const { 0: tag } = /^<[^<>]*>/.exec(element) ?? ['']
  const { 0: name } = /(?<=^<)[^\s/<>]+/.exec(tag) ?? ['']
  if (tag === '') return element
  if (tag.endsWith('/>')) return `${tag.slice(0, -2).trimEnd()}>${child}</${name}>`
  const rank = order.indexOf(localOf(child))
  let depth = 0
  for (const { 0: own, index } of element.slice(tag.length).matchAll(/<[^<>]*>/g)) {
    if (depth === 0 && (own.startsWith('</') || order.indexOf(localOf(own)) > rank)) {
      const at = tag.length + index
      return `${element.slice(0, at)}${child}${element.slice(at)}`
    }
    if (own.startsWith('</')) depth--
    else if (!own.endsWith('/>')) depth++
  }
  return element
}
