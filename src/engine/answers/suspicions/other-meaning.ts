import type { Meaning } from '../meanings.ts'
import { doubtful, type Suspicion } from '../problem.ts'
import { KEPT, OPPOSITES } from '../words/meanings.ts'

const PAIRS = Object.entries(OPPOSITES) as readonly (readonly [Meaning, Meaning])[]

/** How each side is called in a message. */
const SAID: Readonly<Record<Meaning, string>> = {
  up: 'goes up',
  down: 'goes down',
  atLeast: 'is a lower bound',
  atMost: 'is an upper bound',
  accept: 'is accepted',
  reject: 'is rejected',
  win: 'is won',
  lose: 'is lost',
  open: 'is open',
  close: 'is closed',
  everybody: 'is said of everybody',
  nobody: 'is said of nobody',
  he: 'is a man',
  she: 'is a woman',
  former: 'holds an office no more',
}

/** The opposite of what the source says, or a bound or a "former" lost. */
export const otherMeaning: Suspicion = ({ answer, source }) => {
  const meant = source.meanings()
  if (!meant || meant.size === 0) return undefined
  const said = answer.meanings()
  if (!said) return undefined
  for (const [one, other] of PAIRS) {
    const turned = isOnly(one, other, meant) && isOnly(other, one, said)
    const back = isOnly(other, one, meant) && isOnly(one, other, said)
    if (turned) return doubtful(`what ${SAID[one]} in the source ${SAID[other]} in it`)
    if (back) return doubtful(`what ${SAID[other]} in the source ${SAID[one]} in it`)
  }
  const lost = KEPT.find(meaning => meant.has(meaning) && !said.has(meaning))
  return lost && doubtful(`it does not say that somebody or something ${SAID[lost]}`)
}

const isOnly = (one: Meaning, other: Meaning, meanings: ReadonlySet<Meaning>): boolean =>
  meanings.has(one) && !meanings.has(other)
