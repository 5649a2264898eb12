import { isDense } from '../../../../languages/index.ts'
import { say } from '../../../../say.ts'
import { wordCount } from '../../count.ts'
import { certain, doubtful, type Suspicion, shortened } from '../../problem.ts'
import { foundIn } from '../../resemblance.ts'
import { beginsWithLabel } from '../../sentences.ts'
import { OPENERS, TRANSLATION_STEMS } from '../../words/label-words.ts'
import { isCut } from './says-all.ts'

/** A factor of letters that only an additional sentence explains. */
const GROWTH = 1.5
const FEWEST_LETTERS = 25

/** An additional sentence: a greeting, a remark, the sentence before or after. */
export const extraSentence: Suspicion = ({ answer, source, from, to }) => {
  if (isDense(from) || isDense(to)) return undefined
  if (!/[.!?。！？…]["”»’)]{0,2}\s|[。！？]/u.test(answer.text)) return undefined
  const greeting = /^[¡]?([\p{L}' ]{2,30})[.!]\s/u.exec(answer.folded())?.[1]
  if (greeting !== undefined && OPENERS.includes(greeting) && !source.folded().startsWith(greeting))
    return doubtful(say('answer-begins', { words: greeting }))
  const [own, came] = [source.sentences(), answer.sentences()]
  if (came.length <= own.length) return undefined
  const about = came.find(sentence => TRANSLATION_STEMS.some(stem => sentence.toLowerCase().includes(stem)))
  if (about !== undefined && !source.isOfTranslation()) {
    return certain(say('answer-talks', { words: shortened(about) }))
  }
  const [opening = ''] = came
  const [first = ''] = own
  const isOwn = foundIn(source.evidence(), opening) > 0
  if (!isOwn && !beginsWithLabel(source.text) && wordCount(opening) <= 3 && wordCount(first) > 3)
    return doubtful(say('answer-begins', { words: shortened(opening) }))
  const grown = answer.text.length > GROWTH * source.text.length
  return grown && answer.text.length > source.text.length + FEWEST_LETTERS && !isCut({ source, answer })
    ? doubtful(say('answer-sentence-more', {}))
    : undefined
}
