import type { Reading } from '../read/model.ts'

/** What a text is about, by its everyday words: ids that are the same in every language. */
export function conceptsOf({ tokens }: Reading): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { word } of tokens) for (const concept of word.concepts) found.add(concept)
  return found
}
