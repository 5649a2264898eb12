import type { PairCheck } from '../model.ts'
import type { Reading } from '../reading.ts'

/** How many quotations a text has, nested ones not counted; a mark that only opens or closes counts for half. */
const quotations = ({ text }: Reading): number => (text.match(/["“”„‟«»]/g)?.length ?? 0) / 2

export const quotationCount: PairCheck = {
  level: 'info',
  finds: 'Source and target have different numbers of quotations.',
  why: 'Words that were quoted may now be claimed, or the other way round.',
  example: ['He called it “a success”.', 'Lo calificó de éxito.'],
  pair: ({ source, target }) => {
    const [one, other] = [quotations(source), quotations(target)]
    if (one === other || !Number.isInteger(one) || !Number.isInteger(other) || target.text.trim() === '') return []
    const many = (count: number): string => `${count} ${count === 1 ? 'quotation' : 'quotations'}`
    return [{ message: `The source has ${many(one)}, the target ${many(other)}.` }]
  },
}
