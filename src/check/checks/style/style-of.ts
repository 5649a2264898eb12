import type { LocaleStyle } from '../../../house-style.ts'
import type { Sides } from '../../model.ts'

/** The house's style for a target; undefined where the house says nothing, or there is no target. */
export const styleOf = ({ style, target }: Sides): LocaleStyle | undefined =>
  style === undefined || target.text.trim() === '' ? undefined : style
