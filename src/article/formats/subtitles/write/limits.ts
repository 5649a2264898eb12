import { headOf } from '../../../../languages/index.ts'
import type { Locale } from '../../../../model.ts'

/** How much text may be on the screen at the same time. */
export interface SubtitleLimits {
  /** Letters in a line; a Chinese, Japanese or Korean one counts as two. */
  readonly lineLength: number
  readonly lines: number
  /** How fast viewers read, in the same letters. */
  readonly charactersPerSecond: number
}

/** What broadcasters and streaming services require in most languages. */
const MOST_LANGUAGES: SubtitleLimits = { lineLength: 42, lines: 2, charactersPerSecond: 17 }

/** What decides where the texts of an edition are cut. */
export interface SubtitleRules {
  readonly locale: Locale
  readonly limits: SubtitleLimits
  /** Names in the edition's form; none of them is cut. */
  readonly names: readonly string[]
}

/** The usual limits of a language. */
export const usualLimits = (locale: Locale): SubtitleLimits => ({ ...MOST_LANGUAGES, ...headOf(locale)?.subtitles })

export const usualRules = (locale: Locale): SubtitleRules => ({ locale, limits: usualLimits(locale), names: [] })
