import * as v from 'valibot'
import { lookupOrder } from './locale.ts'
import type { Locale, Role } from './model.ts'
import { fields } from './schema.ts'

const Text = v.pipe(v.string(), v.nonEmpty())
const Count = v.pipe(v.number(), v.integer(), v.minValue(1))

/** Wordings that the house avoids, what it writes instead, and why. */
export interface Wording {
  /** Each in its base form; a final `*` on a word matches any ending. */
  readonly avoid: readonly string[]
  readonly use?: string | undefined
  readonly because?: string | undefined
}

/** The greatest length of a text. */
export interface LongestText {
  readonly characters?: number | undefined
  readonly words?: number | undefined
}

/** Texts whose length can be limited: a role of an article's texts, or the slug that a headline makes. */
export type MeasuredText = Exclude<Role, 'boilerplate'> | 'slug'

/** The house style of one locale; what it leaves out is as in CLDR. */
export interface LocaleStyle {
  readonly wordings?: readonly Wording[] | undefined
  readonly lengths?: Readonly<Partial<Record<MeasuredText, LongestText | undefined>>> | undefined
  /** Opening and closing marks, then those inside of them: `«»“”`; `any` accepts all. */
  readonly quotes?: string | undefined
  /** The character in `l’eau`. */
  readonly apostrophe?: '’' | "'" | undefined
  readonly numbers?:
    | {
        /** Between whole numbers and fractions. */
        readonly decimal?: string | undefined
        /** Between thousands; empty for none. */
        readonly group?: string | undefined
        /** Whether there is a no-break space between a number and `%`. */
        readonly spacedPercent?: boolean | undefined
        /** Whole numbers below this one are written in words. */
        readonly wordsBelow?: number | undefined
      }
    | undefined
  readonly dates?:
    | {
        /** The order of a date in figures, and its separators: `d.M.y`, `y-MM-dd`; `avoid` for no dates in figures. */
        readonly figures?: string | undefined
      }
    | undefined
  readonly persons?:
    | {
        /** Whether the first mention of a person has the full name. */
        readonly fullName?: boolean | undefined
        /** The title beside a person's first mention, by the id in glossary.yml: `syrsky: general`. */
        readonly titles?: Readonly<Record<string, string>> | undefined
      }
    | undefined
}

/** `style` in interlinear.yml: by locale, `all` for every one. An empty one means CLDR's style in every locale. */
export type HouseStyle = Readonly<Record<string, LocaleStyle>>

const WordingSchema = v.strictObject({
  avoid: v.union([
    v.pipe(
      Text,
      v.transform(one => [one]),
    ),
    v.pipe(v.array(Text), v.minLength(1)),
  ]),
  use: v.optional(Text),
  because: v.optional(Text),
})

const Characters = v.pipe(
  Count,
  v.transform(characters => ({ characters })),
)
const CharactersOrWords = v.strictObject({ characters: v.optional(Count), words: v.optional(Count) })
/** Chosen by the type of the value, so that an error is about the intended one. */
const LongestSchema = v.lazy(input => (typeof input === 'object' ? CharactersOrWords : Characters))

const MEASURED = [
  ...(['headline', 'deck', 'byline', 'dateline', 'subhead', 'paragraph', 'quote'] as const),
  ...(['list-item', 'caption', 'teaser', 'slug'] as const),
] satisfies readonly MeasuredText[]

const FIGURES = /^(?:d{1,2}|M{1,2}|y{1,4})(?:[./\-\s]{1,2}(?:d{1,2}|M{1,2}|y{1,4})){2}\.?$/

/** The style of one locale. */
export const LocaleStyleSchema: v.GenericSchema<unknown, LocaleStyle> = v.strictObject({
  wordings: v.optional(v.array(WordingSchema)),
  lengths: v.optional(v.partial(v.strictObject(Object.fromEntries(MEASURED.map(name => [name, LongestSchema]))))),
  quotes: v.optional(
    v.pipe(
      Text,
      v.check(text => text === 'any' || [2, 4].includes([...text].length), 'two or four marks, as in «»“”, or any'),
    ),
  ),
  apostrophe: v.optional(v.picklist(['’', "'"])),
  numbers: v.optional(
    v.strictObject({
      decimal: v.optional(v.picklist(['.', ',', '٫'])),
      group: v.optional(v.picklist(['.', ',', ' ', '\u00a0', '\u202f', "'", '’', '٬', ''])),
      spacedPercent: v.optional(v.boolean()),
      wordsBelow: v.optional(Count),
    }),
  ),
  dates: v.optional(
    v.strictObject({
      figures: v.optional(
        v.pipe(
          Text,
          v.check(text => text === 'avoid' || FIGURES.test(text), 'day, month and year, as in d.M.y, or avoid'),
        ),
      ),
    }),
  ),
  persons: v.optional(v.strictObject({ fullName: v.optional(v.boolean()), titles: v.optional(fields(Text, Text)) })),
})

const isLocale = (name: string): boolean => name === 'all' || /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(name)

/** `style` in interlinear.yml; undefined if it is missing. */
export const HouseStyleSchema: v.GenericSchema<unknown, HouseStyle | undefined> = v.optional(
  v.pipe(
    v.nullable(
      fields(
        v.pipe(
          v.nullable(LocaleStyleSchema),
          v.transform(style => style ?? {}),
        ),
        v.pipe(Text, v.check(isLocale, 'a locale such as es or pt-BR, or all')),
      ),
    ),
    v.transform((style): HouseStyle => (style && Object.keys(style).length > 0 ? style : { all: {} })),
  ),
)

/**
 * The style of one locale: that of `all`, then the language's, then the locale's; the wordings of all of them apply.
 * Undefined if there is no style for the locale.
 */
export function styleFor(style: HouseStyle | undefined, locale: Locale): LocaleStyle | undefined {
  if (style === undefined) return undefined
  const said = [...lookupOrder(locale), 'all'].reverse().flatMap(name => style[name] ?? [])
  if (said.length === 0) return undefined
  return said.reduce(laidOver)
}

/** Two styles joined; `over` wins, and wordings and titles of both apply. */
const laidOver = (under: LocaleStyle, over: LocaleStyle): LocaleStyle => ({
  ...under,
  ...over,
  wordings: [...(under.wordings ?? []), ...(over.wordings ?? [])],
  lengths: { ...under.lengths, ...over.lengths },
  numbers: { ...under.numbers, ...over.numbers },
  dates: { ...under.dates, ...over.dates },
  persons: {
    ...under.persons,
    ...over.persons,
    titles: { ...under.persons?.titles, ...over.persons?.titles },
  },
})
