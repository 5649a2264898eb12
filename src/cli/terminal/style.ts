import { styleText } from 'node:util'
import { harmless } from './escape.ts'

export type Style = Parameters<typeof styleText>[0]

/** Whether a terminal shows colours: not if NO_COLOR has any value, as no-color.org asks. */
export const showsColor = (isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean =>
  isTerminal && !env.NO_COLOR && env.TERM !== 'dumb'

/** The text in a colour or weight if `color` is set; control characters are shown as codes. */
export const paint = (text: string, style: Style, color: boolean): string =>
  color ? styleText(style, harmless(text), { validateStream: false }) : harmless(text)
