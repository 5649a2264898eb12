import type { SubtitleLimits } from '../article/index.ts'
import type { CheckContext, Languages } from '../check/index.ts'
import type { Config } from '../config.ts'
import type { LocaleStyle } from '../house-style.ts'
import type { Glossary, Locale } from '../model.ts'
import type { Desk } from '../store/index.ts'

/** The settings, the glossary and the desk of one newsroom. */
export interface Workspace {
  readonly config: Config
  readonly glossary: Glossary
  readonly desk: Desk
}

/** The settings for checks from the config. */
export interface CheckRules {
  /** The newsroom's own checks, which run after ours. */
  readonly own: NonNullable<CheckContext['own']>
  /** Open for as long as the rules are used. */
  readonly languages: Languages
  readonly levels: (locale: Locale) => NonNullable<CheckContext['levels']>
  /** The subtitle limits of a locale, if they are not the usual ones. */
  readonly subtitles?: (locale: Locale) => Partial<SubtitleLimits>
  /** The house style of a locale; undefined if it has none. */
  readonly style?: ((locale: Locale) => LocaleStyle | undefined) | undefined
  /**
   * Names the program that runs the checks, so that what they found may be kept for the next run of the same program.
   * Undefined if results must not be kept: the code may change, or a newsroom's own checks see more than the texts.
   */
  readonly build?: string | undefined
}
