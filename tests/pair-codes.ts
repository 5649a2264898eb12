import { type Checker, createChecker, openLanguages } from '../src/check/index.ts'

/** A pair with its languages: "en de". */
export type Row = readonly [direction: string, source: string, target: string]

const languages = openLanguages()
const checkers = new Map<string, Checker>()

/** The codes of the errors and warnings of a pair. */
export function codesOf([direction, source, target]: Row): readonly string[] {
  const [from = '', to = ''] = direction.split(' ')
  const checker = checkers.get(direction) ?? createChecker({ from, to, languages })
  checkers.set(direction, checker)
  return checker
    .pair({ key: 'a', source, target })
    .filter(({ level }) => level !== 'info')
    .map(({ code }) => code)
}

/** The codes of the errors and warnings about figures in a pair. */
export const figureCodesOf = (row: Row): readonly string[] => codesOf(row).filter(code => FIGURES.test(code))

const FIGURES = /number|score|unit|percent|sign|time|currency|change/
