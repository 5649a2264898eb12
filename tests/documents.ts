import { strToU8, type Zippable, zipSync } from 'fflate'

/** What a Word file is made of; parts that are not given are the least that Word needs. */
export interface DocxParts {
  /** What stands in `<w:body>`. */
  readonly body: string
  /** Styles besides those below. */
  readonly styles?: string
  /** Footnotes by id, from 2. */
  readonly footnotes?: readonly string[]
  readonly header?: string
  readonly footer?: string
  /** Addresses of links, `rLink1` and so on. */
  readonly links?: readonly string[]
  /** What stands in the core properties. */
  readonly core?: string
  /** Other parts by name. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>
  /** The prefix of Word's own elements. */
  readonly prefix?: string
}

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const SPACES = `xmlns:w="${W}" xmlns:r="${REL}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" mc:Ignorable=""`

/** A style as Word's own: an id that may be translated, and an English name. */
const style = (type: string, [id, name]: readonly [string, string], inside = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`

const STYLES = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Serif"/><w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
  style('paragraph', ['Titel', 'Title']),
  style('paragraph', ['Untertitel', 'Subtitle']),
  style('paragraph', ['berschrift1', 'heading 1'], '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
  style('paragraph', ['berschrift2', 'heading 2'], '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
  style('paragraph', ['Beschriftung', 'caption']),
  style('paragraph', ['Zitat', 'Quote']),
  style('paragraph', ['Hausstil', 'House head'], '<w:basedOn w:val="berschrift2"/>'),
  style('character', ['Fett', 'Strong'], '<w:rPr><w:b/></w:rPr>'),
  style('character', ['Link', 'Hyperlink'], '<w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr>'),
].join('')

const part = (name: string, inside: string): string => `${HEAD}<w:${name} ${SPACES}>${inside}</w:${name}>`

/** A paragraph in a style, of runs. */
export const p = (runs: string, style?: string, more = ''): string =>
  `<w:p>${style || more ? `<w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${more}</w:pPr>` : ''}${runs}</w:p>`

/** A run with properties. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"${type === 'hyperlink' ? ' TargetMode="External"' : ''}/>`

/** A Word file. */
export function docx({
  body,
  styles = '',
  footnotes,
  header,
  footer,
  links = [],
  core,
  more = {},
  prefix,
}: DocxParts): Uint8Array {
  const relations = [
    relation('rStyles', 'styles', 'styles.xml'),
    ...(footnotes ? [relation('rNotes', 'footnotes', 'footnotes.xml')] : []),
    ...(header === undefined ? [] : [relation('rHead', 'header', 'header1.xml')]),
    ...(footer === undefined ? [] : [relation('rFoot', 'footer', '/word/footer1.xml')]),
    ...links.map((link, index) => relation(`rLink${index + 1}`, 'hyperlink', link)),
  ]
  const edges = [
    ...(header === undefined ? [] : ['<w:headerReference w:type="default" r:id="rHead"/>']),
    ...(footer === undefined ? [] : ['<w:footerReference w:type="default" r:id="rFoot"/>']),
  ].join('')
  const kinds = Object.entries({
    'word/document.xml': 'document.main',
    'word/styles.xml': 'styles',
    ...(footnotes && { 'word/footnotes.xml': 'footnotes' }),
    ...(header !== undefined && { 'word/header1.xml': 'header' }),
    ...(footer !== undefined && { 'word/footer1.xml': 'footer' }),
  })
  const document = part(
    'document',
    `<w:body>${body}<w:sectPr>${edges}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body>`,
  )
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${kinds
      .map(
        ([name, kind]) =>
          `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`,
      )
      .join(
        '',
      )}${core === undefined ? '' : '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('r1', 'officeDocument', 'word/document.xml')}${core === undefined ? '' : '<Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>'}</Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    'word/document.xml': prefix === undefined ? document : renamed(document, prefix),
    'word/styles.xml': part('styles', STYLES + styles),
    ...(footnotes && { 'word/footnotes.xml': part('footnotes', notes(footnotes)) }),
    ...(header !== undefined && { 'word/header1.xml': part('hdr', header) }),
    ...(footer !== undefined && { 'word/footer1.xml': part('ftr', footer) }),
    ...(core !== undefined && {
      'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`,
    }),
    ...more,
  }
  return zipped(files)
}

const renamed = (xml: string, prefix: string): string =>
  xml
    .replaceAll('<w:', `<${prefix}:`)
    .replaceAll('</w:', `</${prefix}:`)
    .replaceAll(' w:', ` ${prefix}:`)
    .replaceAll('xmlns:w=', `xmlns:${prefix}=`)

const notes = (texts: readonly string[]): string =>
  [
    '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
    ...texts.map(
      (text, index) =>
        `<w:footnote w:id="${index + 2}"><w:p><w:r><w:footnoteRef/></w:r>${r(` ${text}`)}</w:p></w:footnote>`,
    ),
  ].join('')

/** A zip archive of the files in this order; `mimetype` is stored, all others are compressed. */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = {}
  for (const [name, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? strToU8(content) : content
    entries[name] = [bytes, { level: name === 'mimetype' || name.endsWith('.png') ? 0 : 6, mtime: '2026-01-01' }]
  }
  return zipSync(entries)
}

/** What an OpenDocument text is made of. */
export interface OdtParts {
  /** What stands in `<office:text>`. */
  readonly body: string
  /** Automatic styles of the text. */
  readonly automatic?: string
  readonly header?: string
  readonly meta?: string
  readonly more?: Readonly<Record<string, string>>
}

const NAMES = ['office', 'text', 'table', 'style', 'draw', 'meta'].map(
  name => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
)
const ODF = `${NAMES.join(' ')} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:officeooo="http://openoffice.org/2009/office" office:version="1.3"`

const TEXT_STYLES = `<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties officeooo:rsid="0012ab" fo:language="en" fo:country="GB"/></style:style>
<style:style style:name="T3" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="T4" style:family="text"><style:text-properties fo:color="#c9211e"/></style:style>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"/>`

const ODT_STYLES = `<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties style:writing-mode="page"/><style:text-properties fo:language="en" fo:country="GB" style:language-asian="zh" style:country-asian="CN" style:language-complex="hi" style:country-complex="IN"/></style:default-style>${['Title', 'Subtitle', 'Heading_20_1', 'Heading_20_2', 'Quotations', 'Caption'].map(name => `<style:style style:name="${name}" style:family="paragraph"/>`).join('')}</office:styles><office:automatic-styles><style:page-layout style:name="L1"><style:page-layout-properties style:writing-mode="lr-tb"/></style:page-layout></office:automatic-styles>`

/** An OpenDocument text. */
export function odt({ body, automatic = '', header = '', meta = '', more = {} }: OdtParts): Uint8Array {
  return zipped({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `${HEAD}<office:document-content ${ODF}><office:automatic-styles>${TEXT_STYLES}${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `${HEAD}<office:document-styles ${ODF}>${ODT_STYLES}<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L1">${header ? `<style:header>${header}</style:header>` : ''}</style:master-page></office:master-styles></office:document-styles>`,
    'meta.xml': `${HEAD}<office:document-meta ${ODF}><office:meta>${meta}</office:meta></office:document-meta>`,
    'META-INF/manifest.xml': `${HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>${['content', 'styles', 'meta'].map(name => `<manifest:file-entry manifest:full-path="${name}.xml" manifest:media-type="text/xml"/>`).join('')}</manifest:manifest>`,
    ...more,
  })
}
