import { NAME_CODES, type NameCode } from '../../../names/index.ts'
import { NOTHING, type PairCheck, type Sides } from '../../model.ts'

const ABOUT: Readonly<Record<NameCode, { readonly why: string; readonly example: readonly [string, string] }>> = {
  'name-missing': {
    why: 'Who did it is half of the news. In a text that no engine made it is a warning: a person may have written "he" on purpose.',
    example: ['Putin visited Kursk.', 'Visitó Kursk.'],
  },
  'name-misspelt': {
    why: 'A name spelt wrong is a correction.',
    example: ['Putin visited Kursk.', 'Puttin visitó Kursk.'],
  },
  'name-wrong': {
    why: 'It says that somebody else did it.',
    example: ['Putin visited Kursk.', 'Zelenski visitó Kursk.'],
  },
  'name-forbidden': { why: 'The desk has ruled it out.', example: ['Kyiv', 'Kiev'] },
  'name-untranslated': { why: 'This edition has its own form.', example: ['Germany', 'Germany (es: Alemania)'] },
  'name-doubled': { why: 'A repair or an engine wrote it twice.', example: ['Putin said', 'Putin Putin dijo'] },
  'name-form': { why: 'It may be right; list it to make it so.', example: ['Syrsky', 'Сирскому'] },
  'name-count': { why: 'One of them may have become somebody else.', example: ['Trump told Trump', 'Trump dijo'] },
}

const check = (code: NameCode): PairCheck => ({
  level: NAME_CODES[code].level,
  finds: `${NAME_CODES[code].says[0]?.toUpperCase()}${NAME_CODES[code].says.slice(1)}.`,
  ...ABOUT[code],
  pair: sides => {
    const names = sides.names()
    if (names.length === 0) return NOTHING
    return names
      .filter(finding => finding.code === code)
      .map(({ message, statement, source, target, level, fix }) => ({
        message,
        statement,
        // What the name verifier excuses stays excused.
        level: code === 'name-missing' && level === 'error' && sides.origin !== 'engine' ? 'warning' : level,
        ...(source ? { source } : {}),
        ...(target ? { target } : {}),
        ...(fix ? { fix: isSafe(code, sides) ? { ...fix, safe: true as const } : fix } : {}),
      }))
  },
})

/**
 * Whether a fix is safe: another name may be there for a reason, and the listed form may be the wrong case in languages
 * with cases.
 */
const isSafe = (code: NameCode, { target }: Sides): boolean =>
  code !== 'name-wrong' && target.language.data.uninflected === true

/** What the name verifier reports about listed names, as one check for each of its codes. */
export const nameChecks: Readonly<Record<NameCode, PairCheck>> = {
  'name-missing': check('name-missing'),
  'name-misspelt': check('name-misspelt'),
  'name-wrong': check('name-wrong'),
  'name-forbidden': check('name-forbidden'),
  'name-untranslated': check('name-untranslated'),
  'name-doubled': check('name-doubled'),
  'name-form': check('name-form'),
  'name-count': check('name-count'),
}
