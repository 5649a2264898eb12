import { readFile } from 'node:fs/promises'
import { type Program, startProgram } from './program.ts'
import { withTail } from './stream.ts'

/** How a name stands in its sentence: a person directly after a title ("President Trump"), any other person, or anything else. */
export type NameRole = 'titled' | 'person' | 'other'

/**
 * By mode: the analysis a name is given between the analyser and the tagger, so that the grammar rules see a proper noun.
 * The tags are those that the pair's own dictionary gives to known names. Measured on news text: it keeps more names
 * next to the right word than an unknown token does; a place's analysis keeps "said X" and "met X" in order where a
 * first name's does not, and only the first name's keeps "President X" together. A pair that is not listed gets the
 * token alone, which Romance pairs treat best (`al *Xqbbc` stays contracted).
 */
const PROPER_NOUNS: Readonly<Record<string, Readonly<Record<NameRole, string>>>> = {
  'eng-spa': { titled: '<np><ant><m><sg>', person: '<np><loc><sg>', other: '<np><loc><sg>' },
  'eng-cat': { titled: '<np><ant><m><sg>', person: '<np><ant><m><sg>', other: '<np><top><sg>' },
  'en-gl': { titled: '<np><ant><m><sg>', person: '<np><loc><sg>', other: '<np><loc><sg>' },
}

/** One pair's pipe, kept running: an analyser, and the rest of the mode's programs after it. */
export interface Pair {
  /** Translates one encoded text; `names` says which of its words are names, and in what role. */
  readonly ask: (encoded: string, names: ReadonlyMap<string, NameRole>) => Promise<string>
  readonly close: () => Promise<void>
}

export interface PairOptions {
  readonly file: string
  readonly mode: string
  readonly timeoutMs: number
}

/** Starts the programs of a .mode file, each told to flush at a NUL. */
export async function openPair({ file, mode, timeoutMs }: PairOptions): Promise<Pair> {
  const [first = '', ...rest] = commandsOf(await readFile(file, 'utf8'))
  const analyser = startProgram(first, { timeoutMs })
  const translator = startProgram(rest.join(' | '), { timeoutMs })
  return {
    ask: async (encoded, names) => {
      const analysis = await analyser.ask(withTail(encoded))
      return translator.ask(parted(withNames(analysis, names, PROPER_NOUNS[mode])))
    },
    close: async () => {
      await Promise.all([analyser, translator].map((program: Program) => program.close()))
    },
  }
}

/** A mode's programs; `$1` is how the generator marks what it could not do, `$2` the tagger's debugging. */
const commandsOf = (mode: string): readonly string[] =>
  mode
    .trim()
    .split('|')
    .map(command => command.trim().replace(/^\S+/, '$& -z').replaceAll('$1', '-g').replaceAll('$2', ''))

/** Turns `^Xqbbc/*Xqbbc$` into `^Xqbbc/Xqbbc<np>…$`. */
function withNames(
  analysis: string,
  names: ReadonlyMap<string, NameRole>,
  tags?: Readonly<Record<NameRole, string>>,
): string {
  if (!tags || names.size === 0) return analysis
  return analysis.replace(/\^(\p{L}+)\/\*\1\$/gu, (unknown, word: string) => {
    const role = names.get(word)
    return role ? `^${word}/${word}${tags[role]}$` : unknown
  })
}

/** Parts `30-day`: the rules that make "de 30 días" of it take their spaces from around the hyphen, and find none. */
const parted = (analysis: string): string => analysis.replace(/(<num>[^^$]*\$)(\^-\/-<guio>\$)(?=\^)/g, '$1 $2 ')
