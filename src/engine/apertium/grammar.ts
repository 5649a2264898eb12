import type { Gender } from '../../model.ts'

/**
 * The role of a name in its sentence: a person directly after a title ("President Trump"), any other person, a common
 * term ("ceasefire"), or any other name.
 */
export type NameRole = 'titled' | 'person' | 'term' | 'other'

/** A name that stands in the text as a word of no language. */
export interface Name {
  readonly role: NameRole
  /** The text that replaces it in the target. */
  readonly target: string
  readonly gender?: Gender | undefined
  readonly plural?: boolean | undefined
}

/** What the words around a name must agree with. */
export interface Agreement {
  readonly gender: 'm' | 'f'
  readonly number: 'sg' | 'pl'
}

/** By the word that replaces a name; undefined if unknown. */
export type Agreements = ReadonlyMap<string, Agreement | undefined>

/**
 * By mode: the analysis a name is given between the analyser and the tagger, so that the grammar rules see a noun.
 * The tags are those that the pair's own dictionary gives to known words. Measured on news text: it keeps more names
 * next to the right word than an unknown token does; a place's analysis keeps "said X" and "met X" in order where a
 * first name's does not, and only the first name's keeps "President X" together. A pair that is not listed gets the
 * token alone, which Romance pairs treat best (`al *Xqbbc` stays contracted).
 */
const ANALYSES: Readonly<Record<string, Readonly<Record<NameRole, string>>>> = {
  'eng-spa': { titled: '<np><ant><m><sg>', person: '<np><loc><sg>', term: '<n><sg>', other: '<np><loc><sg>' },
  'eng-cat': { titled: '<np><ant><m><sg>', person: '<np><ant><m><sg>', term: '<n><sg>', other: '<np><top><sg>' },
  'en-gl': { titled: '<np><ant><m><sg>', person: '<np><loc><sg>', term: '<n><sg>', other: '<np><loc><sg>' },
}

/** Turns `^Xqbbc/*Xqbbc$` into `^Xqbbc/Xqbbc<np>…$`. */
export function withNames(
  analysis: string,
  names: ReadonlyMap<string, Name>,
  { mode, agreements }: { readonly mode: string; readonly agreements: Agreements },
): string {
  if (names.size === 0) return analysis
  const tags = ANALYSES[mode]
  return analysis.replace(/\^(\p{L}+)\/\*\1\$/gu, (unknown, word: string) => {
    const name = names.get(word)
    const reading = name && (tags ? tagsOf(name, tags) : nounTags(agreements.get(word)))
    return reading ? `^${word}/${word}${reading}$` : unknown
  })
}

const tagsOf = ({ role, plural }: Name, tags: Readonly<Record<NameRole, string>>): string =>
  plural ? tags[role].replace('<sg>', '<pl>') : tags[role]

/** For an unlisted pair: no tags, unless the words around the name need another form than they have alone. */
const nounTags = (agreement: Agreement | undefined): string | undefined =>
  !agreement || (agreement.gender === 'm' && agreement.number === 'sg')
    ? undefined
    : `<n><${agreement.gender}><${agreement.number}>`

/**
 * Gives the other side of each name the gender and number of its rendering: `^X<n><sg>/@X<n><sg>$` ends in
 * `/X<n><f><pl>$`.
 */
export function withAgreement(lexical: string, agreements: Agreements): string {
  const byWord = new Map([...agreements].map(([word, agreement]) => [word.toLowerCase(), agreement]))
  return lexical.replace(
    /\/@(\p{L}+)((?:<\w+>)*?)(?:<(?:m|f|mf)>)?<(?:sg|pl)>\$/gu,
    (other, word: string, tags: string) => {
      const agreement = byWord.get(word.toLowerCase())
      return agreement ? `/${word}${tags}<${agreement.gender}><${agreement.number}>$` : other
    },
  )
}

/**
 * Makes an article before a number plural if the word after the number has the same form in both, so that the grammar
 * left it open: `el<det><def><m><sp>` before `1,300 km` → `los`. The generator has no form of an open one.
 */
export const counted = (forms: string): string =>
  forms.replace(
    /(<det>(?:<\w+>)*)<sp>\$(?=\s*\^([^<$]+)<num>)/g,
    (_, article: string, number: string) => `${article}<${number === '1' ? 'sg' : 'pl'}>$`,
  )

/** Removes Apertium's mark from each name, so that the word before it elides as usual: `de #Axqbbc` → `d'Axqbbc`. */
export function unmarked(text: string, names: ReadonlyMap<string, Name>): string {
  if (names.size === 0) return text
  return text.replace(new RegExp(`[#@*](?=(?:${[...names.keys()].join('|')})(?!\\p{L}))`, 'giu'), '')
}

/** An abbreviation that dictionaries write without a space: `EE. UU.` */
const PARTED_ABBREVIATION = /^(?:\p{Lu}+\.\s?)+$/u

/** The gender and number of a rendering, from the person it names or from its head in the target's analyser. */
export async function agreementIn(
  { role, target, gender }: Name,
  analyse: (text: string) => Promise<string>,
): Promise<Agreement | undefined> {
  const female = gender === 'female'
  if (role === 'person' || role === 'titled') return female ? { gender: 'f', number: 'sg' } : undefined
  const text = PARTED_ABBREVIATION.test(target) ? target.replace(/\s/g, '') : target
  return headOf(await analyse(text), female)
}

/** The first word of an analysis that can be a noun: `^zona/zona<n><f><sg>$`. */
function headOf(analysis: string, female: boolean): Agreement | undefined {
  const [, readings = ''] = /\^[^^/$]*\/([^^$]*)\$/.exec(analysis) ?? []
  for (const reading of readings.split('/')) {
    const [, gender, number] = /^[^<]*<np?>(?:<\w+>)*?<(mf?|f)><(sg|pl)>/.exec(reading) ?? []
    if (gender && number) {
      return {
        gender: gender === 'f' || (gender === 'mf' && female) ? 'f' : 'm',
        number: number === 'pl' ? 'pl' : 'sg',
      }
    }
  }
  return undefined
}
