import type { Io } from '../model.ts'
import { isolateRightToLeft } from './direction.ts'
import { harmless, harmlessJson, harmlessPainted } from './escape.ts'
import { wrapLines } from './wrap.ts'

/** Where results go. */
export type Out = Pick<Io, 'stdout' | 'color' | 'terminal'>

/** Where results go that are laid out for its width. */
export type Screen = Out & Pick<Io, 'columns'>

/** Writes a result for people. Whatever files and engines said in it, it cannot drive the terminal. */
export const print = (out: Out, text: string): void => write(out, safe(text, out))

/** The same for sentences: a terminal gets them in lines that it has room for, a file or a program as they are. */
export const printSentences = (out: Screen, text: string): void =>
  write(out, out.terminal ? wrapLines(safe(text, out), out.columns) : safe(text, out))

const safe = (text: string, { color }: Out): string => (color ? harmlessPainted(text) : harmless(text))

const write = ({ stdout, terminal = false }: Out, text: string): void =>
  stdout(terminal ? isolateRightToLeft(text) : text)

/** Writes a result for programs: JSON, indented. */
export const printJson = ({ stdout }: Pick<Io, 'stdout'>, value: unknown): void => stdout(`${harmlessJson(value, 2)}\n`)

/** Writes one of many results for programs: a line of JSON Lines. */
export const printJsonLine = ({ stdout }: Pick<Io, 'stdout'>, value: unknown): void =>
  stdout(`${harmlessJson(value)}\n`)

/** Writes the content of a file byte for byte, where an escape would be other content: XLIFF, TMX, an article. */
export const printFile = ({ stdout }: Pick<Io, 'stdout'>, content: string): void => stdout(content)

/** Tells people how the work goes, or what is wrong. */
export const say = ({ stderr }: Pick<Io, 'stderr'>, text: string): void => stderr(harmless(text))
