import { directionOf, isEastAsian, scriptOf } from '../../../languages/script.ts'
import type { Locale } from '../../../model.ts'

/** How word processors sort scripts: each kind has its own font and language. */
export type ScriptKind = 'latin' | 'asian' | 'complex'

/** Scripts whose letters are joined or placed by rules; all right-to-left scripts are among them. */
const COMPLEX: ReadonlySet<string> = new Set(
  'Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Tibt Mymr Khmr'.split(' '),
)

/** The kind of a locale's script: `ja` is asian, `ar` complex, `uk` latin. */
export function scriptKindOf(locale: Locale): ScriptKind {
  if (isEastAsian(locale)) return 'asian'
  return COMPLEX.has(scriptOf(locale)) || directionOf(locale) === 'rtl' ? 'complex' : 'latin'
}
