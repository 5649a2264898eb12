import { wordsOf } from '../../language/word-list.ts'
import type { Reading, Token } from '../../read/model.ts'
import type { Actor } from './actors.ts'

/** Words and endings by which a language shows what a name is to the verb. */
interface CaseWords {
  /** "From", "to", and by whom something is done in the passive. */
  readonly from: string
  readonly to: string
  readonly by: string
  /** Other words by which a name behind them is no subject. */
  readonly other: string
  /** Words between these and the name: articles. */
  readonly articles?: string
  /** Articles by which a name is no subject: German "der Türkei", "den Richter". */
  readonly objects?: string
  /** How a name ends that is an object, that is a subject, and that is who does it in the passive. */
  readonly objectEnding?: RegExp
  readonly subjectEnding?: RegExp
  readonly byEnding?: RegExp
}

const SLAVIC = { objectEnding: /[ую]$|[ая]м$/, byEnding: /(?:[оеёи]м|[оеё]ю|[оеё]й|им|ами|ями)$/ }

const CASES: Readonly<Record<string, CaseWords>> = {
  en: {
    from: 'from',
    to: 'to into',
    by: 'by',
    other: 'with of at in on for against under',
    articles: 'the a an its his her',
  },
  es: {
    from: 'de desde del',
    to: 'a al hacia hasta',
    by: 'por',
    other: 'con en contra para entre',
    articles: 'el la los las un una',
  },
  ca: {
    from: 'de del des d',
    to: 'a al cap fins',
    by: 'per pel',
    other: 'amb en contra entre',
    articles: 'el la els les un una',
  },
  pt: {
    from: 'de do da dos das desde',
    to: 'a ao à aos às para até',
    by: 'por pelo pela pelos pelas',
    other: 'com em no na nos nas contra entre',
    articles: 'o a os as um uma',
  },
  it: {
    from: "da dal dalla dall' dai",
    to: "a al alla all' in verso",
    by: "da dal dalla dall' dai dagli dalle",
    other: 'con di del della dei contro su per secondo tra',
    articles: "il lo la i gli le l' un una",
  },
  fr: {
    from: "de du des d' depuis",
    to: 'à au aux vers en',
    by: 'par',
    other: 'avec contre chez pour sur selon entre',
    articles: "le la les l' un une",
  },
  de: {
    from: 'von aus vom',
    to: 'nach in zu zur zum ins',
    by: 'von vom durch',
    other: 'mit bei gegen für im an am auf gegenüber beim',
    articles: 'der die das den dem des ein eine einen einem einer',
    objects: 'den dem der des einen einem einer',
  },
  ru: { from: 'из с со от', to: 'в во на к ко до', by: '', other: 'с у о об по за для против между при', ...SLAVIC },
  uk: { from: 'з із зі від', to: 'в у на до', by: '', other: 'з у о об по за для проти між при', ...SLAVIC },
  pl: {
    from: 'z ze od',
    to: 'do na w we',
    by: 'przez',
    other: 'z w o po za dla przeciw przy między',
    objectEnding: /[ęą]$|owi$|ego$|emu$|om$/,
    byEnding: /em$|iem$/,
  },
  ar: { from: 'من', to: 'إلى الى', by: 'قبل', other: 'على في مع عن ضد' },
  ko: {
    from: '',
    to: '',
    by: '',
    other: '',
    objectEnding: /(?:을|를|에게|에|으로|로|에서|와|과|의|한테|께)$/,
    subjectEnding: /(?:은|는|이|가|께서)$/,
    byEnding: /(?:에게|에)$/,
  },
}

/** The words of a language's cases, ready to be looked up. */
interface Cases extends Pick<CaseWords, 'objectEnding' | 'subjectEnding' | 'byEnding'> {
  readonly from: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly by: ReadonlySet<string>
  readonly any: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly objects: ReadonlySet<string>
}

const READY: ReadonlyMap<string, Cases> = new Map(
  Object.entries(CASES).map(([tag, { from, to, by, other, articles = '', objects = '', ...endings }]) => {
    const set = (...lists: readonly string[]) => new Set(lists.flatMap(wordsOf))
    const words = { from: set(from), to: set(to), by: set(by), any: set(from, to, by, other) }
    return [tag, { ...words, articles: set(articles), objects: set(objects), ...endings }] as const
  }),
)

const casesOf = ({ language }: Reading): Cases | undefined => READY.get(language.tag)

/** The word before a name, past its article and its titles: "from the Italian judge" → from. */
function wordBefore(at: number, { tokens }: Reading, { articles, any }: Cases): string {
  const isPassed = (token: Token | undefined): boolean =>
    token?.kind === 'word' && !any.has(token.lower) && (articles.has(token.lower) || token.text !== token.lower)
  let before = at - 1
  while (before > at - 4 && isPassed(tokens[before])) before--
  return tokens[before]?.lower ?? ''
}

const isBehind = (at: number, reading: Reading, which: 'from' | 'to' | 'by' | 'any'): boolean => {
  const cases = casesOf(reading)
  return cases?.[which].has(wordBefore(at, reading, cases)) === true
}

/** Whether a name stands behind "from". */
export const movesFrom = (at: number, reading: Reading): boolean => isBehind(at, reading, 'from')

/** Whether a name stands behind "to". */
export const movesTo = (at: number, reading: Reading): boolean => isBehind(at, reading, 'to')

/** Whether an actor is who does something: by nothing before it and by no ending it is an object. */
export function isActor({ from, to }: Actor, reading: Reading): boolean {
  const cases = casesOf(reading)
  const [first, last] = [reading.tokens[from], reading.tokens[to]]
  if (cases === undefined || first === undefined || last === undefined) return false
  if (cases.subjectEnding) return cases.subjectEnding.test(last.lower)
  if (cases.any.has(wordBefore(from, reading, cases))) return false
  if (cases.objects.has(reading.tokens[from - 1]?.lower ?? '') && !isFirstArticle(from, reading)) return false
  return !cases.objectEnding?.test(last.lower) && !cases.byEnding?.test(last.lower)
}

/** "Der Richter" at the beginning of a sentence is a subject. */
const isFirstArticle = (from: number, { tokens }: Reading): boolean =>
  from === 1 && /^D(?:er|ie)$/.test(tokens[0]?.text ?? '')

/** Whether an actor is by whom something is done, as in the passive. */
export function isAgent({ from, to }: Actor, reading: Reading): boolean {
  const cases = casesOf(reading)
  if (cases === undefined) return true
  return (
    cases.by.has(wordBefore(from, reading, cases)) || cases.byEnding?.test(reading.tokens[to]?.lower ?? '') === true
  )
}

/** Whether an actor is an object, by what stands before it or how it ends. */
export function isObject({ from, to }: Actor, reading: Reading): boolean {
  const cases = casesOf(reading)
  if (cases === undefined) return false
  if (cases.objectEnding) return cases.objectEnding.test(reading.tokens[to]?.lower ?? '')
  return cases.objects.has(reading.tokens[from - 1]?.lower ?? '')
}
