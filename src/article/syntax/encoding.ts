const DECLARED = [
  /^(\uFEFF?\s*<\?xml\b[^>]{0,300}?encoding\s*=\s*["'])([\w.:-]{2,40})/i,
  /(<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*)([\w.:-]{2,40})/i,
] as const
/** How many characters of a file are searched for its encoding. */
const HEAD = 2048

/** A file that is written as UTF-8, whatever its original encoding: its declaration is changed to that. */
export function declareUtf8(file: string): string {
  let head = file.slice(0, HEAD)
  for (const pattern of DECLARED) {
    head = head.replace(pattern, (whole, before: string, encoding: string) =>
      /^utf-?8$/i.test(encoding) ? whole : `${before}UTF-8`,
    )
  }
  return head + file.slice(HEAD)
}
