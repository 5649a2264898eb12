// The addressees of comments: names after an @.

const fold = (name: string): string => name.normalize('NFC').toLocaleLowerCase()

const isLetter = (text: string): boolean => /^[\p{L}\p{M}\p{N}]/u.test(text)

/** Whether words after an @ begin with this person's name, or with its first word: "mara, look" is to Mara Soler. */
export function isTo(addressed: string, name: string): boolean {
  const words = fold(addressed)
  const [whole, first = ''] = [fold(name.trim()), fold(name.trim()).split(/\s/)[0]]
  return [whole, first].some(each => each !== '' && words.startsWith(each) && !isLetter(words.slice(each.length)))
}

/** A comment in pieces, with its addressees marked. */
export function piecesOf(
  text: string,
  names: readonly string[],
): readonly { readonly text: string; readonly to: boolean }[] {
  const pieces: { text: string; to: boolean }[] = []
  let from = 0
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}.])@(?=\p{L})/gu)) {
    const rest = text.slice(index + 1)
    const longest = names.filter(name => fold(rest).startsWith(fold(name))).sort((a, b) => b.length - a.length)[0]
    const name = longest ?? /^[\p{L}\p{M}\p{N}-]+/u.exec(rest)?.[0] ?? ''
    pieces.push({ text: text.slice(from, index), to: false }, { text: `@${rest.slice(0, name.length)}`, to: true })
    from = index + 1 + name.length
  }
  return [...pieces, { text: text.slice(from), to: false }].filter(piece => piece.text !== '')
}

/**
 * The people whom somebody may be about to address: the text before the cursor ends in an @ and the start of their
 * name.
 */
export function whoIsMeant(before: string, names: readonly string[]): readonly string[] {
  const [, begun] = /(?:^|[^\p{L}\p{N}.])@([\p{L}\p{M}]*)$/u.exec(before) ?? []
  if (begun === undefined) return []
  return names.filter(name => fold(name).startsWith(fold(begun))).slice(0, 5)
}
