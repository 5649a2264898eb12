import fc from 'fast-check'
import { expect, it } from 'vitest'
import { planEdition, settleEdition } from '../src/edition/index.ts'
import {
  type ExchangeEdition,
  receiveFile,
  type TakenIn,
  writeEditionsTmx,
  writePo,
  writeTsv,
  writeXliff1,
  writeXliff2,
} from '../src/exchange/index.ts'
import type { Edition, Segment, Unit } from '../src/model.ts'
import { collectEdition, takeInUnits } from '../src/pipeline/index.ts'
import { FORMATS, type Format } from './exchange-desk.ts'

/** How many histories are tried: `ROUND_TRIPS=500 npx vitest run tests/exchange-random.test.ts`. */
const RUNS = Number(process.env.ROUND_TRIPS ?? 60)

const WRITERS: Readonly<Record<Format, (editions: readonly ExchangeEdition[]) => string>> = {
  xliff: writeXliff2,
  xliff12: writeXliff1,
  po: writePo,
  tsv: writeTsv,
  tmx: editions => writeEditionsTmx(editions, '0'),
}

/** A file as its head, its units and its end. */
const UNITS: Readonly<Record<Format, RegExp>> = {
  xliff: / {4}<unit [\s\S]*?<\/unit>\n/g,
  xliff12: / {6}<trans-unit [\s\S]*?<\/trans-unit>\n/g,
  tmx: / {4}<tu [\s\S]*?<\/tu>\n/g,
  po: /#\. interlinear source[\s\S]*?\nmsgstr .*\n\n?/g,
  tsv: /^a\/.*\n/gm,
}

/** What happens to one sentence between an export and the import of its file. */
const sentence = fc.record({
  made: fc.constantFrom('machine', 'person', 'approved', 'nothing', 'stale'),
  markup: fc.boolean(),
  there: fc.constantFrom('left', 'left', 'edited', 'deleted', 'doubled', 'edited twice'),
  here: fc.constantFrom('left', 'left', 'edited', 'machine again'),
  source: fc.constantFrom('same', 'same', 'changed', 'removed'),
})
type Sentence = typeof sentence extends fc.Arbitrary<infer T> ? T : never

const history = fc.record({
  format: fc.constantFrom(...FORMATS),
  sentences: fc.array(sentence, { minLength: 1, maxLength: 6 }),
  isShuffled: fc.boolean(),
})

type History = typeof history extends fc.Arbitrary<infer T> ? T : never

const segment = (index: number, { markup }: Sentence, text = `Source ${index} says “so” & more`): Segment => ({
  key: `p1.s${index}`,
  block: 'p1',
  role: 'paragraph',
  text: markup ? `${text} in **bold** to desk@example.org.` : `${text}.`,
  translate: true,
  start: 0,
  end: 0,
  syntax: 'markdown',
})

/** A translation with a word that no other text has: `Machine3x`. */
const translation = (word: string, index: number, markup: boolean): string =>
  markup ? `Es ${word}${index}x, en **negrita** a desk@example.org.` : `Es ${word}${index}x, «así» & más.`

function unitOf(index: number, each: Sentence): Unit {
  const { text } = segment(index, each)
  const { made, markup } = each
  const person = made === 'person' || made === 'stale'
  return {
    key: `p1.s${index}`,
    target: made === 'nothing' ? '' : translation(person ? 'Person' : 'Machine', index, markup),
    state: made === 'nothing' ? 'initial' : made === 'approved' ? 'final' : 'translated',
    origin: person ? 'human' : 'engine',
    source: made === 'stale' ? `Older than ${text}` : text,
    ...(person ? {} : { engine: 'pseudo' }),
    syntax: 'markdown',
  }
}

const WORKSPACE = {
  workspace: { config: { limits: {} }, glossary: { version: 1, sourceLocale: 'en', terms: [] } },
  rules: { own: [], levels: () => ({}) },
  matchesFor: () => [],
} as unknown as Omit<Parameters<typeof collectEdition>[1], 'segments'>

/** XLIFF 2 and PO with a unit twice are refused. */
const mayDouble = (format: Format): boolean => format !== 'xliff' && format !== 'po'

/** The file after somebody worked on it: texts edited, units deleted, doubled and put into another order. */
function workedOn(text: string, { format, sentences, isShuffled }: History): string {
  const units = text.match(UNITS[format]) ?? []
  if (units.length === 0) return text
  const edit = (unit: string, word: string): string => unit.replace(/(?:Machine|Person)(\d+x)/g, `${word}$1`)
  const indexOf = (unit: string): number => Number(/p1\.s(\d+)/.exec(unit)?.[1])
  const after = units.flatMap(unit => {
    switch (sentences[indexOf(unit)]?.there) {
      case 'edited':
        return [edit(unit, 'Edited')]
      case 'deleted':
        return []
      case 'doubled':
        return mayDouble(format) ? [unit, edit(unit, 'Edited')] : [edit(unit, 'Edited')]
      case 'edited twice':
        return mayDouble(format) ? [edit(unit, 'Edited'), edit(unit, 'Again')] : [edit(unit, 'Edited')]
      default:
        return [unit]
    }
  })
  const end = text.lastIndexOf(units.at(-1) ?? '') + (units.at(-1)?.length ?? 0)
  const start = text.indexOf(units[0] ?? '')
  return `${text.slice(0, start)}${(isShuffled ? after.toReversed() : after).join('')}${text.slice(end)}`
}

/** The edition after later changes here by people and machines. */
function goneOn(edition: Edition, sentences: readonly Sentence[]): Edition {
  const units = edition.units.map((unit, index): Unit => {
    const { here, markup, made } = sentences[index] ?? { here: 'left', markup: false, made: 'nothing' }
    if (here === 'edited') {
      return { ...unit, target: translation('Here', index, markup), origin: 'human', state: 'translated' }
    }
    const isMachines = made === 'machine' || made === 'nothing'
    if (here !== 'machine again' || !isMachines) return unit
    return { ...unit, target: translation('Engine', index, markup), state: 'translated' }
  })
  return { ...edition, units }
}

/** Every text that an edition keeps anywhere. */
const everything = (edition: Edition): string =>
  JSON.stringify([...edition.units, ...(edition.removed ?? [])].map(({ machine: _, earlier: __, ...unit }) => unit))

const wordsIn = (text: string, word: string): readonly string[] => [
  ...new Set(text.match(new RegExp(`${word}\\d+x`, 'g'))),
]

it('in random histories of a file and its edition no text of a person is lost, and a second import does nothing', async () => {
  await fc.assert(
    fc.asyncProperty(history, async each => {
      const { format, sentences } = each
      fc.pre(sentences.some(({ there }) => there !== 'deleted'))
      const segments = sentences.map((one, index) => segment(index, one))
      const edition: Edition = {
        slug: 'a',
        locale: 'es',
        sourceLocale: 'en',
        units: sentences.map((one, index) => unitOf(index, one)),
      }
      const file = workedOn(WRITERS[format]([await collectEdition(edition, { ...WORKSPACE, segments })]), each)
      const here = goneOn(edition, sentences)
      const present = sentences.flatMap((one, index) => {
        if (one.source === 'removed') return []
        return [
          one.source === 'changed' ? segment(index, one, `Source ${index} now says otherwise`) : segment(index, one),
        ]
      })
      const recorded = segments.map(({ key, text, syntax }) => ({ key, text, ...(syntax && { syntax }) }))
      const take = (to: Edition): Promise<TakenIn> =>
        takeInUnits(to, receiveFile(file, 'a', 'es').units, {
          segments: present,
          recorded,
          stamp: { author: 'Ana', time: '2026-11-29T00:00:00Z' },
        })
      const taken = await take(here)
      const persons = [...wordsIn(everything(here), 'Here'), ...wordsIn(everything(here), 'Person')]
      const twice = new Set(
        sentences.flatMap(({ there }, index) => (there === 'edited twice' && mayDouble(format) ? [`${index}x`] : [])),
      )
      const edited = wordsIn(file, 'Edited').filter(word => !twice.has(word.replace('Edited', '')))
      const kept = everything(taken.edition)
      for (const word of [...persons.filter(word => !isReplaced(word, each)), ...edited]) expect(kept).toContain(word)
      // Units that nobody changed in the file are as before, and a second import does nothing.
      for (const [index, { there, source }] of sentences.entries()) {
        if ((there !== 'left' && there !== 'deleted') || source === 'removed') continue
        const unit = (from: Edition): Unit | undefined => from.units.find(({ key }) => key === `p1.s${index}`)
        expect(unit(taken.edition)).toEqual(unit(here))
      }
      expect((await take(taken.edition)).edition).toEqual(taken.edition)
      // The machine's next run keeps them as well.
      const plan = planEdition({ segments: present, edition: taken.edition })
      const drafts = new Map(
        plan.send.map(({ key }) => [key, { text: 'draft', origin: 'engine' as const, engine: 'pseudo' }]),
      )
      const next = everything(settleEdition(plan, drafts))
      for (const word of edited) expect(next).toContain(word)
    }),
    { numRuns: RUNS },
  )
}, 600_000)

/** A person's text that the same or another person edited in the file, while nobody touched it here. */
const isReplaced = (word: string, { format, sentences }: History): boolean => {
  const each = sentences[Number(/\d+/.exec(word)?.[0])]
  return (
    word.startsWith('Person') &&
    each !== undefined &&
    (['edited', 'doubled', ...(mayDouble(format) ? [] : ['edited twice'])].includes(each.there) ||
      each.here === 'edited')
  )
}
