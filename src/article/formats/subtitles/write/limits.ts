import { headOf } from '../../../../languages/index.ts'
import type { Locale } from '../../../../model.ts'

/** How much of a text may be on the screen at one time. */
export interface SubtitleLimits {
  /** Letters of a line; a Chinese, Japanese or Korean one counts as two. */
  readonly lineLength: number
  readonly lines: number
  /** How fast viewers read, in the same letters. */
  readonly charactersPerSecond: number
}

/** What broadcasters and streaming services ask for in most languages. */
const MOST_LANGUAGES: SubtitleLimits = { lineLength: 42, lines: 2, charactersPerSecond: 17 }

/** What decides where the texts of an edition are cut. */
export interface SubtitleRules {
  readonly locale: Locale
  readonly limits: SubtitleLimits
  /** Names as the edition has them; none of them is cut. */
  readonly names: readonly string[]
}

/** The limits that are usual in a language. */
export const usualLimits = (locale: Locale): SubtitleLimits => ({ ...MOST_LANGUAGES, ...headOf(locale)?.subtitles })

export const usualRules = (locale: Locale): SubtitleRules => ({ locale, limits: usualLimits(locale), names: [] })
