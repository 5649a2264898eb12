import { tell } from '../../../say.ts'
import { NOTHING, type PairCheck } from '../../model.ts'

/** What stands between brackets. */
const ASIDE = /[([（【［〔][^()[\]（）【】［］〔〕]{2,300}[)\]）】］〕]/gu
const HAS_WORD = /\p{L}{2}/u
/** What a source may have in place of brackets. */
const OTHER_ASIDES = /[([（【「]|\s[-–—]+\s|[–—]/

export const bracketsAdded: PairCheck = {
  level: 'info',
  finds: 'The target has words between brackets, and the source has no aside.',
  why: 'Somebody explained what the author did not, or left a choice to the reader.',
  needs: ['bracket'],
  example: ['NATO will send jets.', 'La OTAN (una alianza militar) enviará aviones.'],
  pair: ({ source, target, given }) => {
    if (given.interface || OTHER_ASIDES.test(source.text)) return NOTHING
    // The source may say it without brackets: "WHO" → "Weltgesundheitsorganisation (WHO)".
    const aside = [...target.text.matchAll(ASIDE)].find(
      ([text]) => HAS_WORD.test(text) && !source.text.includes(text.slice(1, -1)),
    )
    if (!aside) return NOTHING
    const { 0: text, index } = aside
    return [{ ...tell('nothing-in-source', { words: text }), target: [index, index + text.length] }]
  },
}
