import { NOTHING, type PairCheck } from '../model.ts'

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
  finds: 'An inline element (a link, bold type, a line break) is missing from the target, or one was added.',
  why: 'The page breaks, or a link leads nowhere.',
  example: ['See <g id="1">our map</g>.', 'Siehe unsere Karte.'],
  pair: ({ inlines, target }) => {
    if (!inlines || target.text.trim() === '') return NOTHING
    const lost = missingFrom(inlines.target, inlines.source)
    const added = missingFrom(inlines.source, inlines.target)
    return [
      ...lost.map(element => ({ message: `${element} is missing.` })),
      ...added.map(element => ({ message: `${element} is not in the source.` })),
    ]
  },
}
