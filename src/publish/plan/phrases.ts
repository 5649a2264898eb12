/** A text of the article and its translation, both as a reader sees them. */
export interface Phrase {
  readonly source: string
  readonly target: string
}

/**
 * Gives the translation of a text that repeats parts of the article, such as a page's title; undefined if it repeats
 * none.
 */
export type FindPhrase = (text: string) => string | undefined

/** A text with straight quotation marks: pages write the same sentence both ways. */
const quoted = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')

const spaced = (text: string): string => quoted(text.trim().replace(/\s+/g, ' '))

/** Shorter texts are no evidence that a text repeats the article: "News". */
const SHORTEST = 12

/**
 * Finds texts that repeat parts of an article, by its blocks and sentences: the same text (`Putin in Kursk`), the
 * headline with an addition (`Putin in Kursk | The Daily`), the beginning of a text (`Putin drops in on…`), or several
 * texts in a row.
 */
export function createPhrases(phrases: readonly Phrase[]): FindPhrase {
  const known = phrases
    .map(({ source, target }) => ({ source: spaced(source), target: target.trim().replace(/\s+/g, ' ') }))
    .filter(({ source, target }) => source !== '' && target !== '')
  const whole = new Map(known.map(({ source, target }) => [source, target]))
  const longest = known
    .filter(({ source }) => source.length >= SHORTEST)
    .toSorted((one, other) => other.source.length - one.source.length)
  const done = longest.filter(({ source, target }) => source !== target && target.length >= SHORTEST)
  const isDone = (text: string): boolean => done.some(({ target }) => text.includes(target))
  return text => {
    const wanted = spaced(text)
    // Sentences of the article are translated now, and may contain words of the source: a name, a quotation.
    if (isDone(text.replace(/\s+/g, ' '))) return undefined
    return (
      whole.get(wanted) ?? beginning(wanted, longest) ?? replaced(quoted(text), longest) ?? replaced(wanted, longest)
    )
  }
}

/** `Putin drops in on the…` → the same share of the translation, cut between words. */
function beginning(text: string, phrases: readonly Phrase[]): string | undefined {
  const cut = /(?:…|\.\.\.)$/u.exec(text)
  const opening = text.slice(0, cut?.index ?? 0).trimEnd()
  if (opening.length < SHORTEST) return undefined
  const found = phrases.find(({ source }) => source.startsWith(opening))
  if (!found) return undefined
  const share = Math.round((opening.length / found.source.length) * found.target.length)
  const space = found.target.lastIndexOf(' ', share)
  return `${found.target.slice(0, space > share / 2 ? space : share)}…`
}

/** The text with all repeated parts of the article translated; undefined if it has none. */
function replaced(text: string, phrases: readonly Phrase[]): string | undefined {
  let found = false
  let rest = text
  const done: { readonly mark: string; readonly target: string }[] = []
  for (const { source, target } of phrases) {
    if (source.length > rest.length) continue
    for (let at = rest.indexOf(source); at >= 0; at = rest.indexOf(source, at + 1)) {
      // A private-use character marks the place, so that a translation is not searched again.
      const mark = String.fromCodePoint(0xf0000 + done.length)
      done.push({ mark, target })
      rest = rest.slice(0, at) + mark + rest.slice(at + source.length)
      found = true
    }
  }
  if (!found) return undefined
  const targets = new Map(done.map(({ mark, target }) => [mark, target]))
  return rest.replace(/[\u{f0000}-\u{ffffd}]/gu, mark => targets.get(mark) ?? mark)
}
