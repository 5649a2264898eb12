/** The value for more than half of a text; undefined if there is none. */
export function mostOf(lengths: ReadonlyMap<string, number>, total: number): string | undefined {
  const [most] = [...lengths].toSorted((one, other) => other[1] - one[1])
  return most && most[1] > total / 2 ? most[0] : undefined
}
