import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Where distributions install the modes of pairs. */
export const MODE_FOLDERS = ['/usr/share/apertium/modes', '/usr/local/share/apertium/modes']

/** Apertium names languages by two or three letters, depending on the age of the pair: both are tried. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  an: ['arg'],
  ast: ['ast'],
  ca: ['cat'],
  de: ['deu'],
  en: ['eng'],
  eo: ['epo'],
  es: ['spa'],
  eu: ['eus'],
  fr: ['fra'],
  gl: ['glg'],
  it: ['ita'],
  nb: ['nob'],
  nn: ['nno'],
  oc: ['oci'],
  pl: ['pol'],
  pt: ['por'],
  ro: ['ron'],
  ru: ['rus'],
  sv: ['swe'],
  uk: ['ukr'],
}

/** One direction as Apertium names it (`eng-spa`), and as we do (`en`, `es`). */
export interface Direction {
  readonly name: string
  readonly from: string
  readonly to: string
}

/** An installed direction. */
export interface Mode extends Direction {
  readonly file: string
}

export const directionOf = (from: string, to: string): Direction => ({
  name: `${from}-${to}`,
  from: shortened(from),
  to: shortened(to),
})

/** The installed directions; the first folder wins, and a missing folder counts as empty. */
export async function installedModes(folders: readonly string[] = MODE_FOLDERS): Promise<readonly Mode[]> {
  const modes = new Map<string, Mode>()
  for (const folder of folders) {
    for (const entry of (await readdir(folder).catch(() => [])).sort()) {
      const [, name = '', from = '', to = ''] = /^(([a-z]{2,3})-([a-z]{2,3}(?:_\w+)?))\.mode$/.exec(entry) ?? []
      if (name && !modes.has(name)) modes.set(name, { ...directionOf(from, to), file: join(folder, entry) })
    }
  }
  return [...modes.values()]
}

/** Shortens `spa` and `es` to `es`; a variant keeps its name: `cat_valencia` → `ca_valencia`. */
const shortened = (code: string): string => {
  const [language = '', ...variant] = code.split('_')
  const short = Object.entries(CODES).find(([, codes]) => codes.includes(language))?.[0] ?? language
  return [short, ...variant].join('_')
}

/** Apertium's names of a locale, best first: `pt-BR` → `pt_BR`, else `pt`. */
function namesOf(locale: string): readonly string[] {
  const [language = '', ...subtags] = locale.split('-')
  return [...subtags.map(subtag => `${language}_${subtag}`), language]
}

/**
 * The shortest route between two locales over installed directions, with at most one pivot: `[eng-spa]`, or `[eng-spa,
 * es-fr]`. Undefined if there is none.
 */
export function routeBetween<D extends Direction>(
  modes: readonly D[],
  from: string,
  to: string,
): readonly D[] | undefined {
  const starts = modes.filter(mode => namesOf(from).includes(mode.from))
  for (const target of namesOf(to)) {
    const direct = starts.find(mode => mode.to === target)
    if (direct) return [direct]
  }
  for (const target of namesOf(to)) {
    for (const first of starts) {
      const second = modes.find(mode => mode.from === first.to && mode.to === target)
      if (second) return [first, second]
    }
  }
  return undefined
}
