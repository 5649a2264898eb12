import { type Dirent, existsSync } from 'node:fs'
import { basename, extname, join, relative, sep } from 'node:path'
import { fromCatalog } from '../../../edition/index.ts'
import { InterlinearError } from '../../../errors.ts'
import { primaryLanguage } from '../../../locale.ts'
import type { Locale, Slug } from '../../../model.ts'
import { listLocales, readFolder, readTextIfAny } from '../../../store/index.ts'
import { sideBySide } from './side-by-side.ts'

/** The texts of an app in two languages: i18next files that belong to no article. */
export interface AppFiles {
  /** The namespace: `common`, `shop/cart`. */
  readonly name: string
  readonly source: string
  readonly target: string
  readonly to: Locale
}

interface Wanted {
  readonly out: string
  readonly from: Locale
  /** The locales; if empty, every existing one. */
  readonly to: readonly Locale[]
}

/**
 * The files of an app in a folder: `en/common.json` beside `de/common.json`, also in subfolders (`en/shop/cart.json`),
 * and `en.json` beside `de.json`. Those of articles are left out: they have review files, or the keys of an article.
 */
export async function findAppFiles({ out, from, to }: Wanted): Promise<readonly AppFiles[]> {
  const files = await catalogsBelow(out)
  const { pairs } = sideBySide(files, { from, to: [] })
  const named = pairs.filter(({ source }) => namesLocale(source, from))
  const bySource = Map.groupBy(named, ({ source }) => source)
  const found: AppFiles[] = []
  for (const [file, all] of bySource) {
    const source = join(out, file)
    const targets = all.map(pair => ({ ...pair, target: join(out, pair.target) }))
    if (await isOfArticle([source, ...targets.map(({ target }) => target)])) continue
    const name = nameOf(file, from) || basename(out)
    for (const { target, to: locale } of targets) {
      if (to.length === 0 || to.includes(locale)) found.push({ name, source, target, to: locale })
    }
  }
  return found.toSorted((one, other) => (`${one.name}\0${one.to}` < `${other.name}\0${other.to}` ? -1 : 1))
}

/** The files of one namespace of an app, `common`; none if it is an article. */
export async function appFilesOf(name: Slug, { out, from, to }: Wanted): Promise<readonly AppFiles[]> {
  const fileIn = (locale: Locale): string => join(out, locale, `${name}.json`)
  const source = fileIn(from)
  if (!existsSync(source)) return []
  const locales = (await listLocales(out)).filter(locale => locale !== from && existsSync(fileIn(locale)))
  if (locales.length === 0 || (await isOfArticle([source, ...locales.map(fileIn)]))) return []
  const wanted = to.length === 0 ? locales : to
  return wanted.filter(locale => locales.includes(locale)).map(to => ({ name, source, target: fileIn(to), to }))
}

const SKIPPED = /^(?:\.|node_modules$)/
/** The deepest subfolder of namespaces that is searched. */
const DEEPEST = 5

/** The JSON files below a folder, by their relative paths. */
async function catalogsBelow(out: string, folder = out, depth = 0): Promise<readonly string[]> {
  if (depth > DEEPEST) return []
  const found: string[] = []
  for (const entry of await readFolder(folder)) {
    if (SKIPPED.test(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) found.push(...(await catalogsBelow(out, path, depth + 1)))
    else if (isCatalog(entry)) found.push(relative(out, path))
  }
  return found
}

const isCatalog = (entry: Dirent): boolean => entry.isFile() && extname(entry.name) === '.json'

/** Whether a path contains a locale: `en/shop.json`, `shop.en.json`; but `de/my.json` is not Burmese. */
const namesLocale = (file: string, locale: Locale): boolean =>
  file.split(/[/\\._-]/).some(part => part.toLowerCase() === primaryLanguage(locale).toLowerCase())

/** `en/shop/cart.json` → `shop/cart`, `en.json` → nothing. */
const nameOf = (file: string, from: Locale): string =>
  file
    .slice(0, -extname(file).length)
    .split(sep)
    .filter(part => !namesLocale(part, from))
    .join('/')

/** The keys that `translate` gives to an article's texts. */
const ARTICLE_KEY = /^(?:headline|deck|byline|dateline|[a-z]{1,2}\d+(?:\.s\d+)?)$/

/** Whether files are those of an article: there are review files, or the keys are an article's. */
async function isOfArticle([source = '', ...targets]: readonly string[]): Promise<boolean> {
  if ([source, ...targets].some(file => existsSync(file.replace(/\.json$/, '.review.yml')))) return true
  try {
    const keys = [...fromCatalog((await readTextIfAny(source)) ?? '', source, { lists: true }).keys()]
    return keys.every(key => ARTICLE_KEY.test(key))
  } catch (error) {
    if (error instanceof InterlinearError) return targets.length === 0
    throw error
  }
}
