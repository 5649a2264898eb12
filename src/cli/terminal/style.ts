import { styleText } from 'node:util'
import { harmless } from './escape.ts'

export type Style = Parameters<typeof styleText>[0]

/** Whether a terminal shows colours: NO_COLOR set to anything says no, as no-color.org asks. */
export const showsColor = (isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean =>
  isTerminal && !env.NO_COLOR && env.TERM !== 'dumb'

/** The text in a colour or weight where `color` is set; what could drive a terminal is shown as its code. */
export const paint = (text: string, style: Style, color: boolean): string =>
  color ? styleText(style, harmless(text), { validateStream: false }) : harmless(text)
