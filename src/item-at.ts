/**
 * The item at a place of a list, if the place is in it. A list that is asked for its item -1 looks for a property of
 * that name, and so takes several times as long for every later item, too.
 */
export const itemAt = <T>(items: readonly T[], at: number): T | undefined => (at < 0 ? undefined : items[at])

/** The item before a place of a list, if it is not the first one. */
export const itemBefore = <T>(items: readonly T[], at: number): T | undefined => itemAt(items, at - 1)
