import type { Span } from '../../model.ts'
import type { Observation, PairCheck, Sides } from '../model.ts'
import type { NumberFact } from '../numbers.ts'
import { FIGURES } from '../traits.ts'

const at = ({ start, end }: Span): readonly [number, number] => [start, end]

/** The words of a number as they stand in the text. */
const said = (side: Sides['source'], { start, end }: Span): string => `"${side.text.slice(start, end)}"`

/** The same digits with more or fewer zeros, or another scale word. */
const isMagnitude = (one: NumberFact, other: NumberFact): boolean => {
  const power = Math.log10(other.value / one.value)
  return one.value > 0 && other.value > 0 && power !== 0 && Math.abs(power - Math.round(power)) < 1e-9
}

const changes =
  (wanted: (one: NumberFact, other: NumberFact) => boolean, verb: string): PairCheck['pair'] =>
  sides =>
    sides
      .numbers()
      .changed.filter(([one, other]) => wanted(one, other))
      .map(([one, other]) => ({
        message: `${said(sides.source, one)} ${verb} ${said(sides.target, other)}.`,
        source: at(one),
        target: at(other),
      }))

export const numberChanged: PairCheck = {
  level: 'error',
  finds: 'A number of the source became another number.',
  why: 'A wrong figure is a correction in print.',
  needs: FIGURES,
  example: ['We finished with 79 points.', 'Terminamos con 49 puntos.'],
  pair: changes((one, other) => !isMagnitude(one, other), 'became'),
}

export const numberMagnitude: PairCheck = {
  level: 'error',
  finds: 'A number has more or fewer zeros, or million and billion were exchanged.',
  why: 'English billion is a thousand million: mil millones, Milliarde, milliard, миллиард.',
  needs: FIGURES,
  example: ['two billion euros', 'zwei Millionen Euro'],
  pair: sides => [...changes(isMagnitude, 'became, by a power of ten,')(sides), ...vagueScales(sides)],
}

/** "millions of people" became "mil millones de personas". */
function vagueScales(sides: Sides): readonly Observation[] {
  const { source, target } = sides.numbers()
  const scaled = (numbers: readonly NumberFact[]): NumberFact[] => numbers.filter(number => number.scale >= 3)
  const [from, to] = [scaled(source), scaled(target)]
  const lost = from.find(one => one.vague && !to.some(other => other.scale === one.scale))
  const gained = to.find(one => one.vague && !from.some(other => other.scale === one.scale))
  if (!lost || !gained) return []
  const message = `${said(sides.source, lost)} became ${said(sides.target, gained)}.`
  return [{ message, source: at(lost), target: at(gained) }]
}

export const numberMissing: PairCheck = {
  level: 'warning',
  finds: 'A number of the source is not in the target, in digits or in words.',
  why: 'A figure that gets lost takes the fact with it.',
  needs: FIGURES,
  example: ['We finished with 79 points.', 'Terminamos con puntos.'],
  pair: sides =>
    sides.numbers().missing.map(number => ({
      message: `${said(sides.source, number)} has no counterpart in the target.`,
      source: at(number),
    })),
}

export const numberAdded: PairCheck = {
  level: 'warning',
  finds: 'The target has a number that the source has not.',
  why: 'A figure that nobody gave is an invention.',
  needs: FIGURES,
  example: ['last year', 'en 2011'],
  pair: sides =>
    sides.numbers().added.map(number => ({
      message: `${said(sides.target, number)} has no counterpart in the source.`,
      target: at(number),
    })),
}

export const numberFormat: PairCheck = {
  level: 'info',
  finds: 'A number is written with the separators of another language.',
  why: 'In German 2,000 reads as two.',
  needs: FIGURES,
  example: ['2,000 metres', '2,000 Meter'],
  pair: sides =>
    sides
      .numbers()
      .matches.filter(([, other]) => other.foreign)
      .map(([, other]) => ({
        message: `${said(sides.target, other)} has the separators of another language; here the decimal sign is "${sides.target.language.decimal}".`,
        target: at(other),
      })),
}

export const unitConverted: PairCheck = {
  level: 'info',
  finds: 'An amount came over in another unit, converted.',
  why: 'Allowed, and worth a look at the arithmetic.',
  needs: FIGURES,
  example: ['1,000 feet', '300 metros'],
  pair: sides =>
    sides.numbers().converted.map(([one, other]) => ({
      message: `${said(sides.source, one)} ${one.unit} was converted to ${said(sides.target, other)} ${other.unit}.`,
      source: at(one),
      target: at(other),
    })),
}
