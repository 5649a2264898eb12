import type { Comment, Unit } from '../../model.ts'

/** The comments of a unit that ask for something still. */
export const openComments = ({ comments = [] }: Pick<Unit, 'comments'>): readonly Comment[] =>
  comments.filter(({ resolved }) => resolved?.by === undefined)
