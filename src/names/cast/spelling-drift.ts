import type { Locale, SegmentKey, Slug } from '../../model.ts'
import type { CastName } from './cast.ts'

/** A sentence of an edition. */
export interface SpellingPlace {
  readonly slug: Slug
  readonly key: SegmentKey
}

/** One spelling of a name in a locale, over all articles. */
export interface Spelling {
  readonly form: string
  readonly articles: number
  readonly times: number
  /** The number of sentences with it. */
  readonly sentences: number
  /** The first of these. */
  readonly places: readonly SpellingPlace[]
  /** Whether the glossary has it for the name. */
  readonly right: boolean
}

/** A name with more than one spelling. */
export interface Drift {
  readonly id: string
  readonly source: string
  readonly locale: Locale
  /** The most frequent first. */
  readonly spellings: readonly Spelling[]
}

/** Counts spellings, article after article; it keeps names and spellings, but no texts. */
export interface DriftCounter {
  readonly add: (slug: Slug, cast: readonly CastName[]) => void
  readonly drifts: () => readonly Drift[]
}

interface Row {
  readonly id: string
  readonly source: string
  readonly locale: Locale
  readonly spellings: Map<string, Spelling>
}

/** How many places of one spelling are kept. */
const MOST_PLACES = 3

/** How many spellings of one name are kept; more are useless. */
const MOST_SPELLINGS = 50

/** A counter for the names of one newsroom. */
export function createDriftCounter(): DriftCounter {
  const rows = new Map<string, Row>()
  return {
    add(slug, cast) {
      for (const name of cast) {
        for (const [locale, { use, found, wrong, places }] of Object.entries(name.editions)) {
          const id = `${name.listed} ${name.id} ${locale}`
          const row = rows.get(id) ?? { id: name.id, source: name.source, locale, spellings: new Map() }
          rows.set(id, row)
          const see = (form: string, times: number, right: boolean): void => {
            const forms = right && name.listed ? Object.keys(found) : [form]
            const keys = new Set(forms.flatMap(each => places[each] ?? []))
            count(row, { form, times, right, sentences: keys.size, places: [...keys].map(key => ({ slug, key })) })
          }
          // All right forms of a listed name count as one spelling.
          const right = Object.values(found).reduce((sum, times) => sum + times, 0)
          if (name.listed && right > 0) see(use, right, true)
          if (!name.listed) for (const [form, times] of Object.entries(found)) see(form, times, true)
          for (const [form, times] of Object.entries(wrong)) see(form, times, false)
        }
      }
    },
    drifts: () =>
      [...rows.values()]
        .filter(({ spellings }) => spellings.size > 1 || [...spellings.values()].some(({ right }) => !right))
        .map(({ id, source, locale, spellings }) => ({
          id,
          source,
          locale,
          spellings: [...spellings.values()].toSorted((a, b) => b.articles - a.articles || b.times - a.times),
        })),
  }
}

function count({ spellings }: Row, { form, right, ...seen }: Omit<Spelling, 'articles'>): void {
  const known = spellings.get(form)
  if (!known && spellings.size >= MOST_SPELLINGS) return
  const { articles, times, sentences, places } = known ?? { articles: 0, times: 0, sentences: 0, places: [] }
  spellings.set(form, {
    form,
    right,
    articles: articles + 1,
    times: times + seen.times,
    sentences: sentences + seen.sentences,
    places: [...places, ...seen.places].slice(0, MOST_PLACES),
  })
}
