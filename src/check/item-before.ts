/**
 * The item before a place of a list, if it is not the first one. A list that is asked for its item -1 looks for a
 * property of that name, and so takes several times as long for every later item, too.
 */
export const itemBefore = <T>(items: readonly T[], at: number): T | undefined => (at > 0 ? items[at - 1] : undefined)
