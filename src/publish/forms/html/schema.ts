import type { Disclosure, Frame } from '../../model.ts'

/** The address of a digital source type at IPTC. */
export const sourceTypeUri = (type: string): string => `http://cv.iptc.org/newscodes/digitalsourcetype/${type}`

/** IPTC's types by their names in schema.org; it has none for texts by people. */
const SCHEMA_TYPES: Readonly<Record<string, string>> = {
  trainedAlgorithmicMedia: 'TrainedAlgorithmicMediaDigitalSource',
  compositeWithTrainedAlgorithmicMedia: 'CompositeWithTrainedAlgorithmicMediaDigitalSource',
}

const person = (name: string) => ({ '@type': 'Person', name })

/**
 * The members of schema.org for a publication: language, translation, disclosure, corrections. A member with the value
 * undefined is removed, since a copy of the source's file may have it.
 */
export function schemaOf(frame: Frame): Readonly<Record<string, unknown>> {
  const { locale, original, alternates, basedOn, disclosure, corrections } = frame
  const work = (of: string, at: string) => ({ '@type': 'NewsArticle', '@id': at, inLanguage: of })
  const others = alternates.filter(other => other.locale !== locale && other.locale !== original.locale)
  const translations = others.length > 0 ? others.map(other => work(other.locale, other.href)) : undefined
  const isOriginal = locale === original.locale
  const links = isOriginal
    ? { workTranslation: translations }
    : {
        translationOfWork: {
          ...work(original.locale, original.href),
          ...(translations && { workTranslation: translations }),
        },
        workTranslation: undefined,
        digitalSourceType: disclosure.shown ? sourceTypeIn(disclosure) : undefined,
      }
  return {
    inLanguage: locale,
    ...links,
    ...(basedOn && {
      isBasedOn: {
        '@type': 'NewsArticle',
        '@id': basedOn.href,
        ...(basedOn.locale !== undefined && { inLanguage: basedOn.locale }),
      },
    }),
    ...peopleIn(disclosure),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ date, note }) => ({
        '@type': 'CorrectionComment',
        datePublished: date,
        text: note,
        inLanguage: locale,
      })),
    }),
  }
}

function sourceTypeIn({ digitalSourceType = '' }: Disclosure): string | undefined {
  const type = Object.hasOwn(SCHEMA_TYPES, digitalSourceType) ? SCHEMA_TYPES[digitalSourceType] : undefined
  return type && `https://schema.org/${type}`
}

const peopleIn = ({ editor, translators }: Disclosure) => ({
  ...(editor !== undefined && { editor: person(editor) }),
  ...(translators && { translator: translators.map(person) }),
})

/** JSON that can be inside of a script element. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
