import type { Io } from '../model.ts'
import { isolateRightToLeft } from './direction.ts'
import { harmless, harmlessJson, harmlessPainted } from './escape.ts'
import { wrapLines } from './wrap.ts'

/** The output for results. */
export type Out = Pick<Io, 'stdout' | 'color' | 'terminal'>

/** The output for results that depend on its width. */
export type Screen = Out & Pick<Io, 'columns'>

/** Writes a result for people. Control characters of texts from files and engines are shown as codes. */
export const print = (out: Out, text: string): void => write(out, safe(text, out))

/** The same for sentences: wrapped on a terminal, unchanged for a file or a program. */
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

/** Writes the content of a file byte for byte, where an escape would change it: XLIFF, TMX, an article. */
export const printFile = ({ stdout }: Pick<Io, 'stdout'>, content: string): void => stdout(content)

/** Writes progress and problems, for people. */
export const say = ({ stderr }: Pick<Io, 'stderr'>, text: string): void => stderr(harmless(text))
