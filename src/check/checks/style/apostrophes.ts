import { tell } from '../../../say.ts'
import { NOTHING, type PairCheck } from '../../model.ts'
import { styleOf } from './style-of.ts'

const APOSTROPHE = /(?<=\p{L})['’](?=\p{L})/gu

export const styleApostrophe: PairCheck = {
  ofStyle: true,
  level: 'warning',
  finds: 'An apostrophe is not the one that the house sets (style: apostrophe).',
  why: 'A search for one sign does not find the other.',
  example: ['the water', "l'eau (with apostrophe: ’)"],
  written: true,
  pair: sides => {
    const wanted = styleOf(sides)?.apostrophe
    const { written, parts } = sides.target
    if (wanted === undefined || !/['’]/.test(written)) return NOTHING
    const wrong = [...written.matchAll(APOSTROPHE)]
      .filter(({ 0: sign }) => sign !== wanted)
      .filter(({ index }) => !parts.some(({ start, end }) => index >= start && index < end))
      .map(({ index }) => ({ target: [index, index + 1] as const, text: wanted }))
    const [first, ...also] = wrong
    if (!first) return NOTHING
    const told = tell('apostrophe', { sign: wanted })
    return [{ ...told, target: first.target, fix: { ...first, safe: true, ...(also.length > 0 && { also }) } }]
  },
}
