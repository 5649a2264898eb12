import type { Sides } from '../../model.ts'
import type { ReadyStyle } from './ready-style.ts'

/** The house's style for a target; undefined where the house says nothing, or there is no target. */
export const styleOf = ({ style, target }: Sides): ReadyStyle | undefined =>
  style === undefined || target.text.trim() === '' ? undefined : style
