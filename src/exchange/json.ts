import { cldrForms, fromCatalog, isSingular, readPluralKey } from '../edition/index.ts'
import type { Locale, PluralForm } from '../model.ts'
import type { BilingualFile, BilingualUnit } from './unit.ts'

interface Catalog {
  readonly text: string
  readonly file: string
}

type Texts = ReadonlyMap<string, string>

/**
 * Pairs two i18next files by key; a key that the target lacks has an empty target. Plural forms (JSON v4: `key_few`; v3:
 * `key_plural`, `key_2`) are those of the target's language, where that is given.
 */
export function readCatalogs(source: Catalog, target: Catalog, to?: Locale): BilingualFile {
  const targets = fromCatalog(target.text, target.file, LENIENT)
  const sources = fromCatalog(source.text, source.file, LENIENT)
  const units: BilingualUnit[] = []
  const done = new Set<string>()
  for (const [key, text] of sources) {
    const group = groupOf(key, sources)
    if (!group) units.push({ id: key, source: text, target: targets.get(key) ?? '' })
    else if (!done.has(group.base)) {
      done.add(group.base)
      units.push(...pluralUnits(group, targets, to))
    }
  }
  return { units }
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
  // Of a language that is not known, the forms are those that are there.
  const there = written.filter(({ key }) => targets.has(key))
  if (there.length === 0) {
    const key = version === 4 ? `${base}other` : base
    const plain = targets.get(base.slice(0, -joint.length)) ?? ''
    return [{ id: key, source: group.other, target: version === 4 ? plain : '' }]
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

/** With one or two forms, i18next v3 has `key` and `key_plural`; with more, and in languages of one, `key_0`, `key_1`. */
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
