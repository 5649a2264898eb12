import { loadReaders } from '../../article/index.ts'
import { type KeyedText, planEdition, settleEdition } from '../../edition/index.ts'
import type { ImportStamp, PresentSentence, ReceivedUnit, TakenIn } from '../../exchange/index.ts'
import type { Edition, Segment } from '../../model.ts'
import { codedText, writtenText } from './coded.ts'

export interface ImportRequest {
  /** The present sentences of the article. */
  readonly segments: readonly Segment[]
  /** Its source as last recorded, with sentences that were removed since. */
  readonly recorded: readonly KeyedText[]
  readonly stamp: ImportStamp
  /** The name of the imported file, without its folder. */
  readonly file?: string
}

/** Imports units of one article from another tool into its edition. A sentence without a unit gets one. */
export async function takeInUnits(
  edition: Edition,
  received: readonly ReceivedUnit[],
  { segments, recorded, stamp, file }: ImportRequest,
): Promise<TakenIn> {
  const readers = await loadReaders([...segments, ...edition.units].map(({ syntax }) => syntax))
  const { takeIn } = await import('../../exchange/index.ts')
  const live = segments.filter(({ translate }) => translate)
  const sentenceOf = ({ key, text, syntax }: KeyedText): PresentSentence => ({
    key,
    text,
    read: each => codedText(each, syntax, readers),
    write: each => writtenText(each, syntax),
  })
  const lacks = live.some(({ key }) => !edition.units.some(unit => unit.key === key))
  const whole = lacks ? settleEdition(planEdition({ segments: live, edition }), new Map()) : edition
  const keys = new Set(live.map(({ key }) => key))
  const gone = whole.units
    .filter(({ key }) => !keys.has(key))
    .map(({ key, source, syntax }) => ({
      ...sentenceOf({ key, text: source, ...(syntax && { syntax }) }),
      isGone: true as const,
    }))
  const sentences = new Map([...live.map(sentenceOf), ...gone].map(sentence => [sentence.key, sentence]))
  const away = [...recorded, ...(whole.removed ?? []).map(({ key, source }) => ({ key, text: source }))]
  const removed = new Map(
    away.filter(({ key }) => !sentences.has(key)).map(text => [text.key, sentenceOf(text)] as const),
  )
  const taken = takeIn(whole, received, { sentences, removed, stamp, file })
  return taken.edition === whole ? { ...taken, edition } : taken
}
