import { RANKS, type WordChange } from '../../../edition/index.ts'
import type { Locale } from '../../../model.ts'
import { paint } from '../../terminal/style.ts'
import { plural, whyText } from '../../terminal/words.ts'
import type { Comparison, Offer, SidedChange, WaitingProposal } from './compare.ts'

/** The comparisons as the JSON of the contract. */
export function diffJson(comparisons: readonly Comparison[]): object {
  const changes = comparisons.flatMap(({ title, to, changes }) =>
    changes.map(change => ({ slug: title, ...(to === undefined ? {} : { edition: to }), ...change })),
  )
  const notes = comparisons.flatMap(({ title: slug, to: edition, notes, written }) => [
    ...notes.map(note => ({ slug, edition, note })),
    ...(written ? [{ slug, edition, note: written.text, by: written.by, time: written.time }] : []),
  ])
  const proposals = comparisons.flatMap(({ title: slug, to: edition, proposals = [] }) =>
    proposals.map(proposed => ({ slug, edition, ...proposed })),
  )
  return { changes, ...(proposals.length > 0 ? { proposals } : {}), ...(notes.length > 0 ? { notes } : {}) }
}

/** The comparisons for a person at a terminal: with colours, or with `[-removed-]{+added+}` without them. */
export function diffText(comparisons: readonly Comparison[], color: boolean): string {
  return comparisons.map(comparison => `${comparisonLines(comparison, color).join('\n')}\n`).join('\n')
}

function comparisonLines(comparison: Comparison, color: boolean): readonly string[] {
  const { title, from, to, changes, proposals = [], notes, written } = comparison
  const pair = to === undefined ? from : `${from} → ${to}`
  return [
    `${paint(title, 'bold', color)} ${pair}: ${summaryOf(changes)}`,
    ...changes.flatMap(change => changeLines(change, color)),
    ...proposals.flatMap(proposed => proposalLines(proposed, to ?? from, color)),
    ...notes.map(note => `  ${paint('note', 'magenta', color)}  ${note}`),
    ...(written ? [`  ${paint('note', 'magenta', color)}  ${written.by}, ${written.time}: ${written.text}`] : []),
  ]
}

/** `3 changes (1 fact, 2 wording, 1 moved)`. */
export function summaryOf(changes: readonly SidedChange[]): string {
  if (changes.length === 0) return 'nothing changed'
  const count = (name: string, n: number): readonly string[] => (n > 0 ? [`${n} ${name}`] : [])
  const ranks = RANKS.toReversed().flatMap(rank =>
    count(rank, changes.filter(change => change.rank === rank && change.kind !== 'moved').length),
  )
  const moved = count('moved', changes.filter(({ kind }) => kind === 'moved').length)
  return `${plural(changes.length, 'change')} (${[...ranks, ...moved].join(', ')})`
}

function changeLines(change: SidedChange, color: boolean): readonly string[] {
  const { key, kind, rank, moved, locale, side, words, evidence, offers = [] } = change
  const how = [kind, ...(moved ? ['and moved'] : []), ...(kind === 'moved' ? [] : [rank])].join(' ')
  return [
    `  ${paint(key, 'bold', color)} ${side} ${how}${whyText(rank, evidence, '; ')}`,
    `     ${locale}  ${words.map(word => wordText(word, color)).join('')}`,
    ...offers.flatMap(offer => [
      `     ${paint(`${offerTitle(offer)}:`, 'cyan', color)}`,
      `     ${offer.locale}  ${offer.words.map(word => wordText(word, color)).join('')}`,
    ]),
  ]
}

/** `suggested edit`, `new draft by apertium, in place of the text`. */
export const offerTitle = ({ kind, engine }: Offer): string =>
  kind === 'edit' ? 'suggested edit' : `new draft${engine === undefined ? '' : ` by ${engine}`}, in place of the text`

/** `p1.s1 proposal of Ana`, with its changes. */
function proposalLines({ key, by, words }: WaitingProposal, locale: Locale, color: boolean): readonly string[] {
  return [
    `  ${paint(key, 'bold', color)} ${proposalTitle(by)}`,
    `     ${locale}  ${words.map(word => wordText(word, color)).join('')}`,
  ]
}

export const proposalTitle = (by: string | undefined): string => (by === undefined ? 'proposal' : `proposal of ${by}`)

function wordText({ kind, text }: WordChange, color: boolean): string {
  if (kind === 'same') return text
  if (!color) return kind === 'removed' ? `[-${text}-]` : `{+${text}+}`
  return paint(text, kind === 'removed' ? ['red', 'strikethrough'] : ['green', 'underline'], color)
}
