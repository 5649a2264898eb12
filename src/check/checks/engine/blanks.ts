import type { Reading } from '../../read/model.ts'
import { has, mayHave } from '../../read/reading.ts'
import { MARK } from '../../read/tokens/characters.ts'
import { BIT } from '../../read/tokens/traits.ts'

/** Circles, crosses and squares that Korean, Japanese and Chinese texts write for a name: "○○ 씨", "〇〇さん", "△△市". */
const CIRCLES =
  /(?<![○〇◯△□×零一二三四五六七八九十百千万])(?:[○◯△□]{2}|〇〇|××)[○〇◯△□×]?(?![○〇◯△□×零一二三四五六七八九十百千万年])/u

/** Latin letters for a name: "OOO 씨", "Frau XXX", "el señor XXXX"; not "XXL", and not a part of a word. */
const LETTERS = /(?<![\p{Script=Latin}\p{N}.-])(?:OOO|XXX+)(?![\p{Script=Latin}\p{N}.-])/u

/** A line to write on: "el señor ___". */
const LINE = /(?<![\p{L}\p{N}_])_{3,}(?![\p{L}\p{N}_])/u

/** "Nomen nescio": a person without a name; before a surname, the same letters are initials. */
const NO_NAME = /(?<![\p{L}.])(?:N\. ?N\.|Н\. ?Н\.)(?! ?\p{Lu}\p{Ll})/u

/** The word for a name that forms have. */
const NAME =
  "(?:name[ns]?|nombres?|apellidos?|noms?|prénoms?|nomes?|nome|cognome|naam|imię(?: i nazwisko)?|nazwisko|имя|фамилия|імʼя|ім['’]я|прізвище|isim|ad soyad|jméno|meno|namn|navn|nimi|név|nume|όνομα|tên|nama|이름|성명|姓名|名字|名前|氏名|नाम|اسم|الاسم|שם)"

/** "[Name]", "[nombre del testigo]", "(name)", "【氏名】": round brackets have nothing but the word. */
const FORM = new RegExp(
  `[[【][^\\]】\\n]{0,20}(?<![\\p{L}\\p{M}])${NAME}(?![\\p{L}\\p{M}])[^\\]】\\n]{0,30}[\\]】]|[(（<]${NAME}[)）>]`,
  'iu',
)

/** Every blank has one of these signs. */
const SIGNS = /OOO|XXX|[○〇◯△□×]{2}|___|N\. ?N\.|Н\. ?Н\.|[[【(（<]/

/** Whether a text may have such a sign, by what is known of its characters. */
export const mayHaveBlank = (target: Reading): boolean =>
  has(target, BIT.placeholder) ||
  has(target, BIT.bracket) ||
  mayHave(target, MARK.inner | MARK.crowded) ||
  target.text.includes('OOO')

/** Thirty in Roman figures, and the Russian letters for a company, which other languages keep. */
const OTHER_USES = /XXX|OOO|\b30|thirt|ООО|ТОВ/iu

/** What a target has in the place of a name, where its source has nothing like it: "Witness Daniel Osei" → 증인 OOO 씨. */
export function blankIn(source: string, target: string): { readonly text: string; readonly at: number } | undefined {
  if (!SIGNS.test(target)) return undefined
  for (const pattern of [LETTERS, CIRCLES, LINE, NO_NAME, FORM]) {
    const found = pattern.exec(target)
    if (!found || pattern.test(source)) continue
    if (pattern === LETTERS && OTHER_USES.test(source)) continue
    if (/[[【_]/.test(found[0]) && source.includes(found[0].charAt(0))) continue
    return { text: found[0], at: found.index }
  }
  return undefined
}
