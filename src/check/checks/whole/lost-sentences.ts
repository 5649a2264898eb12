import { tell } from '../../../say.ts'
import { lengthScore } from '../../language/length-score.ts'
import { NOTHING, type PairCheck } from '../../model.ts'

/** What ends a sentence inside a text, with what begins the next; an abbreviation ends none. */
const INNER_END =
  /[.!?…](?<!(?:^|[\s.(])\p{L}\.|\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sen|Rep|St|Prof|No|vs|Jr|Sr)\.)["”»’)]*\s+(?=["“«„‘([]?[\p{Lu}\p{Lo}\p{N}\ue001])|[。！？]["”」』]*(?=\S)|[؟۔।]\s*(?=\S)/gu

/** Where the sentences of a text end, but for the last one. */
export const innerEnds = (text: string): readonly number[] => [...text.matchAll(INNER_END)].map(({ index }) => index)

/** How many sentences a text has. */
export const sentencesOf = (text: string): number => (text.trim() === '' ? 0 : (text.match(INNER_END)?.length ?? 0) + 1)

/** The last of several texts for several numbers. */
const lastOf = (text: string): string => text.slice(text.lastIndexOf('|') + 1)

/** Joined sentences keep their length; a lost one takes it away. */
const SHORTER = -1.8

export const sentenceLost: PairCheck = {
  level: 'warning',
  finds: 'The source has several sentences, the target fewer, and it is short.',
  why: 'A sentence that got lost in the middle of a paragraph leaves no other trace.',
  example: [
    'He came on Monday. Nobody had expected him. The talks began.',
    'Er kam am Montag. Die Gespräche begannen.',
  ],
  pair: sides => {
    if (lengthScore(sides) > SHORTER) return NOTHING
    const [one, other] = [sentencesOf(lastOf(sides.source.text)), sentencesOf(lastOf(sides.target.text))]
    if (one < 2 || other === 0 || other >= one) return NOTHING
    return [tell('sentence-lost', { source: one, target: other })]
  },
}
