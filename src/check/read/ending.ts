/** Whether a text ends in one of some marks, ignoring white space and marks that may close after it. */
export function endsIn(text: string, marks: string, closing = ''): boolean {
  let at = text.length - 1
  while (at >= 0 && (closing.includes(text.charAt(at)) || /\s/.test(text.charAt(at)))) at--
  return at >= 0 && marks.includes(text.charAt(at))
}
