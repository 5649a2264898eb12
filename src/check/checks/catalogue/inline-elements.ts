import { NOTHING, type PairCheck } from '../../model.ts'
import { guessedInlines } from '../engine/engine-answer.ts'

/** What the one has and the other lacks; one that stands twice must be there twice. */
function missingFrom(other: readonly string[], one: readonly string[]): readonly string[] {
  const left = [...other]
  return one.filter(element => {
    const at = left.indexOf(element)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

export const inlineElement: PairCheck = {
  level: 'error',
  finds:
    'An inline element (a link, bold type, a line break) is missing from the target, one was added, or one stands by guess.',
  why: 'The page breaks, or a link leads nowhere.',
  example: ['See <g id="1">our map</g>.', 'Siehe unsere Karte.'],
  pair: sides => {
    const { inlines, target, given } = sides
    const guessed = guessedInlines(sides)
    if (!inlines || target.text.trim() === '') return guessed
    const lost = missingFrom(inlines.target, inlines.source).filter(element => !given.deletable?.includes(element))
    const added = missingFrom(inlines.source, inlines.target)
    if (lost.length + added.length + guessed.length === 0) return NOTHING
    return [
      ...guessed,
      ...lost.map(element => ({ message: `${element} is missing.` })),
      ...added.map(element => ({ message: `${element} is not in the source.` })),
    ]
  },
}
