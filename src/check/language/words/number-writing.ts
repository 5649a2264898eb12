import type { CheckData } from '../../../languages/model.ts'
import { listOf } from '../../../languages/word-lists.ts'

/** How a language writes what stands right beside digits, ready for reading. */
export interface NumberWriting {
  /** At the beginning of the text after digits: "rd" in "33rd". */
  readonly ordinal: RegExp | undefined
  /** A whole word: "XX", and "XXe" in French. */
  readonly roman: RegExp
  /** "5m" → 10⁶ */
  readonly scales: ReadonlyMap<string, number>
  /** At the beginning of the text after an hour: "am", "pm", "p. m." */
  readonly forenoon: RegExp | undefined
  readonly afternoon: RegExp | undefined
  /** At the beginning of the text after a number: 割 in 3割. */
  readonly tenths: RegExp | undefined
  /** At the beginning of the text after a number behind tenths: 分 in 3割1分. */
  readonly hundredths: RegExp | undefined
  /** At the beginning of the text after a number: 折 in 七折. */
  readonly priceTenths: RegExp | undefined
  /** At the end of the text before a number: "last" in "last 16". */
  readonly cupRound: RegExp | undefined
}

export const numberWriting = ({
  ordinalSuffixes = '',
  romanSuffixes = '',
  digitScales = {},
  forenoon = '',
  afternoon = '',
  cupRound = '',
  tenths = '',
  hundredths = '',
  priceTenths = '',
}: CheckData): NumberWriting => ({
  ordinal: ordinalSuffixes === '' ? undefined : new RegExp(`^(?:${oneOf(ordinalSuffixes)})\\b`, 'u'),
  roman: new RegExp(
    `^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})${romanSuffixes === '' ? '' : `(?:${oneOf(romanSuffixes)})?`}$`,
    'u',
  ),
  scales: new Map(
    Object.entries(digitScales).flatMap(([exponent, letters]) =>
      listOf(letters).map(letter => [letter, 10 ** Number(exponent)] as const),
    ),
  ),
  forenoon: behindHour(forenoon),
  afternoon: behindHour(afternoon),
  tenths: tenths === '' ? undefined : new RegExp(`^(?:${tenths})`, 'u'),
  hundredths: hundredths === '' ? undefined : new RegExp(`^(?:${hundredths})`, 'u'),
  priceTenths: priceTenths === '' ? undefined : new RegExp(`^(?:${priceTenths})`, 'u'),
  cupRound: cupRound === '' ? undefined : new RegExp(`(?<!\\p{L})(?:${oneOf(cupRound)}) $`, 'iu'),
})

const behindHour = (marks: string): RegExp | undefined =>
  marks === '' ? undefined : new RegExp(`^\\s?(?:${oneOf(marks)})(?!\\p{L})`, 'iu')

/** Any word of a list; `_` stands for a space. */
const oneOf = (list: string): string =>
  listOf(list)
    .map(word => RegExp.escape(word).replaceAll('_', '\\s'))
    .join('|')
