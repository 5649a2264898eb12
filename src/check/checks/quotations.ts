import { NOTHING, type PairCheck } from '../model.ts'

export const quotationCount: PairCheck = {
  level: 'info',
  finds: 'Source and target have different numbers of quotations.',
  why: 'Words that were quoted may now be claimed, or the other way round.',
  needs: ['quote'],
  example: ['He called it “a success”.', 'Lo calificó de éxito.'],
  pair: ({ source, target }) => {
    // Nested quotations count too; a text with a mark alone is for another check.
    const [one, other] = [source.quotes / 2, target.quotes / 2]
    if (one === other || !Number.isInteger(one) || !Number.isInteger(other) || target.text.trim() === '') return NOTHING
    const many = (count: number): string => `${count} ${count === 1 ? 'quotation' : 'quotations'}`
    return [{ message: `The source has ${many(one)}, the target ${many(other)}.` }]
  },
}
