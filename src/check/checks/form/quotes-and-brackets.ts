import { tell } from '../../../say.ts'
import { NOTHING, type PairCheck, type Seen } from '../../model.ts'
import type { Reading } from '../../read/model.ts'
import { straySigns } from '../../read/quotes/stray-quotes.ts'

/** Closing brackets, and the brackets that each may close. */
const BRACKETS: Readonly<Record<string, string>> = {
  // Japanese mixes wide and narrow brackets.
  ')': '(（',
  ']': '[',
  '}': '{',
  '）': '（(',
  '」': '「',
  '』': '『',
  '】': '【',
  '》': '《',
}
/** The brackets that mark a quotation. */
const CORNERS = '「」『』'
/** Any of these. */
const BRACKET = /[()[\]{}（）「」『』【】《》]/g

/** Brackets without a partner, as offsets; "a)" and "1)" open a list and need none. */
function strayBrackets(text: string): number[] {
  const open: { sign: string; at: number }[] = []
  const stray: number[] = []
  let from = 0
  for (const { 0: sign, index: at } of text.matchAll(BRACKET)) {
    if (at < from || isSpokenOf(text, at) || isFace(text, at)) continue
    const interval = sign === '[' || sign === '(' ? intervalAt(text, at) : undefined
    if (interval !== undefined) {
      from = at + interval.length
      continue
    }
    const partner = BRACKETS[sign]
    if (partner === undefined) open.push({ sign, at })
    else if (partner.includes(open.at(-1)?.sign ?? ' ')) open.pop()
    else if (!/(?:^|[\s(])(?:\p{L}|\d{1,2})$|[:;]-?$/u.test(text.slice(0, at))) stray.push(at)
  }
  return [...open.map(({ at }) => at), ...stray].sort((a, b) => a - b)
}

/** A half-open interval: [0, 128), (0; %d]. */
const INTERVAL = /[[(]\s?[-+]?[\p{N}%∞][^\s,;()[\]]{0,12}\s?[,;]\s?[-+]?[\p{N}%∞][^\s,;()[\]]{0,12}\s?[)\]]/uy

function intervalAt(text: string, at: number): string | undefined {
  INTERVAL.lastIndex = at
  return INTERVAL.exec(text)?.[0]
}

/** An emoticon after words: :( and ;-( */
const isFace = (text: string, at: number): boolean =>
  /(?:^|\s)[:;=]-?[([]$/.test(text.slice(Math.max(0, at - 3), at + 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))

const signAt = (text: string, at: number): Seen => ({
  ...tell('no-partner', { sign: text.charAt(at) }),
  target: [at, at + 1],
})

/** What may stand around a sign that is mentioned: the sign “[”. */
const AROUND: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”“',
  '”': '”',
  '„': '“”',
  '‘': '’',
  '’': '’',
  '«': '»',
  '»': '«',
  '「': '」',
}

/** Whether a sign is mentioned: the sign “[”, and in French with spaces: « [ ». */
const isSpokenOf = (text: string, at: number): boolean => {
  const gap = /[ \u00a0\u202f]/.test(text.charAt(at - 1)) ? 2 : 1
  const after = text.charAt(at + gap)
  // Not between two quotations: 'a'（'b'
  if (/["']/.test(after) && /[^\s([{（]/.test(text.charAt(at - gap - 1))) return false
  return after !== '' && AROUND[text.charAt(at - gap)]?.includes(after) === true
}

export const unbalancedBrackets: PairCheck = {
  level: 'warning',
  finds: 'A bracket has no partner, though the brackets of the source are in order.',
  why: 'The reader cannot tell where the aside ends.',
  needs: ['bracket'],
  example: ['the Standard Model (SM), and', 'le Modèle standard (MS, et'],
  pair: ({ source, target }) => {
    const stray = strayBrackets(target.text)
    if (stray.length === 0 || strayBrackets(source.text).length > 0) return NOTHING
    // A quotation may continue in the next sentence.
    const isOpenQuote = source.quotes > 0 && straySigns(source.text).length > 0
    return stray
      .filter(at => !(isOpenQuote && CORNERS.includes(target.text.charAt(at))))
      .map(at => signAt(target.text, at))
  },
}

export const unbalancedQuotes: PairCheck = {
  level: 'warning',
  finds: 'A quotation mark has no partner, though those of the source are in order.',
  why: 'The reader cannot tell who said what.',
  needs: ['quote'],
  example: ['"Free cash register!"', '"Freie Kasse!'],
  pair: ({ source, target }) => {
    if (target.quotes === 0) return NOTHING
    const stray = straySigns(target.text)
    if (stray.length === 0 || straySigns(source.text).length > 0) return NOTHING
    const quotedOn = stray.length === 1 && !/["“”„«»‘’]/.test(source.text) && isAtAnEnd(target.text, stray[0] ?? 0)
    const asInfo = quotedOn || isMerged(target, stray)
    return stray.map(at => ({ ...signAt(target.text, at), ...(asInfo ? { level: 'info' as const } : {}) }))
  },
}

/** Where two straight quotations end together, some people write one mark: "Operation "Argo". */
const isMerged = ({ text, quotes }: Reading, stray: readonly number[]): boolean =>
  quotes === 3 && stray.length === 1 && /"[^"\s][^"]{0,25}\s"[^"\s][^"]{0,25}"(?![\p{L}\p{N}])/u.test(text)

/** A quotation of several sentences may begin before this one or continue after it. */
const isAtAnEnd = (text: string, at: number): boolean =>
  text.slice(0, at).trim() === '' ||
  !/[\p{L}\p{N}].*[\p{L}\p{N}]{2}/u.test(text.slice(at)) ||
  /^.[,.]? [—–-]? ?\p{Ll}/u.test(text.slice(at))
