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

/** What the config says about checks. */
export interface CheckRules {
  /** The newsroom's own checks, run after ours. */
  readonly own: NonNullable<CheckContext['own']>
  /** Open for as long as the rules are used. */
  readonly languages: Languages
  readonly levels: (locale: Locale) => NonNullable<CheckContext['levels']>
  /** How much of a text subtitles may have in a locale, where that is not what is usual. */
  readonly subtitles?: (locale: Locale) => Partial<SubtitleLimits>
  /** How the house writes in a locale; undefined where it says nothing of it. */
  readonly style?: ((locale: Locale) => LocaleStyle | undefined) | undefined
}
