import { basename, extname } from 'node:path'
import { languageTag } from '../../../languages/index.ts'
import { canonicalLocale } from '../../../locale.ts'
import type { Locale } from '../../../model.ts'

/** Two files of one text, in the source locale and in another. */
export interface SideBySide {
  readonly source: string
  readonly target: string
  readonly to: Locale
}

interface Wanted {
  readonly from: Locale
  /** The locales; if empty, every existing one. */
  readonly to: readonly Locale[]
}

/**
 * The files of a folder that belong together, by their paths: `en/visit.txt` and `es/visit.md`, `visit.en.txt` and
 * `visit.es.txt`, `visit.txt` and `visit_es.txt`, `en.json` and `es.json`. `alone` are files without a partner.
 */
export function sideBySide(
  files: readonly string[],
  { from, to }: Wanted,
): { readonly pairs: readonly SideBySide[]; readonly alone: readonly string[] } {
  const texts = new Map<string, Map<Locale, string>>()
  for (const file of files) {
    for (const { name, locale = from } of readingsOf(file)) {
      const known = texts.get(name) ?? new Map<Locale, string>()
      // Of `visit.txt` and `visit.en.txt`, the one with a locale is used.
      if (!known.has(locale)) texts.set(name, known.set(locale, file))
    }
  }
  const pairs: SideBySide[] = []
  const paired = new Set<string>()
  for (const [, byLocale] of [...texts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const source = byLocale.get(from) ?? [...byLocale].find(([locale]) => languageTag(locale) === from)?.[1]
    if (source === undefined) continue
    for (const [locale, target] of byLocale) {
      if (target === source || languageTag(locale) === languageTag(from)) continue
      if ((to.length > 0 && !to.includes(locale)) || paired.has(`${source}\n${target}`)) continue
      pairs.push({ source, target, to: locale })
      paired.add(`${source}\n${target}`)
    }
  }
  const used = new Set(pairs.flatMap(({ source, target }) => [source, target]))
  return { pairs, alone: files.filter(file => !used.has(file)) }
}

/**
 * The possible meanings of a path: a text, named by the path without its locale, and the locale. The whole path as a
 * name means a source.
 */
function readingsOf(file: string): readonly { readonly name: string; readonly locale?: Locale }[] {
  const parts = file.split(/[/\\]/)
  const stem = basename(parts.at(-1) ?? '', extname(file))
  const folders = parts.slice(0, -1)
  const inFolders = [...folders, stem].flatMap((part, at, all) => {
    const locale = localeOf(part)
    return locale === undefined ? [] : [{ name: all.with(at, '*').join('/'), locale }]
  })
  const suffix = /^(.+)[._-]([a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)$/.exec(stem)
  const locale = localeOf(suffix?.[2] ?? '')
  const inName = locale === undefined ? [] : [{ name: [...folders, `${suffix?.[1]}.*`].join('/'), locale }]
  return [...inFolders, ...inName, ...(inName.length > 0 ? [] : [{ name: [...folders, `${stem}.*`].join('/') }])]
}

const localeOf = (part: string): Locale | undefined =>
  /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/.test(part) ? canonicalLocale(part.replaceAll('_', '-')) : undefined
