import { InterlinearError } from '../errors.ts'
import type { Format, Slug } from '../model.ts'

const FORMAT_BY_EXTENSION: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  mdx: 'markdown',
  qmd: 'markdown',
  rmd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  jsonld: 'jsonld',
  ninjs: 'ninjs',
  json: 'jsonld',
  xml: 'xml',
  rss: 'xml',
  atom: 'xml',
  wxr: 'xml',
  nitf: 'xml',
  newsml: 'xml',
  srt: 'srt',
  vtt: 'vtt',
  docx: 'docx',
  odt: 'odt',
  fodt: 'odt',
}

const UNDERSTOOD = Object.keys(FORMAT_BY_EXTENSION)
  .map(extension => `.${extension}`)
  .join(', ')

const baseName = (filename: string): string => filename.split(/[/\\]/).at(-1) ?? ''

const extensionOf = (filename: string): string => /\.([^.]+)$/.exec(baseName(filename))?.[1]?.toLowerCase() ?? ''

/** What a file extension looks like: `growth-3.5` and `St.-Denis` have none. */
const ENDING = /^(?=.*\p{L})[\p{L}\p{N}]\w{0,9}$/u

/**
 * The format of a file by its name; plain text if it has no extension. A `.json` file is ninjs if its text, if given,
 * says so, else JSON-LD. Throws an input error for an unknown extension.
 */
export function formatOf(filename: string, source = ''): Format {
  const extension = extensionOf(filename)
  if (extension === 'json') {
    const saysNinjs =
      /\.ninjs\.json$/i.test(filename) || (/"uri"\s*:/.test(source) && !/"@(?:type|context)"/.test(source))
    return saysNinjs ? 'ninjs' : 'jsonld'
  }
  const format = Object.hasOwn(FORMAT_BY_EXTENSION, extension) ? FORMAT_BY_EXTENSION[extension] : undefined
  if (format === undefined && ENDING.test(extension)) {
    throw new InterlinearError('input', `found a file of the type .${extension}, expected an article.`, {
      place: { file: filename },
      hint: `What is understood: ${UNDERSTOOD}.`,
    })
  }
  return format ?? 'text'
}

/** Letters, digits and single inner `. - _ space`: a name that stays in its folder on every file system. */
const SAFE_SLUG = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[._ -](?![. ]|$))*$/u
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** Whether a text can be an article's slug. */
export const isSlug = (text: string): boolean => text.length <= 200 && SAFE_SLUG.test(text) && !RESERVED.test(text)

/**
 * The article's slug: the name of its file without folder and extension. Throws a usage error if the name is unsafe.
 */
export function slugOf(filename: string): Slug {
  const name = baseName(filename)
  const slug = Object.hasOwn(FORMAT_BY_EXTENSION, extensionOf(name)) ? name.replace(/(?:\.ninjs)?\.[^.]+$/i, '') : name
  if (!isSlug(slug)) {
    throw new InterlinearError(
      'usage',
      `"${slug}" cannot name an article: expected letters, digits, "-", "_" or ".".`,
      {
        hint: 'Rename the file.',
      },
    )
  }
  return slug.normalize('NFC')
}
