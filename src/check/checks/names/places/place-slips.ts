import { distance } from 'fastest-levenshtein'
import { isSwap, sharedBeginning } from '../../../../edit-distance.ts'
import { latinOf } from '../../../../languages/sound.ts'
import { areOfOneSound } from './alike-letters.ts'

/** Names of fewer letters are too much alike. */
const FEWEST = 5

/** Whether a word in plain small letters is a name with one slip, perhaps in one of its cases. */
export function isLetterSlip(word: string, name: string, isInflected: boolean): boolean {
  if (name.length < FEWEST || word.charAt(0) !== name.charAt(0)) return false
  const stem = isInflected ? name.replace(/[aeiouyаеиоуыэюяієь]$/u, '') : name
  const cuts = isInflected ? [0, 1, 2, 3] : [0]
  return cuts.some(cut => {
    const bare = word.slice(0, word.length - cut)
    const last = isInflected ? 2 : 1
    return isOneSlip(bare, name, last) || (stem !== name && stem.length >= FEWEST && isOneSlip(bare, stem, last))
  })
}

/** Whether one is the other with one slip before its last letters, which a case may change: Vídeň, do Vídně. */
function isOneSlip(one: string, other: string, last: number): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  const at = sharedBeginning(one, other)
  if (at >= other.length - last) return false
  if (isSwap(one, other)) return true
  if (distance(one, other) !== 1) return false
  const [left, right] = [one.charAt(at), other.charAt(at)]
  if (one.length === other.length) return !areOfOneSound(left, right)
  // A vowel, an h or a double letter more is a spelling: Kathmandu, Katmandu.
  const more = one.length > other.length ? left : right
  // Polish and Hungarian have digraphs: Hiszpania, Hispania.
  if (more === 'z' && /[scrd]/.test(one.charAt(at - 1))) return false
  return !/[aeiouyhjwаеёиоуыэюяіїєьйъ]/u.test(more) && more !== one.charAt(at - 1) && more !== one.charAt(at + 1)
}

/** Katakana that stand for the same sounds, and marks that texts leave out. */
const KANA: readonly (readonly [RegExp, string])[] = [
  [/ヴァ/g, 'バ'],
  [/ヴィ/g, 'ビ'],
  [/ヴェ/g, 'ベ'],
  [/ヴォ/g, 'ボ'],
  [/ヴ/g, 'ブ'],
  [/ディ|ヂ/g, 'ジ'],
  [/ティ/g, 'チ'],
  [/トゥ/g, 'ト'],
  [/ドゥ/g, 'ド'],
  [/[ー・ッァィゥェォャュョアイウエオヤユヨ]/g, ''],
]

/** Katakana without vowels, length and voice: ルクセンブルク → ルクセンフルク. */
function kanaOf(text: string): string {
  let kana = text
  for (const [pattern, stand] of KANA) kana = kana.replace(pattern, stand)
  return kana.normalize('NFD').replace(/[\u3099\u309a]/g, '')
}

/** Fewer signs are too much alike. */
const FEWEST_KANA = 4

/** Whether a word in katakana is a name with one slip: ルクセンブグル. */
export function isKanaSlip(word: string, name: string): boolean {
  const [one, other] = [kanaOf(word), kanaOf(name)]
  if (one === other || other.length < FEWEST_KANA || one.charAt(0) !== other.charAt(0)) return false
  return isSwap(one, other) || distance(one, other) === 1
}

/**
 * The signs of a text that are a name with one wrong sign, one that no name has: 墨而本 for 墨尔本. Signs that names have
 * are those of another spelling: 明尼阿波里斯, 明尼阿波利斯. Of three signs, the wrong one sounds the same.
 */
export function signSlipIn(
  text: string,
  name: string,
  isOfNames: (sign: string) => boolean,
): { readonly text: string; readonly at: number } | undefined {
  if (name.length < 3) return undefined
  for (let at = 0; at + name.length <= text.length; at++) {
    let wrong = -1
    let count = 0
    for (let index = 0; index < name.length && count < 2; index++) {
      if (text[at + index] === name[index]) continue
      wrong = index
      count++
    }
    const [found, right] = [text.charAt(at + wrong), name.charAt(wrong)]
    if (count !== 1 || !/\p{Script=Han}/u.test(found) || isOfNames(found)) continue
    if (name.length > 3 || latinOf(found) === latinOf(right)) return { text: text.slice(at, at + name.length), at }
  }
  return undefined
}

/** Whether a Korean word is a name with one wrong syllable, or with two in the wrong order. */
export function isSyllableSlip(word: string, name: string): boolean {
  if (name.length < FEWEST_KANA || word.charAt(0) !== name.charAt(0) || word === name) return false
  return word.length === name.length && (isSwap(word, name) || distance(word, name) === 1)
}

/** Arabic letters that texts write for one foreign sound; vowels may be missing. */
const ARABIC: readonly (readonly [RegExp, string])[] = [
  [/[غجقك]/g, 'ك'],
  [/[طت]/g, 'ت'],
  [/[صسث]/g, 'س'],
  [/[ضد]/g, 'د'],
  [/[ظذز]/g, 'ز'],
  [/[حخه]/g, 'ه'],
  [/[اويءئؤ]/g, ''],
]

function consonantsOf(word: string): string {
  let bare = word
  for (const [pattern, stand] of ARABIC) bare = bare.replace(pattern, stand)
  return bare
}

/** Whether an Arabic word is a name whose consonants have one slip: ستراسوبغر. */
export function isConsonantSlip(word: string, name: string): boolean {
  const [one, other] = [consonantsOf(word), consonantsOf(name)]
  if (one === other) return word.length === name.length && isSwap(word, name) && other.length >= FEWEST_KANA
  if (other.length < FEWEST_KANA || one.charAt(0) !== other.charAt(0)) return false
  return isSwap(one, other) || (other.length >= FEWEST && one.length === other.length && distance(one, other) === 1)
}
