/** Entities that XML knows, and those that engines are seen to write for letters and signs of news text. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
  iexcl: '¡',
  iquest: '¿',
  ordf: 'ª',
  ordm: 'º',
  deg: '°',
  euro: '€',
  pound: '£',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
}

/** The second half of names like `eacute` and `Ccedil`, as combining marks. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030A',
  caron: '\u030C',
  cedil: '\u0327',
}

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z]+));/g
const ACCENTED = new RegExp(`^([A-Za-z])(${Object.keys(MARKS).join('|')})$`)

/** Decodes character references once; an unknown one stays as it is. */
export const decodeEntities = (text: string): string =>
  text.replace(ENTITY, (all: string, decimal?: string, hex?: string, name = '') => {
    if (decimal || hex) return character(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)) ?? all
    const [, letter, mark = ''] = ACCENTED.exec(name) ?? []
    if (letter) return (letter + (MARKS[mark] ?? '')).normalize('NFC')
    return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? all) : all
  })

const character = (code: number): string | undefined =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
