import type { Reading } from '../model.ts'
import type { MachinePart } from './machine-parts.ts'

/** One argument of a format string. */
export interface PrintfArgument {
  readonly part: MachinePart
  /** Its number from 1, or its name. */
  readonly argument: string
  /** Its type and size: text, whole number. */
  readonly type: string
}

/** As in C, with a space among the flags: `% d`. */
const STRICT =
  /%(?:%|\((?<name>[^()]{1,60})\)[ #0+'-]*\d*(?:\.\d+)?(?<named>[a-zA-Z])|(?:(?<position>\d{1,2})\$)?[ #0+'I-]*(?<width>\*|\d+)?(?:\.(?<precision>\*|\d+))?(?<size>hh|h|ll|l|q|L|j|z|Z|t)?(?<type>[diouxXeEfFgGaAcCsSpnm@]|<PRI\w+>))/g

/** For any text: "100 % de" and "50%discount" have no argument. */
const CAREFUL =
  /%(?:%|\((?<name>[\w.-]{1,60})\)[#0+-]*\d*(?:\.\d+)?(?<named>[a-zA-Z])|(?:(?<position>\d{1,2})\$)[#0+'-]*(?<width>\*|\d+)?(?:\.(?<precision>\*|\d+))?(?<size>hh|h|ll|l|q|L|j|z|t)?(?<type>[diouxXeEfFgGaAcCsSp@]|<PRI\w+>)|(?<!\d\s?%)[#0+'-]*(?:\*|\d+)?(?:\.(?:\*|\d+))?(?<size2>hh|h|ll|l|q|z)?(?<type2>[diusfxg@]|<PRI\w+>)(?!\p{Script=Latin}))/gu

/** Dates of strftime look like arguments, and a translator changes them for the language. */
const STRFTIME = /%[-_EO^#]?[ABbHIMYymjkPRTZUVWDeZ](?![\p{L}\p{M}])/u

/** C's whole numbers of one size are one type. */
const typeOf = (size: string, type: string): string => (type === 'd' || type === 'i' ? `${size}d` : `${size}${type}`)

/** The arguments of a text in the order of their numbers; undefined if `%` may begin dates. */
export function printfIn({ written }: Reading, strict: boolean): readonly PrintfArgument[] | undefined {
  if (!strict && STRFTIME.test(written.replaceAll('%%', ''))) return undefined
  const found: PrintfArgument[] = []
  let next = 1
  for (const match of written.matchAll(strict ? STRICT : CAREFUL)) {
    const { name, named, position, width, precision, size, type, size2, type2 } = match.groups ?? {}
    const conversion = named ?? type ?? type2
    if (conversion === undefined || conversion === 'm') continue
    const part = { kind: 'printf', start: match.index, end: match.index + match[0].length, text: match[0] } as const
    // A width or precision of `*` is a separate argument.
    for (const star of [width, precision]) {
      if (star === '*' && position === undefined) found.push({ part, argument: String(next++), type: 'd' })
    }
    const argument = name ?? position ?? String(next++)
    found.push({ part, argument, type: typeOf(size ?? size2 ?? '', conversion) })
  }
  return found
}
