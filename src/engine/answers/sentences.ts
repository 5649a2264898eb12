/**
 * What ends a sentence inside a text, with the sign that begins the next: not the `1.` of a date or an abbreviation.
 */
const INNER_END =
  /(?<=\p{L}{4}|\p{N}{4}(?:\s\p{L}{1,2})?|[\p{Script=Hangul}]{2}|["”»’)])[.!?…]["”»’)]{0,2}\s+(?=["“«„‘([¿¡]{0,2}[\p{Lu}\p{Lo}\p{N}])|[。！？]["”」』]?(?=\S)/gu

/** The sentences of an answer, as far as an end mark and a capital show them in any language. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = []
  let from = 0
  for (const { index, 0: end } of text.matchAll(INNER_END)) {
    sentences.push(text.slice(from, index + end.length).trim())
    from = index + end.length
  }
  return [...sentences, text.slice(from).trim()]
}

/** Whether a text begins with a label, of which a translation may make a sentence: "NB: The pool is closed" → Huom. Allas on kiinni. */
export const beginsWithLabel = (text: string): boolean => /^\p{L}{2,12}:\s/u.test(text)
