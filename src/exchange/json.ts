import { cldrForms, familyOf, fromCatalog, isSingular, readPluralKey, strayKeys } from '../edition/index.ts'
import type { Locale, PluralForm } from '../model.ts'
import type { BilingualFile, BilingualUnit } from './unit.ts'

interface Catalog {
  readonly text: string
  readonly file: string
}

type Texts = ReadonlyMap<string, string>

/**
 * Pairs two i18next files by key; a key that the target lacks has an empty target, one that the source lacks an empty
 * source. Plural forms (JSON v4: `key_few`; v3: `key_plural`, `key_2`) are those of the target's language, if it is
 * given.
 */
export function readCatalogs(source: Catalog, target: Catalog, to?: Locale): BilingualFile {
  const targets = fromCatalog(target.text, target.file, LENIENT)
  const sources = fromCatalog(source.text, source.file, LENIENT)
  const units: BilingualUnit[] = []
  const done = new Set<string>()
  for (const [key, text] of sources) {
    const group = groupOf(key, sources)
    const absent = targets.has(key) ? {} : { absent: true as const }
    if (!group) units.push({ id: key, source: text, target: targets.get(key) ?? '', ...absent })
    else if (!done.has(group.base)) {
      done.add(group.base)
      units.push(...pluralUnits(group, targets, to))
    }
  }
  return { units: to === undefined ? units : [...units, ...ownUnits(units, { sources, targets, to })] }
}

interface Sides {
  readonly sources: Texts
  readonly targets: Texts
  readonly to: Locale
}

/**
 * The texts that only the target has: a form or a context of a source text (`friend_female` of `friend`) is paired with
 * that text; one under any other key is a stray.
 */
function ownUnits(units: readonly BilingualUnit[], { sources, targets, to }: Sides): readonly BilingualUnit[] {
  const done = new Set([...sources.keys(), ...units.map(({ id }) => id)])
  // A plural may have one text for all numbers: `item` instead of `item_one` and `item_other`.
  const isPlain = (key: string): boolean => sources.has(`${key}_other`) || sources.has(`${key}_ordinal_other`)
  const own = [...targets.keys()].filter(key => !done.has(key) && !isPlain(key))
  const forms = own.flatMap((key): readonly BilingualUnit[] => {
    const source = sources.get(familyOf(key, sources, to) ?? '')
    return source === undefined ? [] : [{ id: key, source, target: targets.get(key) ?? '', ...pluralOf(key, to) }]
  })
  const strays = strayKeys(
    [...targets.keys()].filter(key => !isPlain(key)),
    new Set(done),
    to,
  )
  const placed = new Set(forms.map(({ id }) => id))
  return [
    ...forms,
    ...strays
      .filter(({ key }) => !placed.has(key))
      .map(({ key, ...stray }) => ({ id: key, source: '', target: targets.get(key) ?? '', stray })),
  ]
}

/** The plural form of a key in JSON v4. */
function pluralOf(key: string, to: Locale): Pick<BilingualUnit, 'plural'> {
  const written = readPluralKey(key)
  const plural = written && cldrForms(to, written.type).get(written.form)
  return plural ? { plural } : {}
}

const LENIENT = { lists: true } as const

/** The plural texts of one key. */
interface Group {
  readonly base: string
  /** `_` or `_ordinal_`. */
  readonly joint: string
  readonly version: 3 | 4
  readonly one?: string
  readonly other: string
}

function groupOf(key: string, sources: Texts): Group | undefined {
  const plural = readPluralKey(key)
  if (plural) {
    const { stem, base } = plural
    const other = sources.get(`${stem}other`)
    const one = sources.get(`${stem}one`)
    return other === undefined
      ? undefined
      : { base: stem, joint: stem.slice(base.length), version: 4, other, ...(one === undefined ? {} : { one }) }
  }
  const bare = key.replace(/_plural$/, '')
  const [one, other] = [sources.get(bare), sources.get(`${bare}_plural`)]
  return one === undefined || other === undefined ? undefined : { base: bare, joint: '_', version: 3, one, other }
}

function pluralUnits(group: Group, targets: Texts, to: Locale | undefined): readonly BilingualUnit[] {
  const { base, joint, version } = group
  const names = to === undefined ? undefined : cldrForms(to, joint === '_' ? 'cardinal' : 'ordinal')
  const forms = names ?? cldrForms('en')
  const written = version === 4 ? keysOfVersion4(base, forms) : keysOfVersion3(base, forms, targets)
  // For an unknown language, the existing forms are used.
  const there = written.filter(({ key }) => targets.has(key))
  if (there.length === 0) {
    const key = version === 4 ? `${base}other` : base
    const plain = targets.get(base.slice(0, -joint.length)) ?? ''
    const absent = version === 4 && plain !== '' ? {} : { absent: true as const }
    return [{ id: key, source: group.other, target: version === 4 ? plain : '', ...absent }]
  }
  return (names ? written : there).map(({ key, form }): BilingualUnit => {
    const target = targets.get(key) ?? ''
    const source = isSingular(form) ? (group.one ?? group.other) : group.other
    const missing = target.trim() === '' ? { missing: true as const } : {}
    return { id: key, source, target, plural: { ...form, ...missing } }
  })
}

interface Written {
  readonly key: string
  readonly form: PluralForm
}

const keysOfVersion4 = (base: string, forms: ReadonlyMap<string, PluralForm>): readonly Written[] =>
  [...forms.values()].map(form => ({ key: base + form.name, form }))

/**
 * For one or two forms, i18next v3 has `key` and `key_plural`; for more, and in languages with one form, `key_0`,
 * `key_1`.
 */
function keysOfVersion3(base: string, forms: ReadonlyMap<string, PluralForm>, targets: Texts): readonly Written[] {
  const common = [...forms.values()].filter(({ rare }) => !rare)
  const numbered = common.map((form, index) => ({ key: `${base}_${index}`, form }))
  if (numbered.some(({ key }) => targets.has(key))) return numbered
  const [first, ...rest] = common
  return [
    ...(first && rest.length > 0 ? [{ key: base, form: first }] : []),
    ...common.slice(-1).map(form => ({ key: rest.length > 0 ? `${base}_plural` : base, form })),
  ]
}
