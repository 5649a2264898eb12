import { InterlinearError } from '../../../errors.ts'
import type { BilingualUnit, TmxEntry } from '../../../exchange/index.ts'
import { languageTag } from '../../../languages/index.ts'
import { canonicalLocale } from '../../../locale.ts'
import type { Locale } from '../../../model.ts'
import { anyOf } from '../../terminal/words.ts'

/** The languages that a file is checked in. */
export interface Languages {
  readonly from: Locale
  readonly to: Locale
}

/** The languages of the flags; `usual` is the source locale if neither they nor the file name one. */
export interface LanguageFlags {
  readonly from: Locale | undefined
  readonly to: Locale | undefined
  readonly usual: Locale
}

/** The languages that a file declares: in its header, or else in its name (`de.po`, `messages.de.xlf`). */
interface Stated {
  readonly from?: string
  readonly to?: string
  readonly name?: string
}

/** The languages of a file, from the file and the flags; throws a usage error if they contradict each other. */
export function agreed(file: string, flags: LanguageFlags, { from, to, name }: Stated): Languages {
  const stated = { from: localeOf(from), to: withScriptOf(localeOf(to), name) }
  for (const side of ['from', 'to'] as const) {
    const [asked, said] = [flags[side], stated[side]]
    if (asked !== undefined && said !== undefined && !agree(asked, said)) {
      const what = side === 'from' ? 'sources' : 'targets'
      throw new InterlinearError(
        'usage',
        `${file} says that its ${what} are in ${said}, and --${side} says ${asked}.`,
        {
          hint: `Leave out --${side}, or give another file.`,
        },
      )
    }
  }
  return { from: flags.from ?? stated.from ?? flags.usual, to: flags.to ?? stated.to ?? askForLocale(file) }
}

/** The scripts that gettext writes after a locale; anything else there is not a script: `ca@valencia`, `de@euro`. */
const SCRIPTS: Readonly<Record<string, string>> = {
  latin: 'Latn',
  cyrillic: 'Cyrl',
  arabic: 'Arab',
  devanagari: 'Deva',
  shaw: 'Shaw',
}

/** A locale as gettext writes it: `be@latin` → be-Latn, `sr_RS@latin` → sr-Latn-RS. */
function localeOf(tag: string | undefined): Locale | undefined {
  if (tag === undefined) return undefined
  const [plain = '', modifier = ''] = tag.replaceAll('_', '-').split('@')
  const script = SCRIPTS[modifier.toLowerCase()]
  return canonicalLocale(script === undefined ? plain : plain.replace(/^[a-z]+/i, language => `${language}-${script}`))
}

/** The last part of a file's name that is a locale: `validators.pt_BR.xlf` → pt-BR. */
function localeInName(name: string): Locale | undefined {
  const parts = name.split('.').slice(0, -1)
  const last = parts.at(-1)
  return last !== undefined && /^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?(?:@[a-z]+)?$/.test(last) ? localeOf(last) : undefined
}

/**
 * The locale of the header, else of the file's name; if the header names no script, it gets that of the name: `sr` in
 * `sr@latin.po`.
 */
function withScriptOf(stated: Locale | undefined, name: string | undefined): Locale | undefined {
  const named = name === undefined ? undefined : localeInName(name)
  if (stated === undefined || named === undefined) return stated ?? named
  const [one, other] = [new Intl.Locale(stated), new Intl.Locale(named)]
  const { script } = other
  if (one.language !== other.language || one.script !== undefined || script === undefined) return stated
  return new Intl.Locale(stated, { script }).toString()
}

/** Whether one locale may be meant by the other: es and es-MX, but not pt-BR and pt-PT, nor Hans and Hant. */
export function agree(one: Locale, other: Locale): boolean {
  const [a, b] = [new Intl.Locale(one), new Intl.Locale(other)]
  if (a.language !== b.language) return false
  const [script, region] = [a.maximize().script, a.region]
  if (script !== b.maximize().script) return false
  return region === undefined || b.region === undefined || region === b.region
}

/** The entries of a TMX file in the requested languages; or in its only pair, if none is requested. */
export function entriesFor(
  entries: readonly TmxEntry[],
  file: string,
  flags: LanguageFlags,
): { readonly languages: Languages; readonly units: readonly BilingualUnit[] } {
  const from = flags.from ?? (hasOne(entries.map(entry => entry.from)) ? entries[0]?.from : undefined) ?? flags.usual
  const sourced = entries.filter(entry => languageTag(entry.from) === languageTag(from))
  const targets = [...new Set(sourced.map(entry => entry.to))]
  const to = flags.to ?? (targets.length === 1 ? targets[0] : undefined) ?? askForLocale(file)
  const wanted = sourced.filter(entry => languageTag(entry.to) === languageTag(to))
  if (wanted.length === 0 && entries.length > 0) {
    const pairs = [...new Set(entries.map(entry => `${entry.from} to ${entry.to}`))]
    throw new InterlinearError('usage', `${file} has no translation from ${from} to ${to}.`, {
      hint: `It has ${anyOf(pairs)}.`,
    })
  }
  const units = wanted.map(({ source, target }, index) => ({ id: String(index + 1), source, target }))
  return { languages: { from, to }, units }
}

const hasOne = (locales: readonly Locale[]): boolean => new Set(locales).size === 1

function askForLocale(file: string): never {
  throw new InterlinearError('usage', `${file} does not say what language its targets are in.`, {
    hint: 'Say it with --to, as in --to es.',
  })
}
