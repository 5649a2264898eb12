const DECLARED = [
  /^(\uFEFF?\s*<\?xml\b[^>]{0,300}?encoding\s*=\s*["'])([\w.:-]{2,40})/i,
  /(<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*)([\w.:-]{2,40})/i,
] as const
/** How far into a file its encoding can be declared. */
const HEAD = 2048

/** A file that is written as UTF-8, whatever it was read from: what it says of its encoding is changed to that. */
export function declareUtf8(file: string): string {
  let head = file.slice(0, HEAD)
  for (const pattern of DECLARED) {
    head = head.replace(pattern, (whole, before: string, encoding: string) =>
      /^utf-?8$/i.test(encoding) ? whole : `${before}UTF-8`,
    )
  }
  return head + file.slice(HEAD)
}
