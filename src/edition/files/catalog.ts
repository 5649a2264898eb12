import { InterlinearError, type Place } from '../../errors.ts'
import type { SegmentKey } from '../../model.ts'
import { tell } from '../../say.ts'
import { toldError } from '../../told-error.ts'

/**
 * What i18next 27 would not give back unchanged: `$t(` starts a nesting, and `{{lng}}` and the like are filled with
 * i18next's own options. Any other `{{name}}` stays as long as no variable of this name is passed.
 */
const TRAP = /\$(?=t\()|(?<=\{)\{(?=-?\s*(?:lngs?|ns|keyPrefix|scopeNs)\b)/g
const NEUTRALIZED = /\$t\(([${])\)/g

/**
 * Writes a text so that i18next gives it back exactly: `$t(` → `$t($)t(`, since a nesting of the missing key `$` gives
 * `$`.
 */
const encode = (text: string): string => text.replace(TRAP, char => `$t(${char})`)
const decode = (text: string): string => (text.includes('$t(') ? text.replace(NEUTRALIZED, '$1') : text)

interface Group {
  readonly [key: string]: string | Group
}

/**
 * The i18next JSON v4 of an edition: nested by block, in the order given (a block is where its first entry is), two
 * spaces of indentation, final newline.
 */
export function toCatalog(entries: readonly (readonly [SegmentKey, string])[]): string {
  const groups = new Map<string, string | Map<string, string>>()
  for (const [key, text] of entries) {
    const [block = key, ...rest] = key.split('.')
    if (rest.length === 0) groups.set(block, encode(text))
    else {
      const known = groups.get(block)
      const group = known instanceof Map ? known : new Map<string, string>()
      groups.set(block, group.set(rest.join('.'), encode(text)))
    }
  }
  const value = Object.fromEntries(
    [...groups].map(([block, group]) => [block, group instanceof Map ? Object.fromEntries(group) : group]),
  )
  return `${JSON.stringify(value, null, 2)}\n`
}

/**
 * The texts of a locale file by key, in the file's order. Throws an input error with file, line and column if it is not
 * JSON, and with the key if a value is not a text. With `lists`, a text of a list has its index as key, and null,
 * numbers and booleans are skipped.
 */
export function fromCatalog(
  text: string,
  file: string,
  { lists = false }: { readonly lists?: boolean } = {},
): ReadonlyMap<SegmentKey, string> {
  const entries = new Map<SegmentKey, string>()
  let keys = 0
  const collect = (value: unknown, path: string): void => {
    if (typeof value === 'string') entries.set(path, decode(value))
    else if (lists && Array.isArray(value)) {
      for (const [index, inner] of value.entries()) collect(inner, `${path}.${index}`)
    } else if (lists && (value === null || typeof value === 'number' || typeof value === 'boolean')) {
      return
    } else if (isGroup(value)) {
      for (const [key, inner] of Object.entries(value)) {
        keys++
        collect(inner, path === '' ? key : `${path}.${key}`)
      }
    } else {
      throw new InterlinearError('input', `found ${kindOf(value)} at "${path}", expected a text.`, {
        place: { file },
        hint: 'Texts of articles stand under keys, never in lists. A file that is none of an article’s belongs in another folder.',
      })
    }
  }
  const root = parseJson(text.replace(/^\uFEFF/, ''), file)
  if (!isGroup(root)) {
    throw new InterlinearError('input', `found ${kindOf(root)}, expected an object of texts by key.`, {
      place: { file },
    })
  }
  collect(root, '')
  if ((text.match(KEY_END) ?? []).length !== keys) refuseTwins(text, file)
  return entries
}

/** Matches once for each key, except with rare texts; those files are read token by token. */
const KEY_END = /(?<!\\)"\s*:/g
const TOKEN = /[{}]|("(?:[^"\\]|\\.)*")(\s*:)?/g

/** Throws for a key that is there twice: JSON would keep the last text and lose the first. */
function refuseTwins(text: string, file: string): void {
  const open: Set<unknown>[] = []
  for (const { 0: token, 1: string, 2: colon, index } of text.matchAll(TOKEN)) {
    if (token === '{') open.push(new Set())
    else if (token === '}') open.pop()
    else if (string && colon) {
      const key: unknown = JSON.parse(string)
      if (open.at(-1)?.has(key)) {
        throw new InterlinearError('input', `found the key ${string} a second time, expected one text for it.`, {
          place: placeAt(text, index, file),
          hint: 'Keep the one that is right, then run the command again.',
        })
      }
      open.at(-1)?.add(key)
    }
  }
}

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value)

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    const conflict = text.search(/^<{7} /m)
    const position = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length)
    const [what, hint] =
      conflict >= 0
        ? [tell('git-conflict-marks', {}), tell('decide-conflict', {})]
        : [tell('not-json', { message }), tell('correct-or-restore', {})]
    throw toldError('input', what, { place: placeAt(text, conflict >= 0 ? conflict : position, file), hint, cause })
  }
}

function placeAt(text: string, offset: number, file: string): Place {
  const lines = text.slice(0, offset).split('\n')
  return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
