/** Whether the last character of a text is one of some marks, when white space and marks that may close behind it are left out. */
export function endsIn(text: string, marks: string, closing = ''): boolean {
  let at = text.length - 1
  while (at >= 0 && (closing.includes(text.charAt(at)) || /\s/.test(text.charAt(at)))) at--
  return at >= 0 && marks.includes(text.charAt(at))
}
