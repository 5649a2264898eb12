import { say } from '../../../../say.ts'
import { doubtful, type Suspicion, shortened } from '../../problem.ts'
import { phrases } from '../../words/phrases.ts'

/** How models begin to think aloud, in any language. */
const THOUGHTS: readonly string[] = phrases(`
  let me think | let me see | let's think | let's see | let us think | okay, so | ok, so | hmm | first, i | i need to | we need to translate | thinking:
  | überlegen wir | mal überlegen | lass mich überlegen | lass uns überlegen | ich überlege | denken wir | mal sehen | schauen wir | okay, also | zuerst muss ich
  | veamos | pensemos | déjame pensar | a ver | vamos a ver | bien, primero | primero, necesito | vamos a pensar
  | réfléchissons | voyons | laissez-moi réfléchir | laisse-moi réfléchir | d'accord, donc | je dois d'abord
  | подумаем | давайте подумаем | давай подумаем | посмотрим | дайте подумать | так, сначала | сначала нужно | мне нужно перевести
  | подумаймо | давайте подумаємо | подивимося | так, спочатку
  | vediamo | pensiamo | fammi pensare | ragioniamo | allora, prima
  | vejamos | vamos pensar | deixe-me pensar | pensemos
  | zastanówmy się | pomyślmy | zobaczmy | najpierw muszę
  | pensem | a veure | deixa'm pensar
  | 생각해 보자 | 생각해보자 | 어디 보자 | 음, | 考えてみましょう | まず、 | 让我想想 | 我们来看 | 首先，我
`)

const BY_LETTER = Map.groupBy(THOUGHTS, thought => thought.charAt(0))
const NONE: readonly string[] = []

/** An answer that begins with thoughts about it, while its source is a statement. */
export const thoughts: Suspicion = ({ answer, source }) => {
  const text = answer.folded().replace(/^[^\p{L}]+/u, '')
  const opening = (BY_LETTER.get(text.charAt(0)) ?? NONE).find(
    one => text.startsWith(one) && !/^\p{L}/u.test(text.slice(one.length)),
  )
  if (opening === undefined) return undefined
  const isSaid = THOUGHTS.some(one =>
    source
      .folded()
      .replace(/^[^\p{L}]+/u, '')
      .startsWith(one),
  )
  // A text that is no longer than its translation has no room for thoughts.
  if (isSaid || answer.text.length < 1.25 * source.text.length) return undefined
  return doubtful(say('answer-thinks', { words: shortened(answer.text) }))
}
