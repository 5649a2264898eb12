import type { SubtitleLimits } from '../article/index.ts'
import type { CheckContext, Languages } from '../check/index.ts'
import type { Config } from '../config.ts'
import type { LocaleStyle } from '../house-style.ts'
import type { Glossary, Locale } from '../model.ts'

/** The settings, the glossary and the folders of one newsroom; all paths are absolute. */
export interface Workspace {
  readonly config: Config
  readonly glossary: Glossary
  /** The folder of the locale files. */
  readonly out: string
  /** The folder of the source articles. */
  readonly seeds: string
  /** The folder of journal, locks, ledger and translation memory: it can be deleted, no edition is in it. */
  readonly state: string
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
