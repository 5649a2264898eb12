import { applyEdits, type SourceReaders } from '../../../article/index.ts'
import type { Frame } from '../../model.ts'
import type { Form } from '../form.ts'
import { schemaOf, sourceTypeUri } from '../html/schema.ts'
import { setMembers } from './members.ts'
import { jsonEdits } from './texts.ts'

/** A JSON-LD article, with members of schema.org for translations, disclosure and corrections. */
export function jsonLdForm({ readJsonIfValid }: SourceReaders): Form {
  const marked = (text: string, frame: Frame): string =>
    setMembers(text, schemaOf(frame), { around: articleAt(text), having: '@type' })
  return {
    place(article, frame) {
      const { file } = article
      const base = file.startsWith('\uFEFF') ? 1 : 0
      const node = readJsonIfValid(file.slice(base), base)
      const text = node ? applyEdits(file, jsonEdits(node, { article, frame, inScript: false })) : file
      return marked(text, frame)
    },
    relink: marked,
  }
}

/** An offset inside of the article object of a JSON-LD file: that of its headline or body. */
function articleAt(text: string): number {
  const found = /"(?:headline|articleBody)"\s*:/.exec(text)
  return found ? found.index : 0
}

const RELATION = 'translation'

/** A ninjs item: language, digital source type, and its translations as associations. */
export const ninjsForm: Form = {
  place: ({ file }, frame) => withNinjsMembers(file, frame),
  relink: withNinjsMembers,
}

interface Associated {
  readonly rel?: string
  readonly [name: string]: unknown
}

function withNinjsMembers(text: string, frame: Frame): string {
  const item: { readonly associations?: unknown } = JSON.parse(text.replace(/^\uFEFF/, ''))
  const isOriginal = frame.locale === frame.original.locale
  return setMembers(text, {
    // An edition is an item of its own; without a base address it has no globally valid name.
    ...(!isOriginal && /^https?:/.test(frame.href) && { uri: frame.href }),
    language: frame.locale,
    digitalSourceType: ninjsSourceType(frame),
    associations: withTranslations(item.associations, frame),
    ...(frame.corrections.length > 0 && { edNote: editorsNote(frame) }),
  })
}

/** The corrections, for the field of ninjs for notes of editors. */
export const editorsNote = ({ corrections }: Frame): string => corrections.map(({ note }) => note).join('\n')

/** The digital source type of an item in ninjs; undefined if the disclosure is not shown. */
export function ninjsSourceType({ disclosure: { digitalSourceType, sentence, shown } }: Frame) {
  if (!shown || digitalSourceType === undefined) return undefined
  return { name: digitalSourceType, uri: sourceTypeUri(digitalSourceType), literal: sentence }
}

/** The other versions as ninjs associations: a list since version 2, an object by name in version 1. */
export function translationsOf({ alternates, original, locale }: Frame): readonly Associated[] {
  const all = [original, ...alternates.filter(one => one.locale !== original.locale)]
  return all
    .filter(one => one.locale !== locale && one.href !== '')
    .map(({ locale: language, href }) => ({ name: `translation-${language}`, uri: href, rel: RELATION, language }))
}

function withTranslations(associations: unknown, frame: Frame): unknown {
  const ours = translationsOf(frame)
  const foreign = (one: Associated): boolean => one.rel !== RELATION
  if (Array.isArray(associations)) return [...associations.filter(foreign), ...ours]
  if (typeof associations !== 'object' || associations === null) return ours
  const kept = Object.entries(associations as Readonly<Record<string, Associated>>).filter(([, one]) => foreign(one))
  return Object.fromEntries([...kept, ...ours.map(({ name, ...one }) => [name, one])])
}
