import type { SourceCheck } from '../model.ts'

export const sourceNameMisspelt: SourceCheck = {
  level: 'warning',
  finds: 'The source spells a listed name wrongly.',
  why: 'Every edition would carry the error on, and the source is already in print.',
  example: ['spokesperson Caroline Leavitt (glossary: Karoline Leavitt)'],
  article: segments =>
    segments.flatMap(({ key, mentions }) =>
      mentions
        .filter(({ kind }) => kind === 'misspelling')
        .map(({ text, form, start, end }) => ({
          key,
          message: `"${text}" is a misspelling; the glossary has "${form}".`,
          span: [start, end] as const,
        })),
    ),
}
