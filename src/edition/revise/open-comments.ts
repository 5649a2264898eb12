import type { Comment, Unit } from '../../model.ts'

/** The comments of a unit that are not resolved. */
export const openComments = ({ comments = [] }: Pick<Unit, 'comments'>): readonly Comment[] =>
  comments.filter(({ resolved }) => resolved?.by === undefined)
