import { directionOf } from '../../../languages/script.ts'
import type { Locale } from '../../../model.ts'

/** How word processors sort scripts: each kind has its own font and language. */
export type ScriptKind = 'latin' | 'asian' | 'complex'

const ASIAN: ReadonlySet<string> = new Set('Hani Hans Hant Jpan Hrkt Kore Hang'.split(' '))
/** Scripts whose letters are joined or placed by rules; all right-to-left scripts are among them. */
const COMPLEX: ReadonlySet<string> = new Set(
  'Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Tibt Mymr Khmr'.split(' '),
)

/** The kind of a locale's script: `ja` is asian, `ar` complex, `uk` latin. */
export function scriptKindOf(locale: Locale): ScriptKind {
  const script = new Intl.Locale(locale).maximize().script ?? ''
  if (ASIAN.has(script)) return 'asian'
  return COMPLEX.has(script) || directionOf(locale) === 'rtl' ? 'complex' : 'latin'
}
