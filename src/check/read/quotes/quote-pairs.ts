import type { Span } from '../../../model.ts'

/** A quotation from its opening mark to its closing one; the offsets include both. */
export interface QuotePair extends Span {
  readonly open: string
  readonly close: string
  /** How many quotations enclose it. */
  readonly depth: number
  /** How many spaces stand after the opening mark and before the closing one: French « mot ». */
  readonly spaceIn: number
  readonly spaceOut: number
}

const MARKS = /["“”„‟«»‹›「」『』‘’‚]/g
/** Which marks may close what another mark opened, in some language. */
const CLOSES: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”“',
  '”': '”“',
  '„': '“”',
  '‟': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
  '‘': '’',
  '‚': '‘’',
  '’': '’',
}
const ONLY_OPENS = '„‟‚「『'
const ONLY_CLOSES = '」』'

interface Open {
  readonly sign: string
  readonly at: number
}

/**
 * The quotations of a text, nested ones included, in the order of their beginnings; empty if a mark has no partner,
 * since then nobody can tell what is quoted. Apostrophes are ignored.
 */
export function quotePairsIn(text: string, parts: readonly Span[] = []): readonly QuotePair[] {
  const open: Open[] = []
  const pairs: QuotePair[] = []
  let part = 0
  for (const { 0: sign, index: at } of text.matchAll(MARKS)) {
    while (part < parts.length && (parts[part]?.end ?? 0) <= at) part++
    if ((parts[part]?.start ?? text.length) <= at) continue
    const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
    if (isApostrophe(sign, { before, after }, open)) continue
    const last = open.at(-1)
    if (last && closes(sign, last.sign, { before, after })) {
      open.pop()
      pairs.push(pairOf(text, { open: last, close: { sign, at }, depth: open.length }))
    } else if (ONLY_CLOSES.includes(sign)) return []
    else open.push({ sign, at })
  }
  return open.length > 0 ? [] : pairs.sort((one, other) => one.start - other.start)
}

interface Around {
  readonly before: string
  readonly after: string
}

const isLetter = (sign: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(sign)

/**
 * Whether a mark is an apostrophe: between letters, at the end of an elided word, or after a figure (inches and feet).
 */
function isApostrophe(sign: string, { before, after }: Around, open: readonly Open[]): boolean {
  if (sign === '"') return /\d/.test(before) && !open.some(one => one.sign === '"')
  if (sign !== '’' && sign !== '‘') return false
  if (isLetter(before) && isLetter(after)) return true
  return sign === '’' && !open.some(one => one.sign === '‘' || one.sign === '‚' || one.sign === '’')
}

function closes(sign: string, opening: string, { before, after }: Around): boolean {
  if (!CLOSES[opening]?.includes(sign) || ONLY_OPENS.includes(sign)) return false
  // “A” “b”: a mark with a space before and a letter after it opens, if another mark closes.
  const looksOpening = /^[\s([]?$/.test(before) && isLetter(after)
  return !looksOpening || '"”»'.includes(sign)
}

function pairOf(
  text: string,
  { open, close, depth }: { readonly open: Open; readonly close: Open; readonly depth: number },
): QuotePair {
  const isSpace = (sign: string): number => (/^[ \u00a0\u202f]$/.test(sign) ? 1 : 0)
  const isAngled = '«»‹›'.includes(open.sign)
  return {
    start: open.at,
    end: close.at + 1,
    open: open.sign,
    close: close.sign,
    depth,
    spaceIn: isAngled ? isSpace(text.charAt(open.at + 1)) : 0,
    spaceOut: isAngled ? isSpace(text.charAt(close.at - 1)) : 0,
  }
}
