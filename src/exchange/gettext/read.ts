import { po } from 'gettext-parser'
import { formsBy, isSingular } from '../../edition/index.ts'
import { InterlinearError } from '../../errors.ts'
import type { PluralForm } from '../../model.ts'
import type { BilingualFile, BilingualUnit } from '../unit.ts'
import { gettextRule } from './plural-rule.ts'

/** Entries for names of translators, which are not texts to translate. */
const CREDITS: ReadonlySet<string> = new Set([
  'translator-credits',
  'translator_credits',
  'translators-credits',
  'NAME OF TRANSLATORS',
  'EMAIL OF TRANSLATORS',
  'Your names',
  'Your emails',
])

/**
 * Reads a gettext file. Each plural form is a unit of its own, paired with the source form for its numbers. Fuzzy
 * entries are marked. Throws an input error.
 */
export function readPo(text: string, file: string): BilingualFile {
  const table = parsePo(text, file)
  const headers: Readonly<Record<string, string>> = table.headers ?? {}
  const to = headers.Language ?? headers.language
  const forms = formsOf(headers['Plural-Forms'] ?? headers['plural-forms'])
  const lines = linesOf(text)
  const units = Object.values(table.translations).flatMap(context =>
    Object.values(context).flatMap((entry): readonly BilingualUnit[] => {
      const { msgid, msgid_plural: plural, msgctxt, msgstr, comments } = entry
      if (msgid === '' || CREDITS.has(msgid)) return []
      const id = msgctxt ? `${msgctxt}|${msgid}` : msgid
      const line = lines.get(keyOf(msgctxt, msgid))
      if (!Array.isArray(msgstr)) {
        throw new InterlinearError('input', `"${msgid}" has no msgstr.`, {
          place: { file, ...(line === undefined ? {} : { line }) },
        })
      }
      const about = {
        interface: true as const,
        ...flagsOf(comments?.flag ?? ''),
        ...(line === undefined ? {} : { line }),
      }
      if (!plural) return [{ id, source: msgid, target: msgstr[0] ?? '', ...about }]
      return pluralUnits({ id, msgid, plural, msgstr }, forms).map(unit => ({ ...unit, ...about }))
    }),
  )
  return { units, ...(to ? { to: to.replaceAll('_', '-') } : {}) }
}

interface PluralEntry {
  readonly id: string
  readonly msgid: string
  readonly plural: string
  readonly msgstr: readonly string[]
}

/** A unit for each form; one for all if none is translated. */
function pluralUnits(entry: PluralEntry, known: readonly PluralForm[] | undefined): readonly BilingualUnit[] {
  const { id, msgid, plural, msgstr } = entry
  if (msgstr.every(target => target.trim() === '')) return [{ id, source: msgid, target: '' }]
  const forms = known ?? plainForms(msgstr.length)
  return forms.map((form, index) => {
    const target = msgstr[index] ?? ''
    const missing = target.trim() === '' ? { missing: true as const } : {}
    return {
      id: forms.length > 1 ? `${id}[${index}]` : id,
      source: isSingular(form) ? msgid : plural,
      target,
      plural: { ...form, ...missing },
    }
  })
}

/** The forms of a file whose header does not define them: if there are several, the first is for 1. */
const plainForms = (count: number): readonly PluralForm[] =>
  Array.from({ length: count }, (_, index): PluralForm => {
    const name = `[${index}]`
    return index === 0 && count > 1 ? { name, numbers: [1], examples: '1' } : { name, examples: '2' }
  })

function formsOf(header: string | undefined): readonly PluralForm[] | undefined {
  const rule = header === undefined ? undefined : gettextRule(header)
  if (!rule || rule.count > 10) return undefined
  const forms = formsBy(n => `[${rule.formOf(Math.trunc(n))}]`)
  return Array.from({ length: rule.count }, (_, index): PluralForm => {
    const name = `[${index}]`
    return forms.get(name) ?? { name, examples: 'no number', rare: true }
  })
}

/** The meaning of an entry's flags (`#, fuzzy, c-format`). */
function flagsOf(flags: string): Pick<BilingualUnit, 'fuzzy' | 'printf'> {
  const list = flags.split(',').map(flag => flag.trim())
  const printf = list.includes('no-c-format')
    ? { printf: false }
    : list.some(flag => PRINTF_FLAGS.includes(flag))
      ? { printf: true }
      : {}
  return { ...(list.includes('fuzzy') ? { fuzzy: true } : {}), ...printf }
}

const PRINTF_FLAGS: readonly string[] = ['c-format', 'objc-format', 'python-format', 'php-format', 'sh-printf-format']

const keyOf = (context: string | undefined, msgid: string): string => `${context ?? ''}\u0004${msgid}`

/**
 * The line of each entry's `msgid`, counted from 1, by context and msgid; `twice` is called for an entry that is there
 * a second time.
 */
export function linesOf(text: string, twice?: (first: number, second: number) => void): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  const parts = { context: '', msgid: '' }
  let open: keyof typeof parts | undefined
  let start = 0
  const close = (): void => {
    const key = keyOf(parts.context, parts.msgid)
    const first = lines.get(key)
    if (start > 0 && first !== undefined) twice?.(first, start)
    if (start > 0) lines.set(key, start)
    start = 0
  }
  for (const [index, line] of text.split('\n').entries()) {
    const [, keyword, string] = /^(msgctxt|msgid|msgid_plural|msgstr(?:\[\d+\])?)?\s*"(.*)"\s*$/.exec(line) ?? []
    if (string === undefined) continue
    if (keyword === 'msgctxt') {
      close()
      parts.context = ''
      parts.msgid = ''
      open = 'context'
    } else if (keyword === 'msgid') {
      close()
      if (open !== 'context') parts.context = ''
      parts.msgid = ''
      open = 'msgid'
      start = index + 1
    } else if (keyword !== undefined) open = undefined
    if (open) parts[open] += unescaped(string)
  }
  close()
  return lines
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }
const unescaped = (string: string): string => string.replace(/\\(.)/g, (_, sign: string) => ESCAPES[sign] ?? sign)

/** The table of a gettext file; throws an input error with the line. */
export function parsePo(text: string, file: string) {
  try {
    return po.parse(text)
  } catch (cause) {
    const line =
      cause !== null && typeof cause === 'object' && 'lineNumber' in cause ? Number(cause.lineNumber) : undefined
    // An error that the parser reports has its line; an error inside of the parser says nothing about the file.
    const known = line !== undefined && cause instanceof Error ? `: ${cause.message}` : ', expected msgid and msgstr'
    throw new InterlinearError('input', `not a gettext file${known}.`, {
      place: { file, ...(line === undefined ? {} : { line }) },
      cause,
    })
  }
}
