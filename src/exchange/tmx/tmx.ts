import { SaxesParser } from 'saxes'
import { InterlinearError } from '../../errors.ts'
import { languageTag } from '../../languages/index.ts'
import type { Locale, UnitState } from '../../model.ts'
import { OWN } from '../model.ts'
import { xml } from '../xml/write.ts'

/** One translation unit of a TMX file in one pair of locales. */
export interface TmxEntry {
  readonly from: Locale
  readonly to: Locale
  readonly source: string
  readonly target: string
  /** When the target was last changed; ISO 8601, UTC. */
  readonly time?: string
}

/** A pair of texts with what helps a person to choose among several of one source. */
export interface PlacedTmxEntry extends TmxEntry {
  readonly state?: UnitState
  readonly origin?: string
}

/** The head of a TMX file up to its first unit; `version` is the tool's. */
export const tmxStart = ({ sourceLocale, version }: TmxHead): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="interlinear" creationtoolversion="${xml(version)}" segtype="sentence" o-tmf="interlinear" adminlang="en" srclang="${xml(sourceLocale)}" datatype="plaintext"/>
  <body>
`

export const tmxEnd = '  </body>\n</tmx>\n'

export interface TmxHead {
  readonly sourceLocale: Locale
  readonly version: string
}

/** Writes TMX 1.4b, with one pair of variants in each unit; `version` is the tool's. */
export function* writeTmx(entries: Iterable<PlacedTmxEntry>, { sourceLocale, version }: TmxHead): Generator<string> {
  yield tmxStart({ sourceLocale, version })
  for (const { from, to, source, target, time, state, origin } of entries) {
    const own = from === sourceLocale ? '' : ` srclang="${xml(from)}"`
    const placed = `${property('origin', origin)}${property('state', state)}`
    yield `    <tu${own}>\n${placed}${variant(from, source)}${variant(to, target, time)}    </tu>\n`
  }
  yield tmxEnd
}

const property = (name: string, value: string | undefined): string =>
  value === undefined ? '' : `      <prop type="x-${OWN}-${name}">${xml(value)}</prop>\n`

const variant = (locale: Locale, text: string, time?: string): string =>
  `      <tuv xml:lang="${xml(locale)}"${time === undefined ? '' : ` changedate="${tmxTime(time)}"`}><seg>${xml(text)}</seg></tuv>\n`

/** `2026-11-12T09:30:00.000Z` → `20261112T093000Z`, as TMX writes it. */
const tmxTime = (time: string): string => time.replace(/\.\d+/, '').replace(/[-:]/g, '')

/** The reverse; undefined for a text that is no time. */
function timeOf(text: string): string | undefined {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? []
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}

/** Elements whose content is another tool's markup, not text. */
const CODES: ReadonlySet<string> = new Set(['bpt', 'ept', 'it', 'ph', 'ut'])

interface Variant {
  readonly locale: Locale
  readonly time: string | undefined
  text: string
}

/**
 * Reads TMX 1.x: each unit gives a pair of its source variant with every other variant, without the markup of other
 * tools. Throws an input error with line and column if it is not well-formed, is not TMX, or names no locale.
 */
export function parseTmx(text: string, file: string): readonly TmxEntry[] {
  const entries: TmxEntry[] = []
  const parser = new SaxesParser()
  const state = {
    ...{ srclang: '*all*', own: '', time: undefined as string | undefined },
    ...{ variants: [] as Variant[], open: [] as string[] },
  }
  const refuse = (message: string): never => {
    throw new InterlinearError('input', message, { place: { file, line: parser.line, column: parser.column + 1 } })
  }
  const localeOf = (tag: string): Locale => {
    try {
      return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? tag
    } catch {
      return refuse(`found the locale "${tag}", expected a BCP 47 tag such as pt-BR.`)
    }
  }
  parser.on('error', error => refuse(`not well-formed XML: ${error.message.replace(/^.*?(?<!\d)\d+:\d+:\s*/s, '')}`))
  parser.on('opentag', ({ name, attributes }) => {
    const attribute = (key: string): string => String(attributes[key] ?? '')
    if (state.open.length === 0 && name !== 'tmx')
      refuse(`found <${name}>, expected a TMX file, which begins with <tmx>.`)
    state.open.push(name)
    if (name === 'header') state.srclang = attribute('srclang') || '*all*'
    if (name === 'tu') {
      const time = timeOf(attribute('changedate')) ?? timeOf(attribute('creationdate'))
      Object.assign(state, { own: attribute('srclang'), time, variants: [] })
    }
    if (name === 'tuv') {
      const tag = attribute('xml:lang') || attribute('lang')
      if (tag === '') refuse('found <tuv> without xml:lang, expected its locale.')
      const time = timeOf(attribute('changedate')) ?? timeOf(attribute('creationdate')) ?? state.time
      state.variants.push({ locale: localeOf(tag), time, text: '' })
    }
  })
  const addText = (part: string): void => {
    const inside = state.open.lastIndexOf('seg')
    const variant = state.variants.at(-1)
    if (inside < 0 || !variant || state.open.slice(inside).some(name => CODES.has(name))) return
    variant.text += part
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', ({ name }) => {
    state.open.pop()
    if (name === 'tu') entries.push(...pairsOf(state.variants, state.own || state.srclang))
  })
  parser.write(text.replace(/^\uFEFF/, '')).close()
  return entries
}

/** The source is the variant in the file's source language, or else the first one. */
function pairsOf(variants: readonly Variant[], srclang: string): readonly TmxEntry[] {
  const language = languageTag(srclang)
  const named =
    variants.find(({ locale }) => locale.toLowerCase() === srclang.toLowerCase().replaceAll('_', '-')) ??
    variants.find(({ locale }) => languageTag(locale) === language)
  const source = named ?? variants[0]
  if (!source) return []
  return variants
    .filter(variant => variant !== source && variant.text !== '' && source.text !== '')
    .map(({ locale, text, time }) => ({
      ...{ from: source.locale, to: locale, source: source.text, target: text },
      ...(time !== undefined && { time }),
    }))
}
