import { plainSegment } from '../../../article/index.ts'
import type { Bead, Segment } from '../../../model.ts'
import type { AdoptOutcome, AlignedArticles } from '../../../pipeline/index.ts'
import type { Io } from '../../model.ts'
import { print, printJsonLine, say } from '../../terminal/print.ts'
import { paint } from '../../terminal/style.ts'
import { plural } from '../../terminal/words.ts'
import type { AlignRun } from './run.ts'

/** Prints each bead: as a line of the contract, or as its sentences one under the other. */
export function printBeads(aligned: AlignedArticles, { io, format }: Pick<AlignRun, 'io' | 'format'>): void {
  for (const bead of aligned.beads) {
    if (format === 'text') print(io, `${asText(bead, aligned, io).join('\n')}\n\n`)
    else printJsonLine(io, lineOf(bead, aligned))
  }
}

const lineOf = ({ source, target, score, doubtful }: Bead, aligned: AlignedArticles): object => ({
  source,
  target,
  sourceText: textsOf(source, aligned.source).join(' '),
  targetText: textsOf(target, aligned.target).join(' '),
  score: Math.round(1000 * score) / 1000,
  doubtful,
})

const textsOf = (indexes: readonly number[], segments: readonly Segment[]): readonly string[] =>
  indexes.flatMap(at => {
    const segment = segments[at]
    return segment ? [plainSegment(segment).text.trim()] : []
  })

function asText(bead: Bead, aligned: AlignedArticles, { color }: Io): readonly string[] {
  const mark = bead.doubtful ? paint('?', 'yellow', color) : ' '
  const own = textsOf(bead.source, aligned.source).map(text => `${mark} ${text}`)
  return [...own, ...textsOf(bead.target, aligned.target).map(text => `${mark}   ${text}`)]
}

/** Prints the result of an adopted translation. */
export function sayAdopted(
  outcome: AdoptOutcome,
  { io, slug, to, dryRun }: AlignRun & { readonly slug: string },
): void {
  const count = (action: string): number => outcome.units.filter(unit => unit.action === action).length
  const parts = [
    `${plural(outcome.units.length, 'sentence')}`,
    `${count('adopted')} ${dryRun ? 'to be ' : ''}taken over`,
    `${count('doubtful')} to be confirmed`,
    ...(count('kept') > 0 ? [`${count('kept')} kept as people wrote them here`] : []),
    ...(count('missing') > 0 ? [`${count('missing')} without a translation`] : []),
    ...(outcome.unpaired.length > 0 ? [`${outcome.unpaired.length} of the translation without a sentence here`] : []),
  ]
  say(io, `${to} ${slug}: ${parts.join(', ')}\n`)
}
