/** No double quotation marks at all, or each “ with its ” before the next. */
const IN_ORDER = /^[^"“”„‟«»]*(?:“[^"“”„‟«»]*”[^"“”„‟«»]*)*$/
const NONE: readonly number[] = []

/** Double quotation marks and guillemets by what they can do in some language. */
const SIGNS = /["“”„‟«»]/g

/**
 * Offsets of double quotation marks without a partner. Straight marks pair in order; curly ones open or close by where
 * they stand (a letter after, a letter before), because “ closes in German and opens in English.
 */
export function straySigns(text: string): readonly number[] {
  if (IN_ORDER.test(text)) return NONE
  const open: { sign: string; at: number }[] = []
  const stray: number[] = []
  for (const { 0: sign, index: at } of text.matchAll(SIGNS)) {
    if (
      sign === '"' &&
      isNoQuote(
        text,
        at,
        open.some(one => one.sign === '"'),
      )
    )
      continue
    if (
      opens(
        sign,
        text,
        at,
        open.map(one => one.sign),
      )
    )
      open.push({ sign, at })
    else {
      const partner = open.findLastIndex(one => isPartner(one.sign, sign))
      if (partner < 0) stray.push(at)
      else
        stray.push(
          ...open
            .splice(partner)
            .slice(1)
            .map(one => one.at),
        )
    }
  }
  return [...stray, ...open.map(one => one.at)].sort((a, b) => a - b)
}

/** Inches (6") and an apostrophe of keyboards without one (д"Аренберг). */
function isNoQuote(text: string, at: number, open: boolean): boolean {
  const before = text.slice(Math.max(0, at - 2), at)
  if (/\d$/.test(before) && !open) return true
  return /^\p{L}$/u.test(text[at + 1] ?? '') && /(?:^|[\s\p{P}])\p{L}$/u.test(before)
}

function opens(sign: string, text: string, at: number, open: readonly string[]): boolean {
  if (sign === '„' || sign === '‟') return true
  // Swedish and Finnish open and close with ”.
  if (sign === '”' && !/[“„]/.test(text)) return !open.some(one => isPartner(one, sign))
  // English and Chinese have a mark for each, whatever stands beside it.
  if ((sign === '“' || sign === '”') && /^[^„]*“[^„]*”[^„]*$/.test(text)) return sign === '“'
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  const [spaceBefore, spaceAfter] = [/[\s([{—–-]/.test(before), /[\s)\]}.,;:!?…—–-]/.test(after)]
  if (spaceBefore !== spaceAfter) return spaceBefore
  const partnerOpen = open.some(one => isPartner(one, sign))
  if (sign === '"') return !partnerOpen
  return sign === '»' || sign === '”' ? !partnerOpen && sign === '»' && spaceBefore : !partnerOpen
}

const isPartner = (one: string, other: string): boolean =>
  one === '"' || other === '"' ? one === other : /[«»]/.test(one) === /[«»]/.test(other)
