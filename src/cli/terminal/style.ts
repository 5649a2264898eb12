import { styleText } from 'node:util'
import { harmless } from './escape.ts'

export type Style = Parameters<typeof styleText>[0]

/** The text in a colour or weight where `color` is set; what could drive a terminal is shown as its code. */
export const paint = (text: string, style: Style, color: boolean): string =>
  color ? styleText(style, harmless(text), { validateStream: false }) : harmless(text)
