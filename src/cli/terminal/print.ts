import type { Io } from '../model.ts'
import { isolateRightToLeft } from './direction.ts'
import { harmless, harmlessJson, harmlessPainted } from './escape.ts'

/** Where results go. */
export type Out = Pick<Io, 'stdout' | 'color' | 'terminal'>

/** Writes a result for people. Whatever files and engines said in it, it cannot drive the terminal. */
export function print({ stdout, color, terminal = false }: Out, text: string): void {
  const safe = color ? harmlessPainted(text) : harmless(text)
  stdout(terminal ? isolateRightToLeft(safe) : safe)
}

/** Writes a result for programs: JSON, indented. */
export const printJson = ({ stdout }: Pick<Io, 'stdout'>, value: unknown): void => stdout(`${harmlessJson(value, 2)}\n`)

/** Writes one of many results for programs: a line of JSON Lines. */
export const printJsonLine = ({ stdout }: Pick<Io, 'stdout'>, value: unknown): void =>
  stdout(`${harmlessJson(value)}\n`)

/** Writes the content of a file byte for byte, where an escape would be other content: XLIFF, TMX, an article. */
export const printFile = ({ stdout }: Pick<Io, 'stdout'>, content: string): void => stdout(content)

/** Tells people how the work goes, or what is wrong. */
export const say = ({ stderr }: Pick<Io, 'stderr'>, text: string): void => stderr(harmless(text))
