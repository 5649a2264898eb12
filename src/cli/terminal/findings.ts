import type { Finding, Level } from '../../model.ts'
import { paint, type Style } from './style.ts'

const LEVEL_STYLE: Readonly<Record<Level, Style>> = { error: 'red', warning: 'yellow', info: 'dim' }

/** One line per finding: `es p4.s2 error name-missing: …`. */
export const findingLines = (findings: readonly Finding[], where: string, color: boolean): string[] =>
  findings.map(
    ({ key, level, code, message }) => `${where} ${key} ${paint(level, LEVEL_STYLE[level], color)} ${code}: ${message}`,
  )
