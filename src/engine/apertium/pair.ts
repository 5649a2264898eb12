import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Agreement, agreementIn, counted, type Name, unmarked, withAgreement, withNames } from './grammar.ts'
import { pluralInput } from './plurals.ts'
import { type Program, startProgram } from './program.ts'
import { decode, STREAM, withTail } from './stream.ts'

/** The running pipe of one pair, and the target language's analyser, which knows the gender of renderings. */
export interface Pair {
  /** SHA-256 of the pair's data files, 16 digits: it changes when the pair is reinstalled. */
  readonly version: string
  /**
   * Translates one encoded text; `names` says which of its words are names, and what the words around them agree with.
   */
  readonly ask: (encoded: string, names: NamesInText) => Promise<string>
  /** What words around a rendering in this pair's target language agree with. */
  readonly agreementOf: (name: Name) => Promise<Agreement | undefined>
  /** The plural of a rendering; undefined if the pair does not know it. */
  readonly pluralOf: (rendering: string) => Promise<string | undefined>
  readonly close: () => Promise<void>
}

export interface NamesInText {
  readonly names: ReadonlyMap<string, Name>
  /** Of the final language: on the way there, words agree with the same rendering. */
  readonly agreementOf: Pair['agreementOf']
}

export interface PairOptions {
  readonly file: string
  readonly mode: string
  /** The .mode file of the opposite direction, if there is one: its analyser reads the target language. */
  readonly reverse?: string | undefined
  readonly timeoutMs: number
}

/** Starts the programs of a .mode file; each is told to flush at a NUL. */
export async function openPair({ file, mode, reverse, timeoutMs }: PairOptions): Promise<Pair> {
  const text = await readFile(file, 'utf8')
  const [first = '', ...rest] = commandsOf(text)
  const [reader] = reverse === undefined ? [] : commandsOf(await readFile(reverse, 'utf8'))
  // The pipe is interrupted where words need changes: after the analyser, the bilingual dictionary, the grammar and the
  // generator.
  const bilingual = rest.findIndex(command => /^lt-proc .*-b\b/.test(command)) + 1
  const generator = rest.findIndex(command => /\.autogen\.bin\b/.test(command))
  const start = (commands: readonly string[]): Program => startProgram(commands.join(' | ') || 'cat', { timeoutMs })
  const analyser = start([first])
  const lexicon = start(rest.slice(0, bilingual))
  const grammar = start(rest.slice(bilingual, generator))
  const make = start(rest.slice(generator, generator + 1))
  const finish = start(rest.slice(generator + 1))
  const readTarget = reader === undefined ? undefined : start([reader])

  const analysisOf = async (text: string): Promise<string> =>
    (await readTarget?.ask(withTail(STREAM.encode(text)))) ?? ''
  // The analysis ends in the form that the generator needs.
  const pluralOf = async (rendering: string): Promise<string | undefined> => {
    const input = pluralInput(await analysisOf(rendering))
    const made = input === undefined ? undefined : decode(await make.ask(input), () => false)
    return made === undefined || made.doubts.length > 0 ? undefined : made.text
  }
  const agreements = new Map<string, Promise<Agreement | undefined>>()
  const agreementOf = (name: Name): Promise<Agreement | undefined> => {
    const key = `${name.gender} ${name.target}`
    const known = agreements.get(key) ?? agreementIn(name, analysisOf)
    agreements.set(key, known)
    return known
  }

  return {
    version: await versionOf(text),
    agreementOf,
    pluralOf,
    ask: async (encoded, { names, agreementOf: agreementAtLast }) => {
      const found = await Promise.all(
        [...names].map(async ([word, name]) => [word, await agreementAtLast(name)] as const),
      )
      const agreements = new Map(found)
      const analysis = parted(withNames(await analyser.ask(withTail(encoded)), names, { mode, agreements }))
      const lexical = await lexicon.ask(analysis)
      const forms = counted(await grammar.ask(withAgreement(lexical, agreements)))
      return finish.ask(unmarked(await make.ask(forms), names))
    },
    close: async () => {
      await Promise.all([analyser, lexicon, grammar, finish, readTarget, make].map(program => program?.close()))
    },
  }
}

/** A mode's programs; `$1` is how the generator marks what it could not do, `$2` the tagger's debugging. */
const commandsOf = (mode: string): readonly string[] =>
  mode
    .trim()
    .split('|')
    .flatMap(command => withDictionaryApart(command.trim()))
    .map(command => command.replace(/^\S+/, '$& -z').replaceAll('$1', '-g').replaceAll('$2', ''))

/**
 * In older pairs `apertium-transfer` looks words up itself, and Apertium 3.9 then loses their tags ("novo ser curto@" for
 * "nova era curta"). A separate dictionary program, as in newer pairs, gives the right result.
 */
function withDictionaryApart(command: string): readonly string[] {
  const [, rules, dictionary] = /^apertium-transfer ((?!-)\S+ \S+) (\S+\.autobil\.bin\S*)$/.exec(command) ?? []
  return rules === undefined ? [command] : [`lt-proc -b ${dictionary}`, `apertium-transfer -b ${rules}`]
}

/** Compiled data of a pair, as its mode names them: `'/usr/share/apertium/apertium-eng-spa/eng-spa.autobil.bin'`. */
const DATA = /(?<![^\s'"|])[^\s'"|]+\.(?:bin|prob)(?=['"\s|]|$)/g

async function versionOf(mode: string): Promise<string> {
  const sum = createHash('sha256')
  for (const [file] of mode.matchAll(DATA)) sum.update(await readFile(file).catch(() => file))
  return sum.digest('hex').slice(0, 16)
}

/**
 * Splits `30-day` and `EU-funded`: the rules that make "de 30 días" and "financiado en la UE" of them take their spaces
 * from around the hyphen, and find none.
 */
const parted = (analysis: string): string =>
  analysis.replace(/(<(?:num|np|n)>[^^$]*\$)(\^-\/-<guio>\$)(?=\^)/g, '$1 $2 ')
