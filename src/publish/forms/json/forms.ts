import type { SourceReaders } from '../../../article/index.ts'
import type { Frame } from '../../model.ts'
import { applyEdits } from '../edits.ts'
import type { Form } from '../form.ts'
import { schemaOf, sourceTypeUri } from '../html/marks.ts'
import { setMembers } from './members.ts'
import { jsonEdits } from './texts.ts'

/** A JSON-LD article, with what schema.org has for translations, disclosure and corrections. */
export function jsonLdForm({ readJsonIfValid }: SourceReaders): Form {
  const marked = (text: string, frame: Frame): string => {
    const { '@context': _, '@type': __, '@id': ___, ...members } = schemaOf(frame)
    return setMembers(text, members, { around: articleAt(text), having: '@type' })
  }
  return {
    place({ file, find }, frame) {
      const text = marked(file, frame)
      const base = text.startsWith('\uFEFF') ? 1 : 0
      const node = readJsonIfValid(text.slice(base), base)
      return node ? applyEdits(text, jsonEdits(node, { locale: frame.locale, find, inScript: false })) : text
    },
    replace: (published, _, frame) => marked(published, frame),
  }
}

/** An offset within the article of a JSON-LD file: that of its headline or body. */
function articleAt(text: string): number {
  const found = /"(?:headline|articleBody)"\s*:/.exec(text)
  return found ? found.index : 0
}

const RELATION = 'translation'

/** A ninjs item: language, digital source type, and its translations as associations. */
export const ninjsForm: Form = {
  place: ({ file }, frame) => withNinjsMembers(file, frame),
  replace: (published, _, frame) => withNinjsMembers(published, frame),
}

interface Associated {
  readonly rel?: string
  readonly [name: string]: unknown
}

function withNinjsMembers(text: string, frame: Frame): string {
  const item: { readonly associations?: unknown } = JSON.parse(text.replace(/^\uFEFF/, ''))
  return setMembers(text, {
    language: frame.locale,
    ...(frame.disclosure.shown && { digitalSourceType: ninjsSourceType(frame) }),
    associations: withTranslations(item.associations, frame),
  })
}

export const ninjsSourceType = ({ disclosure: { digitalSourceType, sentence } }: Frame) => ({
  name: digitalSourceType,
  uri: sourceTypeUri(digitalSourceType),
  literal: sentence,
})

/** The other versions, as ninjs says them: a list since version 2, an object by name in version 1. */
export function translationsOf({ alternates, original, locale }: Frame): readonly Associated[] {
  const all = [original, ...alternates.filter(one => one.locale !== original.locale)]
  return all
    .filter(one => one.locale !== locale)
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
