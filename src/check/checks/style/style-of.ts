import type { Sides } from '../../model.ts'
import type { ReadyStyle } from './ready-style.ts'

/** The house style for a target; undefined if there is none for the locale, or no target. */
export const styleOf = ({ style, target }: Sides): ReadyStyle | undefined =>
  style === undefined || target.text.trim() === '' ? undefined : style
