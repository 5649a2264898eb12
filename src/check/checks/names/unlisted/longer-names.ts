/** Whether a name is part of a longer one that stays untranslated: "Air France", "Bank of China". */
export function staysAsItIs(
  { source, at: from }: { readonly source: string; readonly at: number },
  { target, at: to }: { readonly target: string; readonly at: number },
  name: string,
): boolean {
  const [one, other] = [wordBefore(source, from), wordBefore(target, to)]
  if (one !== '' && one === other) return true
  const [next, following] = [nameBehind(source, from + name.length), nameBehind(target, to + name.length)]
  return next !== '' && next === following
}

/** How many characters the next word may extend to. */
const REACH = 30

const wordBefore = (text: string, end: number): string =>
  /(?<!\p{L})\p{L}{1,30}\)?(?=\s$)/u.exec(text.slice(Math.max(0, end - REACH), end))?.[0] ?? ''

const nameBehind = (text: string, start: number): string =>
  /^\s(\p{Lu}\p{L}*)/u.exec(text.slice(start, start + REACH))?.[1] ?? ''
