import { NOTHING, type PairCheck } from '../../model.ts'
import type { Reading, Token } from '../../read/model.ts'

export const namesExchanged: PairCheck = {
  level: 'info',
  finds: 'Who acts in the source is acted on in the target: two names stand the other way round.',
  why: 'The sentence reads well and blames somebody else.',
  example: ['Russia attacked Ukraine in February.', 'Ucrania atacó Rusia en febrero.'],
  pair: ({ source, target, placesOf }) => {
    const [from, to] = [actorsIn(source), actorsIn(target)]
    if (from === undefined || to === undefined) return NOTHING
    const [actor, ...others] = from
    const [first, ...behind] = to
    if (!actor || !first || placesOf(actor, first)) return NOTHING
    const patient = others.find(other => placesOf(other, first))
    const moved = patient && behind.find(other => placesOf(actor, other))
    if (!patient || !moved) return NOTHING
    return [
      {
        message: `"${actor.text}" and "${patient.text}" stand the other way round.`,
        source: [actor.start, patient.end],
        target: [first.start, moved.end],
      },
    ]
  },
}
